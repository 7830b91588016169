import { describe, expect, it } from 'vitest';
import { rankedLimits } from '../../../src/words/en/method-limits';
import type { MethodNumbers } from '../../../src/words/en/method-numbers';
import { chosenSentence } from '../../../src/words/en/method-text';

const moves = {
  privateAndMedia: 0.2,
  quality: -3.04,
  rereading: 0.9,
  overtraining: -0.61,
  datasetToday: 0.05,
};
const ranked = rankedLimits({ moves } as MethodNumbers);

describe('what the model leaves out', () => {
  it('is ranked by how far it could move the date, either way', () => {
    expect(ranked[0]).toMatchObject({ title: 'How much text is good enough.', years: -3.04 });
    const sizes = ranked.map(({ years }) => Math.abs(years));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('says which figures are of the model before this revision', () => {
    const words = (title: string) => ranked.find((each) => each.title === title)?.words;
    expect(words('How much text is good enough.')).toMatch(
      /could make the even-odds date about 3 years earlier \(1\.4 years earlier on the model before this revision\)\.$/,
    );
    expect(words('The scarcer of two demands.')).toMatch(
      /about 0\.9 years later on the model before this revision; no assumption here can hold it\.$/,
    );
  });

  it('says how many defaults are our choice', () => {
    const counts = { parameters: 5, chosen: { all: 3, wholly: 2, atAnEnd: 1 } } as MethodNumbers;
    expect(chosenSentence(counts)).toContain(
      '3 of 5 assumptions rest on a choice of ours: 2 wholly, 1 at an end',
    );
  });
});
