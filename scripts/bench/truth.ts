/** The stored truths: what they hold, and how they are read. `make-truth.ts` makes them. */
import { readFileSync } from 'node:fs';
import { type Assumptions, baseline } from '../../src/model/parameters/assumptions';
import { markOf, randomSettings } from './random-settings';

/** An answer about one date, human text alone or with synthetic text. */
export interface DateTruth {
  /** P(T <= year), 0 .. 1, at the file's years. */
  readonly chances: readonly number[];
  /** Years at the seven date levels; null is "not before 2100", 2015 is "2015 or earlier". */
  readonly dates: readonly (number | null)[];
  /** Standard error of each date, years; null where a date is at an end. */
  readonly dateErrors: readonly (number | null)[];
  /** Mean density of the date over the quarter that holds it, a year. */
  readonly densities: readonly number[];
  /** Largest standard error among the chances. */
  readonly chanceError: number;
  /** The same chances by the plain engine, which shares no shortcut with the fast one. */
  readonly plainChances: readonly number[];
  /** Root mean square of their standard errors, from the scatter of the scrambles. */
  readonly plainError: number;
}

/** How many samples a truth was made with. */
export interface Effort {
  readonly samples: number;
  readonly scrambles: number;
}

/** How far the plain engine and the reference lie apart, over all chances of a file. */
export interface Agreement {
  /** Root mean square of the differences, and what the standard errors let expect. */
  readonly rms: number;
  readonly expectedRms: number;
  readonly largest: number;
  /** Mean difference of the chances between 0.02 and 0.98, with its standard error. */
  readonly mean: number;
  readonly meanError: number;
}

export interface SettingTruth {
  /** Of the assumptions that it is the truth of, see `markOf`. */
  readonly mark: string;
  readonly exhaustion: DateTruth;
  readonly stretched: DateTruth;
}

interface TruthFile {
  readonly about: string;
  /** Of the reference, at least: a blurred setting is given more samples. */
  readonly reference: Effort;
  readonly plain: Effort;
  readonly agreement: Agreement;
  /** Calendar years of the chances. */
  readonly years: readonly number[];
}

export interface DefaultTruth extends TruthFile, SettingTruth {
  /** Largest difference between two independent halves of the reference: chances, and dates with a density of 0.1 or more. */
  readonly halves: { readonly chances: number; readonly dates: number; readonly bands: number };
  readonly bandYears: readonly number[];
  /** [years][levels] ln tokens. */
  readonly stock: readonly (readonly number[])[];
  readonly demand: readonly (readonly number[])[];
  /** Largest standard error among the bands, ln tokens. */
  readonly bandError: number;
}

export interface RandomTruth extends TruthFile {
  readonly settings: readonly SettingTruth[];
}

export const truthPath = new URL('truth.json', import.meta.url);
export const randomTruthPath = new URL('random-truth.json', import.meta.url);

const stale = (what: string): Error =>
  new Error(`The stored truth is not of ${what}. Make it anew: npm run bench:truth`);

/** @throws Error when the baseline has changed since. */
export function readDefaultTruth(): DefaultTruth {
  const truth = JSON.parse(readFileSync(truthPath, 'utf8')) as DefaultTruth;
  if (truth.mark !== markOf(baseline)) throw stale('the present baseline');
  return truth;
}

/** The truth with the settings it is of. @throws Error when the settings have changed since. */
export function readRandomTruth(): RandomTruth & { readonly assumptions: readonly Assumptions[] } {
  const truth = JSON.parse(readFileSync(randomTruthPath, 'utf8')) as RandomTruth;
  const assumptions = randomSettings();
  if (assumptions.some((setting, i) => truth.settings[i]?.mark !== markOf(setting))) {
    throw stale('the present random settings');
  }
  return { ...truth, assumptions };
}
