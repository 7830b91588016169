import { describe, expect, it } from 'vitest';
import { type Levels, splitLevels } from '../../../../src/model/engines/fast/level-direction';
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
