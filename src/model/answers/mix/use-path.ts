/** The path of ln(demand / stock) up to a year, and its peaks. */
import { AI_TEXT_START } from '../../timeline/new-text';
import { lnUse } from './branch-space';
import type { Sample } from '../../engines/plain/plain-engine';
import { crossingGrid, type TimePoint, timePoint } from '../../timeline/time-point';
import { FIRST_YEAR } from '../../timeline/year-range';
import { recordPoints } from '../../timeline/training-record';

/** A moment of a path. */
export interface Moment {
  readonly point: TimePoint;
  /** Whether it is the moment at which the path changes its slope, wherever that falls. */
  readonly isSlowdown: boolean;
  /** ln of demand over stock. */
  readonly use: number;
}

export interface UsePath {
  /** The year itself. */
  readonly last: Moment;
  /** Moments before the year at which the path turns down, the highest first. */
  readonly peaks: readonly Moment[];
}

/** A path that turns down this many years before the year, or later, meets the stock in it all the same. */
export const JUST_BEFORE = 0.005;
/** Years after the anchor, and before the last year, in which every quarter is looked at. */
const QUARTERLY = 2;

/**
 * How a sample's path is looked at: at all its corners, on every 1 January, in every quarter where it may turn within a year.
 *
 * @param year calendar year, 2015 .. 2100: the end of the path.
 */
export function usePaths(demandAnchorYear: number, year: number): (sample: Sample) => UsePath {
  const corners = new Set([demandAnchorYear, ...recordPoints.map((point) => point.year)]);
  const isLookedAt = (at: number): boolean =>
    Number.isInteger(at) ||
    corners.has(at) ||
    (at > AI_TEXT_START && at < demandAnchorYear + QUARTERLY) ||
    at > year - QUARTERLY;
  const justBefore = year - JUST_BEFORE;
  const grid = crossingGrid(demandAnchorYear).filter(
    (point) => point.year < justBefore && isLookedAt(point.year),
  );
  if (justBefore > FIRST_YEAR) grid.push(timePoint(justBefore));
  const end = timePoint(year);

  return (sample) => {
    const path = grid.map((point) => momentAt(sample, point));
    const { breakYear: slowdownYear } = sample.demand.growth;
    if (slowdownYear > FIRST_YEAR && slowdownYear < year) {
      const next = path.findIndex(({ point }) => point.year > slowdownYear);
      const turn = momentAt(sample, timePoint(slowdownYear), true);
      path.splice(next < 0 ? path.length : next, 0, turn);
    }
    const last = momentAt(sample, end);
    path.push(last);
    const peaks = path.flatMap(({ use }, k) => {
      if (k === path.length - 1) return [];
      const left = k === 0 ? -Infinity : path[k - 1].use;
      return use >= left && use > path[k + 1].use ? [peakAt(sample, path, k)] : [];
    });
    return { last, peaks: peaks.sort((a, b) => b.use - a.use) };
  };
}

const momentAt = (sample: Sample, point: TimePoint, isSlowdown = false): Moment => ({
  point,
  isSlowdown,
  use: lnUse(sample, point),
});

/** How near to a moment a smooth peak is looked for, at first and then, in years. */
const NEIGHBOURS = [0.5, 0.05];

/** The peak at or beside a moment: at a corner it is the moment, else the vertex of a parabola through its neighbours. */
function peakAt(sample: Sample, path: readonly Moment[], k: number): Moment {
  let peak = path[k];
  const earliest = k === 0 ? FIRST_YEAR : path[k - 1].point.year;
  const latest = path[k + 1].point.year;
  for (const reach of NEIGHBOURS) {
    const { year } = peak.point;
    const step = Math.min(reach, year - earliest, latest - year);
    if (!(step > 0)) break;
    const [before, after] = [-step, step].map((by) => lnUse(sample, timePoint(year + by)));
    const bend = before - 2 * peak.use + after;
    if (!(bend < 0)) break;
    const vertex = year + (step * (before - after)) / (2 * bend);
    if (!(vertex > earliest && vertex < latest)) break;
    const there = momentAt(sample, timePoint(vertex));
    if (there.use > peak.use) peak = there;
  }
  return peak;
}
