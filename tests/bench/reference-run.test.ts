/** The reference of the stored truths against closed forms, and its clamped sum against an integral. */
import { describe, expect, it } from 'vitest';
import { clampedSumCdf } from '../../scripts/bench/clamped-sum';
import { referenceRun } from '../../scripts/bench/reference-run';
import { certainly, middle } from '../plain-model/plain-cases';
import { upperTail } from '../plain-model/plain-distributions';
import { plainStock, plainValues } from '../plain-model/plain-model';
import type { PlainSetting } from '../plain-model/plain-parameters';

const normal = (z: number): number => (z > 0 ? 1 - upperTail(z) : upperTail(-z));
const deviationOf = ([low, high]: readonly [number, number]): number =>
  Math.log(high / low) / (2 * 1.6448536);

describe('the reference', () => {
  const fixed = certainly(
    {
      computeWeight: 0,
      aiShareOfNewText: 0,
      withheldShare: 0,
      dataEfficiencyGrowth: 1.1,
      dataEfficiencyLimit: 1000,
    },
    { trendSlowdown: 'none' },
  );
  const [pages, datasetAtAnchor] = [
    [2e11, 6e11],
    [3e13, 6e13],
  ] as const;
  const setting: PlainSetting = {
    ...fixed,
    intervals: { ...fixed.intervals, pages, datasetAtAnchor },
  };
  const value = (id: string): number => plainValues(setting, middle)[id] ?? NaN;
  const pace = Math.log(
    value('datasetGrowth') / (1.1 * value('pageLengthGrowth') * value('pageCountGrowth')),
  );
  const gap = Math.log(plainStock(setting, middle, 2026.75) / value('datasetAtAnchor'));
  const mean = 2026.75 + gap / pace;
  const deviation = Math.hypot(deviationOf(pages), deviationOf(datasetAtAnchor)) / pace;

  it('gives a normal date where the model does', () => {
    const years = [2028, 2030, 2032];
    const run = referenceRun(setting, 2 ** 12, 5, years);
    years.forEach((year, k) => {
      const exact = normal((year - mean) / deviation);
      expect(Math.abs((run.exhaustion.chances[k] ?? NaN) - exact), `${year}`).toBeLessThan(2e-5);
    });
    expect(Math.abs((run.exhaustion.dates[3] ?? NaN) - mean)).toBeLessThan(1e-4);
  });

  it('is exact where the level of the stock alone is uncertain, whichever source it is of', () => {
    for (const [share, tokens] of [
      ['mediaShare', 'mediaTokens'],
      ['booksPapersCodeShare', 'booksPapersCodeTokens'],
    ] as const) {
      const interval = [1e14, 9e14] as const;
      const withExtras: PlainSetting = {
        ...fixed,
        intervals: { ...fixed.intervals, [share]: [0.4, 0.4], [tokens]: interval },
      };
      const [run] = [referenceRun(withExtras, 2, 1, [2030])];
      // Which level of the source demand has reached: found by trying levels.
      const isReached = (level: number): boolean => {
        const certain = { ...withExtras.intervals, [tokens]: [level, level] as const };
        const at = { ...withExtras, intervals: certain };
        const demand = value('datasetGrowth') ** 3.25 / 1.1 ** 3.25;
        return (
          demand * (plainValues(at, middle).datasetAtAnchor ?? NaN) >= plainStock(at, middle, 2030)
        );
      };
      let [low, high] = [1, 1e20];
      while (high / low > 1 + 1e-9) {
        const half = Math.sqrt(low * high);
        if (isReached(half)) low = half;
        else high = half;
      }
      const z = Math.log(low / Math.sqrt(interval[0] * interval[1])) / deviationOf(interval);
      expect(run?.exhaustion.chances[0], share).toBeCloseTo(normal(z), 6);
    }
  });
});

describe('the sum with a clamped part', () => {
  it.each([
    [0.6, 0.5, 1.6],
    [0.25, 0.54, 2.1],
    [0.4, 0, Infinity],
  ])('agrees with an integral: deviations %d and %d, ceiling %d', (free, clamped, ceiling) => {
    const cdf = clampedSumCdf(free, clamped, ceiling);
    for (const x of [-2, -0.5, 0, 0.4, 1.5, 2.2]) {
      let exact = 0;
      let weights = 0;
      for (let z = -7; z <= 7; z += 0.001) {
        const weight = Math.exp((-z * z) / 2);
        exact += weight * normal((x - Math.min(clamped * z, ceiling)) / free);
        weights += weight;
      }
      expect(Math.abs(cdf(x) - exact / weights), `${x}`).toBeLessThan(1e-5);
    }
  });
});
