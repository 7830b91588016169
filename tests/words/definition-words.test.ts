import { describe, expect, it } from 'vitest';
import { definitionIds } from '../../src/model/answers/definitions';
import { definitionNames, definitionSentence } from '../../src/words/definition-words';
import { peakSentence } from '../../src/words/peak-words';

describe('a definition of data', () => {
  it('has its dates in a sentence', () => {
    const sentence = definitionSentence({
      definition: 'commonCrawl',
      once: { p10: 2024.17, median: 2025.13, p90: 2027.34, never: 0 },
      repeated: { p10: 2025.2, median: 2027.9, p90: Infinity, never: 0.2 },
    });
    expect(sentence).toBe(
      'Common Crawl: early 2025 if it is read once (80%: 2024 to 2027), late 2027 if it is read repeatedly (80%: 2025 on, with no end before 2100).',
    );
  });

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
