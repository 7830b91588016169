/**
 * Limit states of one demand path: the points of its space at which demand has just reached the stock. Zero is where it has.
 *
 * @source hasofer1974
 */
import { type BranchSpace, type Fold, lnUse } from './branch-space';
import type { Plane } from './nearest-on-planes';
import type { Bounds, Surface } from './nearest-point';
import { crossingGrid, type TimePoint, timePoint } from '../../timeline/time-point';
import { FIRST_YEAR } from '../../timeline/year-range';
import { JUST_BEFORE, type Moment, type UsePath, usePaths } from './use-path';

/** Half the step of a difference, in standard deviations. */
const STEP = 1e-4;
/** A path is aimed this much above the stock, so that rounding cannot leave it below. */
const ABOVE = 1e-9;
/** Where it must not have reached the stock, it is aimed this much below. */
const BELOW = 1e-7;
/** ln of demand over stock rises by at least this much a year where it reaches the stock: else its date would be a matter of rounding. */
const LEAST_RISE = 1e-4;
/** Peaks further below the stock than this do not come into play in one step. */
const FAR_BELOW = -1;
/** The most peaks that are held down at once. */
const MOST_PEAKS = 3;
/** Peaks nearer to each other than this are one that moves, in years. */
const SAME_PEAK = 0.25;

/** sign · (ln(demand / stock) - level) at a moment: to be 0 where it is met, else at most 0. */
interface Limit {
  readonly moment: Pick<Moment, 'point' | 'isSlowdown'>;
  readonly level: number;
  readonly isMet?: boolean;
  readonly sign?: 1 | -1;
}

/** One side of a fold: where sign times its function is at most 0. */
export interface Side {
  readonly fold: Fold;
  readonly sign: 1 | -1;
}

/** A part of a space in which paths are smooth. */
export interface Region extends Bounds {
  /** The folds of the space that bound it, and on which side of each it lies. */
  readonly sides: readonly Side[];
}

export interface LimitStates {
  /** G(z) = 0, with G the ln of demand over stock at the worst moment up to the year. From below the worst moment alone counts. */
  readonly fromBelow: () => Surface;
  /** The same surface from above: every moment must be brought down. */
  readonly fromAbove: () => Surface;
  /** The part of it on which demand first reaches the stock in the year itself. */
  readonly firstThen: () => Surface;
}

/**
 * The limit states of a path and a year.
 *
 * @param year calendar year, 2015 .. 2100.
 */
export function limitStates(space: BranchSpace, region: Region, year: number): LimitStates {
  const { sampleAt, demandAnchorYear } = space;
  const { low, high } = region;
  const end = timePoint(year);
  const pathOf = usePaths(demandAnchorYear, year);
  // A point whose miss is asked for is the one at which the planes are asked for next.
  let last: { z: Float64Array; path: UsePath } | undefined;
  const pathAt = (z: Float64Array): UsePath => {
    if (last?.z !== z) last = { z, path: pathOf(sampleAt(z)) };
    return last.path;
  };
  /** The planes that touch some limits: all take their slopes from the same neighbours of the point. */
  const planesOf = (z: Float64Array, limits: readonly Limit[]): Plane[] => {
    const valuesAt = (at: Float64Array): number[] => {
      const sample = sampleAt(at);
      return limits.map(({ moment: { point, isSlowdown }, level, sign = 1 }) => {
        const then = isSlowdown ? timePoint(sample.demand.growth.breakYear) : point;
        return sign * (lnUse(sample, then) - level);
      });
    };
    const values = valuesAt(z);
    const planes = limits.map(({ isMet = false }, k) => ({
      value: values[k],
      slopes: new Float64Array(z.length),
      isMet,
    }));
    for (let j = 0; j < z.length; j++) {
      const [from, to] = [Math.max(low[j], z[j] - STEP), Math.min(high[j], z[j] + STEP)];
      if (!(to > from)) continue;
      const [before, after] = [from, to].map((at) => valuesAt(z.with(j, at)));
      planes.forEach(({ slopes }, k) => (slopes[j] = (after[k] - before[k]) / (to - from)));
    }
    return planes;
  };
  const still = (point: TimePoint) => ({ point, isSlowdown: false });
  const sides = sidesOf(region);

  return {
    fromBelow() {
      const worstOf = (z: Float64Array): Moment => {
        const { last, peaks } = pathAt(z);
        return peaks.length > 0 && peaks[0].use > last.use ? peaks[0] : last;
      };
      return {
        missAt: (z) => Math.abs(worstOf(z).use - ABOVE) + sides.missAt(z),
        // The slope of a maximum is that of the moment at which it is attained.
        planesAt: (z) => [
          ...planesOf(z, [{ moment: worstOf(z), level: ABOVE, isMet: true }]),
          ...sides.planesAt(z),
        ],
      };
    },

    fromAbove() {
      const peaksAt = rememberedPeaks();
      return {
        missAt(z) {
          const { last, peaks } = pathAt(z);
          return Math.max(0, last.use - ABOVE, passedBy(peaks, ABOVE, peaksAt)) + sides.missAt(z);
        },
        planesAt(z) {
          const { peaks } = pathAt(z);
          const limits = [still(end), ...peaksAt(peaks)].map((moment) => ({
            moment,
            level: ABOVE,
          }));
          return [...planesOf(z, limits), ...sides.planesAt(z)];
        },
      };
    },

    firstThen() {
      const peaksAt = rememberedPeaks();
      // The date is looked for on a grid: demand must still be there at its next moment, and not just before the year.
      const before = year - JUST_BEFORE > FIRST_YEAR ? timePoint(year - JUST_BEFORE) : undefined;
      const after = crossingGrid(demandAnchorYear).find((point) => point.year > year);
      const beforeLevel = -JUST_BEFORE * LEAST_RISE;
      return {
        missAt(z) {
          const sample = sampleAt(z);
          const { last, peaks } = pathAt(z);
          return (
            Math.abs(last.use - ABOVE) +
            Math.max(
              0,
              passedBy(peaks, -BELOW, peaksAt),
              before ? lnUse(sample, before) - beforeLevel : 0,
              after ? ABOVE - lnUse(sample, after) : 0,
            ) +
            sides.missAt(z)
          );
        },
        planesAt(z) {
          const { peaks } = pathAt(z);
          const limits: Limit[] = [
            { moment: still(end), level: ABOVE, isMet: true },
            ...(before ? [{ moment: still(before), level: beforeLevel }] : []),
            ...(after ? [{ moment: still(after), level: ABOVE, sign: -1 as const }] : []),
            ...peaksAt(peaks).map((moment) => ({ moment, level: -BELOW })),
          ];
          return [...planesOf(z, limits), ...sides.planesAt(z)];
        },
      };
    },
  };
}

/** By how much the highest peak passes a level; it is remembered where it does. */
function passedBy(
  peaks: readonly Moment[],
  level: number,
  remember: (peaks: readonly Moment[]) => unknown,
): number {
  const passed = peaks.length > 0 ? peaks[0].use - level : 0;
  if (passed > 0) remember(peaks.slice(0, 1));
  return passed;
}

/** The last few peaks: one that comes up in one step and is gone in the next would let the search go to and fro. */
function rememberedPeaks(): (peaks: readonly Moment[]) => readonly Moment[] {
  const remembered: Moment[] = [];
  const isSame = (a: Moment, b: Moment): boolean =>
    a.isSlowdown === b.isSlowdown &&
    (a.isSlowdown || Math.abs(a.point.year - b.point.year) < SAME_PEAK);
  return (peaks) => {
    const near = peaks.filter(({ use }) => use > FAR_BELOW).slice(0, MOST_PEAKS);
    for (const peak of near.reverse()) {
      const known = remembered.findIndex((other) => isSame(other, peak));
      if (known >= 0) remembered.splice(known, 1);
      if (remembered.push(peak) > MOST_PEAKS) remembered.shift();
    }
    return remembered;
  };
}

/** The sides of a region as limits of its own. */
function sidesOf({ sides }: Region): Surface {
  const valueAt = ({ fold, sign }: Side, z: Float64Array): number =>
    sign * fold.slopes.reduce((sum, slope, j) => sum + slope * z[j], fold.atMedians);
  return {
    missAt: (z) => sides.reduce((sum, side) => sum + Math.max(0, valueAt(side, z)), 0),
    planesAt: (z) =>
      sides.map((side) => ({
        value: valueAt(side, z),
        slopes: side.fold.slopes.map((slope) => side.sign * slope),
        isMet: false,
      })),
  };
}
