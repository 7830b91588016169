import { describe, expect, it } from 'vitest';
import { baseline } from '../../../src/model/parameters/assumptions';
import { engine } from '../../../src/model/engines/engine';
import type { DateSummary } from '../../../src/model/engines/forecast';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { presetIds, presets } from '../../../src/scenario/presets';
import { readLink } from '../../../src/scenario/read-link';
import { answerOf, answerText } from '../../../src/words/en/answer';
import { certainDates, knownDates, knownForecast } from './known-forecast';

const stretched = knownDates([2027.5, 2029.4, 2033.3], 0.02);
const answerTo = (exhaustion: DateSummary): string =>
  answerText(knownForecast(exhaustion, stretched), baseline);
const outgrows = 'Even odds that AI training outruns the supply of human writing by';
const wants =
  'The largest training run would then want more than all usable text, read about three times over.';

describe('the answer', () => {
  it('says date, futures, never and what synthetic text changes', () => {
    const forecast = knownForecast(knownDates([2027.48, 2029.38, 2033.21], 0.019), stretched);
    const futures =
      'Of 100 futures: 10 before 2027, 78 from 2027 to 2032, 10 later, 2 not this century.';
    const detail = `${wants} ${futures} Machine-written text changes the date little.`;
    const headline = { before: `${outgrows} `, date: 'mid 2029', after: '' };
    expect(answerOf(forecast, baseline)).toEqual({
      ...headline,
      want: wants,
      futures,
      most: '78 from 2027 to 2032',
      synthetic: 'Machine-written text changes the date little.',
      detail,
    });
    expect(answerText(forecast, baseline)).toBe(`${outgrows} mid 2029. ${detail}`);
  });

  const never =
    'Probably not this century: less than even odds that AI training outruns the supply of human writing.';
  const hardly =
    'Very likely not this century: less than one chance in ten that AI training outruns the supply of human writing.';
  const outgrew =
    'AI training has very likely already outrun the supply of human writing: even odds in 2015 or earlier. ' +
    wants.replace('would then want', 'then wanted');
  it.each<[string, DateSummary, string]>([
    [
      'an interval within one year',
      knownDates([2029.1, 2029.4, 2029.9], 0),
      `${outgrows} mid 2029. ${wants} Of 100 futures: 10 before 2029, 80 within 2029, 10 later. `,
    ],
    [
      'nothing uncertain',
      certainDates(2035.1),
      `On these assumptions AI training outruns the supply of human writing in early 2035. ${wants} Of 100 futures: 100 within 2035. `,
    ],
    [
      'nothing uncertain, in the past',
      certainDates(2025),
      `On these assumptions AI training outran the supply of human writing in early 2025. ${wants.replace('would then want', 'then wanted')} Of 100 futures: 100 within 2025. `,
    ],
    [
      'an interval that never ends',
      knownDates([2031.3, 2040.97, Infinity], 0.214),
      `${outgrows} late 2040. ${wants} Of 100 futures: 10 before 2031, 69 from 2031 on, 21 not this century. `,
    ],
    [
      'a median of never',
      knownDates([2031.3, Infinity, Infinity], 0.62),
      `${never} Of 100 futures: 10 before 2031, 28 from 2031 on, 62 not this century. `,
    ],
    [
      'hardly anything but never',
      knownDates([Infinity, Infinity, Infinity], 0.94),
      `${hardly} Of 100 futures: 6 this century, 94 not. `,
    ],
    [
      'nothing but never',
      knownDates([Infinity, Infinity, Infinity], 1),
      `${hardly} In over 99 of 100 futures it does not happen this century. `,
    ],
    [
      'a start in 2015 or earlier',
      knownDates([2015, 2023.5, 2026.2], 0, 0.12),
      `${outgrew.replace('in 2015 or earlier', 'by mid 2023')} Of 100 futures: 87 by the end of 2025, 13 later. `,
    ],
    [
      'a median in 2015 or earlier',
      knownDates([2015, 2015, 2026.2], 0, 0.7),
      `${outgrew} Of 100 futures: 90 by the end of 2025, 10 later. `,
    ],
    [
      'nothing but 2015 or earlier',
      knownDates([2015, 2015, 2015], 0.02, 0.96),
      `${outgrew} Of 100 futures: 96 in 2015 or earlier, 2 later, 2 not this century. `,
    ],
    [
      'a median before the largest set of today',
      knownDates([2021.5, 2025.2, 2033.1], 0),
      `${outgrew.replace('very likely', 'probably').replace('in 2015 or earlier', 'by early 2025')} Of 100 futures: 15 before 2022, 74 from 2022 to 2032, 11 later. `,
    ],
    [
      'everything between 2015 or earlier and never',
      knownDates([2015, 2030, Infinity], 0.3, 0.2),
      `${outgrows} early 2030. ${wants} Of 100 futures: 70 this century, 30 not. `,
    ],
  ])('has words for %s, which add up to 100', (_, exhaustion, text) => {
    const answer = answerTo(exhaustion);
    expect(answer.startsWith(text), answer).toBe(true);
  });

  it('says how often text is read, and media where they count', () => {
    const forecast = knownForecast(stretched, stretched);
    const sayOf = (query: string) => {
      const { assumptions } = readLink(query).state.scenario;
      return answerText(forecast, assumptions);
    };
    expect(sayOf('repetition=1')).toContain('usable text, read once.');
    expect(sayOf('repetition=2~2.2')).toContain('read about two times over.');
    expect(sayOf('repetition=14')).toContain('read about 14 times over.');
    expect(sayOf('mediaShare=0.2')).toMatch(
      /^Even odds that .+ human writing and media by .+ more than all usable text and media, read /,
    );
  });

  it('tells the date with synthetic text from the one without', () => {
    const dates = knownDates([2027.5, 2029.4, 2033.3], 0.02);
    const detailWith = (median: number): string =>
      answerOf(knownForecast(dates, knownDates([2026, median, 2035], 0)), baseline).detail;
    expect(detailWith(2031.9)).toMatch(/ With graded machine-written text: late 2031\.$/);
    expect(detailWith(Infinity)).toMatch(/ With graded machine-written text: not this century\.$/);
    expect(
      answerOf(
        knownForecast(
          knownDates([2031, Infinity, Infinity], 0.6),
          knownDates([2031, Infinity, Infinity], 0.6),
        ),
        baseline,
      ).synthetic,
    ).toBe('Machine-written text does not change that.');
    expect(detailWith(2015)).toMatch(/ With graded machine-written text: 2015 or earlier\.$/);
  });

  it('calls synthetic text graded only where grading tells right from wrong', () => {
    const forecast = knownForecast(knownDates([2026, 2027, 2029], 0), stretched);
    const kindOf = (query: string): string =>
      answerOf(forecast, readLink(query).state.scenario.assumptions).detail.split('. ').at(-1) ??
      '';
    expect(kindOf('preset=selfGrading')).toBe('With graded machine-written text: mid 2029.');
    expect(kindOf('preset=ungradedLoop')).toBe('With ungraded machine-written text: mid 2029.');
    expect(kindOf('syntheticShare=0')).toBe('No machine-written text is assumed.');
  });

  const design = createDesign(1024);
  const years = Float64Array.of(2024, 2040);

  it.each(presetIds)('of the engine for the preset %s is one whole text', (id) => {
    const { assumptions } = presets[id];
    const text = answerText(engine(assumptions, design, years), assumptions);
    expect(text).toMatch(
      /^(Even odds that|AI training has very likely already) .* by (early|mid|late) 20\d\d\. .*Of 100 futures: .*\.$/,
    );
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('of the engine is never where demand stands still', () => {
    const { assumptions } = readLink('datasetGrowth=1&computeWeight=0').state.scenario;
    expect(answerText(engine(assumptions, design, years), assumptions)).toMatch(
      /^Very likely not this century: less than one chance in ten that .* this century/,
    );
  });
});
