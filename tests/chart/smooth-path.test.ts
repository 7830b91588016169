// Against d3, whose curve it is.
import { area, curveMonotoneX, line } from 'd3';
import { describe, expect, it } from 'vitest';
import { smoothBand, smoothLine } from '../../src/chart/smooth-path';
import { uniforms } from '../model/random-settings';

type Corner = [x: number, y: number];

const parts = (d: string): { letters: string; numbers: number[] } => ({
  letters: d.replaceAll(/[-\d.,]+/g, ''),
  numbers: (d.match(/-?[\d.]+/g) ?? []).map(Number),
});

function expectSame(ours: string, theirs: string): void {
  const [own, d3s] = [parts(ours), parts(theirs)];
  expect(own.letters).toBe(d3s.letters);
  expect(own.numbers).toHaveLength(d3s.numbers.length);
  for (const [i, number] of own.numbers.entries())
    expect(number).toBeCloseTo(d3s.numbers[i] ?? NaN, 2 - 1e-9);
}

const random = uniforms(11);
/** Steps up and down, level stretches, cliffs to far outside. */
const some = (length: number): Corner[] =>
  Array.from({ length }, (_, i) => [
    10 * i + 5 * random(),
    [100, 100 * random(), 4000, -4000][Math.floor(4 * random())] ?? 0,
  ]);

describe.each([3, 4, 8, 40])('a path through %i points', (length) => {
  it.each(Array.from({ length: 20 }, (_, i) => i))('is d3’s, %i', () => {
    const upper = some(length);
    const lower = upper.map(([x, y]): Corner => [x, y + 50 * random()]);
    expectSame(smoothLine(upper), line().curve(curveMonotoneX)(upper) ?? '');
    const between = area<number>()
      .curve(curveMonotoneX)
      .x((i) => upper[i]?.[0] ?? 0)
      .y1((i) => upper[i]?.[1] ?? 0)
      .y0((i) => lower[i]?.[1] ?? 0);
    expectSame(smoothBand(upper, lower), between([...upper.keys()]) ?? '');
  });
});

it('is a line through two points, a place at one, and nothing at none', () => {
  expect(
    smoothLine([
      [0, 0],
      [3, 6],
    ]),
  ).toBe('M0,0C1,2,2,4,3,6');
  expect(smoothLine([[1, 2]])).toBe('M1,2');
  expect(smoothLine([])).toBe('');
  expect(smoothBand([], [])).toBe('');
});
