/** Spans that a change makes, in words: "about a month", "about 2.3 years". */
import { formatSpan } from './span-text';

/** Shorter spans are not worth a word. */
const A_WEEK = 1 / 52;
/** Shorter spans are weeks. */
const A_MONTH = 1 / 24;

/** @param years >= 0, finite. Undefined for a span that makes no difference. */
export function spanInWords(years: number): string | undefined {
  if (years < A_WEEK) return undefined;
  return years < A_MONTH ? 'a few weeks' : `about ${formatSpan(years)}`;
}
