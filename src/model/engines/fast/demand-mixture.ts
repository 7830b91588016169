/** The distribution of demand at a moment, without sampling: given the slowdown year it is normal in logs on either path. */
import type { Assumptions } from '../../parameters/assumptions';
import type { ParameterId } from '../../parameters/families';
import { type DemandPath, levelFactors } from '../../parameters/roles';
import { lnShift, type NormalShift } from './lognormal-shift';
import { LN_TOKENS_AT_ONE_FLOP } from '../../formulas/demand';
import { distributionOf, valueAt } from '../../parameters/distribution';
import type { Mixture } from './normal-mixture';
import { lnRecord } from '../../timeline/training-record';

/** Slowdown years that stand for their distribution: even steps of the standard normal variable, each with its density. */
const nodeZs = Array.from({ length: 33 }, (_, i) => (i - 16) / 4);
const nodeWeights = nodeZs.map((z) => Math.exp((-z * z) / 2));
const nodeWeightSum = nodeWeights.reduce((sum, weight) => sum + weight, 0);

const idsOfLevel = (path: DemandPath): ParameterId[] => levelFactors[path].map(({ id }) => id);

/** Level of the trend path: ln tokens at the demand anchor. */
export const trendLevel = (assumptions: Assumptions): NormalShift =>
  lnShift(assumptions, idsOfLevel('trend'));

/** Level of the compute path: ln tokens at the compute anchor. */
export function computeLevel(assumptions: Assumptions): NormalShift {
  const { mean, variance } = lnShift(assumptions, idsOfLevel('compute'), 0.5);
  return { mean: mean + LN_TOKENS_AT_ONE_FLOP, variance };
}

/**
 * ln demand over time, as a mixture: the trend path, and the compute path at each of 33 slowdown years.
 *
 * @returns the distribution at a calendar year, ln tokens; before the demand anchor demand has the shape of the record.
 */
export function demandMixtures(assumptions: Assumptions): (year: number) => Mixture {
  const { intervals, demandAnchorYear, computeAnchorYear } = assumptions;
  const computeWeight = intervals.computeWeight[0];
  const trend = { level: trendLevel(assumptions), growth: lnShift(assumptions, ['datasetGrowth']) };
  const level = computeLevel(assumptions);
  const growth = lnShift(assumptions, ['computeGrowth'], 0.5);
  const later = lnShift(assumptions, ['computeGrowthLater'], 0.5);
  const slowdown = distributionOf('computeSlowdownYear', intervals.computeSlowdownYear);
  const nodes = nodeZs.map((z, node) => ({
    breakYear: valueAt(slowdown, z),
    weight: nodeWeights[node] / nodeWeightSum,
  }));
  const atAnchor = lnRecord(demandAnchorYear);

  return (year) => {
    const mixture: Mixture = { weights: [], means: [], deviations: [] };
    const shape = year < demandAnchorYear ? lnRecord(year) - atAnchor : 0;
    const add = (weight: number, mean: number, variance: number): void => {
      if (weight === 0) return;
      mixture.weights.push(weight);
      mixture.means.push(mean + shape);
      mixture.deviations.push(Math.sqrt(variance));
    };
    const at = Math.max(year, demandAnchorYear);
    const years = at - demandAnchorYear;
    add(
      1 - computeWeight,
      trend.level.mean + trend.growth.mean * years,
      trend.level.variance + trend.growth.variance * years ** 2,
    );
    // Slowdowns before both the anchor and the year are one to it, and so are those after both.
    const [first, last] = [Math.min(at, computeAnchorYear), Math.max(at, computeAnchorYear)];
    const within = (breakYear = NaN): number => Math.min(last, Math.max(first, breakYear));
    let weight = 0;
    nodes.forEach((node, i) => {
      const breakYear = within(node.breakYear);
      weight += node.weight;
      if (within(nodes[i + 1]?.breakYear) === breakYear) return;
      const before = Math.min(at, breakYear) - Math.min(computeAnchorYear, breakYear);
      const after = at - computeAnchorYear - before;
      add(
        computeWeight * weight,
        level.mean + growth.mean * before + later.mean * after,
        level.variance + growth.variance * before ** 2 + later.variance * after ** 2,
      );
      weight = 0;
    });
    return mixture;
  };
}
