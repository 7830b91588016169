import { expect, it } from 'vitest';
import { formatUsd } from '../../../src/words/en/usd-text';

it.each([
  [6.2e12, 'USD 6.2 trillion'],
  [3.7e8, 'USD 370 million'],
  [Infinity, 'no sum'],
])('%d: %s', (usd, text) => {
  expect(formatUsd(usd)).toBe(text);
});
