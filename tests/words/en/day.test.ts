import { expect, it } from 'vitest';
import { formatDay } from '../../../src/words/en/day';

it.each([
  ['2025-01-08', '8 January 2025'],
  ['2024-12-31', '31 December 2024'],
  ['2024-06', 'June 2024'],
  ['2024', '2024'],
])('%s: %s', (date, text) => {
  expect(formatDay(date)).toBe(text);
});
