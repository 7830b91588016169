/** Why two sets of assumptions have different dates: each thing in which they differ, changed alone. */
import {
  type AssumptionKey,
  type Assumptions,
  differingKeys,
  isSettingKey,
  type SettingKey,
} from '../parameters/assumptions';
import { engine } from '../engines/engine';
import { dateAt, type Forecast } from '../engines/forecast';
import type { ParameterId } from '../parameters/parameters';
import type { SampleDesign } from '../sampling/sample-design';

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

/** A value and the date at which it holds are changed together: neither means much beside the other's old value. */
const dated: { readonly [id in ParameterId]?: SettingKey } = {
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
 */
export function causesOf(from: Assumptions, to: Assumptions, design: SampleDesign): Cause[] {
  const noYears = new Float64Array();
  const start = engine(from, design, noYears);
  const keys = differingKeys(from, to);
  const withValue = keys.map((key) => (isSettingKey(key) ? undefined : dated[key]));
  return keys
    .filter((key) => !isSettingKey(key) || !withValue.includes(key))
    .map((key) => ({
      key,
      shift: shiftBetween(start, engine(withKey(from, to, key), design, noYears)),
    }));
}

function withKey(from: Assumptions, to: Assumptions, key: AssumptionKey): Assumptions {
  if (isSettingKey(key)) return { ...from, [key]: to[key] };
  const date = dated[key];
  return {
    ...from,
    ...(date ? { [date]: to[date] } : {}),
    intervals: { ...from.intervals, [key]: to.intervals[key] },
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
