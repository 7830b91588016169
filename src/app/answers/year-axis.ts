/** A short axis of years for the picture of a card. */
import { percentOf, type PictureTick } from '../../ui/card-picture';
import { dateScale } from '../../ui/date-scale';

export interface YearAxis {
  /** Per cent; a date beyond an end is drawn at the end. */
  at(date: number): number;
  /** Undefined for a date beyond the axis. */
  markAt(date: number): number | undefined;
  readonly ticks: readonly PictureTick[];
}

/** Dates after this year are drawn at the end, because near ones would be too close together. */
const FAR = 2060;

/** @param dates calendar years that the axis holds; Infinity is beyond any axis. */
export function yearAxis(dates: readonly number[]): YearAxis {
  const scale = dateScale(dates.map((date) => Math.min(date, FAR)));
  const at = (date: number): number => percentOf(scale.percent(date));
  const { from, to } = scale;
  const middle = Math.round((from + to) / 2);
  return {
    at,
    markAt: (date) => (date >= from && date <= to ? at(date) : undefined),
    ticks: [from, middle, to].map((year) => ({ at: at(year), text: String(year) })),
  };
}
