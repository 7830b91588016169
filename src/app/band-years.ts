/** The calendar years at which the page asks for bands. */

/** The picture begins in the year of GPT-3, the first of the large training sets. */
export const FIRST_SHOWN_YEAR = 2020;

/**
 * Every half year of the picture, and the anchor at which demand turns from record to forecast.
 *
 * @param horizon last calendar year shown.
 * @returns rising calendar years; every 1 January is among them.
 */
export function bandYears(horizon: number, anchorYear: number): Float64Array {
  const years = new Set<number>();
  for (let half = FIRST_SHOWN_YEAR * 2; half <= horizon * 2; half++) years.add(half / 2);
  if (anchorYear > FIRST_SHOWN_YEAR && anchorYear < horizon) years.add(anchorYear);
  return Float64Array.from(years).sort();
}
