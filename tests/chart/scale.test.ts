import { expect, it } from 'vitest';
import { linearScale, logScale } from '../../src/chart/scale';

it('a linear scale has even steps, and goes on beyond its ends', () => {
  const x = linearScale([2020, 2040], [100, 300]);
  expect([2020, 2030, 2040, 2050].map(x)).toEqual([100, 200, 300, 400]);
  expect(x.invert(250)).toBe(2035);
  expect([x.domain(), x.range()]).toEqual([
    [2020, 2040],
    [100, 300],
  ]);
});

it('a log scale has even decades, and no place for nothing', () => {
  const y = logScale([1e12, 1e15], [300, 0]);
  expect([1e12, 1e13, 1e15].map((tokens) => Math.round(y(tokens)))).toEqual([300, 200, 0]);
  expect(y.invert(100)).toBeCloseTo(1e14, -3);
  expect(y(0)).toBe(Infinity);
});
