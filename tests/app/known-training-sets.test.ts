import { expect, it } from 'vitest';
import { namedTrainingSets } from '../../src/data/named-training-sets';
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

it('four to six sets have a name for the public, the first ones first', () => {
  const named = knownTrainingSets.filter(({ name }) => name);
  expect(named.length).toBeGreaterThanOrEqual(4);
  expect(named.length).toBeLessThanOrEqual(6);
  expect(named.map(({ id }) => id).sort()).toEqual(namedTrainingSets.map(({ id }) => id).sort());
  for (const { rank, name } of named) expect(namedTrainingSets[rank]?.name).toBe(name);
});
