import { describe, expect, it } from 'vitest';
import { definitionIds } from '../../src/model/answers/definitions';
import { definitionNames } from '../../src/words/definition-words';
import { peakSentence } from '../../src/words/peak-words';

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
      'In 2024 usable human-written text grows by 1.8 trillion tokens a year (80%: −1.5 trillion to 8.8 trillion tokens); the chance that there is less of it a year later is 20%.',
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
      /^In 2024 usable human-written text shrinks by 3 trillion tokens a year \(80%: −9 trillion to −1 trillion tokens\)/,
    );
  });
});
