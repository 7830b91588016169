/** The exhaustion date alone, in half the time of a forecast: without bands, and without the date with synthetic text. */
import { type Assumptions, withoutSynthetic } from '../parameters/assumptions';
import { engine } from './engine';
import { type DateSummary, dateAt } from './forecast';
import type { SampleDesign } from '../sampling/sample-design';
import type { Spread } from '../numbers/spread';

const noYears = new Float64Array();

/**
 * When human text alone is exhausted.
 *
 * @param design [n] samples; `commonRandomNumbers` gives the digits of a whole forecast.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export const humanDates = (assumptions: Assumptions, design: SampleDesign): DateSummary =>
  engine(withoutSynthetic(assumptions), design, noYears).exhaustion;

/** A date with its 80% interval: calendar years; 2015 is "2015 or earlier", Infinity is "not before 2100". */
export interface DateSpread extends Spread {
  /** Chance that it does not happen before 2100, 0 .. 1. */
  readonly never: number;
}

/** The middle and the 80% interval of a summary. */
export const dateSpread = (dates: DateSummary): DateSpread => ({
  p10: dateAt(dates, 0.1),
  median: dateAt(dates, 0.5),
  p90: dateAt(dates, 0.9),
  never: dates.never,
});
