import { expect, it } from 'vitest';
import { formatYears } from '../../../src/words/en/years-text';

it.each([
  [0, 'no time'],
  [0.049, 'under 0.1 years'],
  [0.05, '0.1 years'],
  [1, '1 year'],
  [1.04, '1 year'],
  [3.14, '3.1 years'],
  [9.94, '9.9 years'],
  [9.96, '10 years'],
  [17.4, '17 years'],
])('%d years: %s', (years, text) => {
  expect(formatYears(years)).toBe(text);
});
