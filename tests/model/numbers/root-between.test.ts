import { describe, expect, it } from 'vitest';
import { rootBetween } from '../../../src/model/numbers/root-between';

const root = (f: (x: number) => number, a: number, b: number, closeness = 1e-9): number =>
  rootBetween(f, { place: a, excess: f(a) }, { place: b, excess: f(b) }, closeness);

describe('a root between two places', () => {
  it.each<[string, (x: number) => number, number, number, number]>([
    ['a line', (x) => 3 * x - 6, 0, 10, 2],
    ['a falling line', (x) => 6 - 3 * x, 0, 10, 2],
    ['a curve', (x) => x ** 3 - 2, 0, 10, Math.cbrt(2)],
    ['a curve that is flat at first', (x) => Math.max(-8, (x - 9) ** 3), 0, 10, 9],
  ])('of %s', (_, f, a, b, exact) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const found = root(f, from, to);
      expect(f(found)).toBeGreaterThanOrEqual(0);
      expect(f(found)).toBeLessThanOrEqual(1e-9);
      expect(Math.abs(found - exact)).toBeLessThan(2e-3);
    }
  });

  it('of a jump is where it is made, on the upper side', () => {
    const f = (x: number): number => (x < Math.PI ? -1 : 1);
    const found = root(f, 0, 10);
    expect(f(found)).toBe(1);
    expect(found - Math.PI).toBeLessThan(1e-11);
  });

  it('takes few evaluations of what is nearly a line', () => {
    let evaluations = 0;
    root(
      (x) => {
        evaluations++;
        return Math.sinh(x - 0.3);
      },
      -1,
      2,
      1e-5,
    );
    // Two of them are the ends.
    expect(evaluations).toBeLessThanOrEqual(10);
  });
});
