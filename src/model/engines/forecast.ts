/** What a forecast is: the one shape that every engine returns and everything else reads. */
import type { Assumptions } from '../parameters/assumptions';
import type { SampleDesign } from '../sampling/sample-design';
import { FIRST_YEAR, LAST_YEAR } from '../timeline/year-range';

/** Levels at which the exhaustion date is reported. */
export const dateLevels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;
/** Levels of the bands of stock and demand: a 90% band, a 50% band and the median. */
export const bandLevels = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Quarters of a year from 1 January 2015 to 1 January 2100, both included. */
export const QUARTERS = (LAST_YEAR - FIRST_YEAR) * 4 + 1;

/** When something happens, over all samples. */
export interface DateSummary {
  /** [7] calendar years at `dateLevels`; 2015 is "2015 or earlier", Infinity is "not before 2100". */
  readonly quantiles: Float64Array;
  /** [341] P(T <= 1 January 2015 + quarter / 4), rising, in 0 .. 1. */
  readonly byQuarter: Float64Array;
  /** Share of samples in which it does not happen before 2100, 0 .. 1. */
  readonly never: number;
}

/** Stock and demand over time. */
export interface Bands {
  /** [m] calendar years, rising. */
  readonly years: Float64Array;
  /** [5 * m] tokens, one row of years for each of `bandLevels`: usable human text, re-reading included (H). */
  readonly stock: Float64Array;
  /** [5 * m] tokens, likewise: what the largest run wants (D). */
  readonly demand: Float64Array;
  /** [m] median of min(1, D / H), 0 .. 1. */
  readonly used: Float64Array;
  /** [2 * m] tokens, medians of demand on the trend path, then on the compute path; 0 for a path that no future follows. */
  readonly demandByPath: Float64Array;
}

export const engineNames = ['plain-sobol', 'preintegrated-sobol'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Forecast {
  readonly engine: EngineName;
  readonly samples: number;
  /** Human text alone: T. */
  readonly exhaustion: DateSummary;
  /** With synthetic text. */
  readonly stretched: DateSummary;
  readonly bands: Bands;
}

/**
 * An engine: the same assumptions, design and years give the same bits.
 *
 * @param years [m] calendar years at which bands are wanted, rising.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export type Engine = (
  assumptions: Assumptions,
  design: SampleDesign,
  years: Float64Array,
) => Forecast;

/**
 * Probability that it has happened by 1 January of a year.
 *
 * @param year whole number or a quarter, 2015 .. 2100.
 */
export const probabilityBy = (summary: DateSummary, year: number): number =>
  summary.byQuarter[(year - FIRST_YEAR) * 4] ?? NaN;

/** Stock or demand at a level of `bandLevels`, in tokens, at an index of the years of the bands. */
export const bandAt = (
  { years }: Bands,
  rows: Float64Array,
  level: (typeof bandLevels)[number],
  index: number,
): number => rows[bandLevels.indexOf(level) * years.length + index] ?? NaN;

/** The date at a level of `dateLevels`. */
export const dateAt = (summary: DateSummary, level: (typeof dateLevels)[number]): number =>
  summary.quantiles[dateLevels.indexOf(level)] ?? NaN;

/** Years within which dates are one. */
const ONE_DATE = 0.01;

/** Whether all futures have one date, as where nothing is uncertain. */
export const isOneDate = (summary: DateSummary): boolean =>
  dateAt(summary, 0.95) - dateAt(summary, 0.05) < ONE_DATE;
