/** The chance of exhaustion by given years, without the rest of the curve: what solving backwards asks for again and again. */
import type { Assumptions } from './assumptions';
import { withoutSynthetic } from './human-dates';
import { type Knots, knotsOf } from './knots';
import { finite } from './model-error';
import { normalCdf } from './normal';
import { followDemand } from './preintegrated-engine';
import { restSamples } from './rest-samples';
import type { SampleDesign } from './sample-design';
import { fillLnUsable } from './usable-path';

/** Below this a deviation is taken for it, so that a certain quantity is a very steep step. */
const LEAST_DEVIATION = 1e-9;

/**
 * P(T <= year), as the fast engine works it out, followed no further than the last year asked for.
 *
 * @param design [n] samples.
 * @param years  [k] calendar years, rising, 2015 .. 2100.
 * @param knots  [m] moments that hold the years; kept by a caller who asks about one set of years again and again.
 * @returns [k] in 0 .. 1, rising.
 * @throws ModelError when arithmetic leaves the finite numbers.
 * @source none: see `preintegrated-engine.ts`
 */
export function chancesBy(
  assumptions: Assumptions,
  design: SampleDesign,
  years: readonly number[],
  knots: Knots = knotsOf(assumptions, Float64Array.from(years)),
): Float64Array {
  const samples = restSamples(withoutSynthetic(assumptions), design);
  const { n, branches, lnRepetition } = samples;
  const places = years.map((year) => knots.indexOf.get(year) ?? 0);
  const end = 1 + Math.max(0, ...places);
  const deviations = branches.map(({ human }) =>
    Math.max(LEAST_DEVIATION, Math.sqrt(human.variance)),
  );

  const chances = new Float64Array(years.length);
  const lnUsable = new Float64Array(end);
  const lnUse = new Float64Array(end);
  const maxima = new Float64Array(end);
  for (let i = 0; i < n; i++) {
    fillLnUsable(samples.stock[i], knots, 0, end, lnUsable);
    for (let b = 0; b < branches.length; b++) {
      const branch = branches[b];
      followDemand(branch, i, knots, assumptions.demandAnchorYear, 0, end, lnUsable, lnUse, maxima);
      for (let k = 0; k < places.length; k++) {
        const z = (maxima[places[k]] + branch.human.mean - lnRepetition[i]) / deviations[b];
        chances[k] += (branch.weight / n) * normalCdf(z);
      }
    }
  }
  for (const chance of chances) finite('the chance of exhaustion', chance);
  return chances;
}
