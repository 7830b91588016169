import { describe, expect, it } from 'vitest';
import { definitionIds } from '../../../src/model/answers/definitions';
import { definitionNames } from '../../../src/words/en/definition-words';
import { peakSentence } from '../../../src/words/en/peak-words';

describe('a definition of data', () => {
  it('has a name of its own', () => {
    const names = definitionIds.map((id) => definitionNames[id]);
    expect(new Set(names).size).toBe(definitionIds.length);
    expect(names[3]).toBe('Indexed web and private text');
  });
});

describe('peak data', () => {
  it('is how much is new, and whether there will be less', () => {
    expect(
      peakSentence({
        year: 2024,
        newTokens: { p10: -1.49e12, median: 1.77e12, p90: 8.8e12 },
        shrinks: 0.197,
      }),
    ).toBe(
      'Usable human-written text was still growing in 2024, by about 1.8 trillion tokens a year. The chance that there was less of it a year later: 20 in 100.',
    );
  });

  it('may shrink', () => {
    expect(
      peakSentence({
        year: 2024,
        newTokens: { p10: -9e12, median: -3e12, p90: -1e12 },
        shrinks: 0.97,
      }),
    ).toMatch(
      /^Usable human-written text was shrinking in 2024, by about 3 trillion tokens a year\./,
    );
  });
});
