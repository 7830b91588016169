/** What a reader should know about some assumptions. Not in `notices.ts`, which few pages load. */
import type { CaveatId } from '../../scenario/caveats';

/** By id; see `caveatsOf`. */
export const caveatSentences: Readonly<Record<CaveatId, string>> = {
  'private-text-in-whole-web':
    'The whole web holds private text already, so the share of private text used is ignored.',
  'media-beside-text':
    'Pictures, sound and video count as data here, but only text is counted in what runs want: set the share of text among it to 100% to count all of it.',
  'synthetic-share-high':
    'The best mixtures in the largest study hold about 30% machine-written text. With more, this model may promise too much.',
  'synthetic-below-break-even':
    'Most of this machine-written text is wrong even after checking, so it takes away more than it adds; how much it takes away is our assumption.',
};
