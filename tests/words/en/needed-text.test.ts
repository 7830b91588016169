import { describe, expect, it } from 'vitest';
import { askedText, askText, spokenAsk } from '../../../src/words/en/ask-text';
import {
  askedSentence,
  mixApplied,
  parseAskedYear,
  valueApplied,
} from '../../../src/words/en/needed-text';

describe('a typed date', () => {
  it.each([
    ['2030', 2030],
    [' 2030.5 ', 2030.5],
    ['2030.', 2030],
    ['2030.449', 2030.4],
    ['early 2030', 2030.2],
    ['Mid-2030', 2030.5],
    ['late 2030', 2030.8],
    ['2015', 2015],
    ['2100', 2100],
  ])('“%s” is %d', (text, year) => {
    expect(parseAskedYear(text)).toBe(year);
  });

  it.each([
    '',
    'soon',
    '2014.9',
    '2100.1',
    'late 2100',
    '20300',
    '2e3',
    '-2030',
    'mid',
    'mid 2030.5',
  ])('“%s” is none', (text) => {
    expect(parseAskedYear(text)).toBeUndefined();
  });

  it('reads what is printed', () => {
    for (const year of [2015, 2027.4, 2100]) expect(parseAskedYear(askedText(year))).toBe(year);
  });
});

describe('the words around the question', () => {
  it('name the date and the middle of the forecast', () => {
    expect(askedText(2031)).toBe('2031.0');
    expect([askText.you(2034, false), askText.you(2031.4, true)]).toEqual([
      'You 2034',
      'Link 2031.4',
    ]);
    expect(askedSentence(2031.4, Infinity)).toBe(
      '2031.4 is mid 2031. The forecast now, as likely as not: not this century.',
    );
    expect(spokenAsk(2029.37, undefined)).toBe('not set; the model says mid 2029');
    expect(spokenAsk(2029.37, 2031.4)).toBe('2031.4; the model says mid 2029');
  });

  it('say what was done, and how to get back', () => {
    const found = { kind: 'value', id: 'pages', z: 2, isInside: false, others: [] } as const;
    expect(valueApplied({ ...found, value: 1.09e12 })).toBe(
      'Done: Pages on the searchable web is now 1.09 trillion pages for certain. The Back button of your browser takes it back.',
    );
    expect(mixApplied(2032)).toBe(
      'Done: every assumption is now certain, and together they lead to early 2032. The Back button of your browser takes it back.',
    );
  });
});
