/** Dates of exhaustion as a reader sees them. The year is the floor of the date; early, mid and late are its thirds. */

import { FIRST_YEAR, LAST_YEAR } from '../../model/timeline/year-range';

/** Four hours, in years: a search for New Year may stop so far before it, and its date still belongs to the new year. */
const NEW_YEAR_TOLERANCE = 5e-4;

const snapped = (date: number): number =>
  Math.ceil(date) - date < NEW_YEAR_TOLERANCE ? Math.ceil(date) : date;

/** The text for a date at or beyond either end of the model's years, else undefined. */
function beyond(date: number): string | undefined {
  if (date === Infinity) return `not before ${LAST_YEAR}`;
  return date <= FIRST_YEAR ? `${FIRST_YEAR} or earlier` : undefined;
}

export const thirds = ['early', 'mid', 'late'];

/** A date for a sentence: "mid 2029", "2015 or earlier", "not this century". */
export function formatDate(date: number): string {
  if (date === Infinity) return 'not this century';
  const year = Math.floor(snapped(date));
  const third = Math.min(2, Math.floor((snapped(date) - year) * 3));
  return beyond(date) ?? `${thirds[third]} ${year}`;
}

/** The year of a date: "2027", "2015 or earlier", "not before 2100". */
export const formatYear = (date: number): string =>
  beyond(date) ?? String(Math.floor(snapped(date)));

/** Whether two dates are in the same year. */
export const isSameYear = (a: number, b: number): boolean => formatYear(a) === formatYear(b);

/**
 * The turns of years that lie nearest to two dates, the first day of a year each: what lies between them is whole years, and at
 * least one. Both dates are finite and after the first year.
 */
export function turnsOfYears(low: number, high: number): readonly [from: number, end: number] {
  const [from, end] = [Math.max(Math.round(low), FIRST_YEAR + 1), Math.round(high)];
  return from < end ? [from, end] : [Math.floor(snapped(low)), Math.floor(snapped(high)) + 1];
}

/** The first and the last of the whole years between two dates: "2027" and "2036" for late December 2026 to early January 2037. */
export function yearsBetween(low: number, high: number): readonly [from: string, to: string] {
  const [from, end] = turnsOfYears(low, high);
  return [beyond(low) ?? String(from), beyond(high) ?? String(end - 1)];
}

/** The same years as a bar: "2027" to "2036" reach from the turn of 2027 to that of 2037. What lies beyond all years stays there. */
export const barOfYears = (low: number, high: number): readonly [from: number, end: number] =>
  low > FIRST_YEAR && high < Infinity ? turnsOfYears(low, high) : [low, high];

/** A date for tables and files, in hundredths of a year: "2029.38", "2015 or earlier", "not before 2100". */
export const formatDateExact = (date: number): string => beyond(date) ?? date.toFixed(2);
