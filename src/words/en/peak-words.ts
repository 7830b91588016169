/** Peak data in words: how much usable text is new, and whether there will be less of it. */
import type { PeakYear } from '../../model/answers/peak';
import { formatTokensLong } from './format';
import { oddsInWords } from './odds';

/** "Usable human-written text was still growing in 2024, by about 2.5 trillion tokens a year. …" */
export function peakSentence({ year, newTokens, shrinks }: PeakYear): string {
  const { median } = newTokens;
  const change = median < 0 ? 'was shrinking' : 'was still growing';
  return (
    `Usable human-written text ${change} in ${Math.floor(year)}, by about ` +
    `${formatTokensLong(Math.abs(median), 2)} a year. ` +
    `The chance that there was less of it a year later: ${oddsInWords(shrinks)}.`
  );
}
