/** Demand at knots, for one sample, and how far it stands above the stock: the inner loops of the fast engine. */
import type { DemandPath } from '../../parameters/roles';
import type { Knots } from './knots';
import type { LevelSamples } from './level-direction';

/** What moves demand with time, in every sample. */
export interface DemandSamples {
  readonly path: DemandPath;
  /** Calendar year at which the level holds. */
  readonly levelYear: number;
  /** [n] ln growth of tokens per year up to the break, and after it. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** [n] calendar years. */
  readonly breakYear: Float64Array;
  /** [n] ln of the yearly fall of the text that a run wants, and of how far it can fall. */
  readonly efficiencyGrowth: Float64Array;
  readonly efficiencyLimit: Float64Array;
}

/**
 * Fills in ln of growth over efficiency after the anchor, from the level's year.
 *
 * @param into [.. at + m] receives it at the knots after the anchor.
 */
export function fillGrowth(
  demand: DemandSamples,
  i: number,
  { years, pastKnots }: Knots,
  anchorYear: number,
  into: Float64Array,
  at: number,
): void {
  const { levelYear } = demand;
  const before = demand.before[i];
  const after = demand.after[i];
  const breakYear = demand.breakYear[i];
  const pace = demand.efficiencyGrowth[i];
  const limit = demand.efficiencyLimit[i];
  // Both lines start from the break.
  const atBreak = (breakYear - levelYear) * (breakYear < levelYear ? after : before);
  for (let k = pastKnots; k < years.length; k++) {
    const year = years[k];
    const saved = pace * (year - anchorYear);
    into[at + k] =
      atBreak +
      (year - breakYear) * (year < breakYear ? before : after) -
      (saved < limit ? saved : limit);
  }
}

/** Reciprocals of what a unit of the integrated variable adds to ln(demand / stock). */
export interface ReachScales {
  /** [m] where demand is what has been used, and after it the floor. */
  readonly floor: Float64Array;
  /** [m] where it is what compute pays for, as far as that has taken over. */
  readonly paidFor: Float64Array;
}

/** The scales of one set of levels over the knots. */
export function reachScales(
  { anchorLoad, paidForLoad, stockLoad }: LevelSamples,
  { years, pastKnots, anchorPart, takenOver }: Knots,
): ReachScales {
  return {
    floor: years.map((_, k) => 1 / ((k < pastKnots ? anchorPart[k] : 1) * anchorLoad + stockLoad)),
    paidFor: years.map(
      (_, k) => 1 / ((1 - takenOver[k]) * anchorLoad + takenOver[k] * paidForLoad + stockLoad),
    ),
  };
}

/**
 * Fills in how far demand stands above the stock, in units of the integrated variable.
 *
 * @param lnFactor ln of what multiplies this sample's stock besides its level.
 * @param growths  [.. growthAt + m] as `fillGrowth` fills them in.
 * @param lnUsable [.. usableAt + m] ln usable tokens, as far as they are sampled.
 * @param reach    [m] receives it.
 */
export function fillReach(
  path: DemandPath,
  levels: LevelSamples,
  scales: ReachScales,
  i: number,
  lnFactor: number,
  { pastKnots, lnKnown, anchorPart, takenOver }: Knots,
  growths: Float64Array,
  growthAt: number,
  lnUsable: Float64Array,
  usableAt: number,
  reach: Float64Array,
): void {
  const anchor = levels.anchor[i];
  const stock = levels.stock[i] + lnFactor;
  const { floor, paidFor } = scales;
  const m = reach.length;
  for (let k = 0; k < pastKnots; k++)
    reach[k] = (lnKnown[k] + anchorPart[k] * anchor - stock - lnUsable[usableAt + k]) * floor[k];
  if (path === 'trend') {
    for (let k = pastKnots; k < m; k++) {
      const above = growths[growthAt + k];
      reach[k] = (anchor + (above > 0 ? above : 0) - stock - lnUsable[usableAt + k]) * floor[k];
    }
    return;
  }
  const level = levels.paidFor[i];
  for (let k = pastKnots; k < m; k++) {
    const short = stock + lnUsable[usableAt + k];
    const least = (anchor - short) * floor[k];
    const part = takenOver[k];
    const paid = (anchor + part * (level + growths[growthAt + k] - anchor) - short) * paidFor[k];
    reach[k] = paid > least ? paid : least;
  }
}
