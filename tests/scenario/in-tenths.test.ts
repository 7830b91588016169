import { expect, it } from 'vitest';
import { inTenths } from '../../src/scenario/in-tenths';

it('rounds a year to the nearest tenth', () => {
  expect([2030, 2030.04, 2030.06, 2029.96].map(inTenths)).toEqual([2030, 2030, 2030.1, 2030]);
  // A link prints the shortest number that reads back: 2030.3 and not 2030.3000000000002.
  expect(String(inTenths(2030.1 + 0.2))).toBe('2030.3');
});
