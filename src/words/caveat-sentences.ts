/** What a reader should know about some assumptions. Not in `notices.ts`, which few pages load. */
import type { CaveatId } from '../scenario/caveats';

/** By id; see `caveatsOf`. */
export const caveatSentences: Readonly<Record<CaveatId, string>> = {
  'private-text-in-whole-web':
    'The whole web holds private text already, so the share of private text used is ignored.',
  'synthetic-share-high':
    'Published results show harm from this much synthetic text, which this model may not show.',
  'synthetic-below-break-even':
    'Most of this synthetic text is wrong even after grading, so it takes away more than it adds; how much it takes away is our assumption.',
};
