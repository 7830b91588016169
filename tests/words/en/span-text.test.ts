import { expect, it } from 'vitest';
import { formatSpan } from '../../../src/words/en/span-text';

it.each([
  [0.02, 'under a month'],
  [1 / 12, 'a month'],
  [0.58, '7 months'],
  [1.02, 'a year'],
  [1.45, '17 months'],
  [1.5, '1.5 years'],
  [8.7, '8.7 years'],
  [17.2, '17 years'],
])('%f years are %s', (years, words) => {
  expect(formatSpan(years)).toBe(words);
});
