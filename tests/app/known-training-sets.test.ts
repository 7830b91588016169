import { expect, it } from 'vitest';
import { knownTrainingSets } from '../../src/app/known-training-sets';

it('the known training sets come in order of date, each once', () => {
  const years = knownTrainingSets.map(({ year }) => year);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  expect(new Set(knownTrainingSets.map(({ id }) => id)).size).toBe(knownTrainingSets.length);
});

it('a record is larger than every text before it', () => {
  let largest = 0;
  for (const { record, text, tokens } of knownTrainingSets) {
    if (!text) continue;
    expect(record).toBe(tokens > largest);
    largest = Math.max(largest, tokens);
  }
});

it('every name with a rank belongs to a set, and no rank is given twice', () => {
  const ranks = knownTrainingSets.map(({ rank }) => rank).filter(Number.isFinite);
  expect(ranks.toSorted((a, b) => a - b)).toEqual(Array.from(ranks.keys()));
  expect(ranks.length).toBeGreaterThanOrEqual(10);
});
