import { describe, expect, it } from 'vitest';
import { sizeScore } from '../../../src/model/answers/size-score';

const e = Math.E;
/** ln: -2, -1, 0, 1, 2. */
const spread = [e ** -2, 1 / e, 1, e, e ** 2];

describe('the score of a size', () => {
  it('is the weighted interval score as published: dispersion, and penalties for what lies outside', () => {
    // Intervals of 90% (width 4) and 50% (width 2), K = 2: (|y - m| / 2 + 0.05 IS90 + 0.25 IS50) / 2.5.
    const published = (y: number): number => {
      const interval = (low: number, high: number, alpha: number): number =>
        high - low + (2 / alpha) * (Math.max(0, low - y) + Math.max(0, y - high));
      return (Math.abs(y) / 2 + 0.05 * interval(-2, 2, 0.1) + 0.25 * interval(-1, 1, 0.5)) / 2.5;
    };
    for (const y of [-5, -2, -1.5, -1, 0, 0.3, 1, 1.7, 2, 6]) {
      expect(sizeScore(spread, e ** y), String(y)).toBeCloseTo(published(y), 12);
    }
    expect(sizeScore(spread, 1)).toBeCloseTo((0.05 * 4 + 0.25 * 2) / 2.5, 12);
  });

  it('is the distance where the forecast has no spread, and 0 where it is right', () => {
    expect(sizeScore([7, 7, 7, 7, 7], 14)).toBeCloseTo(Math.LN2, 12);
    expect(sizeScore([14, 14, 14, 14, 14], 7)).toBeCloseTo(Math.LN2, 12);
    expect(sizeScore([7, 7, 7, 7, 7], 7)).toBe(0);
  });

  it('rewards nobody for saying what they do not believe', () => {
    // Sizes that are e^-2 to e^2 with the chances that the forecast gives; a shifted, a wider or a narrower forecast fares worse.
    const sizes = Array.from({ length: 400 }, (_, i) => {
      const p = (i + 0.5) / 400;
      const at = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
      const ln = [-3, -2, -1, 0, 1, 2, 3];
      const k = at.findIndex((end) => p < end) - 1;
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [at[k], at[k + 1], ln[k], ln[k + 1]];
      return Math.exp(y0 + ((p - x0) / (x1 - x0)) * (y1 - y0));
    });
    const mean = (forecast: readonly number[]): number =>
      sizes.reduce((sum, size) => sum + sizeScore(forecast, size), 0) / sizes.length;
    const honest = mean(spread);
    for (const power of [0.5, 0.8, 1.25, 2])
      expect(mean(spread.map((q) => q ** power))).toBeGreaterThan(honest);
    for (const factor of [0.6, 0.9, 1.1, 1.7])
      expect(mean(spread.map((q) => q * factor))).toBeGreaterThan(honest);
  });
});
