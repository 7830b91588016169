import { expect, it } from 'vitest';
import { likelySpan } from '../../src/words/in-sight-text';
import { knownDates } from './known-forecast';

it.each([
  [[2027.1, 2029.4, 2036.9], '80 in 100: 2027 to 2036'],
  [[2029.1, 2029.4, 2029.9], '80 in 100: 2029'],
  [[2028.1, 2037.9, Infinity], '90 in 100: after 2028, or never'],
  [[Infinity, Infinity, Infinity], 'over 90 in 100 not this century'],
] as const)('the futures around %j are %s', (dates, words) => {
  expect(likelySpan(knownDates([...dates], 0.02))).toBe(words);
});
