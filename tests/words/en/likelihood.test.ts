import { expect, it } from 'vitest';
import { normalCdf } from '../../../src/model/numbers/normal';
import { likelihoodOfChance, likelihoodOfDistance } from '../../../src/words/en/likelihood';

it.each([
  [0, 'plausible'],
  [1.64, 'plausible'],
  [-1.65, 'a stretch'],
  [2.32, 'a stretch'],
  [-2.33, 'unlikely'],
  [3.09, 'unlikely'],
  [3.1, 'not realistic'],
  [-54, 'not realistic'],
])('a value %d standard deviations away has one of four words, as has its chance', (z, word) => {
  expect(likelihoodOfDistance(z)).toBe(word);
  expect(likelihoodOfChance(normalCdf(-Math.abs(z)))).toBe(word);
});
