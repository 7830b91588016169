/** The search for design points on one demand path: smooth regions one by one, from the nearest to the farthest. */
import { type BranchSpace, limitStates } from './limit-state';
import { norm } from './nearest-on-planes';
import { type Bounds, nearestPoint } from './nearest-point';

/** A date further than this from the year asked for is another year. */
export const DATE_OFF = 0.01;
/** Two distances that differ by less are one. */
export const DISTANCE_OFF = 1e-5;

/** A point of one path's futures, and the date there. */
export interface Candidate {
  readonly space: BranchSpace;
  /** [d] */
  readonly z: Float64Array;
  /** Length of z. */
  readonly distance: number;
  /** Calendar year; Infinity: not before 2100. */
  readonly date: number;
}

/** Whether a candidate has its date in a year. */
export const isIn = ({ date }: Candidate, year: number): boolean =>
  Math.abs(date - year) <= DATE_OFF;

/** The nearer of two candidates, either of which may be missing. */
export function nearerOf(
  a: Candidate | undefined,
  b: Candidate | undefined,
): Candidate | undefined {
  if (!a || !b) return a ?? b;
  return b.distance < a.distance - DISTANCE_OFF ? b : a;
}

/** What was found on one path. */
export interface Found {
  /** The nearest point at which demand first reaches the stock in the year; undefined where none was found. */
  readonly then: Candidate | undefined;
  /** The nearest point at which it has just reached it by the year; undefined where no search came to rest. */
  readonly byThen: Candidate | undefined;
}

/**
 * Design points of one path. The limit state, that demand has just reached the stock by the year, is searched first: where its
 * nearest point has its date in the year, there is no nearer one. Otherwise what was before the year is held below the stock.
 *
 * @param year calendar year, 2015 .. 2100.
 */
export function searchBranch(space: BranchSpace, demandAnchorYear: number, year: number): Found {
  const central = candidateAt(space, new Float64Array(space.ids.length));
  if (Math.abs(central.date - year) <= 1e-9) return { then: central, byThen: central };
  if (space.ids.length === 0) return { then: undefined, byThen: undefined };
  const side = central.date < year ? 'fromAbove' : 'fromBelow';
  const byThen = search(space, demandAnchorYear, year, side);
  if (byThen && isIn(byThen, year)) return { then: byThen, byThen };
  return { then: search(space, demandAnchorYear, year, 'firstThen'), byThen };
}

const candidateAt = (space: BranchSpace, z: Float64Array): Candidate => ({
  space,
  z,
  distance: norm(z),
  date: space.yearAt(z),
});

/** Searches one surface, region by region. */
function search(
  space: BranchSpace,
  demandAnchorYear: number,
  year: number,
  surface: 'fromBelow' | 'fromAbove' | 'firstThen',
): Candidate | undefined {
  const medians = new Float64Array(space.ids.length);
  let best: Candidate | undefined;
  for (const region of regionsOf(space, demandAnchorYear, year)) {
    // The regions come in order: what lies in this one or the next is farther than what has been found.
    if (best && region.distance >= best.distance) break;
    const states = limitStates(space, region, demandAnchorYear, year);
    const { z, hasConverged } = nearestPoint(states[surface](), region, medians);
    if (!hasConverged) continue;
    const found = candidateAt(space, z);
    if (surface !== 'firstThen' || isIn(found, year)) best = nearerOf(best, found);
  }
  return best;
}

/** Bounds within which the path is a smooth function, and how far they are from the medians. */
interface Region extends Bounds {
  readonly distance: number;
}

/** The slowdown turns the path where it falls on an anchor or on the year: pieces between them, the nearest first. */
function regionsOf(space: BranchSpace, demandAnchorYear: number, year: number): Region[] {
  const { low, high, slowdown } = space;
  if (!slowdown) return [{ low, high, distance: 0 }];
  const { index, zAt, computeAnchorYear } = slowdown;
  const corners = [computeAnchorYear, demandAnchorYear, year]
    .map(zAt)
    .filter((z) => z > low[index] && z < high[index])
    .sort((a, b) => a - b);
  const ends = [low[index], ...new Set(corners), high[index]];
  return ends
    .slice(1)
    .map((to, k): Region => {
      const from = ends[k];
      const distance = from > 0 ? from : to < 0 ? -to : 0;
      return { low: low.with(index, from), high: high.with(index, to), distance };
    })
    .sort((a, b) => a.distance - b.distance);
}
