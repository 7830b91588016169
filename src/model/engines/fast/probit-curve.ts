/**
 * A probability that rises with time, known at knots: between them it is interpolated in probit space, where a normal
 * distribution is a straight line, by monotone cubics.
 */
import { normalCdf, normalQuantile } from '../../numbers/normal';

export interface ProbitCurve {
  /** [m] calendar years, rising. */
  readonly years: Float64Array;
  /** [m] probits of the probability, rising, within -LIMIT .. LIMIT. */
  readonly probits: Float64Array;
  /** [m] slopes of the curve to the right of each knot and to its left, probits per year. */
  readonly slopesRight: Float64Array;
  readonly slopesLeft: Float64Array;
}

/** Probabilities closer to 0 or 1 than this many standard deviations are taken for 0 or 1. */
const LIMIT = 7.5;

/** Slope at a knot between two segments: of the parabola through the three knots, kept monotone; 0 at a turn. */
function innerSlope(hLeft: number, dLeft: number, hRight: number, dRight: number): number {
  const slope = (hRight * dLeft + hLeft * dRight) / (hLeft + hRight);
  return Math.min(slope, 3 * dLeft, 3 * dRight);
}

/**
 * Builds the curve.
 *
 * @param years         [m] calendar years, rising, m >= 3.
 * @param probabilities [m] 0 .. 1; a fall, which only rounding can bring, is levelled.
 * @param smoothFrom    from this knot's year on the curve is smooth; before it, it may have a corner at every knot, and is
 *                      straight in between.
 * @param corner        a later year at which the curve has a corner.
 */
export function probitCurve(
  years: Float64Array,
  probabilities: Float64Array,
  smoothFrom: number,
  corner = Infinity,
): ProbitCurve {
  const m = years.length;
  const probits = new Float64Array(m);
  let highest = -LIMIT;
  for (let k = 0; k < m; k++) {
    const probit = normalQuantile(Math.min(1, Math.max(0, probabilities[k])));
    highest = Math.max(highest, Math.min(LIMIT, probit));
    probits[k] = highest;
  }
  const secant = (k: number): number => (probits[k + 1] - probits[k]) / (years[k + 1] - years[k]);
  const length = (k: number): number => years[k + 1] - years[k];
  // Where there is no smooth neighbour on both sides, the cell begins or ends with its own slope.
  const isCorner = (k: number): boolean =>
    k === 0 || k === m - 1 || years[k - 1] < smoothFrom || years[k] === corner;
  const innerSlopeAt = (k: number): number =>
    innerSlope(length(k - 1), secant(k - 1), length(k), secant(k));
  return {
    years,
    probits,
    slopesRight: years.map((_, k) => (isCorner(k) ? secant(k) : innerSlopeAt(k))),
    slopesLeft: years.map((_, k) => (isCorner(k) ? secant(k - 1) : innerSlopeAt(k))),
  };
}

/** Beyond this many probits it matters little how the curve runs. */
const TAIL = 4;

/** A rise that a short cell may hold, and a long one, in probits; where the curve is steeper it may bend unseen. */
const STEEP = 1;
const STEEP_IN_LONG = 0.4;
const LONG_YEARS = 0.5;

/**
 * The cells in which the curve is too steep to be trusted, tails left out.
 *
 * @returns [from, to] calendar years of each.
 */
export function steepCells({ years, probits }: ProbitCurve): [number, number][] {
  const within = (probit: number): number => Math.min(TAIL, Math.max(-TAIL, probit));
  const cells: [number, number][] = [];
  for (let k = 1; k < years.length; k++) {
    const limit = years[k] - years[k - 1] > LONG_YEARS ? STEEP_IN_LONG : STEEP;
    if (within(probits[k]) - within(probits[k - 1]) > limit) cells.push([years[k - 1], years[k]]);
  }
  return cells;
}

/** The probit inside the cell that begins at knot k. */
function probitIn(curve: ProbitCurve, k: number, year: number): number {
  const { years, probits, slopesRight, slopesLeft } = curve;
  const h = years[k + 1] - years[k];
  const x = (year - years[k]) / h;
  const rise = probits[k + 1] - probits[k];
  const [a, b] = [slopesRight[k] * h - rise, rise - slopesLeft[k + 1] * h];
  return probits[k] + x * (rise + (1 - x) * (a * (1 - x) + b * x));
}

/** Index of the cell that holds a year. */
function cellOf(years: Float64Array, year: number): number {
  let [low, high] = [0, years.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (years[middle] <= year) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The probability at a year.
 *
 * @param year within the curve's years.
 * @returns 0 .. 1.
 */
export function probabilityAt(curve: ProbitCurve, year: number): number {
  const probit = probitIn(curve, cellOf(curve.years, year), year);
  return probit <= -LIMIT ? 0 : probit >= LIMIT ? 1 : normalCdf(probit);
}

/**
 * The first year at which the probability reaches p.
 *
 * @param p in (0, 1).
 * @returns a calendar year; the curve's first year where p is reached by then, Infinity where it is not reached at all.
 */
export function yearOfProbability(curve: ProbitCurve, p: number): number {
  const { years, probits } = curve;
  const wanted = normalQuantile(p);
  if (probits[0] >= wanted) return years[0];
  const next = probits.findIndex((probit) => probit >= wanted);
  if (next < 0) return Infinity;
  let [low, high] = [years[next - 1], years[next]];
  // The cell is monotone and brackets the answer: halving cannot fail.
  for (let step = 0; step < 44; step++) {
    const middle = (low + high) / 2;
    if (probitIn(curve, next - 1, middle) >= wanted) high = middle;
    else low = middle;
  }
  return high;
}
