/** What a reader should know about a set of assumptions, beyond its result. The sentences are in `words/en/caveat-sentences`. */
import type { Assumptions } from '../model/parameters/assumptions';
import { type Distribution, distributionOf, oddsAt } from '../model/parameters/distribution';
import type { ParameterId } from '../model/parameters/parameters';
import { rightAfterGrading } from '../model/formulas/synthetic';

export const caveatIds = [
  'private-text-in-whole-web',
  'media-beside-text',
  'synthetic-share-high',
  'synthetic-below-break-even',
] as const;
export type CaveatId = (typeof caveatIds)[number];

/**
 * Shares of synthetic text beyond what is borne out: whatever its quality, which is our judgement, and when it is poor.
 *
 * @source kang2025, whose best mixtures hold about 30% rephrased text
 */
const highShare = 0.38;
const highShareOfPoorText = 0.3;
/** Share right after grading below which synthetic text counts as poor, and below which it harms. @source feng2024 */
const poorQuality = 0.8;
const breakEven = 0.5;

/** Share of synthetic items that are right after grading, 0 .. 1, at the medians. */
export function rightAtMedians(intervals: Assumptions['intervals']): number {
  const middle = (id: ParameterId): Distribution => distributionOf(id, intervals[id]);
  return rightAfterGrading(
    oddsAt(middle('generatorErrorRate'), 0),
    middle('keepsRight').median,
    middle('keepsWrong').median,
  );
}

/**
 * The caveats of some assumptions, judged at the medians.
 *
 * media-beside-text: media are in the stock, and what runs want is counted as text alone.
 * private-text-in-whole-web: the whole web holds private text already, so `privateTextShare` is ignored.
 * synthetic-share-high: more synthetic text than published results support.
 * synthetic-below-break-even: most of it is wrong even after grading; the harm that the model gives it is our assumption.
 *
 * @returns ids in the order of `caveatIds`, none twice.
 */
export function caveatsOf(assumptions: Assumptions): CaveatId[] {
  const { intervals, stockDefinition } = assumptions;
  const median = (id: ParameterId): number => distributionOf(id, intervals[id]).median;
  const share = median('syntheticShare');
  const right = rightAtMedians(intervals);
  const holds: Record<CaveatId, boolean> = {
    'private-text-in-whole-web':
      stockDefinition === 'wholeWeb' && intervals.privateTextShare[1] > 0,
    'media-beside-text': intervals.mediaShare[1] > 0 && intervals.textShare[0] < 1,
    'synthetic-share-high':
      share > highShare || (share > highShareOfPoorText && right < poorQuality),
    'synthetic-below-break-even': share > 0 && right < breakEven,
  };
  return caveatIds.filter((id) => holds[id]);
}
