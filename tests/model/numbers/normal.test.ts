import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/model/numbers/normal';
import fixtures from '../../reference/normal-quantiles.json';

const pairs = fixtures as [p: number, z: number][];

describe('normalQuantile', () => {
  it('has fixtures from deep in one tail to deep in the other', () => {
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs[0]?.[1]).toBeLessThan(-37);
    expect(pairs.at(-1)?.[1]).toBeGreaterThan(8.2);
  });

  it.each(pairs)('of %d agrees with 50 digits', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(z)));
  });

  it('rises, without a step where its three formulas meet', () => {
    for (const seam of [0.075, 0.925, Math.exp(-25), 1 - Math.exp(-25)]) {
      const width = 1e-9 * Math.min(seam, 1 - seam);
      const values = [-3, -2, -1, 0, 1, 2, 3].map((step) => normalQuantile(seam + step * width));
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      const slope = (values[6] ?? NaN) - (values[0] ?? NaN);
      // Around a seam the quantile moves by six widths over the density.
      const z = normalQuantile(seam);
      const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
      if (seam < 0.99) expect(slope / ((6 * width) / density)).toBeCloseTo(1, 4);
    }
  });

  it('is odd about one half', () => {
    for (const p of [2 ** -32, 0.001953125, 0.0625, 0.25, 0.4375]) {
      expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
    }
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('ends at the ends', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    for (const outside of [-1e-300, 1.0000000001, NaN, Infinity]) {
      expect(normalQuantile(outside)).toBeNaN();
    }
  });
});

describe('normalCdf', () => {
  it.each(pairs)('takes the quantile of %d back to it', (p, z) => {
    expect(Math.abs(normalCdf(z) - p)).toBeLessThanOrEqual(2e-15);
  });
});
