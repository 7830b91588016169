// The newest of the stored forecasts of this model is what it says now, so that it cannot go stale.
import { expect, it } from 'vitest';
import { ownForecast } from '../../scripts/own-forecast';
import { ownForecasts } from '../../src/data/evidence';
import { formatDate } from '../../src/words/en/dates';

const newest = ownForecasts.at(-1);
if (!newest) throw new Error('There is no forecast of our own.');

it('the newest own forecast is what this version says (else: npm run own)', () => {
  expect(newest).toEqual(ownForecast(newest));
});

it('reads as the page reads, which has more digits', () => {
  const exact = ownForecast(newest, 12);
  for (const kind of ['human', 'stretched', 'selfGrading', 'ungradedLoop'] as const) {
    for (const level of ['p10', 'median', 'p90'] as const) {
      expect(formatDate(newest[kind][level]), kind).toBe(formatDate(exact[kind][level]));
    }
  }
});
