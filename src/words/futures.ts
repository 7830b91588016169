/** When it happens, in futures of 100: the counts that the answer says and the picture draws. */
import { dateAt, type DateSummary, probabilityBy } from '../model/engines/forecast';
import { FIRST_YEAR } from '../model/timeline/year-range';
import { yearsBetween } from './dates';

/** Counts of futures in order of date; they add up to 100. */
export interface FutureGroups {
  readonly before: number;
  /** Those that the answer names; 80 where the model's years hold so many. */
  readonly middle: number;
  readonly later: number;
  readonly never: number;
  /** When those in the middle are: "2027 to 2036". */
  readonly when: string;
}

export function futureGroups(summary: DateSummary): FutureGroups {
  const [p10, p90] = [dateAt(summary, 0.1), dateAt(summary, 0.9)];
  const [from, to] = yearsBetween(p10, p90);
  const never = Math.round(100 * summary.never);
  if (p90 <= FIRST_YEAR) {
    const middle = Math.round(100 * probabilityBy(summary, FIRST_YEAR));
    return { before: 0, middle, later: 100 - middle - never, never, when: to };
  }
  if (p10 === Infinity || (p10 <= FIRST_YEAR && p90 === Infinity))
    return { before: 0, middle: 100 - never, later: 0, never, when: 'this century' };
  if (p90 === Infinity)
    return { before: 10, middle: 90 - never, later: 0, never, when: `${from} on` };
  const later = 10 - never;
  return p10 <= FIRST_YEAR
    ? { before: 0, middle: 90, later, never, when: `by the end of ${to}` }
    : { before: 10, middle: 80, later, never, when: from === to ? from : `${from} to ${to}` };
}
