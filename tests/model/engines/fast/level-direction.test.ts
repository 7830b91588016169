import { describe, expect, it } from 'vitest';
import {
  type Levels,
  splitAddends,
  splitLevels,
} from '../../../../src/model/engines/fast/level-direction';
import { normalQuantile } from '../../../../src/model/numbers/normal';

const shift = (mean: number, deviation: number) => ({ mean, variance: deviation ** 2 });
const levels: Levels = { anchor: shift(31, 0.3), paidFor: shift(33, 0.4), stock: shift(32, 0.9) };

/** The levels at a point of the space: along the direction, and across it. */
const at = (x: number, u: number, v: number, isFloor: boolean, of = levels): number[] => {
  const split = splitLevels(of, isFloor, [Float64Array.of(u), Float64Array.of(v)]);
  return [
    (split.anchor[0] ?? NaN) + split.anchorLoad * x,
    (split.paidFor[0] ?? NaN) + split.paidForLoad * x,
    (split.stock[0] ?? NaN) - split.stockLoad * x,
  ];
};

describe.each([true, false])('the split of the levels (floor: %s)', (isFloor) => {
  it('is a rotation: the levels keep their means, variances and independence', () => {
    const axes = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const;
    const centre = at(0, 0, 0, isFloor);
    expect(centre).toEqual([31, 33, 32]);
    const columns = axes.map(([a, b, c]) =>
      at(a, b, c, isFloor).map((value, k) => value - (centre[k] ?? NaN)),
    );
    const product = (a: number, b: number): number =>
      columns.reduce((sum, column) => sum + (column[a] ?? NaN) * (column[b] ?? NaN), 0);
    [0.3, 0.4, 0.9].forEach((deviation, k) =>
      expect(product(k, k)).toBeCloseTo(deviation ** 2, 12),
    );
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(product(a, b)).toBeCloseTo(0, 12);
  });

  it('lets demand rise and the stock fall along the direction', () => {
    const { anchorLoad, paidForLoad, stockLoad } = splitLevels(levels, isFloor, [
      new Float64Array(1),
      new Float64Array(1),
    ]);
    for (const load of [anchorLoad, paidForLoad, stockLoad]) expect(load).toBeGreaterThan(0);
  });
});

it('takes a certain stock for a steep step, and a certain anchor for no spread', () => {
  const certain = { ...levels, anchor: shift(31, 0), stock: shift(32, 0) };
  const z = normalQuantile(0.9);
  const [anchor, , stock] = at(z, z, z, true, certain);
  expect(anchor).toBe(31);
  expect(stock).toBeCloseTo(32, 6);
});

describe('the addends of a sum', () => {
  const addends = [shift(30, 0.6), shift(28, 0.35), shift(33, 0.9)];
  const split = splitAddends(addends);
  const centre = addends.map((_, a) => split.lnOf(a, [0, 0, 0]));
  /** What one unit of each coordinate adds to the logarithm of an addend. */
  const slopes = addends.map((_, a) =>
    [0, 1, 2].map((c) => split.lnOf(a, [0, 0, 0].with(c, 1)) - (centre[a] ?? NaN)),
  );

  it('keep their means, variances and independence when the common factor is put back', () => {
    expect(centre).toEqual([30, 28, 33]);
    for (const [a, one] of slopes.entries()) {
      for (const [b, other] of slopes.entries()) {
        const sampled = one.reduce((sum, slope, c) => sum + slope * (other[c] ?? NaN), 0);
        const whole = a === b ? (addends[a]?.variance ?? NaN) : 0;
        expect(sampled + split.common.variance).toBeCloseTo(whole, 12);
      }
    }
  });

  it('have the largest common factor that there is', () => {
    // Inverse variances add up, as for springs in a row.
    expect(1 / split.common.variance).toBeCloseTo(
      addends.reduce((sum, { variance }) => sum + 1 / variance, 0),
      9,
    );
  });

  it('have none where one of them is certain, and are sampled as they are', () => {
    const { common, lnOf } = splitAddends([shift(30, 0.6), shift(28, 0)]);
    expect(common).toEqual({ mean: 0, variance: 0 });
    expect([lnOf(0, [2, 5]), lnOf(1, [2, 5])]).toEqual([31.2, 28]);
  });
});
