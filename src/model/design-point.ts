/** What would have to be true for the date to be a given year: the least surprising mix, the design point of reliability theory. */
import type { Assumptions } from './assumptions';
import type { Interval } from './interval';
import {
  type Branch,
  branchesOf,
  type BranchSpace,
  branchSpace,
  firstReached,
  limitState,
} from './limit-state';
import { nearestPoint, norm } from './nearest-point';
import { normalCdf } from './normal';
import { type ParameterId, parameterIds, parameters } from './parameters';
import { FIRST_YEAR, LAST_YEAR } from './time-point';
import { recordPoints } from './training-record';

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
  /** `hlrf`: from the medians on the worst moment up to the year. `at-year`: on the year alone, where that failed or is farther. */
  readonly method: 'hlrf' | 'at-year';
}

/**
 * Why there is no mix.
 *
 * year: not a year from 2015 to 2100. nothing-uncertain: every parameter is certain, so that there is nothing to mix.
 * no-crossing-then: no path first reaches the stock just then, the nearest year at which one does being `nearestYear`.
 * no-effect: nothing uncertain has a say by then. not-found: the search did not come to rest.
 */
export type NoDesignPoint = { readonly kind: 'none' } & (
  | { readonly reason: 'year' | 'nothing-uncertain' | 'not-found' }
  | { readonly reason: 'no-crossing-then'; readonly nearestYear: number | undefined }
);

/** A date further than this from the year asked for is another year. */
const YEARS_OFF = 0.01;

/** A point of one path's futures, and the date there. */
interface Candidate {
  readonly space: BranchSpace;
  readonly z: Float64Array;
  readonly distance: number;
  readonly date: number;
  readonly method: DesignPoint['method'];
}

/**
 * The design point.
 *
 * @param year calendar year, 2015 .. 2100, that the date is to be.
 * @returns the point, or why there is none. Never throws for a year, whatever it is.
 * @throws ModelError when arithmetic leaves the finite numbers.
 * @source hasofer1974; rackwitz1978
 */
export function designPoint(assumptions: Assumptions, year: number): DesignPoint | NoDesignPoint {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return { kind: 'none', reason: 'year' };
  const spaces = branchesOf(assumptions).map((branch) => branchSpace(assumptions, branch));
  const { demandAnchorYear } = assumptions;
  const found = spaces.flatMap((space) => candidate(space, demandAnchorYear, year) ?? []);
  const accepted = found.filter(({ date }) => Math.abs(date - year) <= YEARS_OFF);
  if (accepted.length > 0) return describe(accepted.reduce(nearer), year);
  if (spaces.every(({ ids }) => ids.length === 0))
    return { kind: 'none', reason: 'nothing-uncertain' };
  if (found.length === 0) return { kind: 'none', reason: 'not-found' };
  const others = found.flatMap((at) => nearestYears(at, demandAnchorYear, year));
  const nearestYear = others.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))[0];
  return { kind: 'none', reason: 'no-crossing-then', nearestYear };
}

/**
 * The design point as a scenario: every parameter certain, demand on the path of the point. The date is then the year.
 *
 * @returns assumptions that the link takes: all values are inside their hard limits.
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

const nearer = (a: Candidate, b: Candidate): Candidate => (b.distance < a.distance ? b : a);

/** The nearest point of one path's limit state: of the two searches that came to rest on it the nearer. */
function candidate(
  space: BranchSpace,
  demandAnchorYear: number,
  year: number,
): Candidate | undefined {
  const origin = new Float64Array(space.ids.length);
  const candidateAt = (z: Float64Array, method: Candidate['method']): Candidate => ({
    space,
    z,
    distance: norm(z),
    date: space.yearAt(z),
    method,
  });
  // Already there: nothing needs to move, or can.
  const central = candidateAt(origin, 'hlrf');
  if (Math.abs(central.date - year) <= 1e-6 || space.ids.length === 0) return central;

  const worst = nearestPoint(limitState(space, demandAnchorYear, year), origin);
  const then = nearestPoint(firstReached(space, demandAnchorYear, year), origin);
  const atWorst = worst.hasConverged ? candidateAt(worst.z, 'hlrf') : undefined;
  const atYear = then.hasConverged ? candidateAt(then.z, 'at-year') : undefined;
  const isAtYear = atYear !== undefined && Math.abs(atYear.date - year) <= YEARS_OFF;
  if (atYear && isAtYear && !(atWorst && atWorst.distance <= atYear.distance + 1e-6)) return atYear;
  return atWorst;
}

/** Steps in which a later year is looked for, and how closely. */
const STEPS_LATER = [0.125, 0.25, 0.5, 1, 2, 4, 8, 16];
const CLOSELY = 0.03;

/** The nearest years, before and after one that no path of this space reaches, at which one does. */
function nearestYears({ space, date }: Candidate, demandAnchorYear: number, year: number): number[] {
  const dateNear = (at: number): number => candidate(space, demandAnchorYear, at)?.date ?? NaN;
  const isReached = (at: number): boolean => Math.abs(dateNear(at) - at) <= YEARS_OFF;
  const years: number[] = [];

  // Where the nearest path crosses instead.
  let earlier = date;
  for (let attempt = 0; attempt < 4 && earlier >= FIRST_YEAR && earlier <= LAST_YEAR; attempt++) {
    const instead = dateNear(earlier);
    if (Math.abs(instead - earlier) <= YEARS_OFF) {
      years.push(earlier);
      break;
    }
    earlier = instead;
  }

  // The next year later on: demand rises again with the next record, or from the anchor on.
  const rises = [...recordPoints.map((point) => point.year), demandAnchorYear];
  const next = rises.filter((rise) => rise > year).sort((a, b) => a - b)[0];
  const starts = [year, ...(next === undefined ? [] : [next])];
  const attempts = starts
    .flatMap((start) => STEPS_LATER.map((step) => start + step))
    .concat(LAST_YEAR)
    .filter((at) => at <= LAST_YEAR)
    .sort((a, b) => a - b);
  let before = year;
  for (const attempt of attempts) {
    if (!isReached(attempt)) {
      before = attempt;
      continue;
    }
    let after = attempt;
    while (after - before > CLOSELY) {
      const middle = (before + after) / 2;
      if (isReached(middle)) after = middle;
      else before = middle;
    }
    years.push(after);
    break;
  }
  return years;
}

function describe({ space, z, distance, method }: Candidate, year: number): DesignPoint {
  const centralYear = space.yearAt(new Float64Array(z.length));
  const isSame = Math.abs(centralYear - year) <= YEARS_OFF;
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
    method,
  };
}
