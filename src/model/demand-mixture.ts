/** The distribution of demand at a moment, without sampling: given the slowdown year it is normal in logs on either path. */
import type { Assumptions } from './assumptions';
import { lnShift, type NormalShift } from './lognormal-shift';
import { LN_TOKENS_AT_ONE_FLOP } from './demand';
import { distributionOf, valueAt } from './distribution';
import type { Mixture } from './normal-mixture';
import { lnRecord } from './training-record';

/** Slowdown years that stand for their distribution: even steps of the standard normal variable, each with its density. */
const nodeZs = Array.from({ length: 33 }, (_, i) => (i - 16) / 4);
const nodeWeights = nodeZs.map((z) => Math.exp((-z * z) / 2));
const nodeWeightSum = nodeWeights.reduce((sum, weight) => sum + weight, 0);

/** Level of the trend path: ln tokens at the demand anchor. */
export const trendLevel = (assumptions: Assumptions): NormalShift =>
  lnShift(assumptions, ['datasetAtAnchor']);

/** Level of the compute path: ln tokens at the compute anchor. */
export function computeLevel(assumptions: Assumptions): NormalShift {
  const { mean, variance } = lnShift(assumptions, ['computeAtAnchor', 'overtraining'], 0.5);
  return { mean: mean + LN_TOKENS_AT_ONE_FLOP, variance };
}

/**
 * ln demand at a year, as a mixture: the trend path, and the compute path at each of 33 slowdown years.
 *
 * @param year calendar year; before the demand anchor demand has the shape of the record.
 * @returns ln tokens.
 */
export function demandMixture(assumptions: Assumptions, year: number): Mixture {
  const { intervals, demandAnchorYear, computeAnchorYear } = assumptions;
  const computeWeight = intervals.computeWeight[0];
  const at = Math.max(year, demandAnchorYear);
  const shape = year < demandAnchorYear ? lnRecord(year) - lnRecord(demandAnchorYear) : 0;
  const parts: [weight: number, mean: number, variance: number][] = [];

  if (computeWeight < 1) {
    const level = trendLevel(assumptions);
    const growth = lnShift(assumptions, ['datasetGrowth']);
    const years = at - demandAnchorYear;
    parts.push([
      1 - computeWeight,
      level.mean + growth.mean * years + shape,
      level.variance + growth.variance * years * years,
    ]);
  }
  if (computeWeight > 0) {
    const level = computeLevel(assumptions);
    const growth = lnShift(assumptions, ['computeGrowth'], 0.5);
    const later = lnShift(assumptions, ['computeGrowthLater'], 0.5);
    const slowdown = distributionOf('computeSlowdownYear', intervals.computeSlowdownYear);
    const zs = slowdown.scale === 0 ? [0] : nodeZs;
    for (const [node, z] of zs.entries()) {
      const weight = zs.length === 1 ? 1 : nodeWeights[node] / nodeWeightSum;
      const breakYear = valueAt(slowdown, z);
      const before = Math.min(at, breakYear) - Math.min(computeAnchorYear, breakYear);
      const after = at - computeAnchorYear - before;
      parts.push([
        computeWeight * weight,
        level.mean + growth.mean * before + later.mean * after + shape,
        level.variance + growth.variance * before * before + later.variance * after * after,
      ]);
    }
  }
  return {
    weights: Float64Array.from(parts, ([weight]) => weight),
    means: Float64Array.from(parts, ([, mean]) => mean),
    deviations: Float64Array.from(parts, ([, , variance]) => Math.sqrt(variance)),
  };
}
