/** The numbers of a forecast by name. Words hold no code of the model; its types keep these in step with it. */
import type { Bands, bandLevels, DateSummary, dateLevels } from '../model/engines/forecast';

/** Levels at which dates are reported. */
export const dateLevelsOf: typeof dateLevels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
/** Levels of the bands of stock and demand. */
export const bandLevelsOf: typeof bandLevels = [0.05, 0.25, 0.5, 0.75, 0.95];

/** The date at a level of probability: a calendar year, 2015 for "2015 or earlier", Infinity for "not before 2100". */
export const dateOf = (summary: DateSummary, level: (typeof dateLevelsOf)[number]): number =>
  summary.quantiles[dateLevelsOf.indexOf(level)] ?? NaN;

/** The median of stock or demand at an index of `years`, in tokens. */
export const medianAt = ({ years }: Bands, rows: Float64Array, index: number): number =>
  rows[bandLevelsOf.indexOf(0.5) * years.length + index] ?? NaN;
