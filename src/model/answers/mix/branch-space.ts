/** All futures on one demand path, as points of a space of independent standard-normal variables: one for each uncertain parameter. */
import type { Assumptions } from '../../parameters/assumptions';
import { computeSample, lnDemand, trendSample } from '../../formulas/demand';
import { type Distribution, distributionOf, valueAt, zOf } from '../../parameters/distribution';
import { activeIds, isUncertain } from '../../parameters/inactivity';
import { lnShift } from '../../engines/fast/lognormal-shift';
import { type ParameterId, parameterIds, parameters } from '../../parameters/parameters';
import { type DemandPath, demandPaths, idsOf } from '../../parameters/roles';
import { exhaustionYears, type Sample } from '../../engines/plain/plain-engine';
import { stockSample, usableTokens } from '../../formulas/stock';
import { crossingGrid, type TimePoint, timePoint } from '../../timeline/time-point';

/** The path that demand follows. */
export const branches = demandPaths;
export type Branch = DemandPath;

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
  /** ln of the growth of text per year at a point, which is linear; undefined where it is certain, or follows internet users. */
  readonly lnGrowth: { readonly atMedians: number; readonly slopes: Float64Array } | undefined;
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
  const anchor = timePoint(demandAnchorYear);
  const grid = crossingGrid(demandAnchorYear);

  const valueOf = (id: ParameterId, z: Float64Array): number => {
    const j = place.get(id);
    return j === undefined ? distributions[id].median : valueAt(distributions[id], z[j]);
  };
  const sampleAt = (z: Float64Array): Sample => {
    const value = (id: ParameterId): number => valueOf(id, z);
    const lnRepetition = Math.log(value('repetition'));
    return {
      stock: stockSample(stockDefinition, value),
      demand:
        branch === 'trend'
          ? trendSample(value('datasetAtAnchor'), value('datasetGrowth'), anchor)
          : computeSample(
              value('computeAtAnchor'),
              value('overtraining'),
              value('computeGrowth'),
              value('computeGrowthLater'),
              value('computeSlowdownYear'),
              computeAnchorYear,
              anchor,
            ),
      lnRepetition,
      // Human text alone.
      lnStretch: lnRepetition,
    };
  };
  const atLimit = (end: 0 | 1): Float64Array =>
    Float64Array.from(ids, (id) => zOf(distributions[id], parameters[id].limits[end]));
  const slopes = Float64Array.from(ids, (id) => (growthIds.has(id) ? distributions[id].scale : 0));
  return {
    branch,
    demandAnchorYear,
    computeAnchorYear,
    ids,
    low: atLimit(0),
    high: atLimit(1),
    valueOf,
    zOf: (id, value) => zOf(distributions[id], value),
    lnGrowth: slopes.some((slope) => slope > 0)
      ? { atMedians: lnShift(assumptions, [...growthIds]).mean, slopes }
      : undefined,
    sampleAt,
    yearAt: (z) => exhaustionYears(sampleAt(z), grid)[0],
  };
}

const growthIds: ReadonlySet<ParameterId> = new Set(idsOf('text-growth'));

/** ln of demand over stock, re-reading included, at a moment. */
export const lnUse = ({ stock, demand, lnRepetition }: Sample, point: TimePoint): number =>
  lnDemand(demand, point) - Math.log(usableTokens(stock, point)) - lnRepetition;
