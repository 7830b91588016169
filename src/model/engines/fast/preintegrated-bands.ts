/** Bands of the fast engine: demand without sampling, the stock as a mixture of normals around the samples, its use from both. */
import type { Assumptions } from '../../parameters/assumptions';
import { demandMixtures } from './demand-mixture';
import { type Bands, bandLevels } from '../forecast';
import { type Mixture, mixtureOf, mixtureQuantiles, ratioOf } from './normal-mixture';
import type { SampledFactors } from './sampled-factors';

/**
 * Computes the bands.
 *
 * @param years  [k] calendar years at which bands are wanted.
 * @param stocks [k][n] ln of the stock (H) as far as it is sampled.
 */
export function preintegratedBands(
  assumptions: Assumptions,
  years: Float64Array,
  { stockShift }: SampledFactors,
  stocks: readonly Float64Array[],
): Bands {
  const m = years.length;
  const stock = new Float64Array(bandLevels.length * m);
  const demand = new Float64Array(bandLevels.length * m);
  const used = new Float64Array(m);
  const demandAt = demandMixtures(assumptions);
  const fill = (rows: Float64Array, t: number, mixture: Mixture): number[] => {
    const quantiles = mixtureQuantiles(mixture, bandLevels);
    quantiles.forEach((ln, row) => (rows[row * m + t] = Math.exp(ln)));
    return quantiles;
  };
  const middle = bandLevels.indexOf(0.5);
  years.forEach((year, t) => {
    const lnStock = mixtureOf(stocks[t], stockShift);
    const lnDemand = demandAt(year);
    const guess = -fill(stock, t, lnStock)[middle] + fill(demand, t, lnDemand)[middle];
    // No parameter sways both.
    const [median] = mixtureQuantiles(ratioOf(lnDemand, lnStock), [0.5], guess);
    used[t] = Math.min(1, Math.exp(median));
  });
  return { years, stock, demand, used };
}
