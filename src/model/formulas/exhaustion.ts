/** Exhaustion: the first moment at which demand reaches the stock. */
import { type TimePoint, timePoint } from '../timeline/time-point';
import { FIRST_YEAR } from '../timeline/year-range';

/** Two dates are the same when they differ by less than this, in years. */
const YEAR_TOLERANCE = 1e-6;

/**
 * The moment in (from, to] at which a continuous function rises through zero, by the Illinois variant of the false position.
 *
 * @param excess < 0 at `from`, >= 0 at `to`.
 */
function crossingBetween(
  excess: (year: number) => number,
  from: number,
  atFrom: number,
  to: number,
  atTo: number,
): number {
  let [a, fa, b, fb] = [from, atFrom, to, atTo];
  for (let step = 0; step < 60 && b - a > YEAR_TOLERANCE && fb > 0; step++) {
    const middle = b - (fb * (b - a)) / (fb - fa);
    const f = excess(middle);
    if (f >= 0) {
      [b, fb] = [middle, f];
      fa /= 2;
      if (f < 1e-12) break;
    } else {
      [a, fa] = [middle, f];
      fb /= 2;
      if (f > -1e-12) return middle;
    }
  }
  return b;
}

/**
 * First up-crossing of each threshold by one sample's path of ln(demand / usable stock).
 *
 * @param lnUse      ln of demand over usable stock, at a moment.
 * @param grid       [m] moments in order, from 2015 to 2100.
 * @param kink       a year at which this path changes its slope, or Infinity; it is a moment of this path's grid.
 * @param thresholds ln of how many times the usable stock counts: [human text alone, with synthetic text].
 * @returns for each threshold a calendar year; 2015 where the path starts at or above it ("2015 or earlier"),
 *          Infinity where it is not reached by the end of the grid.
 */
export function firstCrossings(
  lnUse: (point: TimePoint) => number,
  grid: readonly TimePoint[],
  kink: number,
  thresholds: readonly [number, number],
): [number, number] {
  const crossings: [number, number] = [Infinity, Infinity];
  const start = lnUse(grid[0]);
  for (const k of [0, 1] as const) if (start >= thresholds[k]) crossings[k] = FIRST_YEAR;

  let from = grid[0].year;
  let atFrom = start;
  const step = (to: number, atTo: number): boolean => {
    for (const k of [0, 1] as const) {
      const threshold = thresholds[k];
      if (crossings[k] !== Infinity || atTo < threshold) continue;
      crossings[k] = crossingBetween(
        (year) => lnUse(timePoint(year)) - threshold,
        from,
        atFrom - threshold,
        to,
        atTo - threshold,
      );
    }
    [from, atFrom] = [to, atTo];
    return crossings[0] !== Infinity && crossings[1] !== Infinity;
  };
  for (let i = 1; i < grid.length; i++) {
    const { year } = grid[i];
    if (kink > from && kink < year && step(kink, lnUse(timePoint(kink)))) break;
    if (step(year, lnUse(grid[i]))) break;
  }
  return crossings;
}
