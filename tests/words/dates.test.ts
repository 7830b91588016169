import { describe, expect, it } from 'vitest';
import { formatDate, formatDateExact, formatYear } from '../../src/words/dates';

describe('a date', () => {
  it.each([
    [2029, 'early 2029', '2029', '2029.00'],
    [2029.3333, 'early 2029', '2029', '2029.33'],
    [2029.3334, 'mid 2029', '2029', '2029.33'],
    [2029.38, 'mid 2029', '2029', '2029.38'],
    [2029.6666, 'mid 2029', '2029', '2029.67'],
    [2029.6667, 'late 2029', '2029', '2029.67'],
    [2029.999, 'late 2029', '2029', '2030.00'],
    [2029.99997, 'early 2030', '2030', '2030.00'],
    [2015.01, 'early 2015', '2015', '2015.01'],
    [2015, '2015 or earlier', '2015 or earlier', '2015 or earlier'],
    [2100, 'early 2100', '2100', '2100.00'],
    [Infinity, 'not this century', 'not before 2100', 'not before 2100'],
  ])('%d is %s in a sentence, %s as a year, %s in a table', (date, sentence, year, exact) => {
    expect(formatDate(date)).toBe(sentence);
    expect(formatYear(date)).toBe(year);
    expect(formatDateExact(date)).toBe(exact);
  });
});
