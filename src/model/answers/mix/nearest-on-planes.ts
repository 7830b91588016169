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

/** Changes of the set of active planes before all small sets are tried instead. */
const MOST_CHANGES = 24;
/** Where no point is on and below all planes, so many of those that must not be passed are active at most. */
const MOST_ACTIVE = 3;

/**
 * The nearest point: where the conditions of Karush, Kuhn and Tucker are met. The problem is convex, so there is one such point at
 * most. The active planes are found by taking in the one that is passed most and letting go of one that draws the point on.
 *
 * @param planes  few: where that finds nothing, small sets of them are tried one by one.
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
  const activate = (members: readonly number[]): ActiveSet | undefined =>
    onPlanes(
      members.map((k) => planes[k].slopes),
      members.map((k) => levels[k]),
      bounds,
    );
  const passedAt = (point: Float64Array): number[] =>
    planes.map(({ slopes, isMet }, k) => {
      const above = scalarProduct(slopes, point) - levels[k];
      return isMet ? Math.abs(above) : above;
    });
  const found = byChanges(planes, activate, passedAt) ?? leastPassed(planes, activate, passedAt);
  if (!found) return { point: at.map(() => NaN), pull: NaN };
  const { point, multipliers } = found;
  return { point, pull: multipliers.reduce((sum, pull) => sum + Math.abs(pull), 0) };
}

type Activate = (members: readonly number[]) => ActiveSet | undefined;
type PassedAt = (point: Float64Array) => number[];

/** One plane in or out at a time; undefined where that comes to no end. */
function byChanges(
  planes: readonly Plane[],
  activate: Activate,
  passedAt: PassedAt,
): ActiveSet | undefined {
  const members = planes.flatMap(({ isMet }, k) => (isMet ? [k] : []));
  const met = members.length;
  for (let change = 0; change < MOST_CHANGES; change++) {
    const active = activate(members);
    if (!active) return undefined;
    // A plane that must not be passed holds the point back and never draws it on.
    const pulls = active.multipliers.slice(met);
    const drawing = Math.max(0, ...pulls);
    if (drawing > 0) {
      members.splice(met + pulls.indexOf(drawing), 1);
      continue;
    }
    const passed = passedAt(active.point);
    const most = Math.max(...passed);
    if (most <= PASSED) return active;
    const next = passed.indexOf(most);
    if (members.includes(next)) return undefined;
    members.push(next);
  }
  return undefined;
}

/** Of all small sets of active planes the one whose point passes the planes least. */
function leastPassed(
  planes: readonly Plane[],
  activate: Activate,
  passedAt: PassedAt,
): ActiveSet | undefined {
  let best: { active: ActiveSet; passed: number; square: number } | undefined;
  for (const members of setsOf(planes)) {
    const active = activate(members);
    if (!active?.multipliers.every((pull, i) => planes[members[i]].isMet || pull <= 0)) continue;
    const passed = Math.max(PASSED, ...passedAt(active.point));
    const square = scalarProduct(active.point, active.point);
    if (!best || passed < best.passed || (passed === best.passed && square < best.square)) {
      best = { active, passed, square };
    }
    if (best.passed <= PASSED) break;
  }
  return best?.active;
}

/** Sets of planes, as indices, the smallest first; those that are to be met are in all of them. */
function setsOf(planes: readonly Plane[]): number[][] {
  const met = planes.flatMap(({ isMet }, k) => (isMet ? [k] : []));
  const free = planes.flatMap(({ isMet }, k) => (isMet ? [] : [k]));
  return Array.from({ length: 2 ** free.length }, (_, set) => [
    ...met,
    ...free.filter((_, bit) => (set >> bit) & 1),
  ])
    .filter((members) => members.length <= met.length + MOST_ACTIVE)
    .sort((a, b) => a.length - b.length);
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
