/** The calendar years at which the page asks for bands. */

/** The picture begins in the year of GPT-3, the first of the large training sets. */
export const FIRST_SHOWN_YEAR = 2020;

/**
 * Every 1 January of the picture, and the anchor at which demand turns from record to forecast.
 *
 * @param horizon last calendar year shown.
 * @returns rising calendar years.
 */
export function bandYears(horizon: number, anchorYear: number): Float64Array {
  const years = new Set<number>();
  for (let year = FIRST_SHOWN_YEAR; year <= horizon; year++) years.add(year);
  if (anchorYear > FIRST_SHOWN_YEAR && anchorYear < horizon) years.add(anchorYear);
  return Float64Array.from(years).sort();
}
