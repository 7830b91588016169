/** The moments at which the fast engine follows its samples, laid out for its inner loop. */
import type { Assumptions } from './assumptions';
import { distributionOf } from './distribution';
import { FIRST_YEAR, LAST_YEAR, type TimePoint, timePoint } from './time-point';
import { recordPoints } from './training-record';

export interface Knots {
  readonly points: readonly TimePoint[];
  /** [m] calendar years, rising, from 2015 to 2100. */
  readonly years: Float64Array;
  /** [m] ln of the record over the record at the anchor; 0 from the anchor on. */
  readonly lnShape: Float64Array;
  /** Index of each requested year. */
  readonly requested: ReadonlyMap<number, number>;
}

/** Quarters after the anchor that are knots too. */
const FINE_STEPS = 12;

/**
 * Every 1 January, every record date, the anchor, a certain slowdown, and the years at which bands are wanted.
 *
 * @param years [k] calendar years at which bands are wanted, within 2015 .. 2100.
 */
export function knotsOf(assumptions: Assumptions, years: Float64Array): Knots {
  const { demandAnchorYear, intervals } = assumptions;
  const all = new Set<number>([...years, demandAnchorYear]);
  for (const { year } of recordPoints) if (year < demandAnchorYear) all.add(year);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) all.add(year);
  // Where a long stand of the record ends, each sample takes a while of its own to pass its old maximum.
  for (let step = 1; step <= FINE_STEPS; step++) all.add(demandAnchorYear + step / 4);
  // Averaged over many slowdown years their corners are smooth; one alone is not.
  const slowdown = distributionOf('computeSlowdownYear', intervals.computeSlowdownYear);
  if (slowdown.scale === 0) all.add(slowdown.median);

  const rising = [...all]
    .filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR)
    .sort((a, b) => a - b);
  const points = rising.map(timePoint);
  const atAnchor = timePoint(demandAnchorYear).lnRecord;
  return {
    points,
    years: Float64Array.from(rising),
    lnShape: Float64Array.from(points, (point) =>
      point.year < demandAnchorYear ? point.lnRecord - atAnchor : 0,
    ),
    requested: new Map(rising.map((year, k) => [year, k])),
  };
}
