/** Spans of time, in words: "3.1 years", "17 years", "under 0.1 years". */
import { numberText, plural } from './language';

export function formatYears(years: number): string {
  if (years < 0.05) return years === 0 ? 'no time' : 'under 0.1 years';
  const near = Number(years.toFixed(years < 9.95 ? 1 : 0));
  return `${numberText(near)} ${plural(near, 'year', 'years')}`;
}
