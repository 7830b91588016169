import { describe, expect, it } from 'vitest';
import { afterExhaustion, type GapYear } from '../../src/model/answers/after-exhaustion';
import { createDesign } from '../../src/model/sampling/sample-design';
import { presetIds, presets } from '../../src/scenario/presets';
import {
  collapseSentence,
  gapCell,
  gapSentence,
  gradedSentence,
  humanSentence,
  leverSentence,
  limitSentence,
  mostSentence,
  notExhaustedSentence,
  stretchSentence,
  syntheticSentence,
  writersSentence,
} from '../../src/words/after-words';
import { formatUsd } from '../../src/words/usd-text';

const year: GapYear = {
  year: 2031,
  exhausted: 0.787,
  gap: { p10: 0, median: 7.18e14, p90: 3.07e15 },
  human: {
    tokens: { p10: 0, median: 2.37e14, p90: 1.06e15 },
    usd: { p10: 0, median: 6.75e11, p90: 4.86e12 },
  },
  fillable: 0.291,
  unfillable: 0.485,
  synthetic: {
    tokens: { p10: 1.21e14, median: 1.57e15, p90: 7.94e15 },
    usd: { p10: 2.06e8, median: 4.93e9, p90: 5.08e10 },
  },
};

describe('after exhaustion', () => {
  it('says how large the gap is', () => {
    expect(gapSentence(year)).toBe(
      'By 1 January 2031 text has run out with a chance of 79%. Where it has, the largest run is 720 trillion tokens short (80%: 0 to 3,100 trillion).',
    );
    const early = { ...year, exhausted: 0.413, gap: { p10: 0, median: 0, p90: 0 } };
    expect(gapSentence(early)).toBe(
      'By 1 January 2031 text has run out with a chance of 41%, and there is no gap yet.',
    );
  });

  it.each([
    [2029.374, 2029.657, 'puts the median date off by 0.3 years.'],
    [2029.374, 2029.4, 'puts the median date off by under 0.1 years.'],
    [
      2029.4,
      2027.9,
      'brings the median date forward by 1.5 years: it takes away more than it adds.',
    ],
    [2029.4, 2029.4, 'does not move the median date.'],
    [Infinity, Infinity, 'does not move the median date.'],
    [2098, Infinity, 'puts the median date off, to beyond 2100.'],
    [Infinity, 2098, 'brings the median date to before 2100: it takes away more than it adds.'],
  ])('says what synthetic text does to a date of %d: %d', (human, stretched, does) => {
    expect(leverSentence(human, stretched)).toBe(`Synthetic text ${does}`);
  });

  it('says from when on it does not fill the gap', () => {
    const fuller = { ...year, year: 2032, unfillable: 0.6 };
    expect(limitSentence([year, fuller, { ...fuller, year: 2033 }])).toBe(
      'From 2032 on most futures have a gap that no amount of it fills.',
    );
    expect(limitSentence([year])).toBe('');
    expect(gradedSentence(0.915)).toMatch(/^At the medians 92% of /);
  });

  it('fits the gap into a table', () => {
    expect(gapCell(year)).toBe('720T (0 to 3,100T)');
  });

  it('says what filling it takes', () => {
    expect(writersSentence(year)).toBe(
      'The median is what 27 million people write in a year at 40 words a minute, eight hours every day.',
    );
    expect(
      writersSentence({
        ...year,
        human: { ...year.human, tokens: { p10: 0, median: 0, p90: 1e15 } },
      }),
    ).toBe('');
    expect(humanSentence(year)).toBe(
      'New human writing would take 240 trillion tokens (80%: 0 to 1,100 trillion) at USD 680 billion (80%: USD 0 to USD 4.9 trillion).',
    );
    expect(syntheticSentence(year)).toBe(
      'Where it can fill the gap, in 29% of all futures, it would take 1,600 trillion tokens (80%: 120 trillion to 7,900 trillion) at USD 4.9 billion (80%: USD 210 million to USD 51 billion). There is no gap in 22% of all futures; in 49% no amount of synthetic text of this quality fills it.',
    );
    const hopeless: GapYear = { ...year, synthetic: undefined, fillable: 0, unfillable: 0.7 };
    expect(syntheticSentence(hopeless)).toBe(
      'There is no gap in 30% of all futures; in 70% no amount of synthetic text of this quality fills it.',
    );
  });

  it('says how far text is stretched, and what collapse takes away', () => {
    const spread = { p10: 2.34, median: 3.16, p90: 4.27 };
    const first = { generations: 1, factor: 1, stretch: { p10: 2.49, median: 3.31, p90: 4.46 } };
    expect(mostSentence({ most: first.stretch })).toBe(
      'However much synthetic text of this quality is added, the stretch ends at 3.3 times (80%: 2.5 to 4.5).',
    );
    expect(stretchSentence({ repetition: spread }, first)).toBe(
      'Re-reading stretches the stock 3.2 times (80%: 2.3 to 4.3); with synthetic text by a generator taught by people alone it is 3.3 times (80%: 2.5 to 4.5).',
    );
    expect(collapseSentence({ ...first, generations: 5, factor: 0.2 }, 'replace')).toBe(
      'After 5 generations, if each takes the place of the older text, synthetic text has lost 80% of its worth, and the stretch is 3.3 times (80%: 2.5 to 4.5).',
    );
  });

  it('says why there is nothing to tell', () => {
    expect(notExhaustedSentence({ never: 0.62 })).toBe(
      'In most futures text does not run out before 2100 (62%), so there is no year to count from.',
    );
  });

  it.each(presetIds)('is whole sentences for %s', (preset) => {
    const after = afterExhaustion(presets[preset].assumptions, createDesign(64), 2045);
    if (after.kind === 'none') throw new Error(after.reason);
    const sentences = after.years
      .flatMap((each) => [gapSentence(each), humanSentence(each), syntheticSentence(each)])
      .concat(after.years.map(writersSentence).filter((sentence) => sentence !== ''))
      .concat(after.stretches.replace.map((each) => collapseSentence(each, 'replace')));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('has sums of money in words', () => {
    expect(formatUsd(6.2e12)).toBe('USD 6.2 trillion');
    expect(formatUsd(0)).toBe('USD 0');
    expect(formatUsd(Infinity)).toBe('no sum');
  });
});
