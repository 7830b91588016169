/**
 * Demand: text tokens wanted by the largest training run, for one sample on one of two paths.
 *
 * Up to the anchor, on both paths, it is what has been used: the observed record, then a straight line to the set at the anchor.
 * After it, on the trend path sets grow as they have grown; on the compute path they go over to what compute pays for.
 */
import type { Assumptions, TrendSlowdown } from '../parameters/assumptions';
import type { ParameterId } from '../parameters/families';
import { computeLevelFactors, type DemandPath } from '../parameters/roles';
import { TAKE_OVER_YEARS, type TimePoint } from '../timeline/time-point';
import { pastDemand, type RecordEnd } from '../timeline/training-record';

/** Compute-optimal tokens per model parameter. @source hoffmann2022 */
export const OPTIMAL_TOKENS_PER_PARAMETER = 20;
/** FLOP per parameter and token of training, C = 6 N D. @source hoffmann2022 */
export const FLOP_PER_PARAMETER_TOKEN = 6;
/** ln of compute-optimal tokens at 1 FLOP; tokens grow with the square root of compute. */
export const LN_TOKENS_AT_ONE_FLOP =
  Math.log(OPTIMAL_TOKENS_PER_PARAMETER / FLOP_PER_PARAMETER_TOKEN) / 2;

/** ln growth per year along a line that changes its slope once. */
export interface BrokenLine {
  readonly before: number;
  readonly after: number;
  /** Calendar year of the change. */
  readonly breakYear: number;
}

/** ln growth between two years along a line. */
export function growthBetween(
  { before, after, breakYear }: BrokenLine,
  from: number,
  to: number,
): number {
  const early = Math.min(to, breakYear) - Math.min(from, breakYear);
  return before * early + after * (to - from - early);
}

/** One sample's path of demand. */
export interface DemandSample {
  readonly path: DemandPath;
  /** Calendar year up to which demand is what has been used. */
  readonly anchorYear: number;
  /** ln tokens of the largest set at the anchor. */
  readonly lnAtAnchor: number;
  readonly recordEnd: RecordEnd;
  /** ln of how far the text that a run wants falls each year, >= 0, and how far it can fall. */
  readonly lnEfficiencyGrowth: number;
  readonly lnEfficiencyLimit: number;
  /** Growth of tokens. */
  readonly growth: BrokenLine;
  /** Calendar year and ln tokens of a point of the line: the anchor on the trend path; on the compute path what compute pays for. */
  readonly levelYear: number;
  readonly lnLevel: number;
}

/**
 * The growth of training sets: as it has been, and after the slowdown of compute no faster than compute-optimal sets.
 *
 * @param datasetGrowth      x per year, > 0.
 * @param computeGrowthLater x per year, > 0.
 * @param slowdownYear       calendar year.
 */
export function trendGrowth(
  datasetGrowth: number,
  computeGrowthLater: number,
  slowdownYear: number,
  slowdown: TrendSlowdown,
): BrokenLine {
  const before = Math.log(datasetGrowth);
  const after = slowdown === 'none' ? before : Math.min(before, Math.log(computeGrowthLater) / 2);
  return { before, after, breakYear: slowdownYear };
}

/** The growth of what compute pays for: tokens rise with the square root of compute. @source hoffmann2022 */
export const computeGrowthOfTokens = (
  computeGrowth: number,
  computeGrowthLater: number,
  slowdownYear: number,
): BrokenLine => ({
  before: Math.log(computeGrowth) / 2,
  after: Math.log(computeGrowthLater) / 2,
  breakYear: slowdownYear,
});

/** ln of how far the text that a run wants has fallen some years after the anchor. */
const lnEfficiency = (demand: DemandSample, years: number): number =>
  Math.min(demand.lnEfficiencyLimit, demand.lnEfficiencyGrowth * years);

/**
 * ln of the tokens wanted.
 *
 * @returns ln tokens; after the anchor never less than at it.
 */
export function lnDemand(demand: DemandSample, point: TimePoint): number {
  const { anchorYear, lnAtAnchor, growth, levelYear, lnLevel } = demand;
  if (point.year <= anchorYear) {
    const past = pastDemand(point.year, point.lnRecord, anchorYear, demand.recordEnd);
    return past.lnKnown + past.anchorPart * lnAtAnchor;
  }
  const years = point.year - anchorYear;
  const wanted =
    lnLevel + growthBetween(growth, levelYear, point.year) - lnEfficiency(demand, years);
  const above = Math.max(0, wanted - lnAtAnchor);
  if (demand.path === 'trend') return lnAtAnchor + above;
  return lnAtAnchor + above * Math.min(1, years / TAKE_OVER_YEARS);
}

/** A parameter's value in one sample. */
type Value = (id: ParameterId) => number;

/**
 * The constants of a sample's demand path.
 *
 * @param value gives the sample's value of a parameter, in its unit.
 * @param recordEnd of the record, before the demand anchor.
 */
export function demandSample(
  path: DemandPath,
  { demandAnchorYear, computeAnchorYear, trendSlowdown }: Assumptions,
  value: Value,
  recordEnd: RecordEnd,
): DemandSample {
  const lnAtAnchor = Math.log(value('datasetAtAnchor'));
  const later = value('computeGrowthLater');
  const slowdownYear = value('computeSlowdownYear');
  const isTrend = path === 'trend';
  return {
    path,
    anchorYear: demandAnchorYear,
    lnAtAnchor,
    recordEnd,
    lnEfficiencyGrowth: Math.log(value('dataEfficiencyGrowth')),
    lnEfficiencyLimit: Math.log(value('dataEfficiencyLimit')),
    growth: isTrend
      ? trendGrowth(value('datasetGrowth'), later, slowdownYear, trendSlowdown)
      : computeGrowthOfTokens(value('computeGrowth'), later, slowdownYear),
    levelYear: isTrend ? demandAnchorYear : computeAnchorYear,
    lnLevel: isTrend ? lnAtAnchor : LN_TOKENS_AT_ONE_FLOP + lnComputeLevel(value),
  };
}

/**
 * ln of what compute pays for, at the compute anchor, over that of 1 FLOP: F = textShare sqrt(20 overtraining pretrainingShare C / 6).
 *
 * @source hoffmann2022
 */
const lnComputeLevel = (value: Value): number =>
  computeLevelFactors.reduce((sum, { id, power }) => sum + power * Math.log(value(id)), 0);
