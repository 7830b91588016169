import { describe, expect, it } from 'vitest';
import { probabilityBy } from '../../../src/model/engines/forecast';
import { futureGroups, futuresInWords, likelySpan } from '../../../src/words/en/futures';
import { presetForecasts } from '../../chart/preset-forecasts';
import { certainDates, knownDates } from './known-forecast';

describe.each(presetForecasts)('the futures of $name', ({ forecast: { exhaustion } }) => {
  const groups = futureGroups(exhaustion);
  const { before, middle, later, never, from, when } = groups;

  it('are counted as the years that are named have them', () => {
    expect(before + middle + later + never).toBe(100);
    expect(Math.min(before, middle, later, never)).toBeGreaterThanOrEqual(0);
    if (from !== undefined) expect(before).toBe(Math.round(100 * probabilityBy(exhaustion, +from)));
    const [, to] = /to (\d{4})$/.exec(when) ?? [];
    if (to) expect(later).toBe(100 - never - Math.round(100 * probabilityBy(exhaustion, +to + 1)));
  });

  it('have the same numbers in the sentence and in the line', () => {
    const { futures, most } = futuresInWords(exhaustion);
    const counts = [
      ...futures.slice(15).matchAll(/\b(\d+) (?:before|from|within|later|not|this)/g),
    ];
    expect(counts.map(([, count]) => Number(count)).filter(Boolean)).toEqual(
      [before, middle, later, never].filter((count) => count > 0),
    );
    expect(futures).toContain(most);
    expect(likelySpan(exhaustion)).toContain(`${middle} in 100`);
  });
});

it('years are chosen first, at the nearest turn of a year, and then counted', () => {
  // The tenth future comes late in 2026: more than ten come before the next.
  const { futures } = futuresInWords(knownDates([2026.9, 2029.4, 2037.2], 0.02));
  expect(futures).toBe(
    'Of 100 futures: 12 before 2027, 77 from 2027 to 2036, 9 later, 2 not this century.',
  );
});

it('a date that a search leaves hours before New Year belongs to the new year, in counts as in names', () => {
  const { futures, most } = futuresInWords(knownDates([2039.9998, 2039.9998, 2039.9998], 0));
  expect(futures).toBe('Of 100 futures: 10 before 2040, 80 within 2040, 10 later.');
  expect(futures).toContain(most);
});

it.each([2023, 2024.75, 2025, 2025.99999, 2034, 2050])(
  'all of them at %d lie in the year that is named, on a turn of a year too',
  (date) => {
    const year = Math.round(date * 100) / 100;
    const { futures, most } = futuresInWords(certainDates(date));
    expect(futures).toBe(`Of 100 futures: 100 within ${Math.floor(year)}.`);
    expect(most).toBe(`100 within ${Math.floor(year)}`);
  },
);
