/** The search for design points on one demand path: smooth regions one by one, from the nearest to the farthest. */
import { type BranchSpace, limitStates } from './limit-state';
import { norm } from './nearest-on-planes';
import { type Bounds, nearestPoint } from './nearest-point';

/** A date further than this from the year asked for is another year. */
export const DATE_OFF = 0.01;
/** Two distances that differ by less are one. */
const DISTANCE_OFF = 1e-5;

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

/**
 * The point of one path's limit state nearest to the medians. Where it is met at several moments at once the date of the point
 * is in the year asked for, if it can be.
 *
 * @param year calendar year, 2015 .. 2100.
 * @returns undefined where no search came to rest.
 */
export function nearestCandidate(
  space: BranchSpace,
  demandAnchorYear: number,
  year: number,
): Candidate | undefined {
  const central = candidateAt(space, new Float64Array(space.ids.length));
  if (space.ids.length === 0 || Math.abs(central.date - year) <= 1e-9) return central;
  const side = central.date < year ? 'fromAbove' : 'fromBelow';
  const nearest = search(space, demandAnchorYear, year, side);
  if (nearest && isIn(nearest, year)) return nearest;
  const states = limitStates(space, space, demandAnchorYear, year);
  if (nearest && !states.isMet(nearest.z)) return nearest;
  return nearerOf(candidateThen(space, demandAnchorYear, year), nearest);
}

/**
 * The point nearest to the medians at which demand first reaches the stock in the year.
 *
 * @param year calendar year, 2015 .. 2100.
 * @returns undefined where none was found.
 */
export const candidateThen = (
  space: BranchSpace,
  demandAnchorYear: number,
  year: number,
): Candidate | undefined => search(space, demandAnchorYear, year, 'firstThen');

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
