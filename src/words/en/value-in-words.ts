/** A value in a sentence: as in its box, but a date in words ("mid 2027"). */
import type { Unit } from '../../model/parameters/parameters';
import { formatDate } from './dates';
import { formatValue } from './format';

export const valueInWords = (value: number, unit: Unit): string =>
  unit === 'year' ? formatDate(value) : formatValue(value, unit);

/** A value in two digits, which is what a glance takes in. */
export const roughly = (value: number, unit: Unit): string =>
  valueInWords(unit === 'year' ? value : Number(value.toPrecision(2)), unit);
