/** Dates of exhaustion as a reader sees them. The year is the floor of the date; early, mid and late are its thirds. */

import { FIRST_YEAR, LAST_YEAR } from '../model/timeline/year-range';

/** Four hours, in years: a search for New Year may stop so far before it, and its date still belongs to the new year. */
const NEW_YEAR_TOLERANCE = 5e-4;

const snapped = (date: number): number =>
  Math.ceil(date) - date < NEW_YEAR_TOLERANCE ? Math.ceil(date) : date;

/** The text for a date at or beyond either end of the model's years, else undefined. */
function beyond(date: number): string | undefined {
  if (date === Infinity) return `not before ${LAST_YEAR}`;
  return date <= FIRST_YEAR ? `${FIRST_YEAR} or earlier` : undefined;
}

/** A date for a sentence: "mid 2029", "2015 or earlier", "not this century". */
export function formatDate(date: number): string {
  if (date === Infinity) return 'not this century';
  const year = Math.floor(snapped(date));
  const third = ['early', 'mid', 'late'][Math.floor((snapped(date) - year) * 3)] ?? 'late';
  return beyond(date) ?? `${third} ${year}`;
}

/** The year of a date: "2027", "2015 or earlier", "not before 2100". */
export const formatYear = (date: number): string =>
  beyond(date) ?? String(Math.floor(snapped(date)));

/**
 * The whole years between two dates, each end at the turn of the year that lies nearest: "2027" and "2036" for late December
 * of 2026 to early January of 2037. Within one year it is that year; an end beyond the model's years is as `formatYear` has it.
 */
export function yearsBetween(low: number, high: number): readonly [from: string, to: string] {
  const [from, to] = [Math.max(Math.round(low), FIRST_YEAR + 1), Math.round(high) - 1];
  if (from > to) return [formatYear(low), formatYear(high)];
  const inside = (date: number, year: number): string => beyond(date) ?? String(year);
  return [inside(low, from), inside(high, to)];
}

/** A date for tables and files, in hundredths of a year: "2029.38", "2015 or earlier", "not before 2100". */
export const formatDateExact = (date: number): string => beyond(date) ?? date.toFixed(2);
