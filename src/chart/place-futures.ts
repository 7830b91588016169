/** Dots in columns of years, one for each future; those before and after the years shown in blocks beside the plot. */
import type { Frame, YearScale } from './frame';

/** One column: dots in rows from the bottom up, each row filled from the left. */
interface Column {
  /** Indices of its dots among the dates. */
  readonly from: number;
  readonly to: number;
  /** Between which pixels it has to stay, and where its middle should be. */
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** How dense dots are: from one to the next in pixels, and how many stand in a row of a column. */
interface Size {
  readonly pitch: number;
  readonly across: number;
}

export interface PlacedFutures {
  /** [x, y] of each date's dot that lies among the years shown, in the dates' order from `before` on. */
  readonly dots: readonly (readonly [number, number])[];
  /** How many dates lie before the years shown. */
  readonly before: number;
  readonly pitch: number;
  /** Which of the sizes it is: 0 is the largest. */
  readonly size: number;
}

/** Columns of half a year or a year, of more only where those would be narrower than this. */
const LEAST_COLUMN = 7;
/** Between a dot and a line that divides the futures. */
const LINE_GAP = 1.5;

/**
 * @param dates rising.
 * @param cuts  calendar years at which a line divides the futures, the most important first: each replaces the end of a column
 *              that is nearest, so that the dots on either side of the line are those before and after it.
 * @param least the largest size that may be used, as an index.
 */
export function placeFutures(
  dates: readonly number[],
  { strip, narrow }: Frame,
  x: YearScale,
  cuts: readonly number[],
  least = 0,
): PlacedFutures {
  const [first = 0, last = 0] = x.domain();
  const perYear = x(first + 1) - x(first);
  const step = [0.5, 1, 2, 4].find((years) => years * perYear >= LEAST_COLUMN) ?? 8;
  const grid = Array.from({ length: Math.ceil((last - first) / step) + 1 }, (_, i) =>
    Math.min(last, first + i * step),
  );
  const ends = [...grid];
  const cutAt = new Set<number>();
  for (const cut of cuts) {
    const nearest = Math.min(grid.length - 2, Math.max(1, Math.round((cut - first) / step)));
    if (!(cut > first && cut < last) || cutAt.has(nearest)) continue;
    ends[nearest] = cut;
    cutAt.add(nearest);
  }
  const half = dates.length / 2;
  // Of two dates on a line the one in the earlier half lies before it.
  const countBefore = (end: number): number =>
    dates.filter((date, i) => (i < half ? date <= end : date < end)).length;
  const counts = ends.map(countBefore);
  const columns = ends.slice(1).map((end, i): Column => {
    const gap = (edge: number): number => (cutAt.has(edge) ? LINE_GAP : 0);
    return {
      from: counts[i] ?? 0,
      to: counts[i + 1] ?? 0,
      left: x(ends[i] ?? first) + gap(i),
      right: x(end) - gap(i + 1),
      middle: x(((grid[i] ?? first) + (grid[i + 1] ?? last)) / 2),
    };
  });

  const sizes = [7, 6, 5, 4, 3.4, 2.8, 2.2, 1.6]
    .filter((pitch) => !narrow || pitch < 6)
    .flatMap((pitch) =>
      Array.from({ length: Math.max(1, Math.floor((step * perYear) / pitch)) }, (_, i): Size => ({
        pitch,
        across: i + 1,
      })),
    );
  const height = strip.bottom - strip.top;
  const acrossOf = ({ left, right }: Column, { pitch, across }: Size): number =>
    Math.max(1, Math.min(across, Math.floor((right - left) / pitch)));
  const fits = (size: Size): boolean =>
    columns.every(
      (column) =>
        Math.ceil((column.to - column.from) / acrossOf(column, size)) * size.pitch <= height,
    );
  const found = sizes.findIndex((size, i) => i >= least && fits(size));
  const chosen = found < 0 ? sizes.length - 1 : found;
  const size = sizes[chosen] ?? { pitch: 1.6, across: 1 };
  const { pitch } = size;

  return {
    dots: columns.flatMap((column) => {
      const across = acrossOf(column, size);
      const room = (across * pitch) / 2;
      const middle =
        column.right - column.left < 2 * room
          ? (column.left + column.right) / 2
          : Math.min(column.right - room, Math.max(column.left + room, column.middle));
      return inRows(column.to - column.from, across, pitch, middle - room, strip.bottom - 1);
    }),
    before: counts[0] ?? 0,
    pitch,
    size: chosen,
  };
}

/** Dots in rows from the bottom up. */
export const inRows = (
  count: number,
  across: number,
  pitch: number,
  left: number,
  bottom: number,
): [number, number][] =>
  Array.from({ length: count }, (_, i) => [
    left + ((i % across) + 0.5) * pitch,
    bottom - (Math.floor(i / across) + 0.5) * pitch,
  ]);
