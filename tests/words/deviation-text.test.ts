import { expect, it } from 'vitest';
import { deviationText } from '../../src/words/deviation-text';

it.each([
  [0.04, 'at its median'],
  [-1.4, '1.4 standard deviations below its median'],
  [1.02, '1 standard deviation above its median'],
  [12.6, '13 standard deviations above its median'],
])('%d: %s', (z, text) => {
  expect(deviationText(z)).toBe(text);
});
