/** The years that hold 80 of 100 futures, in words. */
import { yearsBetween } from './dates';

/**
 * "80 of 100 futures from 2027 to 2036".
 *
 * @param low  10th percentile, calendar year; Infinity is "not this century".
 * @param high 90th percentile, likewise.
 */
export function futuresRange(low: number, high: number): string {
  if (low === Infinity) return 'at least 90 of 100 futures not this century';
  const [from, to] = yearsBetween(low, high);
  if (high === Infinity) return `90 of 100 futures not before ${from}`;
  return `80 of 100 futures ${from === to ? `within ${to}` : `from ${from} to ${to}`}`;
}

/** The same years alone, after a comma: ", 2027 to 2036", ", 2027 on", or nothing where there are none. */
export function yearsAlone(low: number, high: number): string {
  if (low === Infinity) return '';
  const [from, to] = yearsBetween(low, high);
  if (high === Infinity) return `, ${from} on`;
  return from === to ? `, ${to}` : `, ${from} to ${to}`;
}
