/** How many samples have reached a threshold by each knot, in expectation over what is constant in time. */
import type { NormalShift } from './lognormal-shift';
import { finite } from '../../numbers/model-error';
import { FAST_CDF_END, fastNormalCdf } from '../../numbers/normal';
import { gather } from './normal-mixture';

/** Below this a variance is taken for it, so that a certain quantity is a very steep step. */
const LEAST_VARIANCE = 1e-18;
/** Cells of the table of the chance to a bin of the threshold. */
const CELLS_PER_BIN = 12;

// No class: V8 drops the code compiled for one whenever a garbage collection finds no instance alive.
export interface CrossingTally {
  /** [m] expected number of samples, among those whose chance is neither 0 nor 1, by knot. */
  readonly partly: Float64Array;
  /** [m] number of samples that are certain from this knot on. */
  readonly certainFrom: Float64Array;
  /** The chance at a maximum, tabulated from `low`, where it is 0, to where it is 1, so many cells to the unit. */
  readonly table: Float64Array;
  readonly low: number;
  readonly perUnit: number;
}

/**
 * An empty tally.
 *
 * @param shift     of ln(demand / stock): what is integrated.
 * @param lnFactors [n] ln of the stock's other constant factor: its distribution.
 * @param knots     their number, m.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function crossingTally(
  shift: NormalShift,
  lnFactors: Float64Array,
  knots: number,
): CrossingTally {
  // Demand is there when the path's maximum reaches ln of the factor less the shift.
  const variance = Math.max(LEAST_VARIANCE, shift.variance);
  const { first, width, shares, deviation } = gather(lnFactors, variance);
  const cell = width / CELLS_PER_BIN;
  const reach = Math.floor((FAST_CDF_END * deviation) / cell);
  // The rises from cell to cell around each bin, then their sums.
  const rises = new Float64Array(2 * reach + 1);
  let sum = 0;
  for (let i = 0; i < rises.length; i++) {
    const isLast = i === 2 * reach;
    const chance = isLast ? 1 : fastNormalCdf(((i - reach) * cell) / deviation);
    rises[i] = chance - sum;
    sum = chance;
  }
  const table = new Float64Array(CELLS_PER_BIN * shares.length + rises.length + 2);
  for (let bin = 0; bin < shares.length; bin++) {
    const share = shares[bin];
    const from = bin * CELLS_PER_BIN + 1;
    if (share > 0) for (let i = 0; i < rises.length; i++) table[from + i] += share * rises[i];
  }
  for (let i = 1; i < table.length; i++) table[i] += table[i - 1];
  return {
    partly: new Float64Array(knots),
    certainFrom: new Float64Array(knots),
    table,
    // Beyond the finite numbers nothing would ever seem to cross.
    low: finite('demand over stock', first - shift.mean - (reach + 1) * cell),
    perUnit: 1 / cell,
  };
}

/**
 * Adds one sample.
 *
 * @param lnUse [m] its path of ln(demand / stock), without what is integrated.
 */
export function addSample(
  { partly, certainFrom, table, low, perUnit }: CrossingTally,
  lnUse: Float64Array,
): void {
  const cells = table.length - 1;
  const knots = partly.length;
  let k = 0;
  while (k < knots && lnUse[k] <= low) k++;
  // The highest place so far: what has been reached stays reached.
  let highest = 0;
  for (; k < knots; k++) {
    const place = (lnUse[k] - low) * perUnit;
    if (place > highest) {
      if (place >= cells) {
        certainFrom[k]++;
        return;
      }
      highest = place;
    }
    const cell = highest | 0;
    partly[k] += table[cell] + (table[cell + 1] - table[cell]) * (highest - cell);
  }
}

/**
 * Adds a tally's chance at each knot, times a weight.
 *
 * @param weight  of one sample.
 * @param chances [m] is added to.
 */
export function addChances(
  { partly, certainFrom }: CrossingTally,
  chances: Float64Array,
  weight: number,
): void {
  let certain = 0;
  for (let k = 0; k < chances.length; k++) {
    certain += certainFrom[k];
    chances[k] += weight * (partly[k] + certain);
  }
}
