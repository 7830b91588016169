/** Quantiles of a mixture of normal distributions, given as components or as many values with one common spread. */
import { FAST_CDF_END, fastNormalCdf } from './normal';

/** Normal components: [k] weights that sum to 1, [k] means, [k] standard deviations >= 0. */
export interface Mixture {
  readonly weights: Float64Array;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/** P(X <= x) of a mixture. */
export function mixtureCdf({ weights, means, deviations }: Mixture, x: number): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) {
    const distance = x - means[k];
    const z = deviations[k] > 0 ? distance / deviations[k] : distance >= 0 ? Infinity : -Infinity;
    if (z >= FAST_CDF_END) sum += weights[k];
    else if (z > -FAST_CDF_END) sum += weights[k] * fastNormalCdf(z);
  }
  return sum;
}

/** Relative to the spread of the mixture: where halving ends. */
const TOLERANCE = 1e-9;
const MOST_STEPS = 200;

/**
 * Quantiles of a mixture, by false position within a bracket, and halving wherever that does not halve the bracket itself.
 *
 * @param levels [k] probabilities in (0, 1), rising.
 * @returns [k] the least x with P(X <= x) >= p, to a billionth of the mixture's spread, rising.
 */
export function mixtureQuantiles(mixture: Mixture, levels: readonly number[]): number[] {
  const { weights, means, deviations } = mixture;
  let [least, most] = [Infinity, -Infinity];
  for (let k = 0; k < weights.length; k++) {
    if (weights[k] === 0) continue;
    least = Math.min(least, means[k] - (FAST_CDF_END + 1) * deviations[k]);
    most = Math.max(most, means[k] + (FAST_CDF_END + 1) * deviations[k]);
  }
  const enough = TOLERANCE * (most - least);
  // The quantile of one level is where the search for the next begins.
  let [start, atStart] = [least, mixtureCdf(mixture, least)];
  return levels.map((p) => {
    if (atStart >= p) return start;
    let [low, high] = [start, most];
    let [atLow, atHigh] = [atStart - p, 1 - p];
    for (let step = 0; step < MOST_STEPS && high - low > enough; step++) {
      const width = high - low;
      const guess = high - (atHigh * width) / (atHigh - atLow);
      // Twice by the guess and once in the middle: whatever the curve, three steps halve the bracket.
      const middle = step % 3 === 2 ? low + width / 2 : guess;
      const at = mixtureCdf(mixture, middle) - p;
      if (at >= 0) [high, atHigh] = [middle, at];
      else [low, atLow] = [middle, at];
      if (at >= 0 && at < 1e-10) break;
    }
    [start, atStart] = [high, atHigh + p];
    return high;
  });
}

/** Bins per standard deviation of the common spread, and the most bins there are. */
const BINS_PER_DEVIATION = 4;
const MOST_BINS = 1024;

/**
 * A mixture of equal normals around many values, with the values gathered in bins: each is shared between the two nearest bins,
 * which keeps the mean; what it adds to the variance is taken off the spread.
 *
 * @param into receives the components.
 */
function gather(
  { values, shift, deviation, weight }: Cloud,
  into: { weights: number[]; means: number[]; deviations: number[] },
): void {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const range = most - least;
  const width = Math.max(deviation / BINS_PER_DEVIATION, range / MOST_BINS, 1e-12);
  const bins = new Float64Array(Math.floor(range / width) + 2);
  let added = 0;
  for (const value of values) {
    const place = (value - least) / width;
    const bin = place | 0;
    const share = place - bin;
    bins[bin] += 1 - share;
    bins[bin + 1] += share;
    added += share * (1 - share);
  }
  const spread = Math.sqrt(
    Math.max(0, deviation * deviation - (added / values.length) * width * width),
  );
  bins.forEach((count, bin) => {
    if (count === 0) return;
    into.weights.push((weight * count) / values.length);
    into.means.push(shift + least + bin * width);
    into.deviations.push(spread);
  });
}

/** One part of a mixture: values with one common spread and the weight of them all. */
export interface Cloud {
  /** [n] centres, before the shift. */
  readonly values: Float64Array;
  readonly shift: number;
  /** Standard deviation of each, >= 0. */
  readonly deviation: number;
  readonly weight: number;
}

/** The mixture of several clouds. */
export function mixtureOf(clouds: readonly Cloud[]): Mixture {
  const parts = { weights: [] as number[], means: [] as number[], deviations: [] as number[] };
  for (const cloud of clouds) if (cloud.weight > 0) gather(cloud, parts);
  return {
    weights: Float64Array.from(parts.weights),
    means: Float64Array.from(parts.means),
    deviations: Float64Array.from(parts.deviations),
  };
}
