/** The line that stays in sight. */
import { dateAt, type DateSummary } from '../model/engines/forecast';
import { formatYear } from './dates';

export const inSightText = { top: 'Top' };

/** "80 in 100: 2027 to 2036". */
export function likelySpan(summary: DateSummary): string {
  const [low, high] = [dateAt(summary, 0.1), dateAt(summary, 0.9)];
  if (low === Infinity) return 'over 90 in 100 not this century';
  if (high === Infinity) return `90 in 100: after ${formatYear(low)}, or never`;
  const [from, to] = [formatYear(low), formatYear(high)];
  return from === to ? `80 in 100: ${from}` : `80 in 100: ${from} to ${to}`;
}
