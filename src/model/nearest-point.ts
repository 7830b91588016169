/** The point of a surface nearest to the origin: the design point of the first-order reliability method. */

/** A function's value and its slope along each variable. */
export interface Plane {
  readonly value: number;
  /** [d] */
  readonly slopes: Float64Array;
}

/** A surface in the space of standard-normal variables, within bounds. */
export interface Surface {
  /** [d] bounds of z, the origin between them; infinite where there are none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** How far a point is off the surface, >= 0. */
  missAt(z: Float64Array): number;
  /** What makes up the surface near a point: the first function is 0 on it, the others are at most 0. */
  planesAt(z: Float64Array): readonly Plane[];
}

export interface NearestPoint {
  /** [d] within the bounds. */
  readonly z: Float64Array;
  /** Whether the surface was reached and no step along it comes nearer. */
  readonly hasConverged: boolean;
  readonly steps: number;
}

const MOST_STEPS = 100;
const MOST_HALVINGS = 30;
/** The surface is reached when the point is this little off, and the point is the nearest when it moves no more than that. */
const ON_SURFACE = 1e-10;
const AT_REST = 1e-7;
/** Part of the promised decrease of the merit that a step must bring. @source armijo1966 */
const DECREASE = 0.1;
/** Being off the surface weighs this many times the least that makes every step one downhill. */
const PENALTY = 2;
/** Relative error of a merit. */
const ROUNDING = 1e-14;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j];
  return sum;
};

/** Length of a vector. */
export const norm = (z: Float64Array): number => Math.sqrt(dot(z, z));

/**
 * The nearest point, by the method of Hasofer, Lind, Rackwitz and Fiessler with a line search: without one it cycles on some
 * surfaces. Each step goes towards the point nearest to the origin on the planes that touch the surface.
 *
 * @param start [d] where to begin, within the bounds.
 * @source hasofer1974; rackwitz1978; zhang1997 (merit and line search)
 */
export function nearestPoint(surface: Surface, start: Float64Array): NearestPoint {
  let z = start;
  let miss = surface.missAt(z);
  let penalty = 0;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const planes = surface.planesAt(z);
    const { point: target, pull } = nearestOnPlanes(surface, planes, z);
    const step = target.map((to, j) => to - z[j]);
    const length = norm(step);
    if (!Number.isFinite(length + miss)) return { z, hasConverged: false, steps };
    if (miss <= ON_SURFACE && length <= AT_REST * (1 + norm(z)))
      return { z, hasConverged: true, steps };

    penalty = Math.max(penalty, PENALTY * pull);
    const merit = (point: Float64Array, off: number): number =>
      dot(point, point) / 2 + penalty * off;
    const before = merit(z, miss);
    const promised = dot(z, step) - penalty * miss;
    let next: Float64Array | undefined;
    for (let halving = 0, part = 1; halving <= MOST_HALVINGS; halving++, part /= 2) {
      const point = z.map((from, j) => from + part * step[j]);
      const off = surface.missAt(point);
      if (merit(point, off) <= before + DECREASE * part * promised + ROUNDING * before) {
        [next, miss] = [point, off];
        break;
      }
    }
    if (!next) return { z, hasConverged: false, steps };
    z = next;
  }
  return { z, hasConverged: false, steps: MOST_STEPS };
}

const MOST_SWEEPS = 400;
const MOST_NEWTON_STEPS = 40;
/** Multipliers that change by less than this part have settled. */
const SETTLED = 1e-13;

/**
 * The point nearest to the origin, within bounds, on the first plane and below the others: each plane in turn is met by moving
 * along its slopes, until none needs to be moved.
 *
 * @param at [d] where the planes have their values.
 * @returns the point, and the sum of the multipliers: how strongly the planes pull it from the origin.
 * @source hildreth1957
 */
function nearestOnPlanes(
  { low, high }: Surface,
  planes: readonly Plane[],
  at: Float64Array,
): { point: Float64Array; pull: number } {
  const multipliers = planes.map(() => 0);
  const levels = planes.map(({ value, slopes }) => dot(slopes, at) - value);
  /** The point before the bounds: a sum of the slopes. */
  const free = new Float64Array(at.length);
  const inside = (j: number): number => Math.min(high[j], Math.max(low[j], free[j]));

  /** Moves along the slopes of one plane until the point, within the bounds, is on it. */
  const meet = (k: number): number => {
    const { slopes } = planes[k];
    const before = multipliers[k];
    for (let step = 0; step < MOST_NEWTON_STEPS; step++) {
      let [height, steepness] = [-levels[k], 0];
      for (let j = 0; j < free.length; j++) {
        const y = inside(j);
        height += slopes[j] * y;
        if (y === free[j]) steepness += slopes[j] * slopes[j];
      }
      if (steepness === 0) break;
      // Below a plane that only must not be passed, nothing holds the point up.
      const wanted = multipliers[k] - height / steepness;
      const multiplier = k === 0 ? wanted : Math.min(0, wanted);
      const change = multiplier - multipliers[k];
      if (Math.abs(change) <= SETTLED * (1 + Math.abs(multiplier))) break;
      multipliers[k] = multiplier;
      for (let j = 0; j < free.length; j++) free[j] += change * slopes[j];
    }
    return Math.abs(multipliers[k] - before) / (1 + Math.abs(before));
  };

  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let change = 0;
    for (let k = 0; k < planes.length; k++) change = Math.max(change, meet(k));
    if (planes.length === 1 || change <= SETTLED) break;
  }
  return {
    point: free.map((_, j) => inside(j)),
    pull: multipliers.reduce((sum, multiplier) => sum + Math.abs(multiplier), 0),
  };
}
