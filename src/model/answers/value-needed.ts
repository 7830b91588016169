/** What would have to be true for the median date to be a given year, one parameter at a time. */
import type { Assumptions } from '../parameters/assumptions';
import { chancesBy } from '../engines/fast/chances-by';
import { distributionOf, zOf } from '../parameters/distribution';
import { withCertain } from '../parameters/with-certain';
import { humanDates, dateSpread } from '../engines/human-dates';
import {
  type Inactivity,
  inactivityOf,
  isUncertain,
  partOfFutures,
} from '../parameters/inactivity';
import { normalCdf, normalQuantile } from '../numbers/normal';
import { type ParameterId, parameterIds } from '../parameters/parameters';
import { rootBetween, type Try } from '../numbers/root-between';
import type { SampleDesign } from '../sampling/sample-design';
import { FIRST_YEAR, LAST_YEAR } from '../timeline/year-range';
import { brackets, isTurning, placesOf, search, searchBeside } from './value-search';

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
 * year: not a year from 2015 to 2100. inactive: the parameter cannot move the date. no-effect: it does not change whether text has
 * run out by that year. out-of-reach: no allowed value does it; at `closest`, the one that comes nearest, the chance by the year
 * is `chance`. no-crossing-then: the date would jump over the year and come down at `nearestYear`.
 */
export type NoValue = { readonly kind: 'none'; readonly id: ParameterId } & (
  | { readonly reason: 'year' | 'no-effect' }
  | { readonly reason: 'inactive'; readonly inactivity: Inactivity }
  | {
      readonly reason: 'out-of-reach';
      readonly closest: number;
      readonly chance: number;
      /** The part of the futures in which the parameter plays a part, 0 .. 1. */
      readonly part: number;
    }
  | { readonly reason: 'no-crossing-then'; readonly nearestYear: number }
);

export type ValueNeeded = ValueFound | NoValue;

/** A median further than this from the year asked for is another year. */
export const YEARS_OFF = 0.02;

/** Chances beyond this many probits are as good as 0 or 1. */
const MOST_PROBITS = 8;
/** A chance is close enough to one half when its probit lies between 0 and this. */
const CLOSE = 1e-5;
/** A chance that differs by less, from the least to the most that any allowed value gives, is printed as the same. */
const NO_DIFFERENCE = 0.005;
/** Chances that differ by less are as near to one half as one another. */
const HAIR = 0.0005;

/**
 * The value needed of one parameter.
 *
 * @param year   calendar year, 2015 .. 2100, that the median date is to be.
 * @param design [n] samples.
 * @param near   what was found with fewer samples: looked for near by, in a third of the time; its other values are taken over.
 *               Where no value was found, only the limit that came nearest is tried again.
 * @returns a value at which the forecast of these samples has its median within 0.02 years of the year, or why there is none. To be
 *          applied as it is: rounded to three digits it may give another date.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function valueNeeded(
  assumptions: Assumptions,
  id: ParameterId,
  year: number,
  design: SampleDesign,
  near?: ValueNeeded,
): ValueNeeded {
  const none = { kind: 'none', id } as const;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return { ...none, reason: 'year' };
  const inactivity = inactivityOf(id, assumptions);
  if (inactivity) return { ...none, reason: 'inactive', inactivity };

  const present = distributionOf(id, assumptions.intervals[id]);
  const places = placesOf(id);
  const median = places.nearest(present.median);
  const years = [Math.max(FIRST_YEAR, year - YEARS_OFF), year];
  const chancesAt = chancesWhenCertain(assumptions, id, years, design);
  const excessAt = (place: number): number => {
    const probit = normalQuantile(Math.min(1, chancesAt(places.valueAt(place))[1]));
    return Math.min(MOST_PROBITS, Math.max(-MOST_PROBITS, probit));
  };

  if (near?.kind === 'none') {
    if (near.reason === 'no-effect') return near;
    if (near.reason === 'out-of-reach') {
      const chance = chancesAt(near.closest)[1];
      if (chance < 0.5 === near.chance < 0.5) return { ...near, chance };
    }
  }
  const beside =
    near?.kind === 'value' ? searchBeside(excessAt, places, places.nearest(near.value)) : [];
  const isBeside = brackets(beside).length > 0;
  const tries = isBeside
    ? beside
    : search(id, excessAt, median, places, present.scale, isTurning(id, year));
  const roots = brackets(tries).map(([a, b]) => rootBetween(excessAt, a, b, CLOSE));
  if (roots.length === 0) {
    const chances = tries.map(({ excess }) => normalCdf(excess));
    const difference = Math.max(...chances) - Math.min(...chances);
    if (tries.length > 1 && difference < NO_DIFFERENCE) return { ...none, reason: 'no-effect' };
    const closest = places.valueAt(closestPlace(tries, median));
    return {
      ...none,
      reason: 'out-of-reach',
      closest,
      chance: chancesAt(closest)[1],
      part: partOfFutures(id, assumptions),
    };
  }

  const nearestFirst = roots.toSorted((a, b) => Math.abs(a - median) - Math.abs(b - median));
  const values = nearestFirst.map((place) => places.valueAt(place));
  // Where the chance stands still around one half the date is not the year, but where the chance came to that.
  const [value, ...others] = values.filter(
    (each) => year === FIRST_YEAR || chancesAt(each)[0] < 0.5,
  );
  if (value === undefined) {
    const dates = dateSpread(humanDates(withCertain(assumptions, id, values[0]), design));
    return { ...none, reason: 'no-crossing-then', nearestYear: dates.median };
  }
  const [low, high] = assumptions.intervals[id];
  const isCertain = present.scale === 0;
  return {
    kind: 'value',
    id,
    value,
    z: isCertain ? undefined : zOf(present, value),
    isInside: isCertain ? undefined : value >= low && value <= high,
    others: near?.kind === 'value' && isBeside ? near.others : others,
  };
}

/** Values are first looked for with this many samples. */
export const SEARCH_SAMPLES = 256;

/** With how many samples a value is looked for after that, step by step, up to so many. */
export const refiningSteps = (samples: number): number[] =>
  [4 * SEARCH_SAMPLES, 16 * SEARCH_SAMPLES].filter((fewer) => fewer < samples).concat(samples);

/**
 * A value with more samples: each step looks near by what the one before has found.
 *
 * @param near    what was found with `SEARCH_SAMPLES`.
 * @param designs with samples as in `refiningSteps`.
 */
export const refinedValue = (
  assumptions: Assumptions,
  near: ValueNeeded,
  year: number,
  designs: readonly SampleDesign[],
): ValueNeeded =>
  designs.reduce((so, design) => valueNeeded(assumptions, so.id, year, design, so), near);

/** The value needed of every parameter, in registry order. */
export const valuesNeeded = (
  assumptions: Assumptions,
  year: number,
  design: SampleDesign,
): ValueNeeded[] => parameterIds.map((id) => valueNeeded(assumptions, id, year, design));

/**
 * Of all uncertain parameters the one that would have to move the least, by its z.
 *
 * @param coarse a design of few samples, to choose by; `fine` one of many, for the value.
 * @returns undefined where none does it.
 */
export function leastSurprisingValue(
  assumptions: Assumptions,
  year: number,
  coarse: SampleDesign,
  fine: SampleDesign,
): ValueFound | undefined {
  const found = parameterIds
    .filter((id) => isUncertain(assumptions, id))
    .map((id) => valueNeeded(assumptions, id, year, coarse))
    .filter((needed) => needed.kind === 'value')
    .sort((a, b) => Math.abs(a.z ?? Infinity) - Math.abs(b.z ?? Infinity));
  if (found.length === 0) return undefined;
  const refined = valueNeeded(assumptions, found[0].id, year, fine, found[0]);
  return refined.kind === 'value' ? refined : found[0];
}

/** Of the places that come nearest to a chance of one half, to within a hair, the one nearest to the median. */
function closestPlace(tries: readonly Try[], median: number): number {
  const least = Math.min(...tries.map(({ excess }) => Math.abs(excess)));
  const most = normalCdf(-least) - HAIR;
  const closest = tries.filter(({ excess }) => normalCdf(-Math.abs(excess)) >= most);
  const [{ place }] = closest.toSorted(
    (a, b) => Math.abs(a.place - median) - Math.abs(b.place - median),
  ) as [Try];
  return place;
}

/** P(T <= year) when a parameter is certain of a value, for one set of years; each value is worked out once. */
function chancesWhenCertain(
  assumptions: Assumptions,
  id: ParameterId,
  years: readonly number[],
  design: SampleDesign,
): (value: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (value) => {
    const chances =
      known.get(value) ?? chancesBy(withCertain(assumptions, id, value), design, years);
    known.set(value, chances);
    return chances;
  };
}
