/**
 * Assumptions under which the exhaustion date has an exact distribution. With the indexed web, no machine-written and no withheld text,
 * demand on the trend, and only datasetAtAnchor and pages uncertain, the date is normal as long as it falls after the anchor:
 * mean = anchor + (ln H - ln D) / pace, pace = ln G - ln e - ln g, H and D the medians at the anchor, G and g the growth of demand and
 * stock, e that of data efficiency, far from its limit.
 */
import { type Assumptions, baseline } from '../../src/model/parameters/assumptions';
import { type Interval, Z90 } from '../../src/model/parameters/interval';
import type { ParameterId } from '../../src/model/parameters/parameters';
import { withIntervals } from './reference-scenarios';

export const pages: Interval = [1e11, 7.5e11];
export const datasetAtAnchor: Interval = [36e12, 60e12];
const fixed = {
  datasetGrowth: 2,
  pageLengthGrowth: 1.03,
  pageCountGrowth: 1.05,
  bytesPerPage: 7000,
  bytesPerToken: 4,
  qualityShare: 0.2,
  repetition: 3,
  computeWeight: 0,
  aiShareOfNewText: 0,
  withheldShare: 0,
  dataEfficiencyGrowth: 1.1,
  dataEfficiencyLimit: 1000,
} satisfies Partial<Record<ParameterId, number>>;

export const closedForm: Assumptions = withIntervals(
  { ...baseline, trendSlowdown: 'none' },
  {
    pages,
    datasetAtAnchor,
    ...(Object.fromEntries(
      Object.entries(fixed).map(([id, value]) => [id, [value, value]]),
    ) as Partial<Record<ParameterId, Interval>>),
  },
);

export const lnMedian = ([low, high]: Interval): number => Math.log(low * high) / 2;
export const sigma = ([low, high]: Interval): number => Math.log(high / low) / (2 * Z90);

const anchor = closedForm.demandAnchorYear;
const lnStockGrowth = Math.log(fixed.pageLengthGrowth * fixed.pageCountGrowth);
const lnEfficiency = Math.log(fixed.dataEfficiencyGrowth);
/** ln of how much faster demand grows than the stock and the gains of efficiency, a year. */
export const pace = Math.log(fixed.datasetGrowth) - lnEfficiency - lnStockGrowth;
/** ln(H / D) at the anchor with both uncertain parameters at their medians. */
export const lnHead =
  lnMedian(pages) +
  Math.log((fixed.bytesPerPage / fixed.bytesPerToken) * fixed.qualityShare * fixed.repetition) +
  lnStockGrowth * (anchor - 2024) -
  lnMedian(datasetAtAnchor);
/** ln(D / H) in a year with both at their medians: what is to be made up for the date to be the year. */
export const shortfall = (year: number): number => pace * (year - anchor) - lnHead;
/** ln growth of demand with which the two medians meet in a year. */
export const growthNeeded = (year: number): number =>
  Math.exp(lnStockGrowth + lnEfficiency + lnHead / (year - anchor));
export const repetitionMedian = fixed.repetition;
