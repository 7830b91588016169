import { describe, expect, it } from 'vitest';
import {
  nearestOnPlanes,
  norm,
  type Plane,
} from '../../../../src/model/answers/mix/nearest-on-planes';

const free = (d: number) => ({
  low: new Float64Array(d).fill(-Infinity),
  high: new Float64Array(d).fill(Infinity),
});
const plane = (value: number, slopes: number[], isMet: boolean): Plane => ({
  value,
  slopes: Float64Array.from(slopes),
  isMet,
});
const origin = (d: number): Float64Array => new Float64Array(d);

describe('the nearest point on planes', () => {
  it('is the foot of the perpendicular', () => {
    const { point } = nearestOnPlanes([plane(-10, [3, 4], true)], free(2), origin(2));
    expect([...point]).toEqual([expect.closeTo(1.2, 12), expect.closeTo(1.6, 12)]);
  });

  it('is the origin where no plane is in the way', () => {
    const planes = [plane(-1, [1, 0], false), plane(-2, [0, -1], false)];
    expect([...nearestOnPlanes(planes, free(2), origin(2)).point]).toEqual([0, 0]);
  });

  it('keeps below planes that it need not meet', () => {
    // On x + y = 2, and x at most 0.5.
    const planes = [plane(-2, [1, 1], true), plane(-0.5, [1, 0], false)];
    const { point } = nearestOnPlanes(planes, free(2), origin(2));
    expect([...point]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(1.5, 12)]);
  });

  it('keeps within bounds, which the other coordinates make up for', () => {
    const bounds = { low: Float64Array.of(-9, -9), high: Float64Array.of(0.5, 9) };
    const { point } = nearestOnPlanes([plane(-10, [3, 4], true)], bounds, origin(2));
    expect([...point]).toEqual([0.5, expect.closeTo(8.5 / 4, 12)]);
  });

  it('does so where the origin itself is out of bounds', () => {
    const bounds = { low: Float64Array.of(1, -9), high: Float64Array.of(9, 9) };
    const { point } = nearestOnPlanes([plane(-1, [1, 1], true)], bounds, origin(2));
    expect([...point]).toEqual([1, expect.closeTo(0, 12)]);
  });

  it('takes planes with their values where they were measured', () => {
    const at = Float64Array.of(1, 1);
    const { point } = nearestOnPlanes([plane(-3, [3, 4], true)], free(2), at);
    expect([...point]).toEqual([expect.closeTo(1.2, 12), expect.closeTo(1.6, 12)]);
  });

  it('of many random problems is beaten by no point of a fine grid', () => {
    for (let k = 0; k < 30; k++) {
      const [a, b, c] = [Math.sin(k), Math.cos(2 * k), Math.sin(3 * k + 1)];
      const planes = [plane(-1, [1, a], true), plane(-0.4 - c * c, [b, c], false)];
      const { point } = nearestOnPlanes(planes, free(2), origin(2));
      const off = planes.map(
        ({ value, slopes }) =>
          value + (slopes[0] ?? 0) * (point[0] ?? 0) + (slopes[1] ?? 0) * (point[1] ?? 0),
      );
      expect(Math.abs(off[0] ?? NaN)).toBeLessThan(1e-9);
      expect(off[1]).toBeLessThan(1e-9);
      for (let y = -5; y <= 5; y += 0.01) {
        const x = 1 - a * y;
        if (b * x + c * y <= 0.4 + c * c) {
          expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(norm(point) - 1e-9);
        }
      }
    }
  });
});
