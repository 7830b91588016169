import { describe, expect, it } from 'vitest';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { sensitivity, type Swing } from '../../../src/model/answers/sensitivity';
import { presetIds, presets } from '../../../src/scenario/presets';
import {
  knownSentence,
  leftOutSentence,
  swingEndText,
  swingSentence,
  unmovedSentence,
} from '../../../src/words/en/sensitivity-words';
import { formatYears } from '../../../src/words/en/years-text';

const dates = (value: number, median: number, p90: number, never: number) => ({
  value,
  p10: 2026,
  median,
  p90,
  never,
});
const swing: Swing = {
  id: 'pages',
  low: dates(8.6e10, 2027.8, 2029.8, 0.01),
  high: dates(8.69e11, 2030.94, 2036.7, 0.024),
  known: dates(2.74e11, 2029.3, 2032.9, 0.02),
  swing: 3.14,
  neverChange: 0.014,
  narrower: 0.49,
};

describe('what one parameter moves', () => {
  it('is told of the median', () => {
    expect(swingSentence(swing)).toBe(
      'Pages on the searchable web: late 2027 at 86 billion pages, late 2030 at 869 billion pages.',
    );
    const endless = { ...swing, high: { ...swing.high, median: Infinity }, swing: Infinity };
    expect(swingSentence(endless)).toBe(
      'Pages on the searchable web: late 2027 at 86 billion pages, not this century at 869 billion pages.',
    );
  });

  it.each([
    [0.49, 'Known to be 274 billion pages: a range about 6 months narrower'],
    [-2.4, 'Known to be 274 billion pages: a range about 2.4 years wider'],
    [0.02, undefined],
    [Infinity, 'Known to be 274 billion pages: 90 of 100 futures by late 2032'],
    [-Infinity, 'Known to be 274 billion pages: a forecast without an end'],
    [undefined, undefined],
  ])('says what knowing it would do, where it does something: %d', (narrower, said) => {
    expect(knownSentence({ ...swing, narrower })).toBe(said);
  });

  it('has its value at either end of its bar, and the rest in one line', () => {
    expect(swingEndText('pages', swing.low)).toBe('86 billion pages');
    expect(swingEndText('repetition', { value: 2, median: Infinity })).toBe('×2: not this century');
    expect(unmovedSentence(5, 14)).toBe('5 more move it by weeks. 14 make no difference here.');
    expect(unmovedSentence(0, 1)).toBe('1 makes no difference here.');
  });

  it('has a reason where it moves nothing', () => {
    expect(leftOutSentence({ id: 'pages', reason: 'certain' })).toBe(
      'Pages on the searchable web: it is certain here.',
    );
    expect(leftOutSentence({ id: 'costHuman', reason: 'cost' })).toBe(
      'Price of a million human-written tokens: prices move no date.',
    );
  });

  it.each(presetIds)('is whole sentences for %s', (preset) => {
    const { swings, leftOut } = sensitivity(presets[preset].assumptions, createDesign(64));
    const sentences = [...swings.map(swingSentence), ...leftOut.map(leftOutSentence)];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('spans of time', () => {
  it.each([
    [0, 'no time'],
    [0.02, 'under 0.1 years'],
    [1, '1 year'],
    [1.04, '1 year'],
    [3.14, '3.1 years'],
    [17.3, '17 years'],
  ])('of %d years', (years, text) => {
    expect(formatYears(years)).toBe(text);
  });
});
