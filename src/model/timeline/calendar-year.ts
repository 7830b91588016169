/**
 * A calendar date as a real year: 2026.75 is 1 October 2026.
 *
 * @param date "2020-05-28"; without a day it is the 15th, without a month mid-year.
 * @returns year + (month - 1) / 12 + (day - 1) / 365.25.
 * @throws RangeError when the text is no such date.
 */
export function calendarYear(date: string): number {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) throw new RangeError(`invalid date; not YYYY, YYYY-MM or YYYY-MM-DD: ${date}`);
  const [, year, month, day] = match;
  if (month === undefined) return Number(year) + 0.5;
  return Number(year) + (Number(month) - 1) / 12 + (Number(day ?? 15) - 1) / 365.25;
}
