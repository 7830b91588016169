import { describe, expect, it } from 'vitest';
import { quantilesOf, rankOf, shareUpTo } from '../../../src/model/numbers/quantiles';
import { uniforms } from '../random-settings';

describe('rankOf', () => {
  it.each([
    [0.05, 20, 0],
    [0.1, 20, 1],
    [0.5, 20, 9],
    [0.5, 21, 10],
    [0.51, 20, 10],
    [1, 20, 19],
    [0.01, 20, 0],
    [0.05, 1, 0],
    [0.95, 1, 0],
    [0.7, 10, 6],
    [0.35, 20, 6],
  ])('of %d among %i is %i', (p, n, rank) => {
    expect(rankOf(p, n)).toBe(rank);
  });

  it('is the first rank that covers so large a share, in whole numbers', () => {
    for (let n = 1; n <= 300; n++) {
      for (let percent = 1; percent <= 100; percent++) {
        const rank = rankOf(percent / 100, n);
        expect((rank + 1) * 100).toBeGreaterThanOrEqual(percent * n);
        expect(rank === 0 || rank * 100 < percent * n, `${percent}% of ${n}`).toBe(true);
      }
    }
  });
});

describe('quantilesOf', () => {
  it('takes values as they are, infinity last', () => {
    const sorted = Float64Array.of(1, 2, 4, 8, Infinity);
    expect(quantilesOf(sorted, [0.2, 0.21, 0.8, 0.81, 1])).toEqual([1, 2, 8, Infinity, Infinity]);
  });

  it('of nothing is nothing', () => {
    expect(quantilesOf(Float64Array.of(3), [])).toEqual([]);
  });
});

describe('shareUpTo', () => {
  it('counts equal values and no larger ones', () => {
    const sorted = Float64Array.of(2015, 2015, 2030, 2030, 2030, Infinity);
    expect(shareUpTo(sorted, 2014.9)).toBe(0);
    expect(shareUpTo(sorted, 2015)).toBe(2 / 6);
    expect(shareUpTo(sorted, 2029.9)).toBe(2 / 6);
    expect(shareUpTo(sorted, 2030)).toBe(5 / 6);
    expect(shareUpTo(sorted, 2100)).toBe(5 / 6);
    expect(shareUpTo(sorted, Infinity)).toBe(1);
  });

  it('counts as a plain count does', () => {
    const next = uniforms(7);
    const sorted = Float64Array.from({ length: 500 }, () => Math.floor(next() * 60)).sort();
    for (let limit = -0.5; limit < 61; limit += 0.25) {
      expect(shareUpTo(sorted, limit)).toBe(sorted.filter((value) => value <= limit).length / 500);
    }
  });
});
