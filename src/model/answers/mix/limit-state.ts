/**
 * Limit states of one demand path: the points of its space at which demand has just reached the stock. Zero is where it has.
 *
 * @source hasofer1974
 */
import { type BranchSpace, type Fold, lnUse } from './branch-space';
import type { Plane } from './nearest-on-planes';
import type { Bounds, Surface } from './nearest-point';
import type { Sample } from '../../engines/plain/plain-engine';
import { crossingGrid, type TimePoint, timePoint } from '../../timeline/time-point';
import { FIRST_YEAR } from '../../timeline/year-range';
import { JUST_BEFORE, type Moment, usePaths } from './use-path';

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
  /** sign · (ln(demand / stock) - level) at a moment. */
  const planeAt = (
    z: Float64Array,
    { point, isSlowdown }: Pick<Moment, 'point' | 'isSlowdown'>,
    level: number,
    isMet = false,
    sign = 1,
  ): Plane => {
    const useOf = (sample: Sample): number =>
      lnUse(sample, isSlowdown ? timePoint(sample.demand.growth.breakYear) : point);
    const slopes = z.map((at, j) => {
      const [from, to] = [Math.max(low[j], at - STEP), Math.min(high[j], at + STEP)];
      if (!(to > from)) return 0;
      const [before, after] = [from, to].map((value) => useOf(sampleAt(z.with(j, value))));
      return (sign * (after - before)) / (to - from);
    });
    return { value: sign * (useOf(sampleAt(z)) - level), slopes, isMet };
  };
  const still = (point: TimePoint) => ({ point, isSlowdown: false });
  const sides = sidesOf(region);

  return {
    fromBelow() {
      const worstOf = (z: Float64Array): Moment => {
        const { last, peaks } = pathOf(sampleAt(z));
        return peaks.length > 0 && peaks[0].use > last.use ? peaks[0] : last;
      };
      return {
        missAt: (z) => Math.abs(worstOf(z).use - ABOVE) + sides.missAt(z),
        // The slope of a maximum is that of the moment at which it is attained.
        planesAt: (z) => [planeAt(z, worstOf(z), ABOVE, true), ...sides.planesAt(z)],
      };
    },

    fromAbove() {
      const peaksAt = rememberedPeaks();
      return {
        missAt(z) {
          const { last, peaks } = pathOf(sampleAt(z));
          return Math.max(0, last.use - ABOVE, passedBy(peaks, ABOVE, peaksAt)) + sides.missAt(z);
        },
        planesAt(z) {
          const { peaks } = pathOf(sampleAt(z));
          const moments = [still(end), ...peaksAt(peaks)];
          return [...moments.map((moment) => planeAt(z, moment, ABOVE)), ...sides.planesAt(z)];
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
          const { last, peaks } = pathOf(sample);
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
          const { peaks } = pathOf(sampleAt(z));
          return [
            planeAt(z, still(end), ABOVE, true),
            ...(before ? [planeAt(z, still(before), beforeLevel)] : []),
            ...(after ? [planeAt(z, still(after), ABOVE, false, -1)] : []),
            ...peaksAt(peaks).map((moment) => planeAt(z, moment, -BELOW)),
            ...sides.planesAt(z),
          ];
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
