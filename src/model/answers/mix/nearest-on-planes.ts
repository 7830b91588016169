/** The point nearest to the origin on or below some planes, within bounds: one step towards a design point. */

/** A function near a point: its value there and its slope along each variable. */
export interface Plane {
  readonly value: number;
  /** [d] */
  readonly slopes: Float64Array;
  /** Whether the function is to be 0; else it is to be at most 0. */
  readonly isMet: boolean;
}

/** Sum of the products of two vectors' entries. */
export function scalarProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j];
  return sum;
}

/** Length of a vector. */
export const norm = (z: Float64Array): number => Math.sqrt(scalarProduct(z, z));

/** A plane may be passed by this little, through rounding. */
const PASSED = 1e-11;

interface ActiveSet {
  readonly point: Float64Array;
  /** How strongly each plane pulls the point from the origin. */
  readonly multipliers: readonly number[];
}

/**
 * The nearest point: of all sets of planes that may be active, the one that meets the conditions of Karush, Kuhn and Tucker.
 *
 * @param planes  few: all their sets are tried.
 * @param bounds  of each variable.
 * @param at      [d] where the planes have their values.
 * @returns the point, and the sum of the sizes of the multipliers; where no point is on and below all planes, one that passes
 *          them least; NaN where there is none at all.
 */
export function nearestOnPlanes(
  planes: readonly Plane[],
  bounds: { readonly low: Float64Array; readonly high: Float64Array },
  at: Float64Array,
): { point: Float64Array; pull: number } {
  const levels = planes.map(({ value, slopes }) => scalarProduct(slopes, at) - value);
  let best: { held: ActiveSet; passed: number; square: number } | undefined;
  for (const members of setsOf(planes)) {
    const held = onPlanes(
      members.map((k) => planes[k].slopes),
      members.map((k) => levels[k]),
      bounds,
    );
    // A plane that must not be passed holds the point back and never draws it on.
    if (!held?.multipliers.every((pull, i) => planes[members[i]].isMet || pull <= 0)) continue;
    const passed = planes.reduce((most, { slopes, isMet }, k) => {
      const above = scalarProduct(slopes, held.point) - levels[k];
      return Math.max(most, isMet ? Math.abs(above) : above);
    }, PASSED);
    const square = scalarProduct(held.point, held.point);
    if (!best || passed < best.passed || (passed === best.passed && square < best.square)) {
      best = { held, passed, square };
    }
    // The problem is convex: what is held in place and passes no plane is the one answer.
    if (best.passed <= PASSED) break;
  }
  if (!best) return { point: at.map(() => NaN), pull: NaN };
  const { point, multipliers } = best.held;
  return { point, pull: multipliers.reduce((sum, pull) => sum + Math.abs(pull), 0) };
}

/** Sets of planes, as indices, the smallest first; those that are to be met are in all of them. */
function setsOf(planes: readonly Plane[]): number[][] {
  const met = planes.flatMap(({ isMet }, k) => (isMet ? [k] : []));
  const free = planes.flatMap(({ isMet }, k) => (isMet ? [] : [k]));
  return Array.from({ length: 2 ** free.length }, (_, set) => [
    ...met,
    ...free.filter((_, bit) => (set >> bit) & 1),
  ]).sort((a, b) => a.length - b.length);
}

const MOST_ROUNDS = 40;
/** A plane is met when the point is this little off it, relative to its level; and when it is this little off and comes no nearer. */
const ON_PLANES = 1e-14;
const NEARLY_ON = 1e-11;

/**
 * The point nearest to the origin on all of some planes, within bounds: a sum of the slopes, or at a bound.
 *
 * @returns undefined where the planes are parallel, or cannot be met within the bounds.
 */
function onPlanes(
  slopes: readonly Float64Array[],
  levels: readonly number[],
  { low, high }: { readonly low: Float64Array; readonly high: Float64Array },
): ActiveSet | undefined {
  const d = low.length;
  const multipliers = slopes.map(() => 0);
  const point = new Float64Array(d);
  const isFree = new Uint8Array(d);
  const place = (): void => {
    for (let j = 0; j < d; j++) {
      const free = slopes.reduce((sum, slope, k) => sum + multipliers[k] * slope[j], 0);
      point[j] = Math.min(high[j], Math.max(low[j], free));
      isFree[j] = point[j] === free ? 1 : 0;
    }
  };
  place();
  let last = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const off = levels.map((level, k) => level - scalarProduct(slopes[k], point));
    const most = Math.max(0, ...off.map((by, k) => Math.abs(by) / (1 + Math.abs(levels[k]))));
    // As near as it needs to come, or as rounding lets it.
    if (most <= ON_PLANES || (most <= NEARLY_ON && most > last / 2)) return { point, multipliers };
    last = most;
    const gram = slopes.map((a) =>
      slopes.map((b) => a.reduce((sum, slope, j) => (isFree[j] ? sum + slope * b[j] : sum), 0)),
    );
    const change = solve(gram, off);
    if (!change) return undefined;
    change.forEach((by, k) => (multipliers[k] += by));
    place();
  }
  return { point, multipliers };
}

/** A pivot this small, next to the largest entry, is none. */
const SINGULAR = 1e-13;

/** Solves a small symmetric system of equations by elimination; undefined where it is singular. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | undefined {
  const n = right.length;
  const rows = matrix.map((row, k) => [...row, right[k]]);
  const largest = Math.max(...matrix.flat().map(Math.abs));
  for (let k = 0; k < n; k++) {
    // The largest pivot of the column.
    for (let i = k + 1; i < n; i++) {
      if (Math.abs(rows[i][k]) > Math.abs(rows[k][k])) [rows[k], rows[i]] = [rows[i], rows[k]];
    }
    if (!(Math.abs(rows[k][k]) > SINGULAR * largest)) return undefined;
    for (let i = k + 1; i < n; i++) {
      const factor = rows[i][k] / rows[k][k];
      for (let c = k; c <= n; c++) rows[i][c] -= factor * rows[k][c];
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let k = n - 1; k >= 0; k--) {
    const known = x.reduce((sum, value, c) => (c > k ? sum + rows[k][c] * value : sum), 0);
    x[k] = (rows[k][n] - known) / rows[k][k];
  }
  return x;
}
