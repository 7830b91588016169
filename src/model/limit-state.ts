/**
 * One demand path as a function of standard-normal variables: how far demand has come towards the stock, at the worst moment up to
 * a year. Zero is the limit state, where a path first reaches the stock by then.
 */
import type { Assumptions } from './assumptions';
import { computeSample, lnDemand, trendSample } from './demand';
import { distributionOf, valueAt, zOf } from './distribution';
import { activeIds, isUncertain } from './inactivity';
import type { Plane, Surface } from './nearest-point';
import { type ParameterId, parameterIds, parameters } from './parameters';
import { exhaustionYears, type Sample } from './plain-engine';
import { stockSample, usableTokens } from './stock';
import { crossingGrid, FIRST_YEAR, type TimePoint, timePoint } from './time-point';

/** The path that demand follows. */
export const branches = ['trend', 'compute'] as const;
export type Branch = (typeof branches)[number];

/** All of a demand path's futures. */
export interface BranchSpace {
  readonly branch: Branch;
  /** [d] the uncertain parameters that the path depends on, in registry order. */
  readonly ids: readonly ParameterId[];
  /** [d] z at the hard limits: values beyond them could not be put in. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The value of any parameter at a point; its median where it is none of `ids`. */
  valueOf(id: ParameterId, z: Float64Array): number;
  sampleAt(z: Float64Array): Sample;
  /** The exhaustion date at a point, exact: a calendar year, 2015 for "2015 or earlier", Infinity for "not before 2100". */
  yearAt(z: Float64Array): number;
}

/** The assumptions under which only this path is followed. */
export const onBranch = (assumptions: Assumptions, branch: Branch): Assumptions => ({
  ...assumptions,
  intervals: {
    ...assumptions.intervals,
    computeWeight: branch === 'trend' ? [0, 0] : [1, 1],
  },
});

/** The paths whose chance is above 0. */
export const branchesOf = ({ intervals }: Assumptions): Branch[] => {
  const weight = intervals.computeWeight[0];
  return branches.filter((branch) => (branch === 'trend' ? weight < 1 : weight > 0));
};

/** The space of one path's futures. */
export function branchSpace(assumptions: Assumptions, branch: Branch): BranchSpace {
  const { stockDefinition, computeAnchorYear, demandAnchorYear, intervals } = assumptions;
  const active = activeIds(onBranch(assumptions, branch));
  const ids = active.filter((id) => isUncertain(assumptions, id));
  const place = new Map(ids.map((id, j) => [id, j]));
  const distributions = Object.fromEntries(
    parameterIds.map((id) => [id, distributionOf(id, intervals[id])]),
  ) as Record<ParameterId, ReturnType<typeof distributionOf>>;
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
  return {
    branch,
    ids,
    low: atLimit(0),
    high: atLimit(1),
    valueOf,
    sampleAt,
    yearAt: (z) => exhaustionYears(sampleAt(z), grid)[0],
  };
}

/** Half the step of a difference, in standard deviations. */
const STEP = 1e-4;
/** A path is aimed this much above the stock at the year, so that rounding cannot leave it below; before it, this much below. */
const ABOVE = 1e-9;
const BELOW = 1e-7;

/** ln of demand over stock at a moment. */
const lnUse = ({ stock, demand, lnRepetition }: Sample, point: TimePoint): number =>
  lnDemand(demand, point) - Math.log(usableTokens(stock, point)) - lnRepetition;

/** The value and the slopes of ln(demand / stock) at one moment, over a level. */
function planeAt(space: BranchSpace, z: Float64Array, point: TimePoint, level: number): Plane {
  const { low, high, sampleAt } = space;
  return {
    value: lnUse(sampleAt(z), point) - level,
    slopes: z.map((at, j) => {
      const [from, to] = [Math.max(low[j], at - STEP), Math.min(high[j], at + STEP)];
      const useAt = (value: number): number => lnUse(sampleAt(z.with(j, value)), point);
      return (useAt(to) - useAt(from)) / (to - from);
    }),
  };
}

/** The moments of a path before a year: those of the grid, and the one at which the path changes its slope. */
function momentsBefore(year: number, demandAnchorYear: number): (sample: Sample) => TimePoint[] {
  const moments = crossingGrid(demandAnchorYear).filter((point) => point.year < year);
  return ({ demand: { slowdownYear } }) => {
    if (!(slowdownYear > FIRST_YEAR && slowdownYear < year)) return moments;
    const next = moments.findIndex((point) => point.year > slowdownYear);
    return moments.toSpliced(next < 0 ? moments.length : next, 0, timePoint(slowdownYear));
  };
}

/**
 * The limit state: G(z) = 0, with G the ln of demand over stock at the worst moment from 2015 to a year.
 *
 * @param year calendar year, 2015 .. 2100.
 * @source hasofer1974
 */
export function limitState(space: BranchSpace, demandAnchorYear: number, year: number): Surface {
  const last = timePoint(year);
  const before = momentsBefore(year, demandAnchorYear);
  const worst = (sample: Sample): { point: TimePoint; use: number } => {
    let [point, use] = [last, lnUse(sample, last)];
    for (const moment of before(sample)) {
      const then = lnUse(sample, moment);
      if (then > use) [point, use] = [moment, then];
    }
    return { point, use };
  };
  return {
    low: space.low,
    high: space.high,
    missAt: (z) => Math.abs(worst(space.sampleAt(z)).use - ABOVE),
    // The slope of a maximum is that of the moment at which it is attained.
    planesAt: (z) => [planeAt(space, z, worst(space.sampleAt(z)).point, ABOVE)],
  };
}

/** Peaks further below the stock than this do not come into play in one step. */
const FAR_BELOW = -1;
/** The most peaks that are held down at once. */
const MOST_PEAKS = 4;

/**
 * The part of the limit state on which demand first reaches the stock in the year itself: ln of demand over stock is 0 there, and
 * below 0 at every peak before it.
 *
 * @param year calendar year, 2015 .. 2100.
 */
export function firstReached(space: BranchSpace, demandAnchorYear: number, year: number): Surface {
  const last = timePoint(year);
  const before = momentsBefore(year, demandAnchorYear);
  /** Moments before the year at which the path turns down, the highest first. */
  const peaks = (sample: Sample): { point: TimePoint; use: number }[] => {
    const path = [...before(sample), last].map((point) => ({ point, use: lnUse(sample, point) }));
    return path
      .filter(({ use }, k) => {
        const [left, right] = [path[k - 1]?.use ?? -Infinity, path[k + 1]?.use ?? Infinity];
        return use > FAR_BELOW && use >= left && use > right;
      })
      .sort((a, b) => b.use - a.use)
      .slice(0, MOST_PEAKS);
  };
  return {
    low: space.low,
    high: space.high,
    missAt(z) {
      const sample = space.sampleAt(z);
      const highest = peaks(sample)[0]?.use ?? -Infinity;
      return Math.abs(lnUse(sample, last) - ABOVE) + Math.max(0, highest + BELOW);
    },
    planesAt: (z) => [
      planeAt(space, z, last, ABOVE),
      ...peaks(space.sampleAt(z)).map(({ point }) => planeAt(space, z, point, -BELOW)),
    ],
  };
}
