import { describe, expect, it } from 'vitest';
import { createDesign } from '../../src/model/sampling/sample-design';
import { sensitivity, type Swing } from '../../src/model/answers/sensitivity';
import { presetIds, presets } from '../../src/scenario/presets';
import { knownSentence, leftOutSentence, swingSentence } from '../../src/words/sensitivity-words';
import { formatYears } from '../../src/words/years-text';

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
      'Indexed pages: late 2027 at 86B pages, late 2030 at 869B pages.',
    );
    const endless = { ...swing, high: { ...swing.high, median: Infinity }, swing: Infinity };
    expect(swingSentence(endless)).toBe(
      'Indexed pages: late 2027 at 86B pages, not before 2100 at 869B pages.',
    );
  });

  it.each([
    [0.49, 'narrow the forecast by 0.5 years.'],
    [-2.4, 'widen the forecast by 2.4 years.'],
    [0.02, 'make no difference.'],
    [Infinity, 'let the forecast end in late 2032.'],
    [-Infinity, 'leave the forecast with no end before 2100.'],
    [undefined, 'leave the forecast without an end before 2100.'],
  ])('says what knowing it would do: %d', (narrower, end) => {
    expect(knownSentence({ ...swing, narrower })).toBe(`Knowing it to be 274B pages would ${end}`);
  });

  it('has a reason where it moves nothing', () => {
    expect(leftOutSentence({ id: 'pages', reason: 'certain' })).toBe(
      'Indexed pages: it is certain here.',
    );
    expect(leftOutSentence({ id: 'costHuman', reason: 'cost' })).toBe(
      'Cost of new human writing: prices move no date.',
    );
  });

  it.each(presetIds)('is whole sentences for %s', (preset) => {
    const few = createDesign(64);
    const { swings, leftOut } = sensitivity(presets[preset].assumptions, few, few);
    const sentences = [
      ...swings.flatMap((each) => [swingSentence(each), knownSentence(each)]),
      ...leftOut.map(leftOutSentence),
    ];
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
