import { describe, expect, it } from 'vitest';
import { parameterIds } from '../../../src/model/parameters/families';
import { directionNumbers } from '../../../src/model/sampling/direction-numbers';
import { maxDimensions, randomWords, sobolCoordinate } from '../../../src/model/sampling/sobol';
import scipyPoints from '../../reference/sobol-points.json';

const dimensions = Array.from({ length: maxDimensions }, (_, dimension) => dimension);

describe('direction numbers', () => {
  it('leave room for as many parameters again', () => {
    expect(maxDimensions).toBeGreaterThanOrEqual(parameterIds.length + 20);
  });

  it.each(directionNumbers.map((row, i) => [i + 2, row] as const))(
    'of dimension %i are odd and short enough',
    (_, [degree = NaN, a = NaN, ...m]) => {
      expect(m.length).toBe(degree);
      expect(a).toBeLessThan(2 ** (degree - 1) || 1);
      m.forEach((number, k) => {
        expect(number % 2).toBe(1);
        expect(number).toBeLessThan(2 ** (k + 1));
      });
    },
  );

  /** The polynomial as bits: x^degree + a's bits from x^(degree - 1) to x + 1. */
  const polynomialOf = ([degree = NaN, a = NaN]: readonly number[]): number =>
    2 ** degree + 2 * a + 1;

  it.each(directionNumbers.map((row, i) => [i + 2, row] as const))(
    'of dimension %i rest on a primitive polynomial',
    (_, row) => {
      const [degree = NaN] = row;
      const polynomial = polynomialOf(row);
      // Powers of x modulo the polynomial come back to 1 after 2^degree - 1 steps and not before.
      let power = 1;
      let order = 0;
      do {
        power <<= 1;
        if (power >> degree) power ^= polynomial;
        order++;
      } while (power !== 1 && order < 2 ** degree);
      expect(order).toBe(2 ** degree - 1);
    },
  );

  it('rest on a polynomial of their own each', () => {
    expect(new Set(directionNumbers.map(polynomialOf)).size).toBe(directionNumbers.length);
  });
});

describe('a coordinate', () => {
  it.each(dimensions)('%i hits every dyadic interval once, whatever its length', (dimension) => {
    for (const seed of [0, 1, 20261122]) {
      const points = sobolCoordinate(dimension, 2 ** 12, seed);
      for (let k = 0; k <= 12; k++) {
        const cells = new Set(points.slice(0, 2 ** k).map((point) => Math.floor(point * 2 ** k)));
        expect(cells.size, `2^${k}, seed ${seed}`).toBe(2 ** k);
      }
      // The next block of as many points does so again.
      const block = points.slice(2 ** 11);
      expect(new Set(block.map((point) => Math.floor(point * 2 ** 11))).size).toBe(2 ** 11);
    }
  });

  it.each(dimensions)(
    '%i has its points where scipy has them, but for the scrambling',
    (dimension) => {
      // A lower triangular scrambling keeps the first digit in which two points differ.
      const unscrambled = scipyPoints.map((point) => point[dimension] ?? NaN);
      const firstDifferences = (points: readonly number[]): number[] =>
        points
          .slice(1)
          .flatMap((a, i) => [0, i >> 1, i].map((j) => Math.clz32(a ^ (points[j] ?? NaN))));
      for (const seed of [1, 2]) {
        const points = [...sobolCoordinate(dimension, unscrambled.length, seed)];
        const scrambled = points.map((point) => Math.floor(point * unscrambled.length));
        expect(firstDifferences(scrambled)).toEqual(firstDifferences(unscrambled));
      }
    },
  );

  it('lies strictly inside (0, 1)', () => {
    for (const dimension of dimensions) {
      const points = sobolCoordinate(dimension, 4096, 5);
      expect(points.every((point) => point > 0 && point < 1)).toBe(true);
    }
  });

  it('begins with the points of a shorter one, also of uneven length', () => {
    for (const dimension of [0, 1, 7, maxDimensions - 1]) {
      const long = sobolCoordinate(dimension, 1000, 42);
      for (const count of [1, 2, 3, 64, 777]) {
        expect(sobolCoordinate(dimension, count, 42)).toEqual(long.slice(0, count));
      }
    }
  });

  it('is the same for the same seed, another for another', () => {
    const first = (seed: number): number[] =>
      dimensions.map((d) => sobolCoordinate(d, 1, seed)[0] ?? NaN);
    expect(first(1)).toEqual(first(1));
    const [one, other] = [first(1), first(2)];
    expect(one.filter((point, i) => point === other[i])).toEqual([]);
  });

  it('is uniform over seeds: the first point falls anywhere', () => {
    const firsts = Array.from({ length: 2000 }, (_, seed) => sobolCoordinate(3, 1, seed)[0] ?? NaN);
    const counts = Array.from(
      { length: 10 },
      (_, tenth) => firsts.filter((point) => Math.floor(point * 10) === tenth).length,
    );
    // 200 expected in each; five standard deviations are 67.
    for (const count of counts) expect(Math.abs(count - 200)).toBeLessThan(67);
  });

  it.each([-1, maxDimensions, NaN])('refuses dimension %d', (dimension) => {
    expect(() => sobolCoordinate(dimension, 1, 1)).toThrow(RangeError);
  });
});

describe('two coordinates', () => {
  it('of the first two dimensions hit every elementary box once', () => {
    for (const seed of [1, 2, 3]) {
      const [a, b] = [sobolCoordinate(0, 1024, seed), sobolCoordinate(1, 1024, seed)];
      for (let k = 0; k <= 10; k++) {
        const boxes = new Set(
          a.map(
            (x, i) => Math.floor(x * 2 ** k) * 1024 + Math.floor((b[i] ?? NaN) * 2 ** (10 - k)),
          ),
        );
        expect(boxes.size, `${k} of 10 cuts in the first`).toBe(1024);
      }
    }
  });
});

describe('randomWords', () => {
  it('gives 32-bit whole numbers, the same for the same seed', () => {
    const take = (seed: number): number[] => {
      const next = randomWords(seed);
      return Array.from({ length: 1000 }, next);
    };
    const words = take(7);
    expect(take(7)).toEqual(words);
    expect(take(8)).not.toEqual(words);
    expect(new Set(words).size).toBe(1000);
    for (const word of words) {
      expect(Number.isInteger(word) && word >= 0 && word < 2 ** 32).toBe(true);
    }
  });

  it('sets every bit half of the time', () => {
    const next = randomWords(123);
    const words = Array.from({ length: 4096 }, next);
    for (let bit = 0; bit < 32; bit++) {
      const set = words.filter((word) => (word >>> bit) & 1).length;
      // Five standard deviations are 160.
      expect(Math.abs(set - 2048), `bit ${bit}`).toBeLessThan(160);
    }
  });
});
