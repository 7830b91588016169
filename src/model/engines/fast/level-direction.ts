/**
 * The one direction that the fast engine integrates along, in the space of the levels: ln of the set at the anchor, ln of what
 * compute pays for, ln of the stock. Along it demand rises and the stock falls, each by its share of the spread, so that at every
 * moment demand over stock rises in it and the chance of a crossing is one normal distribution function. What is left of the
 * levels, across that direction, is sampled.
 */
import type { NormalShift } from './lognormal-shift';

/** What multiplies at all times alike, as normal variables; a level that does not enter has no variance. */
export interface Levels {
  readonly anchor: NormalShift;
  readonly paidFor: NormalShift;
  readonly stock: NormalShift;
}

/** The levels in every sample where the integrated variable is 0, and what one unit of it adds to demand and takes off the stock. */
export interface LevelSamples {
  /** [n] ln tokens. */
  readonly anchor: Float64Array;
  readonly paidFor: Float64Array;
  readonly stock: Float64Array;
  /** >= 0; their sum is > 0. */
  readonly anchorLoad: number;
  readonly paidForLoad: number;
  readonly stockLoad: number;
}

/** Below this a deviation is taken for it, so that a certain quantity is a very steep step. */
const LEAST_DEVIATION = 1e-9;
/**
 * How much of the anchor's own spread the direction takes on where compute pays for more: after the take-over it counts only as
 * the floor of demand.
 */
const FLOOR_PART = 0.5;

/**
 * Splits the levels into the direction and what is across it.
 *
 * @param isFloor whether the set at the anchor is but the floor of demand: on the compute path.
 * @param across  [n] two standard-normal variables each.
 */
export function splitLevels(
  { anchor, paidFor, stock }: Levels,
  isFloor: boolean,
  across: readonly [Float64Array, Float64Array],
): LevelSamples {
  const [sa, sp] = [Math.sqrt(anchor.variance), Math.sqrt(paidFor.variance)];
  const ss = Math.max(LEAST_DEVIATION, Math.sqrt(stock.variance));
  // First what compute pays for against the stock, then both against the anchor.
  const inner = Math.hypot(sp, ss);
  const [cosInner, sinInner] = [sp / inner, ss / inner];
  const weighted = sa * (isFloor ? FLOOR_PART : 1);
  const outer = Math.hypot(inner, weighted);
  const [cosOuter, sinOuter] = [inner / outer, weighted / outer];
  const [u, v] = across;
  return {
    anchor: u.map((x) => anchor.mean + sa * cosOuter * x),
    paidFor: u.map((x, i) => paidFor.mean + sp * (sinInner * v[i] - cosInner * sinOuter * x)),
    stock: u.map((x, i) => stock.mean + ss * (cosInner * v[i] + sinInner * sinOuter * x)),
    anchorLoad: sa * sinOuter,
    paidForLoad: sp * cosInner * cosOuter,
    stockLoad: ss * sinInner * cosOuter,
  };
}
