import { describe, expect, it } from 'vitest';
import { choose } from './selected-cases';

const cases = Array.from({ length: 27 }, (_, i) => i);
const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe('the chosen cases of a matrix', () => {
  it('are one of each group of neighbours, in their order', () => {
    for (const seed of seeds) {
      const groups = choose(seed, 6, 'rows', cases).map((i) => Math.floor(i / 6));
      expect(groups).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it('are the same for the same seed', () => {
    expect(choose(1234, 6, 'rows', cases)).toEqual(choose(1234, 6, 'rows', cases));
  });

  it('are over time all of them, each about as often', () => {
    const counts = new Map<number, number>();
    for (const seed of seeds) {
      for (const i of choose(seed, 6, 'rows', cases)) counts.set(i, (counts.get(i) ?? 0) + 1);
    }
    for (const i of cases) {
      const expected = i < 24 ? 200 / 6 : 200 / 3;
      // Five standard deviations of a binomial count.
      expect(Math.abs((counts.get(i) ?? 0) - expected)).toBeLessThan(5 * Math.sqrt(expected));
    }
  });

  it('of two matrices are chosen apart', () => {
    const same = seeds.filter(
      (seed) => String(choose(seed, 6, 'rows', cases)) === String(choose(seed, 6, 'lines', cases)),
    );
    expect(same.length).toBeLessThan(5);
  });
});
