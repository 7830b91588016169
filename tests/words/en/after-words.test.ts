import { describe, expect, it } from 'vitest';
import { afterExhaustion, type GapYear } from '../../../src/model/answers/after-exhaustion';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { presetIds, presets } from '../../../src/scenario/presets';
import {
  collapseSentence,
  fillingSentence,
  gapCell,
  gapSentence,
  gradedSentence,
  humanSentence,
  leverSentence,
  limitSentence,
  mostSentence,
  notExhaustedSentence,
  stretchSentence,
  writersSentence,
} from '../../../src/words/en/after-words';
import { formatUsd } from '../../../src/words/en/usd-text';

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
      'By 2031 it has happened in 79 of 100 futures. In those the largest run is about 720 trillion tokens short.',
    );
    const early = { ...year, exhausted: 0.413, gap: { p10: 0, median: 0, p90: 0 } };
    expect(gapSentence(early)).toBe(
      'By 2031 it has happened in 41 of 100 futures, and there is no gap yet.',
    );
  });

  it.each([
    [2029.374, 2029.657, 'buys about 3 months.'],
    [2029.374, 2029.4, 'buys a few weeks.'],
    [2029.374, 2029.38, 'makes no difference to the date.'],
    [2029.4, 2027.3, 'costs about 2.1 years: it takes away more than it adds.'],
    [2029.4, 2029.4, 'makes no difference to the date.'],
    [Infinity, Infinity, 'makes no difference to the date.'],
    [2098, Infinity, 'puts the date off beyond this century.'],
    [Infinity, 2098, 'brings the date into this century: it takes away more than it adds.'],
  ])('says what synthetic text does to a date of %d: %d', (human, stretched, does) => {
    expect(leverSentence(human, stretched)).toBe(`Machine-written text ${does}`);
  });

  it('says from when on it does not fill the gap', () => {
    const fuller = { ...year, year: 2032, unfillable: 0.6 };
    expect(limitSentence([year, fuller, { ...fuller, year: 2033 }])).toBe(
      'From 2032 on, in most futures, no amount is enough.',
    );
    expect(limitSentence([year])).toBe('');
    expect(gradedSentence(0.915)).toMatch(/^In the middle of these assumptions 92 in 100 /);
  });

  it('fits the gap into a table', () => {
    expect(gapCell(year)).toBe('720T (0 to 3,100T)');
  });

  it('says what filling it takes', () => {
    expect(writersSentence(year)).toBe(
      'That is what 27 million people write in a year, at 40 words a minute, eight hours every day.',
    );
    expect(
      writersSentence({
        ...year,
        human: { ...year.human, tokens: { p10: 0, median: 0, p90: 1e15 } },
      }),
    ).toBe('');
    expect(humanSentence(year)).toBe(
      'Having it written would take 240 trillion tokens and cost about USD 680 billion.',
    );
    expect(fillingSentence(year)).toBe(
      'In the 29 of 100 futures where machine-written text can fill the gap, it would take about 1.6 quadrillion tokens and cost about USD 4.9 billion. There is no gap in 22 of 100 futures; in 49 of 100 no amount of machine-written text is enough.',
    );
    const hopeless: GapYear = { ...year, synthetic: undefined, fillable: 0, unfillable: 0.7 };
    expect(fillingSentence(hopeless)).toBe(
      'There is no gap in 30 of 100 futures; in 70 of 100 no amount of machine-written text is enough.',
    );
  });

  it('says how far text is stretched, and what collapse takes away', () => {
    const spread = { p10: 2.34, median: 3.16, p90: 4.27 };
    const first = { generations: 1, factor: 1, stretch: { p10: 2.49, median: 3.31, p90: 4.46 } };
    expect(mostSentence({ most: first.stretch })).toBe(
      'However much of it is added, it never gets beyond 3.3 times (80 in 100: 2.5 to 4.5).',
    );
    expect(stretchSentence({ repetition: spread }, first)).toBe(
      'Re-reading makes text worth 3.2 times (80 in 100: 2.3 to 4.3) as much. With text by a machine that people alone have taught, it is 3.3 times (80 in 100: 2.5 to 4.5).',
    );
    expect(collapseSentence({ ...first, generations: 5, factor: 0.2 }, 'replace')).toBe(
      'After 5 generations, each in the place of the older text, machine-written text has lost 80% of its worth. Text is then worth 3.3 times (80 in 100: 2.5 to 4.5) as much.',
    );
  });

  it('says why there is nothing to tell', () => {
    expect(notExhaustedSentence({ never: 0.62 })).toBe(
      'In 62 of 100 futures it does not happen this century, so there is no gap to fill.',
    );
  });

  it.each(presetIds)('is whole sentences for %s', (preset) => {
    const after = afterExhaustion(presets[preset].assumptions, createDesign(64), 2045);
    if (after.kind === 'none') throw new Error(after.reason);
    const sentences = after.years
      .flatMap((each) => [gapSentence(each), humanSentence(each), fillingSentence(each)])
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
