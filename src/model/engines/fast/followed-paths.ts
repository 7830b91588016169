/** Follows every sample on every demand path over the knots: what a forecast and solving backwards have in common. */
import { finite } from '../../numbers/model-error';
import { fillGrowth, fillReach, reachScales } from './demand-path';
import type { Knots } from './knots';
import { pathCache } from './path-cache';
import type { BranchSamples, SampledFactors } from './sampled-factors';
import { fillLnUsable } from './usable-path';

const stockPaths = pathCache();
const growthPaths = { trend: pathCache(), compute: pathCache() };

/** What is done with each sample. */
export interface Visitor {
  /** [.. at + m] ln usable tokens of sample i, as far as they are sampled. */
  readonly stock?: (i: number, lnUsable: Float64Array, at: number) => void;
  /** [.. at + m] growth over efficiency of sample i on branch b, from the knot after the anchor. */
  readonly growth?: (b: number, i: number, growths: Float64Array, at: number) => void;
  /** [m] how far demand stands above the stock, in deviations of what is integrated. */
  readonly human: (b: number, reach: Float64Array) => void;
  readonly stretched?: (b: number, reach: Float64Array) => void;
}

/**
 * Follows the samples, in order; the branches of one sample one after another.
 *
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function followPaths(
  samples: SampledFactors,
  knots: Knots,
  anchorYear: number,
  visit: Visitor,
): void {
  const { n, branches, stock, lnFactors, lnStretches } = samples;
  const m = knots.years.length;
  const reach = new Float64Array(m);
  const usable = stockPaths(Object.values(stock), n, knots, (i, into, at) => {
    fillLnUsable(stock, i, knots, into, at);
  });
  const followed = branches.map((branch) => ({
    branch,
    growths: growthPaths[branch.path](growthColumns(branch), n, knots, (i, into, at) => {
      fillGrowth(branch, i, knots, anchorYear, into, at);
    }),
    human: reachScales(branch.human, knots),
    stretched: branch.stretched && reachScales(branch.stretched, knots),
  }));
  for (let i = 0; i < n; i++) {
    const usableAt = usable.at(i);
    visit.stock?.(i, usable.paths, usableAt);
    for (let b = 0; b < followed.length; b++) {
      const { branch, growths, human, stretched } = followed[b];
      const growthAt = growths.at(i);
      visit.growth?.(b, i, growths.paths, growthAt);
      fillReach(
        branch.path,
        branch.human,
        human,
        i,
        lnFactors[i],
        knots,
        growths.paths,
        growthAt,
        usable.paths,
        usableAt,
        reach,
      );
      finite('demand over stock', reach[m - 1]);
      visit.human(b, reach);
      if (!visit.stretched || !lnStretches || !branch.stretched || !stretched) continue;
      fillReach(
        branch.path,
        branch.stretched,
        stretched,
        i,
        lnStretches[i],
        knots,
        growths.paths,
        growthAt,
        usable.paths,
        usableAt,
        reach,
      );
      visit.stretched(b, reach);
    }
  }
}

const growthColumns = (branch: BranchSamples): unknown[] => [
  branch.levelYear,
  branch.before,
  branch.after,
  branch.breakYear,
  branch.efficiencyGrowth,
  branch.efficiencyLimit,
];
