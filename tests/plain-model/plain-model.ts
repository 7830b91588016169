/**
 * A second, independent implementation of the model: slow and obvious, one draw at a time, only
 * to check the engine. It imports nothing of the project but the model's data.
 *
 * Unlike the engine it integrates human(t) numerically, inverts the normal distribution by
 * bisection, and looks for the first crossing on a sixteenth-year grid. Years are calendar years as
 * real numbers; stock and demand are text tokens, or text-token equivalents.
 */
import { lnDemandOf } from './plain-demand';
import { type Draw, finite, type PlainSetting, plainValues } from './plain-parameters';
import { record } from './plain-record';
import { MACHINE_TEXT_FROM, stretchOf, usableOf, WITHHELD_FROM } from './plain-stock';

export { FAMILIES, plainValues } from './plain-parameters';
export type { Draw, PlainSetting } from './plain-parameters';

/** First and last calendar year in which a crossing counts. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2100;

/** Cells per year of the scan for crossings. */
const SCAN_CELLS = 16;

/** One sample, ready to be asked about any year from 2015 to 2100. */
interface Path {
  readonly repetition: number;
  readonly stretch: number;
  readonly computeSlowdownYear: number;
  /** Usable human tokens at calendar year t. */
  readonly usable: (t: number) => number;
  /** ln of the tokens that the largest training run wants at calendar year t. */
  readonly lnDemand: (t: number) => number;
}

function buildPath(setting: PlainSetting, draw: Draw): Path {
  const values = plainValues(setting, draw);
  const value = (id: string): number => {
    const found = values[id];
    if (found === undefined) throw new Error(`no parameter ${id}`);
    return found;
  };
  return {
    repetition: value('repetition'),
    stretch: stretchOf(setting, draw, value),
    computeSlowdownYear: value('computeSlowdownYear'),
    usable: usableOf(setting, draw, value),
    lnDemand: lnDemandOf(setting, draw, value),
  };
}

/** First calendar year at which lnRatio reaches 0: 2015 if it starts there, Infinity if never. */
function firstCrossing(lnRatio: (t: number) => number, breakpoints: readonly number[]): number {
  const years: number[] = [];
  for (let i = FIRST_YEAR * SCAN_CELLS; i <= LAST_YEAR * SCAN_CELLS; i += 1) {
    years.push(i / SCAN_CELLS);
  }
  for (const year of breakpoints) {
    if (year > FIRST_YEAR && year < LAST_YEAR) years.push(year);
  }
  years.sort((a, b) => a - b);

  let before = FIRST_YEAR;
  for (const year of years) {
    if (finite(lnRatio(year), `ln D/H in ${year}`) >= 0) {
      if (year === FIRST_YEAR) return FIRST_YEAR;
      return bisect(lnRatio, before, year);
    }
    before = year;
  }
  return Infinity;
}

/** Where lnRatio turns from below 0 at `low` to at least 0 at `high`, to a millionth of a year. */
function bisect(lnRatio: (t: number) => number, low: number, high: number): number {
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (lnRatio(middle) >= 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function crossingYear(setting: PlainSetting, path: Path, worthOfToken: number): number {
  const breakpoints = [
    ...record.map((step) => step.year),
    MACHINE_TEXT_FROM,
    WITHHELD_FROM,
    setting.demandAnchorYear,
    path.computeSlowdownYear,
  ];
  const lnRatio = (t: number): number =>
    path.lnDemand(t) - Math.log(path.usable(t)) - Math.log(worthOfToken);
  return firstCrossing(lnRatio, breakpoints);
}

let latest: { key: string; path: Path } | undefined;

/** The sample's path; the latest one is kept, since a check asks for many years of one sample. */
function pathOf(setting: PlainSetting, draw: Draw): Path {
  const key = JSON.stringify([setting, draw]);
  if (latest?.key !== key) latest = { key, path: buildPath(setting, draw) };
  return latest.path;
}

/** usable(t): usable human-authored tokens at calendar year t, in 2015..2100. */
export function plainUsable(setting: PlainSetting, draw: Draw, t: number): number {
  return finite(pathOf(setting, draw).usable(t), 'usable');
}

/** H(t) = usable(t) * repetition, effective tokens at calendar year t, in 2015..2100. */
export function plainStock(setting: PlainSetting, draw: Draw, t: number): number {
  const path = pathOf(setting, draw);
  return finite(path.usable(t) * path.repetition, 'stock');
}

/** stretch: effective tokens per usable human token with synthetic text; at least 0.05. */
export function plainStretch(setting: PlainSetting, draw: Draw): number {
  return pathOf(setting, draw).stretch;
}

/** D(t): effective tokens wanted by the largest training run at calendar year t, in 2015..2100. */
export function plainDemand(setting: PlainSetting, draw: Draw, t: number): number {
  return finite(Math.exp(pathOf(setting, draw).lnDemand(t)), 'demand');
}

/** T: first calendar year with D >= H; Infinity: not before 2100; 2015: 2015 or earlier. */
export function plainExhaustionYear(setting: PlainSetting, draw: Draw): number {
  const path = pathOf(setting, draw);
  return crossingYear(setting, path, path.repetition);
}

/** First calendar year with D >= usable * stretch; Infinity and 2015 as for plainExhaustionYear. */
export function plainStretchedYear(setting: PlainSetting, draw: Draw): number {
  const path = pathOf(setting, draw);
  return crossingYear(setting, path, path.stretch);
}
