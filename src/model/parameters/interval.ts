/**
 * A parameter's uncertainty: the 5th and 95th percentile of what it may be. `low === high` means certain.
 * Units are the parameter's own.
 */
export type Interval = readonly [low: number, high: number];

export const sameInterval = (a: Interval, b: Interval): boolean => a[0] === b[0] && a[1] === b[1];

/** Standard-normal quantile of 0.95: half the width of a 90% interval, in standard deviations. */
export const Z90 = 1.6448536269514722;
/** Standard-normal quantile of 0.975: half the width of a 95% interval, in standard deviations. */
export const Z95 = 1.959963984540054;

/** Bytes per token are 6 - X with X lognormal. @source epoch-data-stock indexed_web.py */
export const REFLECTION_POINT = 6;

const narrow = (low: number, high: number): Interval => {
  const middle = (low + high) / 2;
  const half = (((high - low) / 2) * Z90) / Z95;
  return [middle - half, middle + half];
};

/**
 * The 90% interval of the lognormal whose 95% interval is [low, high].
 *
 * @param low  2.5th percentile, > 0.
 * @param high 97.5th percentile, >= low.
 */
export function lognormalFrom95(low: number, high: number): Interval {
  const [a, b] = narrow(Math.log(low), Math.log(high));
  return [Math.exp(a), Math.exp(b)];
}

/** The 90% interval of the reflected lognormal (6 - X) whose 95% interval is [low, high], both < 6. */
export function reflectedFrom95(low: number, high: number): Interval {
  const [a, b] = lognormalFrom95(REFLECTION_POINT - high, REFLECTION_POINT - low);
  return [REFLECTION_POINT - b, REFLECTION_POINT - a];
}
