/** Dots in columns of equal spans of years, one for each future; those outside the years shown in blocks beside the plot. */
import type { Frame, YearScale } from './frame';

/** How dense dots are: years in a column, dots side by side in it, and pixels from one to the next. */
interface Size {
  readonly step: number;
  readonly across: number;
  readonly pitch: number;
}

export interface PlacedFutures {
  /** [x, y] of each date's dot that lies among the years shown, in the dates' order from `before` on. */
  readonly dots: readonly (readonly [number, number])[];
  /** How many dates lie before the years shown. */
  readonly before: number;
  readonly pitch: number;
  /** Which of the sizes it is: 0 is the best. */
  readonly size: number;
}

/** Years that a column may span. */
const STEPS = [0.5, 1, 2, 4, 5];

/** Large dots and columns of few years are both good: to halve a column's span is worth dots three tenths smaller. */
const worth = ({ pitch, step }: Size): number => pitch / Math.sqrt(step);

/**
 * Every column spans as many years as every other, whatever line passes it, so that the highest is the likeliest time.
 *
 * @param dates rising.
 * @param least the best size that may be used, as an index.
 */
export function placeFutures(
  dates: readonly number[],
  { strip, narrow }: Frame,
  x: YearScale,
  least = 0,
): PlacedFutures {
  const [first = 0, last = 0] = x.domain();
  const perYear = x(first + 1) - x(first);
  const before = dates.filter((date) => date < first).length;
  const shown = dates.slice(before).filter((date) => date <= last);
  /** In order of time, the dates of each column. */
  const columnsOf = (step: number): (readonly [start: number, count: number])[] => {
    const counts = new Map<number, number>();
    for (const date of shown) {
      const column = Math.floor((Math.min(date, last - 1e-9) - first) / step);
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    return [...counts].map(([column, count]) => [first + column * step, count]);
  };

  const height = strip.bottom - strip.top;
  const [date = NaN] = shown;
  if (shown.length > 1 && date === shown.at(-1)) {
    // One column of six dots side by side, half of it to the left of its date.
    const pitch = height / Math.ceil(shown.length / 6);
    const left = x(date) - 3 * pitch;
    return {
      dots: inRows(shown.length, 6, pitch, left, strip.bottom - 1),
      ...{ before, pitch, size: least },
    };
  }
  const sizes = STEPS.flatMap((step) =>
    [1, 2, 3, 4, 5].flatMap((across) => {
      const widest = Math.min(narrow ? 5 : 7, (step * perYear) / across);
      return [1, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.51, 0.44].map((part): Size => ({
        ...{ step, across },
        pitch: widest * part,
      }));
    }),
  ).sort((a, b) => worth(b) - worth(a));
  const fits = ({ step, across, pitch }: Size): boolean =>
    columnsOf(step).every(([, count]) => Math.ceil(count / across) * pitch <= height);
  const found = sizes.findIndex((size, i) => i >= least && fits(size));
  const chosen = found < 0 ? sizes.length - 1 : found;
  const { step, across, pitch } = sizes[chosen] ?? { step: 1, across: 1, pitch: 1 };

  return {
    dots: columnsOf(step).flatMap(([start, count]) => {
      const left = x(start) + (step * perYear - across * pitch) / 2;
      return inRows(count, across, pitch, left, strip.bottom - 1);
    }),
    before,
    pitch,
    size: chosen,
  };
}

/** Dots in rows from the bottom up, the left ones first. */
export const inRows = (
  count: number,
  across: number,
  pitch: number,
  left: number,
  bottom: number,
): [number, number][] =>
  Array.from({ length: count }, (_, i): [number, number] => [
    left + ((i % across) + 0.5) * pitch,
    bottom - (Math.floor(i / across) + 0.5) * pitch,
  ]).sort(([a, low], [b, high]) => a - b || high - low);
