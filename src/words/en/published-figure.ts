import type { PublishedFigure } from '../../data/evidence';
import type { Unit } from '../../model/parameters/parameters';
import { formatInterval, formatValue } from './format';

/** A figure from the literature: "250 billion pages (100B to 1.2 trillion pages, 95%)". */
export function publishedText(
  { value, low, high, credibility }: PublishedFigure,
  unit: Unit,
): string {
  const middle = value === null ? '' : formatValue(value, unit);
  if (low === null || high === null)
    return (
      middle ||
      [low, high].flatMap((end) => (end === null ? [] : [formatValue(end, unit)])).join('')
    );
  const range = formatInterval([low, high], unit);
  const level = credibility === null ? '' : `, ${credibility}%`;
  return middle && low !== high ? `${middle} (${range}${level})` : `${range}${level}`;
}
