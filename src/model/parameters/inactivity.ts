/** Which parameters cannot move the exhaustion date, and why. */
import type { Assumptions } from './assumptions';
import { type ParameterId, parameterIds } from './families';
import { addedText, countsOn, roleOf } from './roles';

/**
 * cost: prices move no date. synthetic: moves the date with synthetic text alone. other-text: counts where other text counts as
 * data. other-demand: counts where demand follows the other path. not-used: the share of it that is used is 0.
 */
export type Inactivity = 'cost' | 'synthetic' | 'other-text' | 'other-demand' | 'not-used';

/**
 * Why a parameter cannot move the exhaustion date of human text, as far as the choices tell.
 *
 * @returns undefined when it can.
 */
export function inactivityOf(
  id: ParameterId,
  { stockDefinition, trendSlowdown, intervals }: Assumptions,
): Inactivity | undefined {
  const role = roleOf(id);
  if (!countsOn(role, stockDefinition)) return 'other-text';
  const computeWeight = intervals.computeWeight[0];
  switch (role.part) {
    case 'price':
      return 'cost';
    case 'stretch':
      return 'synthetic';
    case 'compute-level':
      return computeWeight === 0 ? 'other-demand' : undefined;
    case 'demand-growth': {
      const isOnTrend =
        computeWeight < 1 &&
        role.paths.includes('trend') &&
        !(role.slowsTrend && trendSlowdown === 'none');
      const isOnCompute = computeWeight > 0 && role.paths.includes('compute');
      return isOnTrend || isOnCompute ? undefined : 'other-demand';
    }
    case 'efficiency':
      // Nothing falls at no pace, or by no more than nothing.
      return intervals[role.other][1] === 1 ? 'not-used' : undefined;
    case 'added-amount':
      return intervals[addedText[role.of].share][1] === 0 ? 'not-used' : undefined;
    default:
      return undefined;
  }
}

/** The part of the futures in which a parameter that plays a part plays it, 0 .. 1: those on its paths of demand. */
export function partOfFutures(id: ParameterId, { intervals, trendSlowdown }: Assumptions): number {
  const role = roleOf(id);
  const computeWeight = intervals.computeWeight[0];
  if (role.part === 'compute-level') return computeWeight;
  if (role.part !== 'demand-growth') return 1;
  const slowsTrend = role.slowsTrend === undefined || trendSlowdown === 'withCompute';
  const onTrend = role.paths.includes('trend') && slowsTrend ? 1 - computeWeight : 0;
  return onTrend + (role.paths.includes('compute') ? computeWeight : 0);
}

/** The parameters that can move the exhaustion date of human text, in registry order. */
export const activeIds = (assumptions: Assumptions): ParameterId[] =>
  parameterIds.filter((id) => inactivityOf(id, assumptions) === undefined);

/** Whether a parameter has an interval. */
export const isUncertain = ({ intervals }: Assumptions, id: ParameterId): boolean =>
  intervals[id][0] !== intervals[id][1];
