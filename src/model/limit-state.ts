/**
 * One demand path as a function of standard-normal variables: how far demand has come towards the stock, at the worst moment up to
 * a year. Zero is the limit state, where a path first reaches the stock by then.
 */
import { AI_TEXT_START } from './ai-text';
import type { Assumptions } from './assumptions';
import { computeSample, lnDemand, trendSample } from './demand';
import { distributionOf, valueAt, zOf } from './distribution';
import { activeIds, isUncertain } from './inactivity';
import type { Plane } from './nearest-on-planes';
import type { Bounds, Surface } from './nearest-point';
import { type ParameterId, parameterIds, parameters } from './parameters';
import { exhaustionYears, type Sample } from './plain-engine';
import { stockSample, usableTokens } from './stock';
import { crossingGrid, FIRST_YEAR, type TimePoint, timePoint } from './time-point';
import { recordPoints } from './training-record';

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
  /** Where the slowdown year is uncertain: its place among `ids`, and z at a calendar year. */
  readonly slowdown:
    | { readonly index: number; readonly computeAnchorYear: number; zAt(year: number): number }
    | undefined;
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
  const slowdownIndex = place.get('computeSlowdownYear');
  return {
    branch,
    ids,
    low: atLimit(0),
    high: atLimit(1),
    slowdown:
      slowdownIndex === undefined
        ? undefined
        : {
            index: slowdownIndex,
            computeAnchorYear,
            zAt: (year) => zOf(distributions.computeSlowdownYear, year),
          },
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
/** Peaks further below the stock than this do not come into play in one step. */
const FAR_BELOW = -1;
/** The most peaks that are held down at once. */
const MOST_PEAKS = 3;
/** Peaks nearer to each other than this are one that moves, in years. */
const SAME_PEAK = 0.25;

/** A moment and ln of demand over stock there. */
interface Use {
  readonly point: TimePoint;
  readonly use: number;
}

const lnUse = ({ stock, demand, lnRepetition }: Sample, point: TimePoint): number =>
  lnDemand(demand, point) - Math.log(usableTokens(stock, point)) - lnRepetition;

/** What the limit states of one space and year are made of. */
export interface LimitStates {
  /**
   * G(z) = 0, with G the ln of demand over stock at the worst moment from 2015 to the year, as one comes to it from below: the
   * worst moment alone counts.
   * @source hasofer1974
   */
  readonly fromBelow: () => Surface;
  /** The same as one comes to it from above: every moment must be brought down. */
  readonly fromAbove: () => Surface;
  /** The part of it on which demand first reaches the stock in the year itself. */
  readonly firstThen: () => Surface;
}

/**
 * The limit states of a path.
 *
 * @param bounds of z, within which slopes are taken.
 * @param year   calendar year, 2015 .. 2100.
 */
export function limitStates(
  space: BranchSpace,
  { low, high }: Bounds,
  demandAnchorYear: number,
  year: number,
): LimitStates {
  const { sampleAt } = space;
  const last = timePoint(year);
  const grid = momentsBefore(year, demandAnchorYear);

  /** The path up to the year: at the moments of the grid, and where it changes its slope. */
  const pathOf = (sample: Sample): Use[] => {
    const path = grid.map((point) => useAt(sample, point));
    const { slowdownYear } = sample.demand;
    if (slowdownYear > FIRST_YEAR && slowdownYear < year) {
      const next = path.findIndex(({ point }) => point.year > slowdownYear);
      path.splice(next < 0 ? path.length : next, 0, useAt(sample, timePoint(slowdownYear)));
    }
    return [...path, useAt(sample, last)];
  };
  /** The moments before the year at which a path turns down, the highest first. */
  const peaksOf = (sample: Sample, path: readonly Use[]): Use[] =>
    path
      .flatMap(({ use }, k) => {
        const left = k === 0 ? -Infinity : path[k - 1].use;
        const right = k === path.length - 1 ? Infinity : path[k + 1].use;
        return use > FAR_BELOW && use >= left && use > right ? [peakAt(sample, path, k)] : [];
      })
      .sort((a, b) => b.use - a.use)
      .slice(0, MOST_PEAKS);
  const worstOf = (sample: Sample): Use => {
    const path = pathOf(sample);
    return peaksOf(sample, path).reduce((a, b) => (b.use > a.use ? b : a), path[path.length - 1]);
  };
  const planeAt = (z: Float64Array, point: TimePoint, level: number, isMet: boolean): Plane => ({
    value: lnUse(sampleAt(z), point) - level,
    slopes: z.map((at, j) => {
      const [from, to] = [Math.max(low[j], at - STEP), Math.min(high[j], at + STEP)];
      const useOf = (value: number): number => lnUse(sampleAt(z.with(j, value)), point);
      return to > from ? (useOf(to) - useOf(from)) / (to - from) : 0;
    }),
    isMet,
  });

  return {
    fromBelow: () => ({
      missAt: (z) => Math.abs(worstOf(sampleAt(z)).use - ABOVE),
      // The slope of a maximum is that of the moment at which it is attained.
      planesAt: (z) => [planeAt(z, worstOf(sampleAt(z)).point, ABOVE, true)],
    }),
    fromAbove: () => heldDown(false),
    firstThen: () => heldDown(true),
  };

  /** The surface on which every peak before the year is held down; the year itself too, or it is met. */
  function heldDown(isMet: boolean): Surface {
    const level = isMet ? -BELOW : ABOVE;
    // A peak that comes up in one step and is gone in the next would let the search go to and fro: some are remembered.
    const remembered: TimePoint[] = [];
    const remember = ({ point }: Use): void => {
      const known = remembered.findIndex((peak) => Math.abs(peak.year - point.year) < SAME_PEAK);
      if (known >= 0) remembered[known] = point;
      else if (remembered.push(point) > MOST_PEAKS) remembered.shift();
    };
    return {
      missAt(z) {
        const sample = sampleAt(z);
        const path = pathOf(sample);
        const highest = peaksOf(sample, path)[0];
        const passed = highest ? Math.max(0, highest.use - level) : 0;
        if (passed > 0) remember(highest);
        const excess = path[path.length - 1].use - ABOVE;
        return (isMet ? Math.abs(excess) : Math.max(0, excess)) + passed;
      },
      planesAt(z) {
        const sample = sampleAt(z);
        peaksOf(sample, pathOf(sample)).reverse().forEach(remember);
        return [
          planeAt(z, last, ABOVE, isMet),
          ...remembered.map((point) => planeAt(z, point, level, false)),
        ];
      },
    };
  }
}

/** Years after the anchor, and before the last year, in which every quarter is looked at. */
const QUARTERLY = 2;

/** A path that turns down this many years before the year, or later, meets the stock in it all the same. */
const JUST_BEFORE = 0.005;

/** Moments before a year: all corners, every 1 January, and every quarter where the path may turn within a year. */
function momentsBefore(year: number, demandAnchorYear: number): TimePoint[] {
  const corners = new Set([demandAnchorYear, ...recordPoints.map((point) => point.year)]);
  const isLooked = (at: number): boolean =>
    Number.isInteger(at) ||
    corners.has(at) ||
    (at > AI_TEXT_START && at < demandAnchorYear + QUARTERLY) ||
    at > year - QUARTERLY;
  const moments = crossingGrid(demandAnchorYear).filter(
    (point) => point.year < year - JUST_BEFORE && isLooked(point.year),
  );
  return [...moments, timePoint(year - JUST_BEFORE)];
}

const useAt = (sample: Sample, point: TimePoint): Use => ({ point, use: lnUse(sample, point) });

/** How near to a moment a smooth peak is looked for, at first and then, in years. */
const NEIGHBOURS = [0.5, 0.05];

/** The peak at or beside a moment: at a corner it is the moment, else the vertex of a parabola through its neighbours. */
function peakAt(sample: Sample, path: readonly Use[], k: number): Use {
  let peak = path[k];
  const earliest = k === 0 ? FIRST_YEAR : path[k - 1].point.year;
  const latest = path[k + 1].point.year;
  for (const reach of NEIGHBOURS) {
    const { year } = peak.point;
    const step = Math.min(reach, year - earliest, latest - year);
    if (!(step > 0)) break;
    const [before, after] = [-step, step].map((by) => useAt(sample, timePoint(year + by)).use);
    const bend = before - 2 * peak.use + after;
    if (!(bend < 0)) break;
    const vertex = year + (step * (before - after)) / (2 * bend);
    if (!(vertex > earliest && vertex < latest)) break;
    const there = useAt(sample, timePoint(vertex));
    if (there.use > peak.use) peak = there;
  }
  return peak;
}
