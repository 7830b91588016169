/**
 * The distributions of the model, written slowly and plainly, for checking the engine only.
 *
 * It shares no code with `src/model`: the normal quantile is a bisection on a series and a
 * continued fraction, not a rational approximation.
 */

/** A 90% interval [low, high]; low = high means certain. */
export type Interval = readonly [number, number];

/** Standard normal 95th percentile, as the specification prints it. */
export const Z90 = 1.6448536;

/** Standard normal 97.5th percentile, as the specification prints it. */
export const Z95 = 1.959964;

/** P(Z > x) of a standard normal, for x >= 0. Dimensionless. */
export function upperTail(x: number): number {
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x < 3) {
    // Phi(x) - 1/2 = density * (x + x^3/3 + x^5/(3*5) + ...)
    let term = x;
    let sum = x;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      term *= (x * x) / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  // Laplace: density / (x + 1/(x + 2/(x + 3/(x + ...)))), from the inside out.
  let tail = x;
  for (let level = 100; level >= 1; level -= 1) tail = x + level / tail;
  return density / tail;
}

/** The z with P(Z <= z) = u, for u strictly inside (0, 1). Dimensionless. */
export function normalQuantile(u: number): number {
  if (!(u > 0 && u < 1)) throw new RangeError(`a uniform number lies strictly in (0, 1), not ${u}`);
  const tail = u < 0.5 ? u : 1 - u;
  let low = 0;
  let high = 40;
  for (let halvings = 0; halvings < 60; halvings += 1) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
  const z = (low + high) / 2;
  return u < 0.5 ? -z : z;
}

/** Normal with 5th and 95th percentile at the ends, at standard-normal z. Same unit. */
export function normalAt(interval: Interval, z: number): number {
  const [low, high] = interval;
  if (low === high) return low;
  const sigma = (high - low) / (2 * Z90);
  return (low + high) / 2 + sigma * z;
}

/** Lognormal with 5th and 95th percentile at the ends, at standard-normal z. Same unit. */
export function lognormalAt(interval: Interval, z: number): number {
  const [low, high] = interval;
  if (low === high) return low;
  if (!(low > 0)) throw new RangeError(`a lognormal interval starts above 0, not at ${low}`);
  return Math.exp(normalAt([Math.log(low), Math.log(high)], z));
}

/** Logarithm of the odds of a share: -Infinity at 0, +Infinity at 1. */
export function logit(share: number): number {
  return Math.log(share) - Math.log1p(-share);
}

/** The share whose odds have this logarithm. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Log odds of a logit-normal share with these percentiles at the ends, at standard-normal z. */
export function logOddsAt(interval: Interval, z: number): number {
  const [low, high] = interval;
  if (low !== high && !(low > 0 && high < 1)) {
    throw new RangeError(`an uncertain share lies strictly inside 0..1, not ${low}..${high}`);
  }
  return low === high ? logit(low) : normalAt([logit(low), logit(high)], z);
}

/**
 * Bytes per token: 6 - X with X lognormal on [6 - high, 6 - low], floored at 1. Rises with z, so a
 * large z is a small X.
 */
export function reflectedAt(interval: Interval, z: number): number {
  const [low, high] = interval;
  if (low === high) return Math.max(1, low);
  const median = Math.sqrt((6 - high) * (6 - low));
  const sigma = Math.log((6 - low) / (6 - high)) / (2 * Z90);
  return Math.max(1, 6 - median * Math.exp(-sigma * z));
}
