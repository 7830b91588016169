/** All futures on one demand path, as points of a space of independent standard-normal variables: one for each uncertain parameter. */
import type { Assumptions } from '../../parameters/assumptions';
import { demandSample, lnDemand } from '../../formulas/demand';
import { type Distribution, distributionOf, valueAt, zOf } from '../../parameters/distribution';
import { activeIds, isUncertain } from '../../parameters/inactivity';
import { type ParameterId, parameterIds, parameters } from '../../parameters/parameters';
import { type DemandPath, demandPaths, idsOf } from '../../parameters/roles';
import { exhaustionYears, type Sample } from '../../engines/plain/plain-engine';
import { stockSample, usableTokens } from '../../formulas/stock';
import { crossingGrid, type TimePoint } from '../../timeline/time-point';
import { recordEndBefore } from '../../timeline/training-record';

/** The path that demand follows. */
export const branches = demandPaths;
export type Branch = DemandPath;

/** A plane of the space on whose two sides paths follow different laws: where this linear function of the point is 0. */
export interface Fold {
  readonly atMedians: number;
  /** [d] */
  readonly slopes: Float64Array;
}

export interface BranchSpace {
  readonly branch: Branch;
  readonly demandAnchorYear: number;
  readonly computeAnchorYear: number;
  /** [d] the uncertain parameters that the path depends on, in registry order. */
  readonly ids: readonly ParameterId[];
  /** [d] z at the hard limits: values beyond them could not be put in. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The value of any parameter at a point; its median where it is none of `ids`. */
  readonly valueOf: (id: ParameterId, z: Float64Array) => number;
  /** z of a value of one parameter. */
  readonly zOf: (id: ParameterId, value: number) => number;
  /** Where the law of a path up to a year bends within the space. */
  readonly foldsAt: (year: number) => readonly Fold[];
  readonly sampleAt: (z: Float64Array) => Sample;
  /** The exhaustion date at a point: a calendar year, 2015 for "2015 or earlier", Infinity for "not before 2100". */
  readonly yearAt: (z: Float64Array) => number;
}

/** The paths whose chance is above 0. */
export const branchesOf = ({ intervals }: Assumptions): Branch[] => {
  const weight = intervals.computeWeight[0];
  return branches.filter((branch) => (branch === 'trend' ? weight < 1 : weight > 0));
};

/** The space of one path's futures. */
export function branchSpace(assumptions: Assumptions, branch: Branch): BranchSpace {
  const { stockDefinition, computeAnchorYear, demandAnchorYear, intervals } = assumptions;
  const onBranch: Assumptions = {
    ...assumptions,
    intervals: { ...intervals, computeWeight: branch === 'trend' ? [0, 0] : [1, 1] },
  };
  const ids = activeIds(onBranch).filter((id) => isUncertain(assumptions, id));
  const place = new Map(ids.map((id, j) => [id, j]));
  const distributions = Object.fromEntries(
    parameterIds.map((id) => [id, distributionOf(id, intervals[id])]),
  ) as Record<ParameterId, Distribution>;
  const recordEnd = recordEndBefore(demandAnchorYear);
  const grid = crossingGrid(demandAnchorYear);

  // From one point to the next most values are the same.
  const lastZ = new Float64Array(ids.length).fill(NaN);
  const lastValues = new Float64Array(ids.length);
  const valueOf = (id: ParameterId, z: Float64Array): number => {
    const j = place.get(id);
    if (j === undefined) return distributions[id].median;
    if (z[j] !== lastZ[j]) {
      lastZ[j] = z[j];
      lastValues[j] = valueAt(distributions[id], z[j]);
    }
    return lastValues[j];
  };
  const sampleAt = (z: Float64Array): Sample => {
    const value = (id: ParameterId): number => valueOf(id, z);
    const lnRepetition = Math.log(value('repetition'));
    return {
      stock: stockSample(stockDefinition, value),
      demand: demandSample(branch, assumptions, value, recordEnd),
      lnRepetition,
      // Human text alone.
      lnStretch: lnRepetition,
    };
  };
  const atLimit = (end: 0 | 1): Float64Array =>
    Float64Array.from(ids, (id) => zOf(distributions[id], parameters[id].limits[end]));
  /** Sum of logarithms of lognormal parameters, each times a weight: linear in the space. Undefined where it is certain. */
  const foldOf = (weights: Partial<Record<ParameterId, number>>): Fold[] => {
    const slopes = Float64Array.from(ids, (id) => (weights[id] ?? 0) * distributions[id].scale);
    if (slopes.every((slope) => slope === 0)) return [];
    const atMedians = Object.entries(weights).reduce(
      (sum, [id, weight]) => sum + weight * Math.log(distributions[id as ParameterId].median),
      0,
    );
    return [{ atMedians, slopes }];
  };
  const foldsAt = (year: number): Fold[] => [
    // New text is written only where text grows.
    ...(stockDefinition === 'wholeWeb'
      ? []
      : foldOf(Object.fromEntries(idsOf('text-growth').map((id) => [id, 1])))),
    // Efficiency grows until it meets its limit.
    ...(year > demandAnchorYear
      ? foldOf({ dataEfficiencyGrowth: year - demandAnchorYear, dataEfficiencyLimit: -1 })
      : []),
    // After the slowdown the trend is held back only where it is faster than compute.
    ...(branch === 'trend' && assumptions.trendSlowdown === 'withCompute'
      ? foldOf({ datasetGrowth: 1, computeGrowthLater: -0.5 })
      : []),
  ];
  return {
    branch,
    demandAnchorYear,
    computeAnchorYear,
    ids,
    low: atLimit(0),
    high: atLimit(1),
    valueOf,
    zOf: (id, value) => zOf(distributions[id], value),
    foldsAt,
    sampleAt,
    yearAt: (z) => exhaustionYears(sampleAt(z), grid)[0],
  };
}

/** ln of demand over stock, re-reading included, at a moment. */
export const lnUse = ({ stock, demand, lnRepetition }: Sample, point: TimePoint): number =>
  lnDemand(demand, point) - Math.log(usableTokens(stock, point)) - lnRepetition;
