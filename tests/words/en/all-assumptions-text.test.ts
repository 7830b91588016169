import { expect, it } from 'vitest';
import { parameterIds } from '../../../src/model/parameters/parameters';
import { allAssumptionsText, searchText } from '../../../src/words/en/all-assumptions-text';

it.each([
  ['synthetic', 'syntheticShare'],
  ['gpu', 'computeGrowth'],
  ['epochs', 'repetition'],
  ['quality', 'qualityShare'],
  ['dedup', 'qualityShare'],
  ['collapse', 'generations'],
] as const)('a search for %s, as the field says, finds %s', (word, id) => {
  expect(parameterIds.filter((each) => searchText(each).includes(word))).toContain(id);
});

it('says how many assumptions and how many choices were found', () => {
  const { found } = allAssumptionsText;
  expect([found(38, 5), found(1, 0), found(0, 1)]).toEqual([
    '38 assumptions and 5 choices found',
    '1 assumption found',
    '1 choice found',
  ]);
  expect(found(0, 0)).toMatch(/^Nothing found/);
});
