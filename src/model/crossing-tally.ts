/** How many samples have reached a threshold by each knot, in expectation over the shift that is not sampled. */
import type { NormalShift } from './lognormal-shift';
import { FAST_CDF_END, fastNormalCdf } from './normal';

/** Below this a deviation is taken for it, so that a certain quantity is a very steep step. */
const LEAST_DEVIATION = 1e-9;

export class CrossingTally {
  /** Expected number of samples, among those whose chance is neither 0 nor 1, by knot. */
  readonly #partly: Float64Array;
  /** Number of samples that are certain from this knot on. */
  readonly #certainFrom: Float64Array;
  readonly #mean: number;
  readonly #deviation: number;

  /**
   * @param shift of ln(demand / stock): what is not sampled.
   * @param knots their number, m.
   */
  constructor(shift: NormalShift, knots: number) {
    this.#partly = new Float64Array(knots);
    this.#certainFrom = new Float64Array(knots);
    this.#mean = shift.mean;
    this.#deviation = Math.max(LEAST_DEVIATION, Math.sqrt(shift.variance));
  }

  /**
   * Adds one sample over a stretch of knots.
   *
   * @param maxima    [m] running maximum of its path.
   * @param threshold ln of how many times the usable stock counts, as far as it is sampled.
   * @param from      first knot of the stretch, `to` the one after its last.
   * @returns whether the sample is certain by now, so that later knots need not be asked.
   */
  add(maxima: Float64Array, threshold: number, from: number, to: number): boolean {
    const partly = this.#partly;
    const scale = 1 / this.#deviation;
    const offset = (this.#mean - threshold) * scale;
    // The maxima rise: halve the way to the first knot at which there is a chance at all.
    let first = from;
    for (let end = to; first < end;) {
      const middle = (first + end) >> 1;
      if (maxima[middle] * scale + offset > -FAST_CDF_END) end = middle;
      else first = middle + 1;
    }
    for (let k = first; k < to; k++) {
      const z = maxima[k] * scale + offset;
      if (z >= FAST_CDF_END) {
        this.#certainFrom[k]++;
        return true;
      }
      partly[k] += fastNormalCdf(z);
    }
    return false;
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
