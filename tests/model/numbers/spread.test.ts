import { expect, it } from 'vitest';
import { spreadOf } from '../../../src/model/numbers/spread';

it('is the median and the 80% interval, whatever the order of the values', () => {
  const values = Float64Array.from({ length: 101 }, (_, i) => (37 * i) % 101);
  const { p10, median, p90 } = spreadOf(values);
  expect([p10, median, p90]).toEqual([10, 50, 90]);
  // Its argument stays as it was.
  expect(values[1]).toBe(37);
});

it('takes what never comes to be as infinite', () => {
  const { p10, median, p90 } = spreadOf(Float64Array.of(Infinity, 1, Infinity, 2, Infinity));
  expect([p10, median, p90]).toEqual([1, Infinity, Infinity]);
});
