/** Quantiles of a mixture of normal distributions, given as components or as many values with one common spread. */
import type { NormalShift } from './lognormal-shift';
import {
  FAST_CDF_END,
  fastNormalCdf,
  fastNormalDensity,
  normalQuantile,
} from '../../numbers/normal';

/** Normal components: [k] weights that sum to 1, [k] means, [k] standard deviations >= 0. */
export interface Mixture {
  readonly weights: number[];
  readonly means: number[];
  readonly deviations: number[];
}

/** P(X <= x), and the density there. */
export interface ChanceAt {
  readonly chance: number;
  readonly density: number;
}

/** P(X <= x) of a mixture, and the density there. */
export function mixtureAt({ weights, means, deviations }: Mixture, x: number): ChanceAt {
  let [chance, density] = [0, 0];
  for (let k = 0; k < weights.length; k++) {
    const distance = x - means[k];
    const z = deviations[k] > 0 ? distance / deviations[k] : distance >= 0 ? Infinity : -Infinity;
    if (z >= FAST_CDF_END) chance += weights[k];
    else if (z > -FAST_CDF_END) {
      chance += weights[k] * fastNormalCdf(z);
      density += (weights[k] / deviations[k]) * fastNormalDensity(z);
    }
  }
  return { chance, density };
}

/** Where a distribution lies. */
export interface Extent {
  /** All of it lies between these. */
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  readonly deviation: number;
  /** The deviation of its narrowest part. */
  readonly narrowest: number;
}

/** The extent of a mixture. */
export function extentOf({ weights, means, deviations }: Mixture): Extent {
  let [least, most] = [Infinity, -Infinity];
  let [mean, square] = [0, 0];
  let narrowest = Infinity;
  for (let k = 0; k < weights.length; k++) {
    least = Math.min(least, means[k] - (FAST_CDF_END + 1) * deviations[k]);
    most = Math.max(most, means[k] + (FAST_CDF_END + 1) * deviations[k]);
    if (deviations[k] < narrowest) narrowest = deviations[k];
    mean += weights[k] * means[k];
    square += weights[k] * (means[k] ** 2 + deviations[k] ** 2);
  }
  const deviation = Math.sqrt(Math.max(0, square - mean * mean));
  return { least, most, mean, deviation, narrowest };
}

/** Relative to the spread of the distribution: where the search ends. */
const TOLERANCE = 1e-8;
/** Relative to the narrowest part: a step so short leaves an error of about its square, so none that follows matters. */
const LAST_STEP = 1e-3;
const MOST_STEPS = 200;

/**
 * Quantiles of a distribution: Newton's steps from the normal distribution of the same mean and variance, inside a bracket that is
 * halved instead wherever a step leaves it or is not half as long as the last one.
 *
 * @param at     P(X <= x) and the density there.
 * @param levels [k] probabilities in (0, 1), rising.
 * @param guess  where to begin instead.
 * @returns [k] the least x with P(X <= x) >= p, to a hundred-millionth of the spread, rising.
 */
export function quantilesWithin(
  at: (x: number) => ChanceAt,
  { least, most, mean, deviation, narrowest }: Extent,
  levels: readonly number[],
  guess?: number,
): number[] {
  const spread = most - least;
  const lastStep = Math.max(TOLERANCE * spread, LAST_STEP * narrowest);
  let last = least;
  return levels.map((p) => {
    let [low, high] = [last, most];
    let x = guess ?? mean + deviation * normalQuantile(p);
    let move = spread;
    for (let step = 0; step < MOST_STEPS && high - low > TOLERANCE * spread; step++) {
      const longest = Math.abs(move) / 2;
      if (x > low && x < high) {
        const { chance, density } = at(x);
        if (chance >= p) high = x;
        else low = x;
        move = (p - chance) / density;
        if (Math.abs(move) < lastStep) return (last = Math.max(low, Math.min(high, x + move)));
        x += move;
      }
      if (!(Math.abs(move) < longest && x > low && x < high)) {
        move = (high - low) / 2;
        x = low + move;
      }
    }
    return (last = high);
  });
}

/** Quantiles of a mixture; see `quantilesWithin`. */
export const mixtureQuantiles = (
  mixture: Mixture,
  levels: readonly number[],
  guess?: number,
): number[] => quantilesWithin((x) => mixtureAt(mixture, x), extentOf(mixture), levels, guess);

/** Bins per standard deviation of the common spread, and the most bins there are. */
const BINS_PER_DEVIATION = 3;
const MOST_BINS = 1024;

/** Equal normals around evenly spaced bins. */
export interface Bins {
  /** The first bin, and the way from one to the next, > 0. */
  readonly first: number;
  readonly width: number;
  /** [bins] shares of the whole. */
  readonly shares: Float64Array;
  /** Standard deviation around each. */
  readonly deviation: number;
}

/**
 * Equal normals around many values, the values gathered in bins: each is shared between the two nearest bins, which keeps the mean;
 * what it adds to the variance is taken off that around each.
 *
 * @param values   [n] centres.
 * @param variance around each, >= 0.
 */
export function gather(values: Float64Array, variance: number): Bins {
  const n = values.length;
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < n; i++) {
    if (values[i] < least) least = values[i];
    if (values[i] > most) most = values[i];
  }
  const range = most - least;
  const width = Math.max(Math.sqrt(variance) / BINS_PER_DEVIATION, range / MOST_BINS, 1e-12);
  const shares = new Float64Array(Math.floor(range / width) + 2);
  const one = 1 / n;
  let added = 0;
  for (let i = 0; i < n; i++) {
    const place = (values[i] - least) / width;
    const bin = place | 0;
    const share = place - bin;
    shares[bin] += one - share * one;
    shares[bin + 1] += share * one;
    added += share * (1 - share);
  }
  const deviation = Math.sqrt(Math.max(0, variance - (added / n) * width * width));
  return { first: least, width, shares, deviation };
}

/** The same as a mixture, moved by a shift. */
export function mixtureOf(values: Float64Array, { mean, variance }: NormalShift): Mixture {
  const { first, width, shares, deviation } = gather(values, variance);
  const mixture: Mixture = { weights: [], means: [], deviations: [] };
  shares.forEach((share, bin) => {
    if (share === 0) return;
    mixture.weights.push(share);
    mixture.means.push(mean + first + bin * width);
    mixture.deviations.push(deviation);
  });
  return mixture;
}

/** The ratio of two independent quantities whose logarithms are mixtures. */
export function ratioOf(above: Mixture, below: Mixture): Mixture {
  const mixture: Mixture = { weights: [], means: [], deviations: [] };
  for (let a = 0; a < above.weights.length; a++) {
    for (let b = 0; b < below.weights.length; b++) {
      mixture.weights.push(above.weights[a] * below.weights[b]);
      mixture.means.push(above.means[a] - below.means[b]);
      mixture.deviations.push(Math.sqrt(above.deviations[a] ** 2 + below.deviations[b] ** 2));
    }
  }
  return mixture;
}
