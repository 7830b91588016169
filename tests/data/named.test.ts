// What the picture names by hand is what the evidence holds.
import { expect, it } from 'vitest';
import { knownTrainingSets } from '../../src/app/known-training-sets';
import { claims } from '../../src/data/evidence';
import { namedTrainingSets } from '../../src/data/named-training-sets';
import { namedYears } from '../../src/data/named-years';

it.each(namedYears)('$name gave $year in the words of the claim', ({ claim, year }) => {
  const { value } = claims.find(({ id }) => id === claim) ?? {};
  expect(Math.floor(value ?? NaN)).toBe(year);
});

it.each(namedTrainingSets)('$name is a set that is drawn', ({ id }) => {
  expect(knownTrainingSets.map((set) => set.id)).toContain(id);
});
