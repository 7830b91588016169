import { describe, expect, it } from 'vitest';
import type { IntervalProblem } from '../../../src/model/parameters/check-interval';
import {
  type ParameterId,
  parameterIds,
  parameters,
} from '../../../src/model/parameters/parameters';
import { caveatIds } from '../../../src/scenario/caveats';
import { type PresetId, presets } from '../../../src/scenario/presets';
import { readLink } from '../../../src/scenario/read-link';
import { caveatSentences } from '../../../src/words/en/caveat-sentences';
import { slowdownChoice } from '../../../src/words/en/control-text';
import { formatInterval, formatLimits } from '../../../src/words/en/format';
import { noticeSentence } from '../../../src/words/en/notices';
import { problemSentence } from '../../../src/words/en/problem-clause';
import { quote } from '../../../src/words/en/quote';

/** What a preset has for a parameter, in words. */
const valueOf = (id: ParameterId, preset: PresetId = 'baseline'): string =>
  formatInterval(presets[preset].assumptions.intervals[id], parameters[id].unit);
const limitsOf = (id: ParameterId): string =>
  formatLimits(parameters[id].limits, parameters[id].unit);

const sentencesOf = (query: string): string[] => {
  const { state, notices } = readLink(query);
  return notices.map((notice) => noticeSentence(notice, state.scenario.preset));
};

describe('the sentence of a notice', () => {
  it.each([
    [
      'datasetGrowth=banana',
      `Training sets grow each year by (datasetGrowth): “banana” is not a number, so the preset’s value is used: ${valueOf('datasetGrowth')}.`,
    ],
    [
      'preset=disclosedPace&datasetGrowth=banana',
      `Training sets grow each year by (datasetGrowth): “banana” is not a number, so the preset’s value is used: ${valueOf('datasetGrowth', 'disclosedPace')}.`,
    ],
    [
      'datasetGrowth',
      `Training sets grow each year by (datasetGrowth): has no value, so the preset’s value is used: ${valueOf('datasetGrowth')}.`,
    ],
    [
      'qualityShare=0.2~0.1',
      `Share of text good enough to learn from (qualityShare): “0.2~0.1” has its low end above its high end, so the preset’s value is used: ${valueOf('qualityShare')}.`,
    ],
    [
      'pages=-5',
      `Pages on the searchable web (pages): “-5” does not lie between ${limitsOf('pages')}, so the preset’s value is used: ${valueOf('pages')}.`,
    ],
    [
      'demandAnchorYear=1999',
      `demandAnchorYear: “1999” is not a year from 2015 to 2035, so the preset’s value is used: ${presets.baseline.assumptions.demandAnchorYear}.`,
    ],
    [
      'horizon=2050.5',
      'horizon: “2050.5” is not a whole year from 2030 to 2100, so the chart ends in 2040.',
    ],
    ['year=soon', 'year: “soon” is not a number, so no year is marked.'],
    ['ask=2101', 'ask: “2101” is not a year from 2015 to 2100, so no date is asked about.'],
    ['y=cubic', 'y: “cubic” is not one of its choices, so the axis is logarithmic.'],
    [
      'stockDefinition=moon',
      'stockDefinition: “moon” is not one of its choices, so the preset’s value is used: Indexed web.',
    ],
    [
      'computeAnchorYear=2036',
      `computeAnchorYear: “2036” is not a year from 2015 to 2035, so the preset’s value is used: ${presets.baseline.assumptions.computeAnchorYear}.`,
    ],
    [
      'trendSlowdown=moon',
      `trendSlowdown: “moon” is not one of its choices, so the preset’s value is used: ${slowdownChoice.withCompute}.`,
    ],
    [
      'v=1&datasetGrowth=1.2',
      'Training sets grow each year by (datasetGrowth): “1.2” is taken as certain. If the link has lost its end, that was the low end of a range.',
    ],
    ['preset=nope', 'There is no preset “nope”, so the baseline is used.'],
    [
      'v=7',
      'This link was made for a newer version, “7”; it is read as one of this version and may show other numbers.',
    ],
    ['pagse=1', '“pagse” means nothing to this version; it is kept in the link and ignored.'],
    ['=1', 'A value without a key before it is left out.'],
  ])('of %s is: %s', (query, sentence) => {
    expect(sentencesOf(query)).toEqual([sentence]);
  });

  it('is one for each of five faults', () => {
    const sentences = sentencesOf(
      '?datasetGrowth=banana&qualityShare=0.2~0.1&pages=-5&pagse=1&preset=nope',
    );
    expect(sentences).toHaveLength(5);
    expect(new Set(sentences).size).toBe(5);
  });

  it('is one plain sentence for whatever a link can do wrong', () => {
    const queries = [
      ...[
        'v=x',
        'v=2',
        'preset=x',
        'y=x',
        'collapse=x',
        'trendSlowdown=x',
        'year=1',
        'ask=x',
        'horizon=x',
        'c.a b=1',
        'v=1&pages=1e11',
        'a=1&a=2',
      ],
      ...['x&'.repeat(5000), Array.from({ length: 30 }, (_, i) => `c.k${i}`).join('&')],
      ...parameterIds.flatMap((id) => [`${id}=x`, `${id}=-1`, `${id}=2~1`]),
      ...['generations=1.5', 'computeWeight=0~1', 'costHuman=0~1', 'mediaShare=0~1'],
      'qualityShare=0.5~0.99',
    ];
    for (const query of queries) {
      const sentences = sentencesOf(query);
      expect(sentences, query).not.toEqual([]);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[^\n]+[^.]\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

describe('the sentence of a problem', () => {
  it('says what is wrong with a value that was typed', () => {
    for (const id of ['datasetAtAnchor', 'datasetGrowth', 'qualityShare'] as const) {
      expect(problemSentence(id, 'limits')).toBe(`This does not lie between ${limitsOf(id)}.`);
    }
    expect(problemSentence('pages', 'order')).toBe('This has its low end above its high end.');
  });

  it('exists for every parameter and problem', () => {
    const problems: Record<IntervalProblem, true> = {
      'not-a-number': true,
      order: true,
      limits: true,
      'certain-only': true,
      'whole-number': true,
      zero: true,
      'open-share': true,
      clamped: true,
    };
    for (const id of parameterIds) {
      for (const problem of Object.keys(problems) as IntervalProblem[]) {
        expect(problemSentence(id, problem)).toMatch(/^[A-Z].+[^.]\.$/);
      }
    }
  });
});

describe('a caveat', () => {
  it.each(caveatIds)('has a sentence: %s', (id) => {
    expect(caveatSentences[id]).toMatch(/^[A-Z].+[^.]\.$/);
  });
});

describe('a quotation', () => {
  it('is repeated as it is up to forty characters', () => {
    expect(quote('banana')).toBe('“banana”');
    expect(quote('x'.repeat(40))).toBe(`“${'x'.repeat(40)}”`);
    expect(quote('x'.repeat(41))).toBe(`“${'x'.repeat(39)}…”`);
    expect(quote('x'.repeat(1e6))).toBe(`“${'x'.repeat(39)}…”`);
    expect(quote('👩'.repeat(40))).toBe(`“${'👩'.repeat(40)}”`);
  });

  it.each(['\u202e', '\u2066', '\u0000', '\n', '\u2028', '\u200b', '\ud800', '\u007f'])(
    'holds no %j',
    (character) => {
      expect(quote(`a${character}b`)).toBe('“a\uFFFDb”');
    },
  );
});
