import { describe, expect, it } from 'vitest';
import {
  lookedUntil,
  recordedForecasts,
  scoredYears,
} from '../../../../src/app/answers/record/own-scores';
import { knownTrainingSets } from '../../../../src/app/known-training-sets';
import { calendarYear } from '../../../../src/model/timeline/calendar-year';
import { onRecordText } from '../../../../src/words/en/on-record-text';

const record = {
  id: 'v1',
  years: [2027, 2028, 2029, 2030].map((year) => ({
    ...{ year, human: 0.5, stretched: 0.5 },
    demand: [40e12, 50e12, 60e12, 80e12, 100e12],
    stock: [1, 2, 3, 4, 5],
  })),
};
/** A made-up set. */
const set = (date: string, tokens: number, text = true) => ({
  ...{ id: date, label: `Set of ${date}`, year: calendarYear(date), tokens, text },
  ...{ record: text, name: undefined, rank: -1 },
});
const day = '2026-12-01';
const score = (sets: ReturnType<typeof set>[], until: number, released: string | null = day) =>
  scoredYears(record, released, [...knownTrainingSets, ...sets], until);

describe('a forecast on record', () => {
  it('is scored on no day before its release, before that day was looked beyond, or without a release', () => {
    expect(score([], 2026.99)).toEqual([]);
    expect(score([set('2027-03-01', 70e12)], 2027.2, null)).toEqual([]);
    const later = score([], 2029.5, '2028-02-01');
    expect(later.map(({ recorded }) => recorded.year)).toEqual([2029]);
  });

  it('is scored by the largest set of text published by each 1 January', () => {
    const sets = [
      set('2026-12-20', 45e12),
      set('2027-03-01', 500e12, false),
      set('2027-06', 70e12),
      set('2028-05-05', 130e12),
    ];
    const scored = score(sets, calendarYear('2029-01-02'));
    expect(scored.map(({ recorded, known }) => [recorded.year, known.tokens])).toEqual([
      [2027, 45e12],
      [2028, 70e12],
      [2029, 130e12],
    ]);
    expect(scored.map(({ place, isInHalf }) => [place, isInHalf])).toEqual([
      ['within', false],
      ['within', true],
      ['above', false],
    ]);
    // By hand: twice the pinball losses of ln, averaged.
    const [, second] = scored;
    const loss = (level: number, quantile: number): number => {
      const above = Math.log(70 / quantile);
      return 2 * (above > 0 ? level * above : (level - 1) * above);
    };
    const losses = [loss(0.05, 40), loss(0.25, 50), loss(0.5, 60), loss(0.75, 80), loss(0.95, 100)];
    expect(second?.score).toBeCloseTo(losses.reduce((a, b) => a + b) / 5, 12);
    // No growth: the largest known at the release, 36 trillion.
    expect(second?.noGrowth).toBeCloseTo(Math.log(70 / 36), 12);
    expect(second?.paper).toBeGreaterThan(0);

    expect(onRecordText.panel('v1', 2030, scored)).toMatch(
      /^Version 1, 3 dates: 2 in the range of nine in ten, 1 in that of half\. Its score is ×1\.\d+;/,
    );
    expect(scored.map(onRecordText.scoredRow)[1]?.slice(0, 4)).toEqual([
      '1 January 2028',
      '70T, Set of 2027-06',
      '40T to 100T',
      'in the range of half',
    ]);
    expect(onRecordText.panel('v1', 2027, [])).toContain('first on 1 January 2027');
  });

  it('falls below its range where nobody discloses a larger set, and a late disclosure counts from its own day', () => {
    const silent = score([], 2028.5);
    expect(silent.map(({ place, known }) => [place, known.tokens])).toEqual([
      ['below', 36e12],
      ['below', 36e12],
    ]);
    expect(silent[0]?.noGrowth).toBe(0);
    expect(score([set('2027-05-01', 60e12)], 2028.5).map(({ place }) => place)).toEqual([
      'below',
      'within',
    ]);
  });
});

it('what is stored is scored from the first 1 January after its release that was looked beyond', () => {
  expect(lookedUntil).toBeGreaterThan(2026.8);
  for (const { dates, byYear, scored } of recordedForecasts) {
    const due = byYear.years.filter(
      ({ year }) =>
        dates.released !== null && year > calendarYear(dates.released) && year <= lookedUntil,
    );
    expect(scored.map(({ recorded }) => recorded)).toEqual(due);
  }
});
