/** Settings in which the date of exhaustion is exactly normal, with its mean and deviation. */
import { type Assumptions, baseline } from '../../src/model/parameters/assumptions';
import type { Interval } from '../../src/model/parameters/interval';
import type { ParameterId } from '../../src/model/parameters/parameters';
import { Z90 } from '../plain-model/plain-distributions';
import { withIntervals } from './reference-scenarios';

export interface ClosedFormCase {
  readonly name: string;
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
}

export const usual: ClosedFormCase = {
  name: 'near the baseline',
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
};

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
];

export function certainties(settings: ClosedFormCase): Partial<Record<ParameterId, Interval>> {
  const certain = (value: number): Interval => [value, value];
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
    computeWeight: certain(0),
    aiShareOfNewText: certain(0),
    withheldShare: certain(0),
  };
}

/** Mean and standard deviation of the date, in years. */
export function exactDate(settings: ClosedFormCase): { mean: number; deviation: number } {
  const { anchor, pages, datasetAtAnchor } = settings;
  const lnMedian = ([low, high]: Interval): number => Math.log(low * high) / 2;
  const sigma = ([low, high]: Interval): number => Math.log(high / low) / (2 * Z90);
  const lnStockGrowth = Math.log(settings.pageLengthGrowth * settings.pageCountGrowth);
  const lnStock =
    lnMedian(pages) +
    Math.log((settings.bytesPerPage / settings.bytesPerToken) * settings.qualityShare) +
    Math.log(settings.repetition) +
    lnStockGrowth * (anchor - 2024);
  const pace = Math.log(settings.datasetGrowth) - lnStockGrowth;
  return {
    mean: anchor + (lnStock - lnMedian(datasetAtAnchor)) / pace,
    deviation: Math.hypot(sigma(pages), sigma(datasetAtAnchor)) / pace,
  };
}

/** The assumptions of a case. */
export const assumptionsOfCase = (settings: ClosedFormCase): Assumptions =>
  withIntervals({ ...baseline, demandAnchorYear: settings.anchor }, certainties(settings));
