/** Which parameters have no say in the exhaustion date, and why. */
import type { Assumptions } from './assumptions';
import { type ParameterId, parameterIds, parameters } from './parameters';

/**
 * cost: prices move no date. synthetic: moves the date with synthetic text alone. other-text: counts where other text counts as
 * data. other-demand: counts where demand follows the other path. not-used: the share of it that is used is 0.
 */
export type Inactivity = 'cost' | 'synthetic' | 'other-text' | 'other-demand' | 'not-used';

/** The amount of each kind of text beyond the web, and the share of it that is used. */
export const shareOf: Partial<Record<ParameterId, ParameterId>> = {
  booksPapersCodeTokens: 'booksPapersCodeShare',
  privateTextTokens: 'privateTextShare',
  mediaTokens: 'mediaShare',
};

/**
 * Why a parameter cannot move the exhaustion date of human text, as far as the choices tell.
 *
 * @returns undefined when it can.
 */
export function inactivityOf(
  id: ParameterId,
  { stockDefinition, intervals }: Assumptions,
): Inactivity | undefined {
  const { group } = parameters[id];
  if (group === 'cost') return 'cost';
  if (group === 'synthetic') return 'synthetic';
  const computeWeight = intervals.computeWeight[0];
  switch (id) {
    case 'pages':
    case 'bytesPerPage':
    case 'bytesPerToken':
      return stockDefinition === 'indexedWeb' ? undefined : 'other-text';
    case 'commonCrawlTokens':
      return stockDefinition === 'commonCrawl' ? undefined : 'other-text';
    case 'wholeWebTokens':
      return stockDefinition === 'wholeWeb' ? undefined : 'other-text';
    case 'pageLengthGrowth':
    case 'pageCountGrowth':
    case 'privateTextShare':
      return stockDefinition === 'wholeWeb' ? 'other-text' : undefined;
    case 'withheldShare':
      return stockDefinition === 'commonCrawl' ? 'other-text' : undefined;
    case 'privateTextTokens':
      if (stockDefinition === 'wholeWeb') return 'other-text';
      break;
    case 'datasetAtAnchor':
    case 'datasetGrowth':
      return computeWeight === 1 ? 'other-demand' : undefined;
    case 'computeAtAnchor':
    case 'computeGrowth':
    case 'computeSlowdownYear':
    case 'computeGrowthLater':
    case 'overtraining':
      return computeWeight === 0 ? 'other-demand' : undefined;
    default:
  }
  const share = shareOf[id];
  return share && intervals[share][1] === 0 ? 'not-used' : undefined;
}

/** The parameters that can move the exhaustion date of human text, in registry order. */
export const activeIds = (assumptions: Assumptions): ParameterId[] =>
  parameterIds.filter((id) => inactivityOf(id, assumptions) === undefined);

/** Whether a parameter has an interval. */
export const isUncertain = ({ intervals }: Assumptions, id: ParameterId): boolean =>
  intervals[id][0] !== intervals[id][1];
