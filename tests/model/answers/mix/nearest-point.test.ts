import { describe, expect, it } from 'vitest';
import { norm, type Plane } from '../../../../src/model/answers/mix/nearest-on-planes';
import { nearestPoint, type Surface } from '../../../../src/model/answers/mix/nearest-point';

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

/** One function, with its slopes by differences. */
function surfaceOf(f: (z: Float64Array) => number): Surface {
  const step = 1e-5;
  return {
    missAt: (z) => Math.abs(f(z)),
    planesAt: (z) => [
      plane(
        f(z),
        Array.from(z, (at, j) => (f(z.with(j, at + step)) - f(z.with(j, at - step))) / (2 * step)),
        true,
      ),
    ],
  };
}

describe('the nearest point of a surface', () => {
  it('of a plane is found in one step', () => {
    const found = nearestPoint(
      surfaceOf((z) => 2 * (z[0] ?? 0) - (z[1] ?? 0) - 5),
      free(2),
      origin(2),
    );
    expect(found.hasConverged).toBe(true);
    expect(found.steps).toBeLessThanOrEqual(2);
    expect([...found.z]).toEqual([expect.closeTo(2, 8), expect.closeTo(-1, 8)]);
  });

  it('of a sphere off the origin is on the line to its middle', () => {
    const found = nearestPoint(
      surfaceOf((z) => Math.hypot((z[0] ?? 0) - 3, (z[1] ?? 0) - 4) - 2),
      free(2),
      origin(2),
    );
    expect(found.hasConverged).toBe(true);
    expect(norm(found.z)).toBeCloseTo(3, 8);
  });

  it('is found where steps without a line search would cycle', () => {
    // z1³ + z2³ = 18 with other curvatures: a classic on which the undamped method swings between two points.
    const f = (z: Float64Array): number => {
      const [a, b] = [(z[0] ?? 0) * 0.5 + 1, (z[1] ?? 0) * 2.5 + 0.5];
      return a ** 3 + b ** 3 - 18;
    };
    const found = nearestPoint(surfaceOf(f), free(2), Float64Array.of(0.1, 0.1));
    expect(found.hasConverged).toBe(true);
    let least = Infinity;
    for (let a = -6; a <= 8; a += 0.001) {
      const b = (Math.cbrt(18 - (a * 0.5 + 1) ** 3) - 0.5) / 2.5;
      least = Math.min(least, Math.hypot(a, b));
    }
    expect(norm(found.z)).toBeCloseTo(least, 5);
  });

  it('that cannot be reached is not said to be', () => {
    expect(
      nearestPoint(
        surfaceOf(() => 1),
        free(2),
        origin(2),
      ).hasConverged,
    ).toBe(false);
    const bounds = { low: Float64Array.of(-1), high: Float64Array.of(1) };
    expect(
      nearestPoint(
        surfaceOf((z) => (z[0] ?? 0) - 5),
        bounds,
        origin(1),
      ).hasConverged,
    ).toBe(false);
    expect(
      nearestPoint(
        surfaceOf(() => NaN),
        free(1),
        origin(1),
      ).hasConverged,
    ).toBe(false);
  });
});
