import { describe, expect, it } from 'vitest';
import { baseline } from '../../src/model/parameters/assumptions';
import { type DesignPoint, designPoint } from '../../src/model/answers/mix/design-point';
import { createDesign } from '../../src/model/sampling/sample-design';
import { type ValueNeeded, valuesNeeded } from '../../src/model/answers/value-needed';
import { presetIds, presets } from '../../src/scenario/presets';
import { deviationText } from '../../src/words/deviation-text';
import {
  designPointAnswer,
  noDesignPointSentence,
  valueNeededSentence,
} from '../../src/words/needed-words';

const value: ValueNeeded = {
  kind: 'value',
  id: 'pages',
  value: 1.06e11,
  z: -1.44,
  isInside: true,
  others: [],
};

describe('how far a value is from its median', () => {
  it.each([
    [0, 'at its median'],
    [-0.04, 'at its median'],
    [1, '1 standard deviation above its median'],
    [-1.44, '1.4 standard deviations below its median'],
    [12.6, '13 standard deviations above its median'],
  ])('%d', (z, text) => {
    expect(deviationText(z)).toBe(text);
  });
});

describe('one parameter at a time', () => {
  it.each<[string, ValueNeeded, string]>([
    [
      'a value inside its interval',
      value,
      'Indexed pages: 106B pages would do it, 1.4 standard deviations below its median and inside its 90% interval.',
    ],
    [
      'a value outside',
      { ...value, z: 3.1, isInside: false },
      'Indexed pages: 106B pages would do it, 3.1 standard deviations above its median and outside its 90% interval.',
    ],
    [
      'a certain parameter',
      { ...value, id: 'mediaShare', value: 0.031, z: undefined, isInside: undefined },
      'Share of media used: 3.1% would do it, and it has no interval here.',
    ],
    [
      'several values',
      { ...value, others: [5e11, 6e11] },
      'Indexed pages: 106B pages would do it, 1.4 standard deviations below its median and inside its 90% interval; so would 500B pages and 600B pages.',
    ],
    [
      'another year',
      { kind: 'none', id: 'pages', reason: 'year' },
      'Indexed pages: the model looks for dates from 2015 to 2100 only.',
    ],
    [
      'a price',
      { kind: 'none', id: 'costHuman', reason: 'inactive', inactivity: 'cost' },
      'Cost of new human writing: prices move no date.',
    ],
    [
      'synthetic text',
      { kind: 'none', id: 'keepsWrong', reason: 'inactive', inactivity: 'synthetic' },
      'Grading keeps a wrong item: it moves only the date with synthetic text.',
    ],
    [
      'no effect by then',
      { kind: 'none', id: 'datasetGrowth', reason: 'no-effect' },
      'Growth of training sets: it makes no difference by mid 2026.',
    ],
    [
      'a limit',
      {
        kind: 'none',
        id: 'repetition',
        reason: 'out-of-reach',
        closest: 1,
        chance: 0.104,
        part: 1,
      },
      'Re-reading makes text worth: no allowed value does it; even at 1x the chance of running out by mid 2026 is 10%.',
    ],
    [
      'a limit of one of the two paths',
      {
        kind: 'none',
        id: 'datasetGrowth',
        reason: 'out-of-reach',
        closest: 20,
        chance: 0.104,
        part: 0.5,
      },
      'Growth of training sets: it matters only in 50% of the futures, and alone it cannot do it; even at 20x a year the chance of running out by mid 2026 is 10%.',
    ],
    [
      'a jump',
      { kind: 'none', id: 'pages', reason: 'no-crossing-then', nearestYear: 2025.32 },
      'Indexed pages: the date would jump past mid 2026 to early 2025.',
    ],
  ])('%s', (_, needed, sentence) => {
    expect(valueNeededSentence(needed, 2026.5)).toBe(sentence);
  });

  it('is a whole sentence for every parameter and preset', () => {
    for (const preset of presetIds) {
      for (const needed of valuesNeeded(presets[preset].assumptions, 2027, createDesign(32))) {
        expect(valueNeededSentence(needed, 2027)).toMatch(/^[A-Z][^:]+: [^.].*\.$/);
        expect(valueNeededSentence(needed, 2027)).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });
});

const point: DesignPoint = {
  kind: 'point',
  year: 2027.4,
  branch: 'compute',
  centralYear: 2028.92,
  direction: 'earlier',
  distance: 1.2,
  surprise: 0.112,
  parts: [
    { id: 'pages', z: -0.9, value: 1.5e11, share: 0.8 },
    { id: 'qualityShare', z: 0.44, value: 0.26, share: 0.19 },
    { id: 'computeGrowth', z: 0.01, value: 4.5, share: 0.01 },
  ],
  nearerInstead: undefined,
  search: { method: 'limit-state', steps: 4 },
};

describe('the least surprising mix', () => {
  it('says what it is, part by part, and how rare', () => {
    expect(designPointAnswer(point)).toEqual({
      lead: 'The least surprising way to mid 2027, if demand follows compute plans. It is earlier than where the middle of every assumption leads: late 2028.',
      parts: [
        'Indexed pages: 150B pages, 0.9 standard deviations below its median',
        'Share of text good enough to learn from: 26%, 0.4 standard deviations above its median',
      ],
      odds: 'A mild surprise: a future at least this far out in this direction has a chance of 11%.',
      search: 'The search came to rest after 4 steps.',
    });
  });

  it.each([
    [0.5, 'No surprise: ', '50%'],
    [0.25, 'No surprise: ', '25%'],
    [0.2, 'A mild surprise: ', '20%'],
    [0.02, 'A surprise: ', '2%'],
    [0.009, 'A great surprise: ', 'under 1%'],
    [0, 'Next to impossible on these assumptions: ', 'under 1%'],
  ])('calls a chance of %d by its name', (surprise, start, end) => {
    const { odds } = designPointAnswer({ ...point, surprise });
    expect(odds.startsWith(start)).toBe(true);
    expect(odds.endsWith(`${end}.`)).toBe(true);
  });

  it('says where it had to be looked for another way', () => {
    const { search } = designPointAnswer({ ...point, search: { method: 'held-down', steps: 1 } });
    expect(search).toBe(
      'The direct search ended in another year; with text kept from running out before, it came to rest after 1 step.',
    );
  });

  it('says how it stands to the middle, and what a nearer mix would do', () => {
    const leadOf = (changes: Partial<DesignPoint>): string =>
      designPointAnswer({ ...point, ...changes }).lead;
    expect(leadOf({ direction: 'later', branch: 'trend', centralYear: 2026.8 })).toBe(
      'The least surprising way to mid 2027, if demand follows past training sets. It is later than where the middle of every assumption leads: late 2026.',
    );
    expect(leadOf({ direction: 'same' })).toBe(
      'The middle of every assumption leads to mid 2027, if demand follows compute plans.',
    );
    expect(leadOf({ centralYear: Infinity })).toMatch(/ leads: not before 2100\.$/);
    expect(leadOf({ nearerInstead: { year: 2025.32, distance: 1 } })).toMatch(
      / late 2028\. A nearer mix would have it run out in early 2025\.$/,
    );
  });

  it.each([
    [{ kind: 'none', reason: 'year' }, 'The model looks for dates from 2015 to 2100 only.'],
    [
      { kind: 'none', reason: 'nothing-uncertain' },
      'Every assumption is certain, so there is nothing to mix.',
    ],
    [
      { kind: 'none', reason: 'no-crossing-then', nearestYear: 2027.01 },
      'No path was found that runs out in early 2026; the nearest date is early 2027.',
    ],
    [
      { kind: 'none', reason: 'no-crossing-then', nearestYear: undefined },
      'No path was found that runs out in early 2026.',
    ],
  ] as const)('has a sentence where there is none, %#', (none, sentence) => {
    expect(noDesignPointSentence(none, 2026.1)).toBe(sentence);
  });

  it('of the model for the baseline is whole', () => {
    const found = designPoint(baseline, 2028);
    if (found.kind === 'none') throw new Error(found.reason);
    const { lead, parts, odds } = designPointAnswer(found);
    expect([lead, ...parts, odds].join(' ')).not.toMatch(/NaN|Infinity|undefined/);
    expect(parts.length).toBeGreaterThan(3);
  });
});
