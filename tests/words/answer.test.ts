import { describe, expect, it } from 'vitest';
import { baseline } from '../../src/model/parameters/assumptions';
import { engine } from '../../src/model/engines/engine';
import type { DateSummary } from '../../src/model/engines/forecast';
import { createDesign } from '../../src/model/sampling/sample-design';
import { presetIds, presets } from '../../src/scenario/presets';
import { readLink } from '../../src/scenario/read-link';
import { answerOf, answerText } from '../../src/words/answer';
import { knownDates, knownForecast } from './known-forecast';

const stretched = knownDates([2027.5, 2029.4, 2033.3], 0.02);
const answerTo = (exhaustion: DateSummary): string =>
  answerText(knownForecast(exhaustion, stretched), baseline);
const run = 'On these assumptions the largest training run';

describe('the answer', () => {
  it('says date, interval, never and the date with synthetic text', () => {
    const forecast = knownForecast(knownDates([2027.48, 2029.38, 2033.21], 0.019), stretched);
    expect(answerOf(forecast, baseline)).toEqual({
      before: `${run} needs all usable human-written text by `,
      date: 'mid 2029',
      after: '',
      detail:
        '80% chance from 2027 to 2033, 2% not before 2100; with graded synthetic text, mid 2029.',
    });
    expect(answerText(forecast, baseline)).toBe(
      `${run} needs all usable human-written text by mid 2029: 80% chance from 2027 to 2033, 2% not before 2100; with graded synthetic text, mid 2029.`,
    );
  });

  it.each<[string, DateSummary, string]>([
    [
      'an interval within one year',
      knownDates([2029.1, 2029.4, 2029.9], 0),
      `${run} needs all usable human-written text by mid 2029: 80% chance within 2029, under 1% not before 2100; `,
    ],
    [
      'an interval that never ends',
      knownDates([2031.3, 2040.97, Infinity], 0.214),
      `${run} needs all usable human-written text by late 2040: 80% interval from 2031, with no end before 2100; 21% not before 2100; `,
    ],
    [
      'a median of never',
      knownDates([2031.3, Infinity, Infinity], 0.62),
      `${run} does not need all usable human-written text before 2100: 80% interval from 2031, with no end before 2100; 62% not before 2100; `,
    ],
    [
      'nothing but never',
      knownDates([Infinity, Infinity, Infinity], 1),
      `${run} does not need all usable human-written text before 2100: over 99% not before 2100; `,
    ],
    [
      'a start in 2015 or earlier',
      knownDates([2015, 2023.5, 2026.2], 0, 0.12),
      `${run} needs all usable human-written text by mid 2023: 80% chance from 2015 or earlier to 2026, under 1% not before 2100; `,
    ],
    [
      'a median in 2015 or earlier',
      knownDates([2015, 2015, 2026.2], 0, 0.7),
      `${run} needs all usable human-written text in 2015 or earlier: 80% chance from 2015 or earlier to 2026, under 1% not before 2100; `,
    ],
    [
      'nothing but 2015 or earlier',
      knownDates([2015, 2015, 2015], 0.02, 0.96),
      `${run} needs all usable human-written text in 2015 or earlier: 96% chance of 2015 or earlier, 2% not before 2100; `,
    ],
    [
      'everything between 2015 or earlier and never',
      knownDates([2015, 2030, Infinity], 0.3, 0.2),
      `${run} needs all usable human-written text by early 2030: 80% interval from 2015 or earlier, with no end before 2100; 30% not before 2100; `,
    ],
  ])('has words for %s', (_, exhaustion, text) => {
    expect(answerTo(exhaustion)).toBe(`${text}with graded synthetic text, mid 2029.`);
  });

  it('tells the date with synthetic text from the one without', () => {
    const dates = knownDates([2027.5, 2029.4, 2033.3], 0.02);
    const detailWith = (median: number): string =>
      answerOf(knownForecast(dates, knownDates([2026, median, 2035], 0)), baseline).detail;
    expect(detailWith(2031.9)).toMatch(/; with graded synthetic text, late 2031\.$/);
    expect(detailWith(Infinity)).toMatch(/; with graded synthetic text, not before 2100\.$/);
    expect(detailWith(2015)).toMatch(/; with graded synthetic text, 2015 or earlier\.$/);
  });

  it('calls synthetic text graded only where grading tells right from wrong', () => {
    const forecast = knownForecast(stretched, stretched);
    const kindOf = (query: string): string =>
      answerOf(forecast, readLink(query).state.scenario.assumptions).detail.split('; ')[1] ?? '';
    expect(kindOf('preset=selfGrading')).toBe('with graded synthetic text, mid 2029.');
    expect(kindOf('preset=ungradedLoop')).toBe('with ungraded synthetic text, mid 2029.');
    expect(kindOf('syntheticShare=0')).toBe('no synthetic text is assumed.');
  });

  const design = createDesign(1024);
  const years = Float64Array.of(2024, 2040);

  it.each(presetIds)('of the engine for the preset %s is one whole text', (id) => {
    const { assumptions } = presets[id];
    const text = answerText(engine(assumptions, design, years), assumptions);
    expect(text).toMatch(
      /^On these assumptions .* (by (early|mid|late) 20\d\d|before 2100): .*80% .*not before 2100; .*\.$/,
    );
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('of the engine is never where demand stands still', () => {
    const { assumptions } = readLink('datasetGrowth=1&computeWeight=0').state.scenario;
    expect(answerText(engine(assumptions, design, years), assumptions)).toMatch(
      /does not need all usable human-written text before 2100: .*% not before 2100; with graded/,
    );
  });
});
