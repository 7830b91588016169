/** What moving one lever does to the date, in words. */
import type { EndDates } from '../../model/answers/sensitivity';
import type { Unit } from '../../model/parameters/parameters';
import { formatDate } from './dates';
import { formatValue } from './format';

export const effectWaiting = 'Working out what that does to the date …';

/**
 * "Taken as certain, ×1.15 gives late 2031 and ×3.2 gives mid 2028."
 *
 * @param ends nothing where the lever makes no difference, or has no range.
 */
export function endsSentence(ends: EndDates | null | undefined, unit: Unit): string {
  if (!ends) return '';
  const [low, high] = [ends.low, ends.high].map(({ median }) => formatDate(median));
  if (low === high) return `Anywhere in its likely range the date is ${low}.`;
  const [least, most] = [ends.low, ends.high].map(({ value }) => formatValue(value, unit));
  return `Taken as certain, ${least} gives ${low} and ${most} gives ${high}.`;
}
