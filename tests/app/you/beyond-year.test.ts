import { expect, it } from 'vitest';
import { beyondYear } from '../../../src/app/you/beyond-year';
import { futureDates } from '../../../src/chart/future-dates';
import { knownDates } from '../../words/en/known-forecast';

const dates = knownDates([2027, 2029.2, 2037], 0.03);
const dots = futureDates(dates, 3);

it.each([
  [2025, 'earlier'],
  [2030, 'laterOrNever'],
  [2031.4, 'laterOrNever'],
  [2040, 'laterOrNever'],
] as const)('counts the dots of %d itself apart from those beyond it', (year, how) => {
  const [from, end] = [Math.floor(year), Math.floor(year) + 1];
  expect(beyondYear(dates, year)).toEqual({
    within: dots.filter((dot) => dot >= from && dot < end).length,
    beyond: dots.filter((dot) => (how === 'earlier' ? dot < from : dot >= end)).length,
    how,
  });
});

it('says never only where a future has no date', () => {
  expect(beyondYear(knownDates([2027, 2029.2, 2037], 0), 2034).how).toBe('later');
});
