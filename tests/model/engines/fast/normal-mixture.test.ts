import { describe, expect, it } from 'vitest';
import {
  extentOf,
  gather,
  mixtureAt,
  mixtureOf,
  mixtureQuantiles,
  ratioOf,
} from '../../../../src/model/engines/fast/normal-mixture';
import { normalCdf, normalQuantile } from '../../../../src/model/numbers/normal';

const levels = [0.05, 0.25, 0.5, 0.75, 0.95];
const one = { weights: [1], means: [3], deviations: [2] };

describe('a single normal', () => {
  it('has its own quantiles', () => {
    mixtureQuantiles(one, levels).forEach((x, k) =>
      expect(x).toBeCloseTo(3 + 2 * normalQuantile(levels[k] ?? NaN), 4),
    );
  });

  it('has its own distribution function and density', () => {
    const { chance, density } = mixtureAt(one, 4);
    expect(chance).toBeCloseTo(normalCdf(0.5), 5);
    expect(density).toBeCloseTo(Math.exp(-0.125) / Math.sqrt(2 * Math.PI) / 2, 3);
  });

  it('that is certain is a step', () => {
    const certain = { weights: [1], means: [3], deviations: [0] };
    expect([2.999, 3].map((x) => mixtureAt(certain, x).chance)).toEqual([0, 1]);
    mixtureQuantiles(certain, levels).forEach((x) => expect(x).toBeCloseTo(3, 9));
  });
});

it('a mixture far apart has its quantiles in its parts', () => {
  const two = { weights: [0.5, 0.5], means: [0, 100], deviations: [1, 1] };
  const [low, high] = mixtureQuantiles(two, [0.25, 0.75]);
  expect(low).toBeCloseTo(0, 4);
  expect(high).toBeCloseTo(100, 4);
  expect(extentOf(two).mean).toBe(50);
});

describe('gathered values', () => {
  const values = Float64Array.from({ length: 500 }, (_, i) => Math.sin(i) * 3 + 1);
  const moments = (xs: ArrayLike<number>): [number, number] => {
    const all = Array.from(xs);
    const mean = all.reduce((a, b) => a + b, 0) / all.length;
    return [mean, all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length];
  };

  it.each([0.01, 0.5, 4])('keep the mean and the total variance (around each: %d)', (variance) => {
    const { first, width, shares, deviation } = gather(values, variance);
    const bins = Array.from(shares, (share, k) => [share, first + k * width] as const);
    const mean = bins.reduce((sum, [share, x]) => sum + share * x, 0);
    const between = bins.reduce((sum, [share, x]) => sum + share * (x - mean) ** 2, 0);
    const [wanted, within] = moments(values);
    expect(bins.reduce((sum, [share]) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(mean).toBeCloseTo(wanted, 9);
    expect(between + deviation ** 2).toBeCloseTo(within + variance, 6);
  });

  it('are moved by a shift', () => {
    const { means, weights } = mixtureOf(values, { mean: 10, variance: 1 });
    const mean = means.reduce((sum, x, k) => sum + x * (weights[k] ?? NaN), 0);
    expect(mean).toBeCloseTo(10 + moments(values)[0], 9);
  });
});

it('a ratio of two normals is the difference of their logarithms', () => {
  const [median] = mixtureQuantiles(
    ratioOf(one, { weights: [1], means: [1], deviations: [1] }),
    [0.9],
  );
  expect(median).toBeCloseTo(2 + Math.sqrt(5) * normalQuantile(0.9), 4);
});
