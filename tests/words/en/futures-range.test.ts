import { expect, it } from 'vitest';
import { futuresRange, yearsAlone } from '../../../src/words/en/futures-range';

it.each([
  [2027.2, 2036.9, '80 of 100 futures from 2027 to 2036', ', 2027 to 2036'],
  [2027.2, 2027.9, '80 of 100 futures within 2027', ', 2027'],
  [2027.2, Infinity, '90 of 100 futures not before 2027', ', 2027 on'],
  [Infinity, Infinity, 'at least 90 of 100 futures not this century', ''],
])('the years that hold 80 of 100 futures: %d to %d', (low, high, said, alone) => {
  expect(futuresRange(low, high)).toBe(said);
  expect(yearsAlone(low, high)).toBe(alone);
});
