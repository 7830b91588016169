/** A quantity over all samples: the median and the 80% interval. */
import { quantilesOf } from './quantiles';

export interface Spread {
  /** 10th percentile. */
  readonly p10: number;
  readonly median: number;
  /** 90th percentile. */
  readonly p90: number;
}

/**
 * The spread of a quantity.
 *
 * @param values [n] n >= 1, in any order, +Infinity allowed, no NaN.
 */
export function spreadOf(values: Float64Array): Spread {
  const [p10, median, p90] = quantilesOf(values.toSorted(), [0.1, 0.5, 0.9]);
  return { p10, median, p90 };
}
