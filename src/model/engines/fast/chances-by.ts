/** The chance of exhaustion by given years, without the rest of the curve: what solving backwards asks for again and again. */
import { finite } from '../../numbers/model-error';
import { FAST_CDF_END, fastNormalCdf, normalCdf } from '../../numbers/normal';
import { type Assumptions, withoutSynthetic } from '../../parameters/assumptions';
import type { SampleDesign } from '../../sampling/sample-design';
import { followPaths } from './followed-paths';
import { knotsOf } from './knots';
import { sampledFactors } from './sampled-factors';

/** P(Z <= z), far into its tails: what solves backwards begins there. */
const chanceOf = (z: number): number =>
  z > -FAST_CDF_END && z < FAST_CDF_END ? fastNormalCdf(z) : normalCdf(z);

/**
 * P(T <= year), as the fast engine works it out at its knots.
 *
 * @param design [n] samples.
 * @param years  [k] calendar years, rising, 2015 .. 2100.
 * @returns [k] in 0 .. 1, rising.
 * @throws ModelError when arithmetic leaves the finite numbers.
 * @source none: see `preintegrated-engine.ts`
 */
export function chancesBy(
  assumptions: Assumptions,
  design: SampleDesign,
  years: readonly number[],
): Float64Array {
  const samples = sampledFactors(withoutSynthetic(assumptions), design);
  const knots = knotsOf(assumptions, years, [], years.at(-1));
  const ends = years.map((year) => knots.indexOf.get(year) ?? 0);
  const chances = new Float64Array(years.length);
  followPaths(samples, knots, assumptions.demandAnchorYear, {
    human(b, reach) {
      const weight = samples.branches[b].weight / samples.n;
      let highest = -Infinity;
      let k = 0;
      for (let column = 0; column < ends.length; column++) {
        for (; k <= ends[column]; k++) if (reach[k] > highest) highest = reach[k];
        chances[column] += weight * chanceOf(highest);
      }
    },
  });
  for (const chance of chances) finite('the chance of exhaustion', chance);
  return chances;
}
