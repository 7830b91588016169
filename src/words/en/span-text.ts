/** Spans between dates, as one says them: "under a month", "7 months", "a year", "2.3 years". */
import { plural } from './language';
import { formatYears } from './years-text';

/** Shorter spans are given in months. */
const MOST_MONTHS = 18;

/** @param years >= 0. */
export function formatSpan(years: number): string {
  const months = Math.round(12 * years);
  if (months >= MOST_MONTHS) return formatYears(years);
  if (months < 1) return 'under a month';
  if (months === 12) return 'a year';
  return plural(months, 'a month', `${months} months`);
}
