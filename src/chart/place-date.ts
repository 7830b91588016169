/** Where the exhaustion date stands: the meeting of the medians, the 80% interval under the strip, the date with synthetic text. */
import type { DateSummary, Forecast } from '../model/engines/forecast';
import { formatDate } from '../words/dates';
import { dateOf } from '../words/forecast-dates';
import { intervalLabel } from '../words/interval-label';
import type { Frame, TokenScale, YearScale } from './frame';
import { medianAt, tokenY } from './place-bands';
import type { Point } from './place-labels';

/** The median date over the plot, and the point at which the medians meet. */
export interface PlacedDate {
  readonly text: string;
  /** Middle of the text, or its right end where the date lies beyond the years shown. */
  readonly textX: number;
  /** undefined where the date lies beyond the years shown. */
  readonly meeting: Point | undefined;
}

/** Half the room that the date takes, at either edge of the plot too. */
const HALF_DATE = 44;

/** @returns undefined where the date lies before the years shown. */
export function placeDate(
  { bands, exhaustion }: Forecast,
  { plot }: Frame,
  x: YearScale,
  y: TokenScale,
): PlacedDate | undefined {
  const year = dateOf(exhaustion, 0.5);
  const [from = 0, to = 0] = x.domain();
  if (year < from) return undefined;
  const text = formatDate(year);
  if (year > to) return { text, textX: plot.right, meeting: undefined };
  const height = tokenY(y, medianAt(bands, bands.stock, year));
  return {
    text,
    textX: Math.min(plot.right - HALF_DATE, Math.max(plot.left + HALF_DATE, x(year))),
    meeting: { x: x(year), y: Math.min(plot.bottom, Math.max(plot.top, height)) },
  };
}

export interface PlacedInterval {
  /** From the 10th to the 90th percentile, undefined where both lie beyond the years shown; open: cut at the last of them. */
  readonly bar: { readonly from: number; readonly to: number; readonly open: boolean } | undefined;
  readonly label: string;
  /** Middle of the label. */
  readonly labelX: number;
  /** The median with synthetic text, where it lies among the years shown. */
  readonly stretchedX: number | undefined;
}

/**
 * @param labelWidth how wide the label's text is.
 * @returns pixels; the label stands under the middle of its bar, moved so that it stays on the picture.
 */
export function placeInterval(
  exhaustion: DateSummary,
  stretched: DateSummary,
  { width, strip }: Frame,
  x: YearScale,
  labelWidth: (label: string) => number,
): PlacedInterval {
  const [from = 0, to = 0] = x.domain();
  const [low, high] = [dateOf(exhaustion, 0.1), dateOf(exhaustion, 0.9)];
  // Dates may be infinite, which no scale can place.
  const inside = (year: number): number => x(Math.min(to, Math.max(from, year)));
  const bar = low > to ? undefined : { from: inside(low), to: inside(high), open: high > to };
  const label = intervalLabel(low, high);
  const half = labelWidth(label) / 2;
  const middle = bar ? (bar.from + bar.to) / 2 : strip.right;
  const year = dateOf(stretched, 0.5);
  return {
    bar,
    label,
    labelX: Math.min(width - half, Math.max(half, middle)),
    stretchedX: year >= from && year <= to ? x(year) : undefined,
  };
}
