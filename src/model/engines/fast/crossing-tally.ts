/** How many samples have crossed by each knot, in expectation over the integrated variable. */
import { FAST_CDF_END, fastNormalCdf } from '../../numbers/normal';

// No class: V8 drops the code compiled for one whenever a garbage collection finds no instance alive.
export interface CrossingTally {
  /** [m] expected number of samples, among those whose chance is neither 0 nor 1, by knot. */
  readonly partly: Float64Array;
  /** [m] number of samples that are certain from this knot on. */
  readonly certainFrom: Float64Array;
}

/** An empty tally of so many knots. */
export const crossingTally = (knots: number): CrossingTally => ({
  partly: new Float64Array(knots),
  certainFrom: new Float64Array(knots),
});

/**
 * Adds one sample: by a knot it has crossed when the integrated variable is at least minus the highest reach so far, for what has
 * been reached stays reached.
 *
 * @param reach [m] how far demand stands above the stock, in deviations of the integrated variable.
 */
export function addSample({ partly, certainFrom }: CrossingTally, reach: Float64Array): void {
  const knots = partly.length;
  let k = 0;
  while (k < knots && reach[k] <= -FAST_CDF_END) k++;
  let highest = -FAST_CDF_END;
  let chance = 0;
  for (; k < knots; k++) {
    if (reach[k] > highest) {
      highest = reach[k];
      if (highest >= FAST_CDF_END) {
        certainFrom[k]++;
        return;
      }
      chance = fastNormalCdf(highest);
    }
    partly[k] += chance;
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
