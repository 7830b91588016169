/** When it happens, in futures of 100: the counts that the answer says and the picture draws. */
import { dateAt, type DateSummary, probabilityBy } from '../../model/engines/forecast';
import { FIRST_YEAR } from '../../model/timeline/year-range';
import { formatYear, turnsOfYears } from './dates';
import { list } from './language';

/** Counts of futures in order of date; they add up to 100. */
export interface FutureGroups {
  readonly before: number;
  /** Those that the answer names: about 80, in whole years, where the model's years hold so many. */
  readonly middle: number;
  readonly later: number;
  readonly never: number;
  /** The first of the years in the middle, where some come before. */
  readonly from?: string;
  /** When those in the middle are: "2027 to 2036". */
  readonly when: string;
  /** The same in a sentence: "from 2027 to 2036". */
  readonly said: string;
}

const thisCentury = 'this century';

export function futureGroups(summary: DateSummary): FutureGroups {
  const [p10, p90] = [dateAt(summary, 0.1), dateAt(summary, 0.9)];
  const never = Math.round(100 * summary.never);
  const by = (year: number): number =>
    Math.min(100 - never, Math.round(100 * probabilityBy(summary, year)));
  if (p90 <= FIRST_YEAR) {
    const middle = by(FIRST_YEAR);
    const when = formatYear(p90);
    return { before: 0, middle, later: 100 - middle - never, never, when, said: `in ${when}` };
  }
  if (p10 === Infinity || (p10 <= FIRST_YEAR && p90 === Infinity)) {
    const when = thisCentury;
    return { before: 0, middle: 100 - never, later: 0, never, when, said: when };
  }
  if (p90 === Infinity) {
    const from = turnsOfYears(p10, p90)[0];
    const before = by(from);
    const middle = 100 - before - never;
    const when = `${from} on`;
    return { before, middle, later: 0, never, from: `${from}`, when, said: `from ${when}` };
  }
  const [from, end] = turnsOfYears(p10, p90);
  const later = 100 - never - by(end);
  if (p10 <= FIRST_YEAR) {
    const when = `by the end of ${end - 1}`;
    return { before: 0, middle: by(end), later, never, when, said: when };
  }
  // The last hours before New Year count as the new year, because a search for a date ends there; chances are known by quarters.
  const before = by(p90 <= from ? from - 0.25 : from);
  const [when, said] =
    end - from === 1
      ? [`${from}`, `within ${from}`]
      : [`${from} to ${end - 1}`, `from ${from} to ${end - 1}`];
  return { before, middle: by(end) - before, later, never, from: `${from}`, when, said };
}

/** "Of 100 futures: 10 before 2027, 80 from 2027 to 2036, 7 later, 3 not this century.", and the part that holds most of them. */
export function futuresInWords(summary: DateSummary): { futures: string; most: string } {
  const { before, middle, later, never, from, when, said } = futureGroups(summary);
  if (never === 100) {
    const most = 'In over 99 of 100 futures';
    return { futures: `${most} it does not happen this century.`, most };
  }
  const named = `${middle} ${said}`;
  const lasting = `${never} ${when === thisCentury ? 'not' : 'not this century'}`;
  const most = never > 50 ? lasting : named;
  const parts = [
    before > 0 && `${before} before ${from}`,
    middle > 0 && named,
    later > 0 && `${later} later`,
    never > 0 && lasting,
  ];
  return { futures: `Of 100 futures: ${list(parts.filter((part) => part !== false))}.`, most };
}

/** The same as a line: "80 in 100: 2027 to 2036". */
export function likelySpan(summary: DateSummary): string {
  const { middle, never, when } = futureGroups(summary);
  if (never === 100) return 'over 99 in 100 not this century';
  return `${middle} in 100${when === thisCentury ? '' : ':'} ${when}`;
}
