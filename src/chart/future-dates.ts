/** The forecast's dates as 100 futures, each as likely as the others. */
import { dateAt, type DateSummary, isOneDate } from '../model/engines/forecast';
import { FIRST_YEAR, LAST_YEAR } from '../model/timeline/year-range';

/** Just before the end of the model's years. */
const LAST_DATE = LAST_YEAR - 0.01;

/**
 * The middle of each hundredth of a date's distribution.
 *
 * @param never how many of the 100 it does not happen in before 2100.
 * @returns [100] calendar years, rising: 2015 is "2015 or earlier", Infinity "not before 2100". 50 of them are at most the median.
 */
export function futureDates(summary: DateSummary, never: number): number[] {
  const { byQuarter } = summary;
  const median = dateAt(summary, 0.5);
  const isOne = isOneDate(summary);
  let quarter = 0;
  return Array.from({ length: 100 }, (_, i) => {
    if (i >= 100 - never) return Infinity;
    if (isOne) return median;
    const share = (i + 0.5) / 100;
    while (quarter < byQuarter.length - 1 && (byQuarter[quarter] ?? 0) < share) quarter++;
    const [a = 0, b = 0] = [byQuarter[quarter - 1], byQuarter[quarter]];
    const part = b > a ? Math.min(1, (share - a) / (b - a)) : 1;
    const date = quarter === 0 ? FIRST_YEAR : FIRST_YEAR + (quarter - 1 + part) / 4;
    return Math.min(LAST_DATE, i < 50 ? Math.min(date, median) : Math.max(date, median));
  });
}
