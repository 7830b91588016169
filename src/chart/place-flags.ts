/** Flags on the time axis: each on a pole at its year, none over another. */
import type { YearScale } from './frame';

export interface Flag {
  readonly id: string;
  /** Calendar year, a point in time. */
  readonly year: number;
}

export interface PlacedFlag {
  readonly id: string;
  /** The pole, and the left edge of the flag, in pixels. */
  readonly x: number;
  /** From 0, downwards. */
  readonly row: number;
}

/**
 * Places flags, the earliest first, each in the first row where it covers none.
 *
 * @param flags  in any order.
 * @param x      years to pixels; what lies outside its years is left out.
 * @param width  of a flag with the gap behind it, pixels.
 */
export function placeFlags(flags: readonly Flag[], x: YearScale, width: number): PlacedFlag[] {
  const [from = 0, to = 0] = x.domain();
  const ends: number[] = [];
  return flags
    .filter(({ year }) => year >= from && year <= to)
    .toSorted((a, b) => a.year - b.year)
    .map(({ id, year }) => {
      const left = x(year);
      const free = ends.findIndex((end) => end <= left);
      const row = free < 0 ? ends.length : free;
      ends[row] = left + width;
      return { id, x: left, row };
    });
}
