/** What would have to be true for the date to be a given year: the least surprising mix, the design point of reliability theory. */
import type { Assumptions } from '../../parameters/assumptions';
import {
  type Candidate,
  DATE_OFF,
  type DesignSearch,
  DISTANCE_OFF,
  nearerOf,
  searchBranch,
} from './design-search';
import type { Interval } from '../../parameters/interval';
import { type Branch, branchesOf, branchSpace } from './branch-space';
import { normalCdf } from '../../numbers/normal';
import { type ParameterId, parameterIds, parameters } from '../../parameters/parameters';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/year-range';

/** One parameter's part in the mix. */
export interface DesignPart {
  readonly id: ParameterId;
  /** Standard deviations from its median. */
  readonly z: number;
  /** In the parameter's unit, inside its hard limits. */
  readonly value: number;
  /** Its share of the squared distance, 0 .. 1. */
  readonly share: number;
}

/** The mix nearest to the medians at which the date is the year. */
export interface DesignPoint {
  readonly kind: 'point';
  readonly year: number;
  /** The demand path on which it lies. */
  readonly branch: Branch;
  /** The date of that path with every parameter at its median; Infinity: not before 2100. */
  readonly centralYear: number;
  /** Whether the year is earlier or later than that. */
  readonly direction: 'earlier' | 'later' | 'same';
  /** Distance from the medians, in standard deviations: the square root of the sum of all z². */
  readonly distance: number;
  /** Chance that a standard-normal variable lies this far out on one side, 0 .. 0.5: how rare a future like this is. */
  readonly surprise: number;
  /** Every uncertain parameter of the path, the largest part first. */
  readonly parts: readonly DesignPart[];
  /**
   * A nearer mix at which demand has just reached the stock by the year, but before it: its date and its distance. There is one where
   * demand falls, as it does before an anchor that is below the record.
   */
  readonly nearerInstead: { readonly year: number; readonly distance: number } | undefined;
  readonly search: DesignSearch;
}

/**
 * Why there is no mix.
 *
 * year: not a year from 2015 to 2100. nothing-uncertain: every parameter is certain, so that there is nothing to mix.
 * no-crossing-then: no mix was found with a date in that year; `nearestYear` is the nearest year for which one was.
 */
export type NoDesignPoint = { readonly kind: 'none' } & (
  | { readonly reason: 'year' | 'nothing-uncertain' }
  | { readonly reason: 'no-crossing-then'; readonly nearestYear: number | undefined }
);

/**
 * The design point: of all mixes of values at which the date is the year the least surprising one, by the sum of the squared
 * standard deviations of all uncertain parameters.
 *
 * @param year calendar year, 2015 .. 2100, that the date is to be.
 * @returns the point, on whichever demand path it is nearer, or why there is none. Never throws for a year, whatever it is.
 * @throws ModelError when arithmetic leaves the finite numbers.
 * @source hasofer1974; rackwitz1978
 */
export function designPoint(assumptions: Assumptions, year: number): DesignPoint | NoDesignPoint {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return { kind: 'none', reason: 'year' };
  const spaces = branchesOf(assumptions).map((branch) => branchSpace(assumptions, branch));
  const found = spaces.map((space) => searchBranch(space, year));
  const then = found.map((each) => each.then).reduce(nearerOf);
  const byThen = found.map((each) => each.byThen).reduce(nearerOf);
  if (then) return describe(then, byThen, year);
  if (spaces.every(({ ids }) => ids.length === 0))
    return { kind: 'none', reason: 'nothing-uncertain' };
  const isReached = (at: number): boolean =>
    spaces.some((space) => searchBranch(space, at, true).then !== undefined);
  return {
    kind: 'none',
    reason: 'no-crossing-then',
    nearestYear: nearestYear(isReached, year, byThen?.date),
  };
}

/**
 * The design point as a scenario: every parameter certain, demand on the path of the point. The date is then the year.
 *
 * @returns assumptions that a link takes: all values are inside their hard limits.
 */
export function assumptionsAtDesignPoint(
  assumptions: Assumptions,
  { branch, parts }: DesignPoint,
): Assumptions {
  const space = branchSpace(assumptions, branch);
  const medians = new Float64Array(space.ids.length);
  const values = new Map(parts.map(({ id, value }) => [id, value]));
  const intervals = Object.fromEntries(
    parameterIds.map((id): [ParameterId, Interval] => {
      const value = values.get(id) ?? space.valueOf(id, medians);
      return [id, [value, value]];
    }),
  ) as unknown as Record<ParameterId, Interval>;
  intervals.computeWeight = branch === 'trend' ? [0, 0] : [1, 1];
  return { ...assumptions, intervals };
}

/** How far from the year others are looked at, and how closely the nearest is found, in years. */
const AWAY = [1 / 8, 1 / 2, 2, 8, 32];
const CLOSELY = 0.05;

/**
 * The nearest year for which there is a mix.
 *
 * @param instead where the nearest path reaches the stock instead, where one was found.
 */
function nearestYear(
  isReached: (year: number) => boolean,
  year: number,
  instead: number | undefined,
): number | undefined {
  const isYear = (at: number): boolean => at >= FIRST_YEAR && at <= LAST_YEAR;
  const years = [...AWAY.flatMap((by) => [year - by, year + by]), instead ?? NaN]
    .filter(isYear)
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year));
  const reached = years.find(isReached);
  if (reached === undefined) return undefined;
  let [outside, inside] = [year, reached];
  // The last year on this side that was not reached.
  for (const at of years) {
    if (at === reached) break;
    if (at > year === reached > year) outside = at;
  }
  while (Math.abs(inside - outside) > CLOSELY) {
    const middle = (inside + outside) / 2;
    if (isReached(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

function describe(
  { space, z, distance, search }: Candidate,
  byThen: Candidate | undefined,
  year: number,
): DesignPoint {
  const centralYear = space.yearAt(new Float64Array(z.length));
  const isSame = Math.abs(centralYear - year) <= DATE_OFF;
  const parts = space.ids.map((id, j): DesignPart => {
    const [min, max] = parameters[id].limits;
    return {
      id,
      z: z[j],
      // Rounding may carry a value at a limit beyond it.
      value: Math.min(max, Math.max(min, space.valueOf(id, z))),
      share: distance > 0 ? (z[j] / distance) ** 2 : 0,
    };
  });
  return {
    kind: 'point',
    year,
    branch: space.branch,
    centralYear,
    direction: isSame ? 'same' : year < centralYear ? 'earlier' : 'later',
    distance,
    surprise: normalCdf(-distance),
    parts: parts.sort((a, b) => b.share - a.share),
    nearerInstead:
      byThen && byThen.distance < distance - DISTANCE_OFF
        ? { year: byThen.date, distance: byThen.distance }
        : undefined,
    search,
  };
}
