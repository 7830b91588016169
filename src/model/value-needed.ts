/** What would have to be true for the median date to be a given year, one parameter at a time. */
import type { Assumptions } from './assumptions';
import {
  chancesBy,
  chancesOf,
  highestUses,
  type HighestUses,
  isConstantFactor,
} from './chances-by';
import { distributionOf, fromSpace, toSpace, zOf } from './distribution';
import { held } from './held';
import { humanDates, dateSpread } from './human-dates';
import { type Inactivity, inactivityOf } from './inactivity';
import { knotsOf } from './knots';
import { normalQuantile } from './normal';
import { type ParameterId, parameterIds, parameters } from './parameters';
import { rootBetween, type Try } from './root-between';
import type { SampleDesign } from './sample-design';
import { FIRST_YEAR, LAST_YEAR, STOCK_YEAR } from './time-point';

/** The value of one parameter, known for certain, at which half of the futures have run out by the year. */
export interface ValueFound {
  readonly kind: 'value';
  readonly id: ParameterId;
  /** In the parameter's unit, inside its hard limits. */
  readonly value: number;
  /** Standard deviations from the median of its present interval; undefined where the reader made it certain. */
  readonly z: number | undefined;
  /** Whether it lies in its present 90% interval; undefined likewise. */
  readonly isInside: boolean | undefined;
  /** Other values that do it too, where the date turns around; `value` is the nearest to the present median. */
  readonly others: readonly number[];
}

/**
 * Why no value was found.
 *
 * year: not a year from 2015 to 2100. inactive: the parameter has no say in the date. no-effect: it has none in whether text has
 * run out by that year. out-of-reach: no allowed value does it; at `closest`, the one that comes nearest, the chance by the year
 * is `chance`. no-crossing-then: the date would jump over the year and come down at `nearestYear`.
 */
export type NoValue = { readonly kind: 'none'; readonly id: ParameterId } & (
  | { readonly reason: 'year' | 'no-effect' }
  | { readonly reason: 'inactive'; readonly inactivity: Inactivity }
  | { readonly reason: 'out-of-reach'; readonly closest: number; readonly chance: number }
  | { readonly reason: 'no-crossing-then'; readonly nearestYear: number }
);

export type ValueNeeded = ValueFound | NoValue;

/** A median further than this from the year asked for is another year. */
export const YEARS_OFF = 0.02;

/** Parameters that may move the date either way, depending on the year and on the others. */
const turning: ReadonlySet<ParameterId> = new Set([
  'computeWeight',
  'computeGrowth',
  'computeSlowdownYear',
  'computeGrowthLater',
]);
const growthIds: ReadonlySet<ParameterId> = new Set(['pageLengthGrowth', 'pageCountGrowth']);
/** A limit without a place in its family's space, such as a share of 0, is taken to be this near to it. */
const NEAR_LIMIT = 1e-6;
/** Chances beyond this many probits are as good as 0 or 1. */
const MOST_PROBITS = 8;
/** A chance is close enough to one half when its probit lies between 0 and this. */
const CLOSE = 1e-5;
/** Below this difference in probits a parameter makes none. */
const NO_DIFFERENCE = 1e-9;

/**
 * The value needed of one parameter.
 *
 * @param year   calendar year, 2015 .. 2100, that the median date is to be.
 * @param design [n] samples.
 * @returns a value at which the forecast of these samples has its median within 0.02 years of the year, or why there is none.
 * @throws ModelError when arithmetic leaves the finite numbers.
 * @source none: root finding in the space in which the parameter is normal
 */
export function valueNeeded(
  assumptions: Assumptions,
  id: ParameterId,
  year: number,
  design: SampleDesign,
): ValueNeeded {
  const none = { kind: 'none', id } as const;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return { ...none, reason: 'year' };
  const inactivity = inactivityOf(id, assumptions);
  if (inactivity) return { ...none, reason: 'inactive', inactivity };

  const present = distributionOf(id, assumptions.intervals[id]);
  const places = placesOf(id);
  const median = places.nearest(present.median);
  const years = [Math.max(FIRST_YEAR, year - YEARS_OFF), year];
  const chancesAt = chancesWhenHeld(assumptions, id, years, design);
  const excessAt = (place: number): number => {
    const probit = normalQuantile(Math.min(1, chancesAt(places.valueAt(place))[1]));
    return Math.min(MOST_PROBITS, Math.max(-MOST_PROBITS, probit));
  };

  // Text grows from 2024 on, and shrinks towards the years before.
  const isTurning = turning.has(id) || (year < STOCK_YEAR && growthIds.has(id));
  const tries = search(id, excessAt, median, places, present.scale, isTurning);
  const roots = brackets(tries).map(([a, b]) => rootBetween(excessAt, a, b, CLOSE));
  const [root, ...further] = roots.toSorted((a, b) => Math.abs(a - median) - Math.abs(b - median));
  if (root === undefined) {
    const excesses = tries.map(({ excess }) => excess);
    const difference = Math.max(...excesses) - Math.min(...excesses);
    if (tries.length > 1 && difference < NO_DIFFERENCE) return { ...none, reason: 'no-effect' };
    const { place } = tries.reduce((a, b) => (Math.abs(b.excess) < Math.abs(a.excess) ? b : a));
    const closest = places.valueAt(place);
    return { ...none, reason: 'out-of-reach', closest, chance: chancesAt(closest)[1] };
  }

  const value = places.valueAt(root);
  const chances = chancesAt(value);
  if (year > FIRST_YEAR && chances[0] >= 0.5) {
    const { median: nearestYear } = dateSpread(humanDates(held(assumptions, id, value), design));
    return { ...none, reason: 'no-crossing-then', nearestYear };
  }
  const [low, high] = assumptions.intervals[id];
  const isCertain = present.scale === 0;
  return {
    kind: 'value',
    id,
    value,
    z: isCertain ? undefined : zOf(present, value),
    isInside: isCertain ? undefined : value >= low && value <= high,
    others: further.map((place) => places.valueAt(place)),
  };
}

/** The value needed of every parameter, in registry order. */
export const valuesNeeded = (
  assumptions: Assumptions,
  year: number,
  design: SampleDesign,
): ValueNeeded[] => parameterIds.map((id) => valueNeeded(assumptions, id, year, design));

/** P(T <= year) when a parameter is held at a value, for one set of years; paths that do not depend on it are followed once. */
function chancesWhenHeld(
  assumptions: Assumptions,
  id: ParameterId,
  years: readonly number[],
  design: SampleDesign,
): (value: number) => Float64Array {
  // A certain slowdown is a knot of its own; otherwise the knots are the same for all values.
  const knots = knotsOf(assumptions, Float64Array.from(years));
  const isConstant = isConstantFactor(id, assumptions);
  let kept: HighestUses | undefined;
  return (value) => {
    const at = held(assumptions, id, value);
    if (id === 'computeSlowdownYear') return chancesBy(at, design, years);
    const highest = kept ?? highestUses(at, design, years, knots);
    if (isConstant) kept = highest;
    return chancesOf(at, design, highest);
  };
}

/** The places that a parameter may take in its family's space, where equal steps are equally surprising. */
interface Places {
  readonly from: number;
  readonly to: number;
  /** A first step, for a parameter without an interval. */
  readonly step: number;
  nearest(value: number): number;
  valueAt(place: number): number;
}

function placesOf(id: ParameterId): Places {
  const { family, limits } = parameters[id];
  const [min, max] = limits;
  const inner =
    family === 'logit-normal'
      ? [Math.max(min, NEAR_LIMIT), Math.min(max, 1 - NEAR_LIMIT)]
      : [min, max];
  const [from, to] = inner.map((value) => toSpace(family, value));
  const valueAt = (place: number): number => {
    if (place <= from) return min;
    return place >= to ? max : Math.min(max, Math.max(min, fromSpace(family, place)));
  };
  const nearest = (value: number): number =>
    Math.min(to, Math.max(from, toSpace(family, Math.min(inner[1], Math.max(inner[0], value)))));
  return { from, to, step: (to - from) / 32, nearest, valueAt };
}

/**
 * Tries places from the median outward, each step twice the one before, up to the limits: both ways where the date may turn
 * around, else the way that helps and no further than needed.
 *
 * @returns in order of place.
 */
function search(
  id: ParameterId,
  excessAt: (place: number) => number,
  median: number,
  { from, to, step }: Places,
  scale: number,
  isTurning: boolean,
): Try[] {
  const middle: Try = { place: median, excess: excessAt(median) };
  const isShort = middle.excess < 0;
  const outward = (way: 1 | -1, isWhole: boolean): Try[] => {
    const tries: Try[] = [];
    const end = way === 1 ? to : from;
    let place = median;
    for (let next = scale || step; place !== end; next *= 2) {
      place = way === 1 ? Math.min(end, place + next) : Math.max(end, place - next);
      const excess = excessAt(place);
      tries.push({ place, excess });
      if (!isWhole && excess < 0 !== isShort) break;
    }
    return tries;
  };
  const helps = (parameters[id].effect === 'earlier') === isShort ? 1 : -1;
  const below = isTurning || helps === -1 ? outward(-1, isTurning) : [];
  const above = isTurning || helps === 1 ? outward(1, isTurning) : [];
  return [...below.reverse(), middle, ...above];
}

/** Neighbours between which the sign changes. */
function brackets(tries: readonly Try[]): [Try, Try][] {
  const pairs: [Try, Try][] = [];
  for (let k = 1; k < tries.length; k++) {
    const [a, b] = [tries[k - 1], tries[k]];
    if (a.excess < 0 !== b.excess < 0) pairs.push([a, b]);
  }
  return pairs;
}
