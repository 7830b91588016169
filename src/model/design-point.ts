/** What would have to be true for the date to be a given year: the least surprising mix, the design point of reliability theory. */
import type { Assumptions } from './assumptions';
import {
  type Candidate,
  candidateThen,
  DATE_OFF,
  isIn,
  nearerOf,
  nearestCandidate,
} from './design-search';
import type { Interval } from './interval';
import { type Branch, branchesOf, type BranchSpace, branchSpace } from './limit-state';
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
}

/**
 * Why there is no mix.
 *
 * year: not a year from 2015 to 2100. nothing-uncertain: every parameter is certain, so that there is nothing to mix.
 * not-found: no search came to rest. no-crossing-then: the mix nearest to the medians at which text has just run out by the year
 * has run out in another; `nearestYear` is the nearest year for which there is one, and `farther` a mix, farther from the medians,
 * at which it does run out in the year asked for.
 */
export type NoDesignPoint = { readonly kind: 'none' } & (
  | { readonly reason: 'year' | 'nothing-uncertain' | 'not-found' }
  | {
      readonly reason: 'no-crossing-then';
      readonly nearestYear: number | undefined;
      readonly farther: DesignPoint | undefined;
    }
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
  const { demandAnchorYear } = assumptions;
  const spaces = branchesOf(assumptions).map((branch) => branchSpace(assumptions, branch));
  const nearest = nearestOf(spaces, demandAnchorYear, year);
  if (!nearest) return { kind: 'none', reason: 'not-found' };
  if (isIn(nearest, year)) return describe(nearest, year);
  if (spaces.every(({ ids }) => ids.length === 0))
    return { kind: 'none', reason: 'nothing-uncertain' };
  const then = spaces.map((space) => candidateThen(space, demandAnchorYear, year)).reduce(nearerOf);
  return {
    kind: 'none',
    reason: 'no-crossing-then',
    nearestYear: nearestYear(spaces, nearest.date, demandAnchorYear, year),
    farther: then && describe(then, year),
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

/** The nearest point of any path's limit state. */
const nearestOf = (
  spaces: readonly BranchSpace[],
  demandAnchorYear: number,
  year: number,
): Candidate | undefined =>
  spaces.map((space) => nearestCandidate(space, demandAnchorYear, year)).reduce(nearerOf);

/** Steps in which a later year is looked for, and how closely. */
const STEPS_LATER = [1 / 8, 1 / 2, 2, 8];
const CLOSELY = 0.05;

/**
 * The nearest year for which there is a design point.
 *
 * @param instead the date of the nearest point for a year that has none.
 */
function nearestYear(
  spaces: readonly BranchSpace[],
  instead: number,
  demandAnchorYear: number,
  year: number,
): number | undefined {
  const dateNear = (at: number): number => nearestOf(spaces, demandAnchorYear, at)?.date ?? NaN;
  const isReached = (at: number): boolean => Math.abs(dateNear(at) - at) <= DATE_OFF;
  const years: number[] = [];

  // Where the nearest path crosses instead.
  let earlier = instead;
  for (let attempt = 0; attempt < 4 && earlier >= FIRST_YEAR && earlier <= LAST_YEAR; attempt++) {
    const next = dateNear(earlier);
    if (Math.abs(next - earlier) <= DATE_OFF) {
      years.push(earlier);
      break;
    }
    earlier = next;
  }

  // Later on: demand rises again with the next record, or from the anchor on.
  const rise = [...recordPoints.map((point) => point.year), demandAnchorYear]
    .filter((start) => start > year)
    .sort((a, b) => a - b)[0];
  const farthest = years.length > 0 ? 2 * year - years[0] : LAST_YEAR;
  const attempts = [year, rise ?? year]
    .flatMap((start) => STEPS_LATER.map((step) => start + step))
    .filter((at) => at <= Math.min(LAST_YEAR, farthest))
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
  return years.sort((a, b) => Math.abs(a - year) - Math.abs(b - year))[0];
}

function describe({ space, z, distance }: Candidate, year: number): DesignPoint {
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
  };
}
