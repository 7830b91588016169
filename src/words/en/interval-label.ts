/** The 80% interval of a date as the label of its bar. */
import { yearsBetween } from './dates';

/**
 * @param low  10th percentile, calendar year; Infinity is "not before 2100", 2015 "2015 or earlier".
 * @param high 90th percentile, likewise.
 */
export function intervalLabel(low: number, high: number): string {
  if (low === Infinity) return '80%: not before 2100';
  const [from, to] = yearsBetween(low, high);
  if (high === Infinity) return `80%: ${from} on, with no end before 2100`;
  return from === to ? `80%: ${from}` : `80%: ${from} to ${to}`;
}
