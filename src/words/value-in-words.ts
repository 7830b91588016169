/** A value in a sentence: as in its box, but a date in words ("mid 2027"). */
import type { Unit } from '../model/parameters/parameters';
import { formatDate } from './dates';
import { formatValue } from './format';

export const valueInWords = (value: number, unit: Unit): string =>
  unit === 'year' ? formatDate(value) : formatValue(value, unit);
