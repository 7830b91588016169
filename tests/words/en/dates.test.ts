import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateExact,
  formatYear,
  isSameYear,
  yearsBetween,
} from '../../../src/words/en/dates';

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

describe('the years between two dates', () => {
  it.each([
    [2027.01, 2036.99, '2027', '2036'],
    // Late December belongs to what comes after it, early January to what came before.
    [2026.9, 2037.1, '2027', '2036'],
    [2026.4, 2036.4, '2026', '2035'],
    [2029.2, 2029.4, '2029', '2029'],
    [2029.8, 2030.2, '2029', '2030'],
    [2015.2, 2020, '2016', '2019'],
    [2015, 2020.9, '2015 or earlier', '2020'],
    [2035.6, Infinity, '2036', 'not before 2100'],
  ])('%d and %d are %s and %s', (low, high, from, to) => {
    expect(yearsBetween(low, high)).toEqual([from, to]);
  });
});

it.each([
  [2034, 2034.4, true],
  // What was found for New Year may come down a hair before it.
  [2034, 2033.9998, true],
  [2034, 2033.99, false],
  [2034, Infinity, false],
])('%d and %d: the same year is %s', (a, b, isSame) => {
  expect(isSameYear(a, b)).toBe(isSame);
});
