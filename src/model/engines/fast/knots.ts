/** The moments at which the fast engine follows its samples, laid out for its inner loops. */
import type { Assumptions } from '../../parameters/assumptions';
import { distributionOf } from '../../parameters/distribution';
import { TAKE_OVER_YEARS } from '../../timeline/time-point';
import {
  lnRecord,
  pastDemand,
  recordEndBefore,
  recordPoints,
} from '../../timeline/training-record';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/year-range';
import { gridYears, WITHHOLDING_AT } from './stock-grid';

export interface Knots {
  /** [m] calendar years, rising, from 2015 to 2100, or to where the paths need not be followed on. */
  readonly years: Float64Array;
  /** Index of every year that is a knot. */
  readonly indexOf: ReadonlyMap<number, number>;
  /** Index of every moment of the stock's grid, from the first on. */
  readonly gridAt: Int32Array;
  /** [l] indices of the knots between moments of the grid. */
  readonly between: Int32Array;
  /** [l] the first of the four moments of the grid that give the stock there, and [4 * l] their weights. */
  readonly stencilAt: Int32Array;
  readonly stencils: Float64Array;
  /** Number of knots up to the demand anchor, itself included. */
  readonly pastKnots: number;
  /** [pastKnots] `pastDemand` at each. */
  readonly lnKnown: Float64Array;
  readonly anchorPart: Float64Array;
  /** [m] part of the way from what has been used to what compute pays for, 0 .. 1. */
  readonly takenOver: Float64Array;
}

/** Years after the anchor that are knots too: growth sets in there, and each sample first has to pass its old maximum. */
const AFTER_ANCHOR = [1 / 16, 1 / 4, 1 / 2, 3 / 4, 1, 5 / 4, 3 / 2, 7 / 4, 2, 9 / 4, 5 / 2].map(
  (part) => (part * TAKE_OVER_YEARS) / 2,
);

/** Years amid the first rises of the record, which are long. */
const AMID_RECORD = [2019.5, 2020.5, 2021.5];

/**
 * The stock's grid, every record date, the anchor, a certain slowdown, and the years at which bands are wanted.
 *
 * @param years [k] calendar years at which bands are wanted, within 2015 .. 2100.
 * @param finer further calendar years, where the curve turned out to be steep.
 * @param last  calendar year up to which the paths are followed.
 */
export function knotsOf(
  { demandAnchorYear, intervals }: Assumptions,
  years: Iterable<number>,
  finer: Iterable<number> = [],
  last = LAST_YEAR,
): Knots {
  const all = new Set<number>([...gridYears, ...AMID_RECORD, ...years, ...finer, demandAnchorYear]);
  const end = recordEndBefore(demandAnchorYear);
  const records = recordPoints.map(({ year }) => year).filter((year) => year < demandAnchorYear);
  for (const year of records) all.add(year);
  // In the last rise of the record, which some may not outlast, a straight line is too long, and so it is on the way to the anchor.
  for (const year of records.slice(-2)) all.add(Math.ceil(4 * year) / 4);
  const lineFrom = Math.max(FIRST_YEAR, Math.ceil(4 * end.year) / 4);
  for (let year = lineFrom; year < demandAnchorYear; year += 0.25) all.add(year);
  for (const step of AFTER_ANCHOR) all.add(demandAnchorYear + step);
  // Averaged over many slowdown years their corners are smooth; one alone is not.
  const slowdown = distributionOf('computeSlowdownYear', intervals.computeSlowdownYear);
  if (slowdown.scale === 0) all.add(slowdown.median);

  // While a slider moves, the moments seldom do.
  const key = `${demandAnchorYear}, ${last}: ${[...all].join()}`;
  if (cached?.key !== key) cached = { key, knots: laidOut(all, demandAnchorYear, last) };
  return cached.knots;
}

let cached: { key: string; knots: Knots } | undefined;

/** The most moments of the grid at or after a year that its cubic takes. */
const AFTER_CUBIC = 3;

function laidOut(all: ReadonlySet<number>, demandAnchorYear: number, last: number): Knots {
  const moments = gridYears.slice(0, gridYears.findIndex((year) => year >= last) + AFTER_CUBIC);
  const rising = Float64Array.from(all)
    .filter((year) => year >= FIRST_YEAR && (year <= last || moments.includes(year)))
    .sort();
  const indexOf = new Map(Array.from(rising, (year, k) => [year, k]));
  const between = Array.from(rising).filter((year) => !gridYears.includes(year));
  const cubics = between.map(cubicAt);
  const end = recordEndBefore(demandAnchorYear);
  const past = Array.from(rising)
    .filter((year) => year <= demandAnchorYear)
    .map((year) => pastDemand(year, lnRecord(year), demandAnchorYear, end));
  return {
    years: rising,
    indexOf,
    gridAt: Int32Array.from(moments, (year) => indexOf.get(year) ?? 0),
    between: Int32Array.from(between, (year) => indexOf.get(year) ?? 0),
    stencilAt: Int32Array.from(cubics, ({ from }) => from),
    stencils: Float64Array.from(cubics.flatMap(({ weights }) => weights)),
    pastKnots: past.length,
    lnKnown: Float64Array.from(past, ({ lnKnown }) => lnKnown),
    anchorPart: Float64Array.from(past, ({ anchorPart }) => anchorPart),
    takenOver: rising.map((year) =>
      Math.min(1, Math.max(0, (year - demandAnchorYear) / TAKE_OVER_YEARS)),
    ),
  };
}

/** A cubic through four moments of the grid around a year, none across the corner at which text begins to be closed. */
function cubicAt(year: number): { from: number; weights: number[] } {
  const next = gridYears.findIndex((moment) => moment > year);
  const isBefore = next <= WITHHOLDING_AT;
  const [first, last] = isBefore ? [0, WITHHOLDING_AT] : [WITHHOLDING_AT, gridYears.length - 1];
  const from = Math.min(last - 3, Math.max(first, next - 2));
  const nodes = gridYears.slice(from, from + 4);
  return {
    from,
    weights: nodes.map((node) =>
      nodes.reduce(
        (so, other) => (other === node ? so : (so * (year - other)) / (node - other)),
        1,
      ),
    ),
  };
}
