import { expect, it } from 'vitest';
import { intervalLabel } from '../../../src/words/en/interval-label';

it.each([
  [2027.2, 2033.9, '80%: 2027 to 2033'],
  [2027.2, 2027.9, '80%: 2027'],
  [2031.3, Infinity, '80%: 2031 on, with no end before 2100'],
  [Infinity, Infinity, '80%: not before 2100'],
  [2015, 2020.5, '80%: 2015 or earlier to 2020'],
])('%d to %d: %s', (low, high, label) => {
  expect(intervalLabel(low, high)).toBe(label);
});
