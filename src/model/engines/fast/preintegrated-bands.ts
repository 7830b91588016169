/** Bands of the fast engine: stock and demand as mixtures of normals around the samples, the use of the stock from both. */
import type { Assumptions } from '../../parameters/assumptions';
import { demandPaths } from '../../parameters/roles';
import { type Bands, bandLevels } from '../forecast';
import { asMixture, demandDistribution, tailLevels } from './demand-distribution';
import { mixtureOf, mixtureQuantiles, quantilesWithin, ratioOf } from './normal-mixture';
import type { SampledFactors } from './sampled-factors';

/** What was sampled at the years at which bands are wanted. */
export interface SampledYears {
  /** [k][n] ln of the stock (H) as far as it is sampled. */
  readonly stocks: readonly Float64Array[];
  /** [branches][k][n] ln of growth over efficiency. */
  readonly growths: readonly (readonly Float64Array[])[];
}

const middle = bandLevels.indexOf(0.5);
const [lowerQuartile, upperQuartile] = [bandLevels.indexOf(0.25), bandLevels.indexOf(0.75)];
const demandLevels = [tailLevels[0], ...bandLevels, tailLevels[1]];

/**
 * Computes the bands.
 *
 * @param years [k] calendar years at which bands are wanted.
 */
export function preintegratedBands(
  assumptions: Assumptions,
  years: Float64Array,
  samples: SampledFactors,
  { stocks, growths }: SampledYears,
): Bands {
  const m = years.length;
  const stock = new Float64Array(bandLevels.length * m);
  const demand = new Float64Array(bandLevels.length * m);
  const used = new Float64Array(m);
  const demandByPath = new Float64Array(demandPaths.length * m);
  years.forEach((year, t) => {
    const lnStock = mixtureOf(stocks[t], samples.stockShift);
    const stockAt = mixtureQuantiles(lnStock, bandLevels);
    const { all: lnDemand, byBranch } = demandDistribution(
      assumptions,
      samples,
      year,
      growths.map((rows) => rows[t]),
    );
    const [lowest, ...rest] = quantilesWithin(lnDemand.at, lnDemand.extent, demandLevels);
    const highest = rest[rest.length - 1];
    byBranch.forEach(({ at, extent }, b) => {
      const row = demandPaths.indexOf(samples.branches[b].path);
      demandByPath[row * m + t] = Math.exp(quantilesWithin(at, extent, [0.5])[0]);
    });
    bandLevels.forEach((_, row) => {
      stock[row * m + t] = Math.exp(stockAt[row]);
      demand[row * m + t] = Math.exp(rest[row]);
    });
    // Nothing sways both, so that in over half of the futures (three quarters of three quarters) demand is above the stock.
    if (rest[lowerQuartile] > stockAt[upperQuartile]) {
      used[t] = 1;
      return;
    }
    const [median] = mixtureQuantiles(
      ratioOf(asMixture(lnDemand, lowest, highest), lnStock),
      [0.5],
      rest[middle] - stockAt[middle],
    );
    used[t] = Math.min(1, Math.exp(median));
  });
  return { years, stock, demand, used, demandByPath };
}
