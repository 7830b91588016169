import { expect, it } from 'vitest';
import { formatDay } from '../../src/words/day';

it.each([
  ['2025-01-08', '8 January 2025'],
  ['2024-06', 'June 2024'],
  ['2024', '2024'],
])('is dated %s: %s', (date, text) => {
  expect(formatDay(date)).toBe(text);
});
