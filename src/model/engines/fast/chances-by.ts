/** The chance of exhaustion by given years, without the rest of the curve: what solving backwards asks for again and again. */
import { type Assumptions, withoutSynthetic } from '../../parameters/assumptions';
import { type Knots, knotsOf } from './knots';
import { hasExtras } from './lognormal-shift';
import { finite } from '../../numbers/model-error';
import { FAST_CDF_END, fastNormalCdf, normalCdf } from '../../numbers/normal';
import { type Mixture, mixtureOf } from './normal-mixture';
import type { ParameterId } from '../../parameters/families';
import { roleOf } from '../../parameters/roles';
import { fillLnUse } from './preintegrated-engine';
import { sampledFactors } from './sampled-factors';
import type { SampleDesign } from '../../sampling/sample-design';
import { fillLnUsable } from './usable-path';

/** Below this a variance is taken for it, so that a certain quantity is a very steep step. */
const LEAST_VARIANCE = 1e-18;

/** P(X <= x) of a mixture, far into its tails: what solves backwards begins there. */
function mixtureChance({ weights, means, deviations }: Mixture, x: number): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) {
    const z = (x - means[k]) / deviations[k];
    const isNear = z > -FAST_CDF_END && z < FAST_CDF_END;
    sum += weights[k] * (isNear ? fastNormalCdf(z) : normalCdf(z));
  }
  return sum;
}

/**
 * P(T <= year), as the fast engine works it out, followed no further than the last year asked for.
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
  const knots = knotsOf(assumptions, years);
  return chancesOf(assumptions, design, highestUses(assumptions, design, years, knots));
}

/** [branches][k][n] the highest ln(demand / stock) of each path by each year, without the factors that are constant in time. */
export type HighestUses = readonly (readonly Float64Array[])[];

/**
 * Follows every sample on every demand path.
 *
 * @param years [k] calendar years, rising, 2015 .. 2100.
 * @param knots [m] moments that hold the years.
 */
export function highestUses(
  assumptions: Assumptions,
  design: SampleDesign,
  years: readonly number[],
  knots: Knots,
): HighestUses {
  const { n, branches, stock } = sampledFactors(withoutSynthetic(assumptions), design);
  const places = years.map((year) => knots.indexOf.get(year) ?? 0);
  const highest = branches.map(() => years.map(() => new Float64Array(n)));
  const lnUsable = new Float64Array(knots.years.length);
  const lnUse = new Float64Array(knots.years.length);
  for (let i = 0; i < n; i++) {
    fillLnUsable(stock, i, knots, lnUsable);
    branches.forEach((branch, b) => {
      fillLnUse(branch, i, knots, assumptions.demandAnchorYear, lnUsable, lnUse);
      let k = 0;
      let maximum = -Infinity;
      places.forEach((place, column) => {
        for (; k <= place; k++) if (lnUse[k] > maximum) maximum = lnUse[k];
        highest[b][column][i] = maximum;
      });
    });
  }
  return highest;
}

/**
 * The chances, given how far the paths went.
 *
 * @param highest of these assumptions, or of others that differ only in factors that are constant in time.
 * @returns [k] in 0 .. 1, rising.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function chancesOf(
  assumptions: Assumptions,
  design: SampleDesign,
  highest: HighestUses,
): Float64Array {
  const { n, branches, lnFactors } = sampledFactors(withoutSynthetic(assumptions), design);
  const chances = new Float64Array(highest[0].length);
  branches.forEach(({ weight, human: { mean, variance } }, b) => {
    // Demand is there when the maximum of ln(demand / stock) reaches ln of the constant factors.
    const threshold = mixtureOf(lnFactors, {
      mean: -mean,
      variance: Math.max(LEAST_VARIANCE, variance),
    });
    highest[b].forEach((uses, k) => {
      for (const use of uses) chances[k] += (weight / n) * mixtureChance(threshold, use);
    });
  });
  for (const chance of chances) finite('the chance of exhaustion', chance);
  return chances;
}

/** Whether a parameter multiplies stock or demand at all times alike, so that no path depends on it. */
export function isConstantFactor(id: ParameterId, assumptions: Assumptions): boolean {
  const { part } = roleOf(id);
  if (part === 'demand-level' || part === 're-reading') return true;
  return part === 'web' && !hasExtras(assumptions);
}
