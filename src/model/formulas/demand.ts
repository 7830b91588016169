/** Demand: effective text tokens wanted by the largest training run, for one sample on one of two paths. */
import type { TimePoint } from '../timeline/time-point';

/** Compute-optimal tokens per model parameter. @source hoffmann2022 */
export const OPTIMAL_TOKENS_PER_PARAMETER = 20;
/** FLOP per parameter and token of training, C = 6 N D. @source hoffmann2022 */
export const FLOP_PER_PARAMETER_TOKEN = 6;
/** ln of compute-optimal tokens at 1 FLOP; tokens grow with the square root of compute. */
export const LN_TOKENS_AT_ONE_FLOP =
  Math.log(OPTIMAL_TOKENS_PER_PARAMETER / FLOP_PER_PARAMETER_TOKEN) / 2;

/** ln D = slope (year - year0) + level, with one change of slope: what both paths are. */
export interface DemandSample {
  readonly anchorYear: number;
  /** ln tokens at the anchor year. */
  readonly lnAtAnchor: number;
  /** ln of the record at the anchor year. */
  readonly lnRecordAtAnchor: number;
  /** ln growth of tokens per year up to the slowdown. */
  readonly lnGrowth: number;
  /** ln growth of tokens per year after it. */
  readonly lnGrowthLater: number;
  /** Calendar year of the change; Infinity on the trend path. */
  readonly slowdownYear: number;
}

/**
 * The path on which training sets grow as they have grown.
 *
 * @param datasetAtAnchor tokens, > 0.
 * @param datasetGrowth   x per year, > 0.
 * @param anchor          the moment at which the dataset size holds.
 * @source villalobos2024 §2.4
 */
export function trendSample(
  datasetAtAnchor: number,
  datasetGrowth: number,
  anchor: TimePoint,
): DemandSample {
  const lnGrowth = Math.log(datasetGrowth);
  return {
    anchorYear: anchor.year,
    lnAtAnchor: Math.log(datasetAtAnchor),
    lnRecordAtAnchor: anchor.lnRecord,
    lnGrowth,
    lnGrowthLater: lnGrowth,
    slowdownYear: Infinity,
  };
}

/**
 * The path on which the largest run wants what its compute can digest: D = sqrt(20 overtraining C / 6).
 *
 * @param compute      FLOP at computeAnchorYear, > 0.
 * @param overtraining tokens per parameter over 20, > 0.
 * @param growth       x per year before the slowdown.
 * @param growthLater  x per year after it.
 * @param slowdownYear calendar year.
 * @param computeAnchorYear calendar year at which `compute` holds.
 * @param anchor       the moment before which the sample follows the observed record.
 * @source hoffmann2022; villalobos2024 §2.4
 */
export function computeSample(
  compute: number,
  overtraining: number,
  growth: number,
  growthLater: number,
  slowdownYear: number,
  computeAnchorYear: number,
  anchor: TimePoint,
): DemandSample {
  const lnGrowth = Math.log(growth) / 2;
  const lnGrowthLater = Math.log(growthLater) / 2;
  const lnAtComputeAnchor =
    LN_TOKENS_AT_ONE_FLOP + (Math.log(overtraining) + Math.log(compute)) / 2;
  return {
    anchorYear: anchor.year,
    lnAtAnchor:
      lnAtComputeAnchor +
      brokenGrowth(lnGrowth, lnGrowthLater, slowdownYear, computeAnchorYear, anchor.year),
    lnRecordAtAnchor: anchor.lnRecord,
    lnGrowth,
    lnGrowthLater,
    slowdownYear,
  };
}

/** ln growth between two years along a line that changes its slope once. */
export function brokenGrowth(
  slope: number,
  slopeLater: number,
  breakYear: number,
  from: number,
  to: number,
): number {
  const before = Math.min(to, breakYear) - Math.min(from, breakYear);
  return slope * before + slopeLater * (to - from - before);
}

/**
 * ln of the tokens wanted: the shape of the record before the anchor, growth after it.
 *
 * @returns ln tokens.
 */
export function lnDemand(demand: DemandSample, point: TimePoint): number {
  const { anchorYear, lnAtAnchor, lnRecordAtAnchor, lnGrowth, lnGrowthLater, slowdownYear } =
    demand;
  if (point.year < anchorYear) return lnAtAnchor + point.lnRecord - lnRecordAtAnchor;
  return lnAtAnchor + brokenGrowth(lnGrowth, lnGrowthLater, slowdownYear, anchorYear, point.year);
}
