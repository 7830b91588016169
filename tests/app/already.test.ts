import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { alreadySentence } from '../../src/app/already';
import type { DateSummary } from '../../src/model/engines/forecast';
import { certainDates, knownDates, knownForecast } from '../words/en/known-forecast';

beforeAll(() => void vi.useFakeTimers({ now: new Date(2027, 0, 1, 12) }));
afterAll(() => void vi.useRealTimers());

it.each<[string, DateSummary, string]>([
  [
    'few',
    knownDates([2027.01, 2029.4, 2036], 0.03),
    'It may have happened already: 10 of the 100.',
  ],
  ['many', knownDates([2020, 2027.01, 2036], 0), 'In 50 of the 100 it has happened.'],
  ['none', knownDates([Infinity, Infinity, Infinity], 1), ''],
  ['one date, which the headline says', certainDates(2025), ''],
])('says how many of the futures have come: %s', (_, exhaustion, said) => {
  expect(alreadySentence(knownForecast(exhaustion, exhaustion))).toBe(said);
});
