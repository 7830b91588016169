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
  const of = () => new Float64Array(u.length);
  const levels = { anchor: of(), paidFor: of(), stock: of() };
  for (let i = 0; i < u.length; i++) {
    levels.anchor[i] = anchor.mean + sa * cosOuter * u[i];
    levels.paidFor[i] = paidFor.mean + sp * (sinInner * v[i] - cosInner * sinOuter * u[i]);
    levels.stock[i] = stock.mean + ss * (cosInner * v[i] + sinInner * sinOuter * u[i]);
  }
  return {
    ...levels,
    anchorLoad: sa * sinOuter,
    paidForLoad: sp * cosInner * cosOuter,
    stockLoad: ss * sinInner * cosOuter,
  };
}

/** The addends of a stock that is a sum of texts, as lognormal variables. */
export interface Addends {
  /** What multiplies all of them alike: its logarithm is normal, and independent of what is sampled. */
  readonly common: NormalShift;
  /** ln of the a-th addend without it. @param across [addends] one standard-normal coordinate each. */
  readonly lnOf: (a: number, across: readonly number[]) => number;
}

/**
 * Takes out of the addends of a sum one factor that they have in common, so that the sum has a level again: the largest that
 * leaves what remains of them independent of it. Where one addend is certain there is none.
 */
export function splitAddends(addends: readonly NormalShift[]): Addends {
  const deviations = addends.map(({ variance }) => Math.sqrt(variance));
  // The direction along which the logarithms of all addends rise alike.
  const deviation = 1 / Math.hypot(...deviations.map((each) => 1 / each));
  if (!(deviation > LEAST_DEVIATION))
    return {
      common: { mean: 0, variance: 0 },
      lnOf: (a, across) => addends[a].mean + deviations[a] * across[a],
    };
  const along = deviations.map((each) => deviation / each);
  const upTo = along.map((_, a) => Math.hypot(...along.slice(0, a + 1)));
  return {
    common: { mean: 0, variance: deviation ** 2 },
    // Across it: each coordinate but the first sets its addend against those before.
    lnOf(a, across) {
      let z = a > 0 ? (across[a] * upTo[a - 1]) / upTo[a] : 0;
      for (let b = Math.max(1, a + 1); b < along.length; b++)
        z -= (across[b] * along[a] * along[b]) / (upTo[b - 1] * upTo[b]);
      return addends[a].mean + deviations[a] * z;
    },
  };
}
