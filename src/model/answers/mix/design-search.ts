/** The search for design points on one demand path: smooth regions one by one, from the nearest to the farthest. */
import type { BranchSpace } from './branch-space';
import { type LimitStates, limitStates, type Region, type Side } from './limit-state';
import { addedText } from '../../parameters/roles';
import { norm } from './nearest-on-planes';
import { nearestPoint } from './nearest-point';
import type { ParameterId } from '../../parameters/parameters';

/** A date further than this from the year asked for is another year. */
export const DATE_OFF = 0.01;
/** Two distances that differ by less are one. */
export const DISTANCE_OFF = 1e-5;

/** How a point was found. */
export interface DesignSearch {
  /**
   * `limit-state`: on the limit state, from the medians, at rest in the given number of steps. `held-down`: that search ended
   * elsewhere or nowhere, and the point was found with everything before the year held below the stock.
   */
  readonly method: 'limit-state' | 'held-down';
  readonly steps: number;
}

/** A point of one path's futures, and the date there. */
export interface Candidate {
  readonly space: BranchSpace;
  /** [d] */
  readonly z: Float64Array;
  /** Length of z. */
  readonly distance: number;
  /** Calendar year; Infinity: not before 2100. */
  readonly date: number;
  readonly search: DesignSearch;
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
 * Design points of one path. In each region the limit state, that demand has just reached the stock by the year, is searched first:
 * where its nearest point has its date in the year, there is no nearer one. Otherwise what was before the year is held down.
 *
 * @param year    calendar year, 2015 .. 2100.
 * @param isRough whether any point will do: then only the regions near the medians are searched, and from the medians alone.
 */
export function searchBranch(space: BranchSpace, year: number, isRough = false): Found {
  const medians = new Float64Array(space.ids.length);
  const candidateAt = (z: Float64Array, search: DesignSearch): Candidate => ({
    space,
    z,
    distance: norm(z),
    date: space.yearAt(z),
    search,
  });
  const central = candidateAt(medians, { method: 'limit-state', steps: 0 });
  const isCertain = medians.length === 0;
  if (Math.abs(central.date - year) <= (isCertain ? DATE_OFF : 1e-9))
    return { then: central, byThen: central };
  if (isCertain) return { then: undefined, byThen: undefined };
  const farOut = isRough ? [] : addends(space.ids).map((j) => medians.with(j, FAR_OUT));
  const starts = [medians, ...farOut];
  const side = central.date < year ? 'fromAbove' : 'fromBelow';
  let [then, byThen]: [Candidate | undefined, Candidate | undefined] = [undefined, undefined];
  const regions = regionsOf(space, year).slice(0, isRough ? ROUGH_REGIONS : undefined);
  const search = (
    region: Region,
    surface: keyof LimitStates,
    start: Float64Array,
  ): Candidate | undefined => {
    const state = limitStates(space, region, year)[surface]();
    const { z, hasConverged, steps } = nearestPoint(state, region, start);
    const method = surface === 'firstThen' ? 'held-down' : 'limit-state';
    return hasConverged ? candidateAt(z, { method, steps }) : undefined;
  };
  for (const region of regions) {
    // The regions come in order: what lies in this one or the next is farther than what has been found.
    if (then && (isRough || region.distance >= then.distance)) break;
    for (const start of starts) {
      const nearest = search(region, side, start);
      byThen = nearerOf(byThen, nearest);
      const there = nearest && isIn(nearest, year) ? nearest : search(region, 'firstThen', start);
      if (there && isIn(there, year)) then = nearerOf(then, there);
    }
  }
  // From the medians a search may end at an earlier peak; from a point that has the date it stays with the date.
  for (const region of regions) {
    if (!then || isRough || region.distance >= then.distance) break;
    const there = search(region, 'firstThen', then.z);
    if (there && isIn(there, year)) then = nearerOf(then, there);
  }
  return { then, byThen: nearerOf(then, byThen) };
}

/** Regions that are searched where any point will do. */
const ROUGH_REGIONS = 4;
/** Where a search for what one kind of text alone could do begins, in standard deviations. */
const FAR_OUT = 3;

/** One uncertain factor of each kind of text that is added to the web's: where any of them may outgrow the rest there are several
 * nearest points, one for each. */
const addends = (ids: readonly ParameterId[]): number[] =>
  Object.values(addedText).flatMap(({ amount, share }) => {
    const j = ids.findIndex((id) => id === amount || id === share);
    return j < 0 ? [] : [j];
  });

/**
 * The regions of a space, the nearest to the medians first. A path has a corner where the slowdown falls on an anchor or on the
 * year, and where the space has a fold: a search that came to one would not come to rest.
 */
export function regionsOf(
  space: BranchSpace,
  year: number,
): (Region & { readonly distance: number })[] {
  const { ids, low, high, demandAnchorYear, computeAnchorYear } = space;
  const slowdown = ids.indexOf('computeSlowdownYear');
  const corners = slowdown < 0 ? [] : [computeAnchorYear, demandAnchorYear, year];
  const inside = corners
    .map((corner) => space.zOf('computeSlowdownYear', corner))
    .filter((z) => z > low[slowdown] && z < high[slowdown]);
  const ends = [-Infinity, ...new Set(inside.sort((a, b) => a - b)), Infinity];
  // Each fold doubles the combinations of sides.
  const combinations = space
    .foldsAt(year)
    .reduce<Side[][]>(
      (so, fold) =>
        so.flatMap((sides) => ([1, -1] as const).map((sign) => [...sides, { fold, sign }])),
      [[]],
    );
  return combinations
    .flatMap((sides) =>
      ends.slice(1).map((to, k) => {
        const from = ends[k];
        // Slowdown and folds depend on different parameters, so that their distances are at right angles.
        const distances = sides.map(({ fold, sign }) =>
          Math.max(0, (sign * fold.atMedians) / norm(fold.slopes)),
        );
        return {
          low: slowdown < 0 ? low : low.with(slowdown, Math.max(from, low[slowdown])),
          high: slowdown < 0 ? high : high.with(slowdown, Math.min(to, high[slowdown])),
          sides,
          distance: Math.hypot(Math.max(0, from, -to), ...distances),
        };
      }),
    )
    .sort((a, b) => a.distance - b.distance);
}
