/**
 * A second, independent implementation of the model: slow and obvious, one sample at a time, only
 * to check the engine. It imports nothing of the project but the model's data.
 *
 * Unlike the engine it integrates human(t) numerically, inverts the normal distribution by
 * bisection, and looks for the first crossing on a grid of quarters that holds every kink of the
 * path. Years are calendar years as real numbers; stock and demand are text tokens, or text-token
 * equivalents.
 */
import { firstCrossing, scannedPath, scanYears, withYears } from './plain-crossing';
import { demandKinks, lnDemandOf, TAKE_OVER_YEARS } from './plain-demand';
import { CLOSED_TEXT_FROM, MACHINE_TEXT_FROM } from './plain-human';
import {
  type Draw,
  finite,
  type PlainSample,
  type PlainSetting,
  sampleOf,
  sampleWith,
} from './plain-parameters';
import { record } from './plain-record';
import { stretchOf, usableOf } from './plain-stock';

export { FAMILIES, plainValues } from './plain-parameters';
export type { Draw, PlainSetting } from './plain-parameters';

/** One sample, ready to be asked about any year from 2015 to 2100. */
export interface PlainPath {
  readonly repetition: number;
  readonly stretch: number;
  /** Usable human tokens at calendar year t. */
  readonly usable: (t: number) => number;
  /** ln of the tokens that the largest training run wants at calendar year t. */
  readonly lnDemand: (t: number) => number;
  /** First calendar year with D >= usable * worth; 2015: 2015 or earlier, Infinity: not before 2100. */
  readonly reaches: (worth: number) => number;
}

/** Years of the scan that all samples with one anchor share; the latest are cached. */
let shared: { readonly anchor: number; readonly years: readonly number[] } | undefined;

function sharedYears(anchor: number): readonly number[] {
  if (shared?.anchor !== anchor) {
    const kinks = [MACHINE_TEXT_FROM, CLOSED_TEXT_FROM, anchor, anchor + TAKE_OVER_YEARS];
    shared = { anchor, years: scanYears([...record.map((step) => step.year), ...kinks]) };
  }
  return shared.years;
}

/** The paths of stock and demand of a sample. */
export function pathOf(setting: PlainSetting, sample: PlainSample): PlainPath {
  const usable = usableOf(setting, sample);
  const lnDemand = lnDemandOf(setting, sample);
  const years = withYears(sharedYears(setting.demandAnchorYear), demandKinks(setting, sample));
  const scanned = scannedPath(years, (t) => lnDemand(t) - Math.log(usable(t)));
  return {
    repetition: sample.value('repetition'),
    stretch: stretchOf(setting, sample),
    usable,
    lnDemand,
    reaches: (worth) => firstCrossing(scanned, worth),
  };
}

/** T and T_stretched of a path. */
export interface PlainDates {
  readonly exhausted: number;
  readonly stretched: number;
}

export function datesOf(path: PlainPath): PlainDates {
  return { exhausted: path.reaches(path.repetition), stretched: path.reaches(path.stretch) };
}

/**
 * T and T_stretched where every parameter has one value.
 *
 * @param values one for every parameter id that the model reads; the setting's intervals are not used.
 */
export function plainDates(
  setting: PlainSetting,
  values: Readonly<Record<string, number>>,
  followsCompute: boolean,
): PlainDates {
  return datesOf(pathOf(setting, sampleWith(values, followsCompute)));
}

/** H(t), D(t) and usable(t) in tokens at calendar year t, where every parameter has one value. */
export function plainLevels(
  setting: PlainSetting,
  values: Readonly<Record<string, number>>,
  followsCompute: boolean,
  t: number,
): { readonly stock: number; readonly demand: number; readonly usable: number } {
  const path = pathOf(setting, sampleWith(values, followsCompute));
  const usable = finite(path.usable(t), 'usable');
  return { usable, stock: usable * path.repetition, demand: Math.exp(path.lnDemand(t)) };
}

let latest: { readonly key: string; readonly path: PlainPath } | undefined;

/** The path of a draw; the latest one is cached, since a check asks for many years of one sample. */
function pathOfDraw(setting: PlainSetting, draw: Draw): PlainPath {
  const key = JSON.stringify([setting, draw]);
  if (latest?.key !== key) latest = { key, path: pathOf(setting, sampleOf(setting, draw)) };
  return latest.path;
}

/** usable(t): usable human-authored tokens at calendar year t, in 2015..2100. */
export function plainUsable(setting: PlainSetting, draw: Draw, t: number): number {
  return finite(pathOfDraw(setting, draw).usable(t), 'usable');
}

/** H(t) = usable(t) * repetition, effective tokens at calendar year t, in 2015..2100. */
export function plainStock(setting: PlainSetting, draw: Draw, t: number): number {
  const path = pathOfDraw(setting, draw);
  return finite(path.usable(t) * path.repetition, 'stock');
}

/** stretch: effective tokens per usable human token with synthetic text; at least 0.05. */
export function plainStretch(setting: PlainSetting, draw: Draw): number {
  return pathOfDraw(setting, draw).stretch;
}

/** D(t): text tokens wanted by the largest training run at calendar year t, in 2015..2100. */
export function plainDemand(setting: PlainSetting, draw: Draw, t: number): number {
  return finite(Math.exp(pathOfDraw(setting, draw).lnDemand(t)), 'demand');
}

/** T: first calendar year with D >= H; Infinity: not before 2100; 2015: 2015 or earlier. */
export function plainExhaustionYear(setting: PlainSetting, draw: Draw): number {
  return datesOf(pathOfDraw(setting, draw)).exhausted;
}

/** First calendar year with D >= usable * stretch; Infinity and 2015 as for plainExhaustionYear. */
export function plainStretchedYear(setting: PlainSetting, draw: Draw): number {
  return datesOf(pathOfDraw(setting, draw)).stretched;
}
