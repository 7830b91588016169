/** Bands of the fast engine: demand without sampling, the stock and its use as mixtures of normals around the samples. */
import type { Assumptions } from './assumptions';
import { demandMixtures } from './demand-mixture';
import { type Bands, bandLevels } from './forecast';
import { mixtureOf, mixtureQuantiles } from './normal-mixture';
import type { RestSamples } from './rest-samples';

/**
 * Computes the bands.
 *
 * @param years  [k] calendar years at which bands are wanted.
 * @param stocks [k][n] ln of the stock (H) as far as it is sampled.
 * @param uses   [branches][k][n] ln(D / H) as far as it is sampled.
 */
export function preintegratedBands(
  assumptions: Assumptions,
  years: Float64Array,
  samples: RestSamples,
  stocks: readonly Float64Array[],
  uses: readonly (readonly Float64Array[])[],
): Bands {
  const m = years.length;
  const stock = new Float64Array(bandLevels.length * m);
  const demand = new Float64Array(bandLevels.length * m);
  const used = new Float64Array(m);
  const demandAt = demandMixtures(assumptions);
  years.forEach((year, t) => {
    const { mean: shift, variance } = samples.stockShift;
    const stockAt = mixtureOf([
      { values: stocks[t], shift, deviation: Math.sqrt(variance), weight: 1 },
    ]);
    const lnStocks = mixtureQuantiles(stockAt, bandLevels);
    const lnDemands = mixtureQuantiles(demandAt(year), bandLevels);
    bandLevels.forEach((_, row) => {
      stock[row * m + t] = Math.exp(lnStocks[row]);
      demand[row * m + t] = Math.exp(lnDemands[row]);
    });
    const use = mixtureOf(
      samples.branches.map(({ weight, human }, branch) => ({
        values: uses[branch][t],
        shift: human.mean,
        deviation: Math.sqrt(human.variance),
        weight,
      })),
    );
    used[t] = Math.min(1, Math.exp(mixtureQuantiles(use, [0.5])[0]));
  });
  return { years, stock, demand, used };
}
