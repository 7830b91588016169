/** Nearest-rank quantiles: no arithmetic between neighbours, so that "never" (+Infinity) stays what it is. */

/**
 * Index of the p-quantile among n sorted values.
 *
 * @param p probability in (0, 1].
 * @returns ceil(p n) - 1, at least 0.
 */
export const rankOf = (p: number, n: number): number =>
  // A product such as 0.05 * 20 may come out a hair above the whole number that it is.
  Math.max(0, Math.ceil(p * n - 1e-9) - 1);

/**
 * Quantiles of sorted values.
 *
 * @param sorted [n] in rising order, +Infinity last, no NaN.
 * @param probabilities [k] each in (0, 1].
 * @returns [k].
 */
export const quantilesOf = (sorted: Float64Array, probabilities: readonly number[]): number[] =>
  probabilities.map((p) => sorted[rankOf(p, sorted.length)]);

/**
 * Share of sorted values at or below a limit.
 *
 * @param sorted [n] in rising order.
 * @returns 0 .. 1.
 */
export function shareUpTo(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low / sorted.length;
}
