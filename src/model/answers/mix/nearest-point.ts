/** The point of a surface nearest to the origin: the design point of the first-order reliability method. */
import { nearestOnPlanes, norm, type Plane, scalarProduct } from './nearest-on-planes';

/** Bounds of every standard-normal variable; infinite where there are none. */
export interface Bounds {
  /** [d] */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A surface in the space of standard-normal variables. */
export interface Surface {
  /** How far a point is off the surface, >= 0. */
  missAt(z: Float64Array): number;
  /** The planes that touch it near a point. */
  planesAt(z: Float64Array): readonly Plane[];
}

export interface NearestPoint {
  /** [d] within the bounds. */
  readonly z: Float64Array;
  /** Whether the surface was reached and no step along it comes nearer. */
  readonly hasConverged: boolean;
  readonly steps: number;
}

/** Of 48 random settings one comes to rest only at step 270; at 100 its point is a fifth farther. */
const MOST_STEPS = 300;
const MOST_HALVINGS = 30;
/** A point this far out has a chance below 1e-32: a search that stays there for some steps is given up. */
const HOPELESS = 12;
const MOST_STEPS_THERE = 6;
/** The surface is reached when the point is this little off. */
const ON_SURFACE = 1e-10;
/** The point is the nearest when it moves no more than this, relative to its distance: an error of the square of it in the distance. */
const AT_REST = 1e-5;
/** What is good enough where no step is better than none. */
const NEARLY_ON = 1e-7;
const NEARLY_AT_REST = 1e-2;
/** Part of the promised decrease of the merit that a step must bring. @source armijo1966 */
const DECREASE = 0.1;
/** Being off the surface weighs this many times the least that makes every step one downhill. */
const PENALTY = 2;
/** Relative error of a merit. */
const ROUNDING = 1e-14;

/**
 * The nearest point, by the method of Hasofer, Lind, Rackwitz and Fiessler with a line search: without one it cycles on some
 * surfaces. Each step goes towards the point nearest to the origin on the planes that touch the surface.
 *
 * @param start [d] where to begin; taken to the nearest place within the bounds.
 * @source hasofer1974; rackwitz1978; zhang1997 (merit and line search)
 */
export function nearestPoint(surface: Surface, bounds: Bounds, start: Float64Array): NearestPoint {
  let z = start.map((at, j) => Math.min(bounds.high[j], Math.max(bounds.low[j], at)));
  let miss = surface.missAt(z);
  let penalty = 0;
  let moved = Infinity;
  let stepsFarOut = 0;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const { point: target, pull } = nearestOnPlanes(surface.planesAt(z), bounds, z);
    const step = target.map((to, j) => to - z[j]);
    const length = norm(step);
    if (!Number.isFinite(length + miss)) return { z, hasConverged: false, steps };
    if (miss <= ON_SURFACE && length <= AT_REST * (1 + norm(z)))
      return { z, hasConverged: true, steps };

    penalty = Math.max(penalty, PENALTY * pull);
    const merit = (point: Float64Array, off: number): number =>
      scalarProduct(point, point) / 2 + penalty * off;
    const before = merit(z, miss);
    const promised = scalarProduct(z, step) - penalty * miss;
    let next: typeof z | undefined;
    for (let halving = 0, part = 1; halving <= MOST_HALVINGS; halving++, part /= 2) {
      const point = z.map((from, j) => from + part * step[j]);
      const off = surface.missAt(point);
      if (merit(point, off) <= before + DECREASE * part * promised + ROUNDING * before) {
        [next, miss] = [point, off];
        break;
      }
    }
    // Where planes meet, rounding may leave no better point than one that is nearly there.
    if (!next) return { z, hasConverged: miss <= NEARLY_ON && length <= NEARLY_AT_REST, steps };
    moved = norm(next.map((to, j) => to - z[j]));
    z = next;
    stepsFarOut = norm(z) > HOPELESS ? stepsFarOut + 1 : 0;
    if (stepsFarOut > MOST_STEPS_THERE) return { z, hasConverged: false, steps: steps + 1 };
  }
  return { z, hasConverged: miss <= NEARLY_ON && moved <= NEARLY_AT_REST, steps: MOST_STEPS };
}
