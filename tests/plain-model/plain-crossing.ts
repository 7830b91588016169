/** First crossings of a path of the plain model, in calendar years. For checking the engine only. */
import { finite } from './plain-parameters';

/** First and last calendar year in which a crossing counts. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2100;

/** Cells per year of the scan for crossings. */
const SCAN_CELLS = 4;

/** How closely a crossing is narrowed down, years. */
const NARROW = 1e-7;

/** Every quarter of a year from 2015 to 2100 and the kinks between, in order, each once. */
export function scanYears(kinks: readonly number[]): readonly number[] {
  const years = kinks.filter((year) => year > FIRST_YEAR && year < LAST_YEAR);
  for (let i = FIRST_YEAR * SCAN_CELLS; i <= LAST_YEAR * SCAN_CELLS; i += 1) {
    years.push(i / SCAN_CELLS);
  }
  return [...new Set(years)].sort((a, b) => a - b);
}

/** These years with some more between them, in order. */
export function withYears(years: readonly number[], more: readonly number[]): readonly number[] {
  const [first = NaN, last = NaN] = [years[0], years.at(-1)];
  const all = [...years];
  for (const year of more) {
    if (!(year > first && year < last)) continue;
    const place = all.findIndex((other) => other >= year);
    if (all[place] !== year) all.splice(place, 0, year);
  }
  return all;
}

/** ln of demand over usable text of one sample: at any calendar year, and at the years of its scan. */
export interface ScannedPath {
  readonly years: readonly number[];
  readonly lnUse: (t: number) => number;
  /** At years[i]; each is worked out once. */
  readonly lnUseAt: (i: number) => number;
}

export function scannedPath(years: readonly number[], lnUse: (t: number) => number): ScannedPath {
  const known: number[] = [];
  return {
    years,
    lnUse,
    lnUseAt: (i) => (known[i] ??= finite(lnUse(years[i] ?? NaN), `ln of use in ${years[i]}`)),
  };
}

/**
 * First calendar year at which demand reaches usable text times a worth: 2015 if it starts there,
 * Infinity if never.
 *
 * A path that rises above the stock and falls again between two years of the scan is found too:
 * wherever a year of the scan lies above both of its neighbours, the top between them is looked for.
 */
export function firstCrossing({ years, lnUse, lnUseAt }: ScannedPath, worth: number): number {
  const lnWorth = Math.log(worth);
  const lnRatio = (t: number): number => lnUse(t) - lnWorth;
  let [olderYear, older] = [NaN, NaN];
  let [beforeYear, before] = [NaN, NaN];
  for (let i = 0; i < years.length; i += 1) {
    const year = years[i] ?? NaN;
    const now = lnUseAt(i) - lnWorth;
    if (now >= 0) return i === 0 ? year : bisect(lnRatio, beforeYear, year);
    if (before > older && before > now) {
      const top = highest(lnRatio, olderYear, year);
      if (lnRatio(top) >= 0) return bisect(lnRatio, olderYear, top);
    }
    [olderYear, older] = [beforeYear, before];
    [beforeYear, before] = [year, now];
  }
  return Infinity;
}

/** Where lnRatio turns from below 0 at `low` to at least 0 at `high`. */
function bisect(lnRatio: (t: number) => number, low: number, high: number): number {
  while (high - low > NARROW) {
    const middle = (low + high) / 2;
    if (lnRatio(middle) >= 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** The year of the highest value between two years, where the path rises and then falls. */
function highest(lnRatio: (t: number) => number, low: number, high: number): number {
  while (high - low > NARROW) {
    const third = (high - low) / 3;
    if (lnRatio(low + third) < lnRatio(high - third)) low += third;
    else high -= third;
  }
  return (low + high) / 2;
}
