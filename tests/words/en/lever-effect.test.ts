import { expect, it } from 'vitest';
import type { EndDates } from '../../../src/model/answers/sensitivity';
import { endsSentence } from '../../../src/words/en/lever-effect';

const dates = (value: number, median: number) => ({ value, median, p10: 0, p90: 0, never: 0 });
const ends = (low: number, high: number): EndDates => ({
  low: dates(1.15, low),
  high: dates(3.2, high),
});

it('says the date at either end of a range, once where it is the same', () => {
  expect(endsSentence(ends(2031.9, 2028.5), 'x per year')).toBe(
    'Taken as certain, ×1.15 gives late 2031 and ×3.2 gives mid 2028.',
  );
  expect(endsSentence(ends(2029.1, 2029.2), 'x per year')).toBe(
    'Anywhere in its likely range the date is early 2029.',
  );
  expect(endsSentence(ends(Infinity, 2028.5), 'x per year')).toMatch(
    /^Taken as certain, ×1\.15 gives not this century and /,
  );
  expect(endsSentence(null, 'x')).toBe('');
});
