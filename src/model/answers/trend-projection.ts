/** A trend of the largest training set as somebody published it: a size at one date and a growth factor, both uncertain. */
import { type Interval, Z90 } from '../parameters/interval';
import { normalCdf, normalQuantile } from '../numbers/normal';

export interface Trend {
  /** Calendar year of `size`. */
  readonly from: number;
  /** Tokens, 90% interval of a lognormal. */
  readonly size: Interval;
  /** x per year, 90% interval of a lognormal. */
  readonly growth: Interval;
}

/** Median and 90% interval, tokens. */
export interface Projection {
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
}

/**
 * Where the trend puts the largest training set.
 *
 * @param year calendar year, any; before `from` it runs backwards.
 * @source villalobos2024 §2.4: the projection by past growth
 */
export function projectTrend(trend: Trend, year: number): Projection {
  const { mean, sigma } = lnSize(trend, year);
  const at = (z: number): number => Math.exp(mean + z * sigma);
  return { p5: at(-Z90), median: at(0), p95: at(Z90) };
}

/**
 * Where a training set falls in the projection for its date.
 *
 * @param tokens size of the set, > 0.
 * @returns chance that the trend gives at most so many tokens, 0 .. 1.
 */
export function placeInTrend(trend: Trend, year: number, tokens: number): number {
  const { mean, sigma } = lnSize(trend, year);
  return normalCdf((Math.log(tokens) - mean) / sigma);
}

/** What the trend says at given levels, each within 0 .. 1; tokens. */
export function trendQuantiles(trend: Trend, year: number, levels: readonly number[]): number[] {
  const { mean, sigma } = lnSize(trend, year);
  return levels.map((level) => Math.exp(mean + normalQuantile(level) * sigma));
}

function lnSize({ from, size, growth }: Trend, year: number): { mean: number; sigma: number } {
  const middle = ([low, high]: Interval): number => Math.log(low * high) / 2;
  const spread = ([low, high]: Interval): number => Math.log(high / low) / (2 * Z90);
  const years = year - from;
  return {
    mean: middle(size) + years * middle(growth),
    sigma: Math.hypot(spread(size), years * spread(growth)),
  };
}
