/** Settings in which the date of exhaustion is exactly normal, with its mean and deviation: on the trend, and on the compute path. */
import { type Assumptions, baseline } from '../../src/model/parameters/assumptions';
import type { Interval } from '../../src/model/parameters/interval';
import type { ParameterId } from '../../src/model/parameters/parameters';
import { Z90 } from '../plain-model/plain-distributions';
import { withIntervals } from './reference-scenarios';

/** Years after its anchor in which the compute path takes over, by the specification. */
const TAKE_OVER = 2;

export interface ClosedFormCase {
  readonly name: string;
  readonly path: 'trend' | 'compute';
  readonly anchor: number;
  readonly pages: Interval;
  readonly datasetAtAnchor: Interval;
  readonly datasetGrowth: number;
  readonly pageLengthGrowth: number;
  readonly pageCountGrowth: number;
  readonly bytesPerPage: number;
  readonly bytesPerToken: number;
  readonly qualityShare: number;
  readonly repetition: number;
  readonly dataEfficiencyGrowth: number;
  readonly computeAnchor: number;
  readonly computeAtAnchor: Interval;
  readonly computeGrowth: number;
  readonly overtraining: number;
  readonly pretrainingShare: number;
  readonly textShare: number;
}

export const usual: ClosedFormCase = {
  name: 'near the baseline',
  path: 'trend',
  anchor: 2026.75,
  pages: [1e11, 7.5e11],
  datasetAtAnchor: [36e12, 60e12],
  datasetGrowth: 2,
  pageLengthGrowth: 1.03,
  pageCountGrowth: 1.05,
  bytesPerPage: 7000,
  bytesPerToken: 4,
  qualityShare: 0.2,
  repetition: 3,
  dataEfficiencyGrowth: 1,
  computeAnchor: 2025.5,
  computeAtAnchor: [3e26, 6e26],
  computeGrowth: 4,
  overtraining: 3,
  pretrainingShare: 0.6,
  textShare: 0.7,
};

/** On the compute path, where the anchor's set is so small that what compute pays for is never below it. */
const byCompute: ClosedFormCase = { ...usual, path: 'compute', datasetAtAnchor: [1e11, 1e11] };

export const closedFormCases: readonly ClosedFormCase[] = [
  usual,
  { ...usual, name: 'fast demand', datasetGrowth: 3.5 },
  {
    ...usual,
    name: 'slow demand, large stock',
    datasetGrowth: 1.5,
    repetition: 5,
    qualityShare: 0.4,
  },
  { ...usual, name: 'gains of efficiency', dataEfficiencyGrowth: 1.3 },
  { ...usual, name: 'a stock that shrinks', pageLengthGrowth: 0.95, pageCountGrowth: 0.97 },
  { ...usual, name: 'only pages uncertain', datasetAtAnchor: [45e12, 45e12] },
  {
    ...usual,
    name: 'only the dataset uncertain',
    pages: [4e11, 4e11],
    datasetAtAnchor: [1e13, 6e13],
  },
  {
    ...usual,
    name: 'an early anchor, dates before it',
    anchor: 2024,
    datasetAtAnchor: [2e13, 2e14],
  },
  { ...usual, name: 'a late anchor', anchor: 2035.4, datasetAtAnchor: [5e11, 9e12] },
  { ...byCompute, name: 'compute' },
  {
    ...byCompute,
    name: 'compute, certain, so that only pages are uncertain',
    computeAtAnchor: [4e26, 4e26],
  },
  {
    ...byCompute,
    name: 'compute alone uncertain',
    pages: [4e11, 4e11],
    computeAtAnchor: [1e26, 2e27],
  },
  { ...byCompute, name: 'compute with gains of efficiency', dataEfficiencyGrowth: 1.3 },
  {
    ...byCompute,
    name: 'compute anchored after demand, cases within the two years',
    computeAnchor: 2028,
    computeAtAnchor: [3e27, 3e28],
  },
];

const certain = (value: number): Interval => [value, value];

export function certainties(settings: ClosedFormCase): Partial<Record<ParameterId, Interval>> {
  return {
    pages: settings.pages,
    datasetAtAnchor: settings.datasetAtAnchor,
    datasetGrowth: certain(settings.datasetGrowth),
    pageLengthGrowth: certain(settings.pageLengthGrowth),
    pageCountGrowth: certain(settings.pageCountGrowth),
    bytesPerPage: certain(settings.bytesPerPage),
    bytesPerToken: certain(settings.bytesPerToken),
    qualityShare: certain(settings.qualityShare),
    repetition: certain(settings.repetition),
    dataEfficiencyGrowth: certain(settings.dataEfficiencyGrowth),
    dataEfficiencyLimit: certain(1000),
    computeWeight: certain(settings.path === 'trend' ? 0 : 1),
    computeAtAnchor: settings.computeAtAnchor,
    computeGrowth: certain(settings.computeGrowth),
    computeSlowdownYear: certain(2100),
    overtraining: certain(settings.overtraining),
    pretrainingShare: certain(settings.pretrainingShare),
    textShare: certain(settings.textShare),
    aiShareOfNewText: certain(0),
    withheldShare: certain(0),
  };
}

/** Mean and standard deviation of the date, in years, and the year from which it is normal. */
export function exactDate(settings: ClosedFormCase): {
  mean: number;
  deviation: number;
  from: number;
} {
  const { path, anchor, pages, datasetAtAnchor, computeAtAnchor } = settings;
  const lnMedian = ([low, high]: Interval): number => Math.log(low * high) / 2;
  const sigma = ([low, high]: Interval): number => Math.log(high / low) / (2 * Z90);
  const lnStockGrowth = Math.log(settings.pageLengthGrowth * settings.pageCountGrowth);
  const lnStock =
    lnMedian(pages) +
    Math.log((settings.bytesPerPage / settings.bytesPerToken) * settings.qualityShare) +
    Math.log(settings.repetition) +
    lnStockGrowth * (anchor - 2024);
  const lnEfficiency = Math.log(settings.dataEfficiencyGrowth);
  if (path === 'trend') {
    const pace = Math.log(settings.datasetGrowth) - lnEfficiency - lnStockGrowth;
    return {
      mean: anchor + (lnStock - lnMedian(datasetAtAnchor)) / pace,
      deviation: Math.hypot(sigma(pages), sigma(datasetAtAnchor)) / pace,
      from: anchor,
    };
  }
  const pace = Math.log(settings.computeGrowth) / 2 - lnEfficiency - lnStockGrowth;
  // ln F at the anchor of demand: compute, overtraining and the share of pre-training count half.
  const lnCompute =
    lnMedian(computeAtAnchor) +
    Math.log(settings.computeGrowth) * (anchor - settings.computeAnchor);
  const lnPaidFor =
    Math.log(settings.textShare) +
    (Math.log((20 * settings.overtraining * settings.pretrainingShare) / 6) + lnCompute) / 2;
  return {
    mean: anchor + (lnStock - lnPaidFor) / pace,
    deviation: Math.hypot(sigma(pages), sigma(computeAtAnchor) / 2) / pace,
    from: anchor + TAKE_OVER,
  };
}

/** The assumptions of a case. */
export const assumptionsOfCase = (settings: ClosedFormCase): Assumptions =>
  withIntervals(
    {
      ...baseline,
      trendSlowdown: 'none',
      demandAnchorYear: settings.anchor,
      computeAnchorYear: settings.computeAnchor,
    },
    certainties(settings),
  );
