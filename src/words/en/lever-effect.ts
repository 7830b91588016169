/** What moving one lever does to the date, in words. */
import type { EndDates } from '../../model/answers/sensitivity';
import type { Unit } from '../../model/parameters/parameters';
import { formatDate } from './dates';
import { formatValue } from './format';

export const effectWaiting = 'Working out what that does to the date …';

/**
 * "At ×1.15: late 2031. At ×3.2: mid 2028."
 *
 * @param ends nothing where the lever makes no difference, or has no range.
 */
export function endsSentence(ends: EndDates | null | undefined, unit: Unit): string {
  if (!ends) return '';
  const [low, high] = [ends.low, ends.high].map(({ median }) => formatDate(median));
  if (low === high) return `Anywhere in its likely range the date is ${low}.`;
  return `At ${formatValue(ends.low.value, unit)}: ${low}. At ${formatValue(ends.high.value, unit)}: ${high}.`;
}
