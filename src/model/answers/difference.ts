/** Why two sets of assumptions have different dates: each thing in which they differ, changed alone. */
import type { Assumptions } from '../parameters/assumptions';
import { engine } from '../engines/engine';
import { dateAt, type Forecast } from '../engines/forecast';
import { type ParameterId, parameterIds } from '../parameters/parameters';
import type { SampleDesign } from '../sampling/sample-design';

const settings = ['stockDefinition', 'collapse', 'demandAnchorYear', 'computeAnchorYear'] as const;
export type AssumptionKey = ParameterId | (typeof settings)[number];

/** How far the medians move; years, Infinity where the date goes beyond 2100, 0 where it stays beyond. */
export interface Shift {
  /** Human text alone. */
  readonly human: number;
  /** With synthetic text. */
  readonly stretched: number;
}

export interface Cause {
  readonly key: AssumptionKey;
  /** What changing this alone does to the dates. */
  readonly shift: Shift;
}

/** From one date to another, each a calendar year or Infinity. */
export const yearsBetween = (from: number, to: number): number => (from === to ? 0 : to - from);

/** How far the medians of one forecast are from those of another; later is positive. */
export function shiftBetween(from: Forecast, to: Forecast): Shift {
  const shiftOf = (date: 'exhaustion' | 'stretched'): number =>
    yearsBetween(dateAt(from[date], 0.5), dateAt(to[date], 0.5));
  return { human: shiftOf('exhaustion'), stretched: shiftOf('stretched') };
}

/** In what two sets of assumptions differ: parameters in registry order, then settings. */
export function differingKeys(from: Assumptions, to: Assumptions): AssumptionKey[] {
  return [
    ...parameterIds.filter((id) =>
      from.intervals[id].some((end, i) => end !== to.intervals[id][i]),
    ),
    ...settings.filter((key) => from[key] !== to[key]),
  ];
}

/** What holds at a date of its own: the two are one thing, and neither means much beside the other's old value. */
const dated: { readonly [id in ParameterId]?: (typeof settings)[number] } = {
  datasetAtAnchor: 'demandAnchorYear',
  computeAtAnchor: 'computeAnchorYear',
};

/**
 * What each of the differences does alone, put into the first set of assumptions.
 *
 * @param design [n] samples.
 * @returns one cause for each differing key, in the order of `differingKeys`; a value and the date at which it holds, where both
 *          differ, are one cause under the value's key. Together causes need not add up.
 * @throws ModelError when arithmetic leaves the finite numbers.
 * @source none: one at a time
 */
export function causesOf(from: Assumptions, to: Assumptions, design: SampleDesign): Cause[] {
  const noYears = new Float64Array();
  const start = engine(from, design, noYears);
  const keys = differingKeys(from, to);
  const told = keys.map((key) => dated[key as ParameterId]);
  return keys
    .filter((key) => !told.includes(key as (typeof settings)[number]))
    .map((key) => ({
      key,
      shift: shiftBetween(start, engine(withKey(from, to, key), design, noYears)),
    }));
}

function withKey(from: Assumptions, to: Assumptions, key: AssumptionKey): Assumptions {
  if (key in from) return { ...from, [key]: to[key as (typeof settings)[number]] };
  const id = key as ParameterId;
  const date = dated[id];
  return {
    ...from,
    ...(date ? { [date]: to[date] } : {}),
    intervals: { ...from.intervals, [id]: to.intervals[id] },
  };
}

/** The cause that explains most of a shift. */
export interface MainCause {
  readonly key: AssumptionKey;
  /** Whether it explains at least half of it. */
  readonly isMost: boolean;
  /** Whether nothing else differs. */
  readonly isOnly: boolean;
}

/**
 * The cause that alone goes furthest the way of a shift.
 *
 * @param total the shift to explain; years, not 0.
 * @returns undefined where none goes that way.
 */
export function mainCause(
  causes: readonly Cause[],
  date: keyof Shift,
  total: number,
): MainCause | undefined {
  const way = Math.sign(total);
  const [first] = causes.toSorted((a, b) => yearsBetween(way * a.shift[date], way * b.shift[date]));
  if (!first || !(way * first.shift[date] > 0)) return undefined;
  const part = first.shift[date] / total;
  return {
    key: first.key,
    // Infinity of Infinity is all of it.
    isMost: Number.isNaN(part) || part >= 0.5,
    isOnly: causes.length === 1,
  };
}
