import { describe, expect, it } from 'vitest';
import {
  distributionOf,
  fromSpace,
  oddsAt,
  toSpace,
  valueAt,
  zOf,
} from '../../../src/model/parameters/distribution';
import { type Interval, Z90 } from '../../../src/model/parameters/interval';
import {
  type Family,
  type ParameterId,
  parameterIds,
  parameters,
} from '../../../src/model/parameters/parameters';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { levelsOf } from '../parameter-levels';

const uncertain = parameterIds.filter((id) => {
  const [low, high] = parameters[id].interval;
  return low < high;
});

describe('the space of a family', () => {
  it.each<[Family, number, number]>([
    ['lognormal', 8, Math.log(8)],
    ['normal', 2031.5, 2031.5],
    ['logit-normal', 0.2, Math.log(0.25)],
    ['reflected', 4, -Math.log(2)],
    ['fixed', 0.5, 0.5],
  ])('%s: %d is at %d and back', (family, value, place) => {
    expect(toSpace(family, value)).toBeCloseTo(place, 14);
    expect(fromSpace(family, place)).toBeCloseTo(value, 12);
  });

  it('keeps the digits of shares near 0 and 1', () => {
    for (const share of [1e-12, 1e-6, 1 - 1e-6]) {
      expect(fromSpace('logit-normal', toSpace('logit-normal', share)) / share).toBeCloseTo(1, 12);
    }
  });
});

describe('a 90% interval', () => {
  const design = createDesign(2 ** 14);

  it.each(uncertain)('of %s is the 5th and 95th percentile of its draws', (id) => {
    const { interval } = parameters[id];
    const distribution = distributionOf(id, interval);
    const draws = design
      .normal(id)
      .map((z) => valueAt(distribution, z))
      .sort();
    // One dimension of a scrambled net is as even as a ruler: the percentile is off by one rank at most.
    const at = (share: number): number => draws[Math.round(share * draws.length)] ?? NaN;
    const spread = interval[1] - interval[0];
    expect(Math.abs(at(0.05) - interval[0])).toBeLessThan(1e-3 * spread);
    expect(Math.abs(at(0.95) - interval[1])).toBeLessThan(2e-3 * spread);
    const median = draws[draws.length / 2] ?? NaN;
    expect(Math.abs(median - distribution.median)).toBeLessThan(1e-3 * spread);
  });

  it.each(uncertain)('of %s is met exactly by the ends at ±1.6449 deviations', (id) => {
    const [low, high] = parameters[id].interval;
    const distribution = distributionOf(id, [low, high]);
    expect(valueAt(distribution, -Z90) / low).toBeCloseTo(1, 12);
    expect(valueAt(distribution, Z90) / high).toBeCloseTo(1, 12);
    expect(zOf(distribution, low)).toBeCloseTo(-Z90, 9);
    expect(zOf(distribution, high)).toBeCloseTo(Z90, 9);
    expect(zOf(distribution, distribution.median)).toBeCloseTo(0, 9);
  });

  it.each(parameterIds)('of %s gives values that rise with z, at every level', (id) => {
    for (const { interval } of levelsOf(id)) {
      const distribution = distributionOf(id, interval);
      const values = [-8, -4, -2, -1, 0, 1, 2, 4, 8].map((z) => valueAt(distribution, z));
      expect(values.every(Number.isFinite)).toBe(true);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      if (interval[0] === interval[1]) expect(new Set(values).size).toBe(1);
      else expect(new Set(values).size).toBeGreaterThan(4);
    }
  });
});

describe('moments of draws', () => {
  const design = createDesign(2 ** 16);
  const moments = (id: ParameterId, interval: Interval, at: (value: number) => number) => {
    const distribution = distributionOf(id, interval);
    const values = design.normal(id).map((z) => at(valueAt(distribution, z)));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) };
  };

  it('of a lognormal are normal in the logarithm', () => {
    const { mean, deviation } = moments('pages', [1e11, 9e11], Math.log);
    expect(mean).toBeCloseTo(Math.log(3e11), 4);
    expect(deviation).toBeCloseTo(Math.log(9) / (2 * Z90), 3);
  });

  it('of a normal are its own', () => {
    const { mean, deviation } = moments('computeSlowdownYear', [2030, 2035], (year) => year - 2000);
    expect(mean).toBeCloseTo(32.5, 3);
    expect(deviation).toBeCloseTo(5 / (2 * Z90), 3);
  });

  it('of a share are normal in the log odds', () => {
    const { mean, deviation } = moments('mediaShare', [0.2, 0.5], (p) => Math.log(p / (1 - p)));
    expect(mean).toBeCloseTo(Math.log(0.25) / 2, 4);
    expect(deviation).toBeCloseTo(Math.log(4) / (2 * Z90), 3);
  });

  it('of bytes per token are normal in the logarithm of what is missing to six', () => {
    const { mean, deviation } = moments('bytesPerToken', [4, 5], (b) => Math.log(6 - b));
    expect(mean).toBeCloseTo(Math.log(2) / 2, 4);
    expect(deviation).toBeCloseTo(Math.log(2) / (2 * Z90), 3);
  });
});

describe('clamps', () => {
  it.each<[ParameterId, Interval, number, number]>([
    ['qualityShare', [0.5, 0.9], 8, 1],
    ['repetition', [1, 1.1], -8, 1],
    ['bytesPerToken', [1.5, 5.5], -8, 1],
  ])('hold draws of %s', (id, interval, z, value) => {
    expect(valueAt(distributionOf(id, interval), z)).toBe(value);
  });

  it('hold nothing else: limits bind what is typed, not what is drawn', () => {
    const distribution = distributionOf('datasetGrowth', [0.5, 20]);
    expect(valueAt(distribution, -4)).toBeLessThan(0.5);
    expect(valueAt(distribution, 4)).toBeGreaterThan(20);
  });

  it('keep draws among the numbers, where an interval begins next to nothing', () => {
    const worth = distributionOf('syntheticValue', [Number.MIN_VALUE, 10]);
    expect(valueAt(worth, 5)).toBe(Number.MAX_VALUE);
    expect(valueAt(worth, -5)).toBe(0);
  });

  it('bytes per token stay below six', () => {
    const distribution = distributionOf('bytesPerToken', [1, 5.9]);
    expect(valueAt(distribution, 8)).toBeLessThan(6);
  });
});

describe('zOf', () => {
  it('of another value than the certain one is beyond all bounds', () => {
    const distribution = distributionOf('pages', [1e11, 1e11]);
    expect(zOf(distribution, 1e11)).toBe(0);
    expect(zOf(distribution, 2e11)).toBe(Infinity);
    expect(zOf(distribution, 1e10)).toBe(-Infinity);
  });

  it.each(uncertain)('undoes valueAt for %s', (id) => {
    const distribution = distributionOf(id, parameters[id].interval);
    for (const z of [-1.5, -0.3, 0, 0.7, 1.5]) {
      expect(zOf(distribution, valueAt(distribution, z))).toBeCloseTo(z, 8);
    }
  });
});

describe('oddsAt', () => {
  it('is the share over what is left', () => {
    const distribution = distributionOf('syntheticShare', [0.05, 0.4]);
    for (const z of [-3, 0, 2]) {
      const share = valueAt(distribution, z);
      expect(oddsAt(distribution, z) / (share / (1 - share))).toBeCloseTo(1, 12);
    }
  });

  it('keeps its digits where the share rounds to one', () => {
    const distribution = distributionOf('mediaShare', [1e-6, 1 - 1e-6]);
    expect(valueAt(distribution, 5)).toBe(1);
    expect(Math.log(oddsAt(distribution, 5))).toBeCloseTo((Math.log(1e6) / Z90) * 5, 4);
  });

  it('of certain shares is exact', () => {
    expect(oddsAt(distributionOf('syntheticShare', [0, 0]), 1)).toBe(0);
    expect(oddsAt(distributionOf('syntheticShare', [0.5, 0.5]), 1)).toBe(1);
    expect(oddsAt(distributionOf('mediaShare', [1, 1]), 1)).toBe(Infinity);
  });
});
