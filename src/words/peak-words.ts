/** Peak data in words: how much usable text is new, and whether there will be less of it. */
import type { PeakYear } from '../model/answers/peak';
import { formatTokensLong } from './format';
import { formatOdds } from './odds';

/** "In 2024 usable human-written text grows by 2.4 trillion tokens a year (80%: 690 billion to 8.7 trillion tokens); …" */
export function peakSentence({ year, newTokens, shrinks }: PeakYear): string {
  const { p10, median, p90 } = newTokens;
  const change = median < 0 ? 'shrinks' : 'grows';
  return (
    `In ${Math.floor(year)} usable human-written text ${change} by ` +
    `${formatTokensLong(Math.abs(median), 2)} a year (80%: ${signed(p10)} to ${signed(p90)} tokens); ` +
    `the chance that there is less of it a year later is ${formatOdds(shrinks)}.`
  );
}

const signed = (tokens: number): string =>
  (tokens < 0 ? '−' : '') + formatTokensLong(Math.abs(tokens), 2).replace(/ tokens$/, '');
