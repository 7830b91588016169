/** Dates of exhaustion as a reader sees them. The year is the floor of the date; early, mid and late are its thirds. */

/** Years, four hours: a date that a search for New Year has found is New Year, though it may be a hair before it. */
const HAIR = 5e-4;

const told = (date: number): number => (Math.ceil(date) - date < HAIR ? Math.ceil(date) : date);

/** The text for a date at or beyond either end of the model's years, else undefined. */
function beyond(date: number): string | undefined {
  if (date === Infinity) return 'not before 2100';
  return date <= 2015 ? '2015 or earlier' : undefined;
}

/** A date for a sentence: "mid 2029", "2015 or earlier", "not before 2100". */
export function formatDate(date: number): string {
  const year = Math.floor(told(date));
  const third = ['early', 'mid', 'late'][Math.floor((told(date) - year) * 3)] ?? 'late';
  return beyond(date) ?? `${third} ${year}`;
}

/** The year of a date: "2027", "2015 or earlier", "not before 2100". */
export const formatYear = (date: number): string => beyond(date) ?? String(Math.floor(told(date)));

/** A date for tables and files, in hundredths of a year: "2029.38", "2015 or earlier", "not before 2100". */
export const formatDateExact = (date: number): string => beyond(date) ?? date.toFixed(2);
