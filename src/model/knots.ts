/** The moments at which the fast engine follows its samples, laid out for its inner loops. */
import type { Assumptions } from './assumptions';
import { distributionOf } from './distribution';
import { type TimePoint, timePoint } from './time-point';
import { FIRST_YEAR, LAST_YEAR } from './year-range';
import { recordPoints } from './training-record';

export interface Knots {
  readonly points: readonly TimePoint[];
  /** [m] of `points`: the part of the withheld share in force, the size of books, the number of users. */
  readonly withheldRamps: Float64Array;
  readonly books: Float64Array;
  readonly users: Float64Array;
  /** [m] calendar years, rising, from 2015 to 2100. */
  readonly years: Float64Array;
  /** [m] years since the grid's previous moment, 0.25 or 1; 0 at the first of the grid and at moments that are not of the grid. */
  readonly gridSteps: Float64Array;
  /** [m] ln of the record over the record at the anchor; 0 from the anchor on. */
  readonly lnShape: Float64Array;
  /** Index of the demand anchor, or of the first knot after it. */
  readonly anchorIndex: number;
  /** Index of every year that is a knot. */
  readonly indexOf: ReadonlyMap<number, number>;
}

/** The grid has every quarter from here, where the record begins, to there; before and after, where all is smooth, every 1 January. */
const QUARTERS_FROM = 2019;
const QUARTERS_UNTIL = 2036;
/** Years after the anchor that are knots too: growth sets in there, and each sample first has to pass its old maximum. */
const AFTER_ANCHOR = [1 / 32, 1 / 16, 1 / 8, 3 / 16, 1 / 4, 1 / 2, 3 / 4];

const grid = Array.from(
  { length: (LAST_YEAR - FIRST_YEAR) * 4 + 1 },
  (_, quarter) => FIRST_YEAR + quarter / 4,
).filter((year) => Number.isInteger(year) || (year > QUARTERS_FROM && year < QUARTERS_UNTIL));
const gridStep = new Map(grid.map((year, i) => [year, i === 0 ? 0 : year - grid[i - 1]]));

/**
 * The grid, every record date, the anchor, a certain slowdown, and the years at which bands are wanted.
 *
 * @param years [k] calendar years at which bands are wanted, within 2015 .. 2100.
 * @param finer further calendar years, where the curve turned out to be steep.
 */
export function knotsOf(
  assumptions: Assumptions,
  years: Float64Array,
  finer: Iterable<number> = [],
): Knots {
  const { demandAnchorYear, intervals } = assumptions;
  const all = new Set<number>([...grid, ...years, ...finer, demandAnchorYear]);
  for (const { year } of recordPoints) if (year < demandAnchorYear) all.add(year);
  for (const step of AFTER_ANCHOR) all.add(demandAnchorYear + step);
  // Averaged over many slowdown years their corners are smooth; one alone is not.
  const slowdown = distributionOf('computeSlowdownYear', intervals.computeSlowdownYear);
  if (slowdown.scale === 0) all.add(slowdown.median);

  const rising = Float64Array.from(all)
    .filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR)
    .sort();
  const points = Array.from(rising, timePoint);
  const atAnchor = timePoint(demandAnchorYear).lnRecord;
  return {
    points,
    withheldRamps: Float64Array.from(points, ({ withheldRamp }) => withheldRamp),
    books: Float64Array.from(points, ({ books }) => books),
    users: Float64Array.from(points, ({ users }) => users),
    years: rising,
    gridSteps: rising.map((year) => gridStep.get(year) ?? 0),
    lnShape: Float64Array.from(points, (point) =>
      point.year < demandAnchorYear ? point.lnRecord - atAnchor : 0,
    ),
    anchorIndex: rising.findIndex((year) => year >= demandAnchorYear),
    indexOf: new Map(Array.from(rising, (year, k) => [year, k])),
  };
}
