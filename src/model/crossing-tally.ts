/** How many samples have reached a threshold by each knot, in expectation over what is constant in time. */
import type { NormalShift } from './lognormal-shift';
import { finite } from './model-error';
import { type Mixture, mixtureAt, mixtureOf } from './normal-mixture';

/** Below this a variance is taken for it, so that a certain quantity is a very steep step. */
const LEAST_VARIANCE = 1e-18;
/** Where a normal distribution is as good as over, in deviations. */
const TAIL = 5;
/** Cells of the table of the chance. */
const CELLS = 768;

export class CrossingTally {
  /** Expected number of samples, among those whose chance is neither 0 nor 1, by knot. */
  readonly #partly: Float64Array;
  /** Number of samples that are certain from this knot on. */
  readonly #certainFrom: Float64Array;
  /** The chance at a maximum, tabulated from `low`, where it is 0, to `high`, where it is 1. */
  readonly #table = new Float64Array(CELLS + 2);
  readonly #low: number;
  readonly #high: number;

  /**
   * @param shift     of ln(demand / stock): what is integrated.
   * @param lnFactors [n] ln of the stock's other constant factor: its distribution.
   * @param knots     their number, m.
   * @throws ModelError when arithmetic leaves the finite numbers.
   */
  constructor(shift: NormalShift, lnFactors: Float64Array, knots: number) {
    this.#partly = new Float64Array(knots);
    this.#certainFrom = new Float64Array(knots);
    const variance = Math.max(LEAST_VARIANCE, shift.variance);
    const deviation = Math.sqrt(variance);
    // Demand is there when the path's maximum reaches ln of the factor less the shift.
    const threshold: Mixture = mixtureOf(lnFactors, { mean: -shift.mean, variance });
    const { means } = threshold;
    this.#low = means[0] - TAIL * deviation;
    this.#high = means[means.length - 1] + TAIL * deviation;
    // Beyond the finite numbers nothing would ever seem to cross.
    finite('demand over stock', this.#low + this.#high);
    const width = (this.#high - this.#low) / CELLS;
    for (let cell = 1; cell < CELLS; cell++) {
      this.#table[cell] = mixtureAt(threshold, this.#low + cell * width).chance;
    }
    this.#table.fill(1, CELLS);
  }

  /**
   * Adds one sample.
   *
   * @param lnUse [m] its path of ln(demand / stock), without what is integrated.
   */
  add(lnUse: Float64Array): void {
    const partly = this.#partly;
    const table = this.#table;
    const low = this.#low;
    const high = this.#high;
    const perCell = CELLS / (high - low);
    let highest = low;
    let chance = 0;
    for (let k = 0; k < partly.length; k++) {
      const use = lnUse[k];
      if (use > highest) {
        if (use >= high) {
          this.#certainFrom[k]++;
          return;
        }
        highest = use;
        const place = (use - low) * perCell;
        const cell = place | 0;
        chance = table[cell] + (table[cell + 1] - table[cell]) * (place - cell);
      }
      partly[k] += chance;
    }
  }

  /**
   * Adds the chance at each knot, times a weight.
   *
   * @param weight  of one sample.
   * @param chances [m] is added to.
   */
  addTo(chances: Float64Array, weight: number): void {
    let certain = 0;
    for (let k = 0; k < chances.length; k++) {
      certain += this.#certainFrom[k];
      chances[k] += weight * (this.#partly[k] + certain);
    }
  }
}
