import { describe, expect, it } from 'vitest';
import { baseline } from '../../../src/model/parameters/assumptions';
import { type DesignPoint, designPoint } from '../../../src/model/answers/mix/design-point';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { type ValueNeeded, valuesNeeded } from '../../../src/model/answers/value-needed';
import { presetIds, presets } from '../../../src/scenario/presets';
import {
  designPointAnswer,
  noDesignPointSentence,
  valueNeededSentence,
} from '../../../src/words/en/needed-words';

const value: ValueNeeded = {
  kind: 'value',
  id: 'pages',
  value: 1.06e11,
  z: -1.44,
  isInside: true,
  others: [],
};

describe('one parameter at a time', () => {
  it.each<[string, ValueNeeded, string]>([
    [
      'a value inside its interval',
      value,
      'Pages on the searchable web: 106 billion pages would do it; that is plausible.',
    ],
    [
      'a value outside',
      { ...value, z: 3.1, isInside: false },
      'Pages on the searchable web: 106 billion pages would do it; that is not realistic.',
    ],
    [
      'a certain parameter',
      { ...value, id: 'mediaShare', value: 0.031, z: undefined, isInside: undefined },
      'Share of pictures, video and sound used: 3.1% would do it.',
    ],
    [
      'several values',
      { ...value, others: [5e11, 6e11] },
      'Pages on the searchable web: 106 billion pages would do it, and so would 500 billion pages and 600 billion pages; that is plausible.',
    ],
    [
      'another year',
      { kind: 'none', id: 'pages', reason: 'year' },
      'Pages on the searchable web: the model looks for dates from 2015 to 2100 only.',
    ],
    [
      'a price',
      { kind: 'none', id: 'costHuman', reason: 'inactive', inactivity: 'cost' },
      'Price of a million human-written tokens: prices move no date.',
    ],
    [
      'synthetic text',
      { kind: 'none', id: 'keepsWrong', reason: 'inactive', inactivity: 'synthetic' },
      'Chance that checking keeps a wrong item: it changes only the date with machine-written text.',
    ],
    [
      'no effect by then',
      { kind: 'none', id: 'datasetGrowth', reason: 'no-effect' },
      'Training sets grow each year by: it makes no difference by mid 2026.',
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
      'Re-reading makes text worth: it could not do it alone: even at ×1 it happens by mid 2026 in 10 of 100 futures.',
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
      'Training sets grow each year by: it matters only in 50 of 100 futures, and could not do it alone: even at ×20 it happens by mid 2026 in 10 of 100 futures.',
    ],
    [
      'a jump',
      { kind: 'none', id: 'pages', reason: 'no-crossing-then', nearestYear: 2025.32 },
      'Pages on the searchable web: the date would jump past mid 2026 to early 2025.',
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
      lead: 'The most plausible way to mid 2027, if runs grow as chips are planned. With every assumption at its middle it happens in late 2028.',
      parts: [
        'Pages on the searchable web: 150 billion pages',
        'Share of text good enough to learn from: 26%',
      ],
      likelihood: 'plausible',
      odds: '11 of 100 futures are at least this unusual.',
    });
  });

  it('says how it stands to the middle, and what a nearer mix would do', () => {
    const leadOf = (changes: Partial<DesignPoint>): string =>
      designPointAnswer({ ...point, ...changes }).lead;
    expect(leadOf({ direction: 'later', branch: 'trend', centralYear: 2026.8 })).toBe(
      'The most plausible way to mid 2027, if runs grow like past ones. With every assumption at its middle it happens in late 2026.',
    );
    expect(leadOf({ direction: 'same' })).toBe(
      'If runs grow as chips are planned, it happens in mid 2027 with every assumption at its middle.',
    );
    expect(leadOf({ centralYear: Infinity })).toMatch(/ it does not happen this century\.$/);
    expect(leadOf({ nearerInstead: { year: 2025.32, distance: 1 } })).toMatch(
      / late 2028\. A nearer mix would have it happen in early 2025\.$/,
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
      'No mix was found for early 2026; the nearest date is early 2027.',
    ],
    [
      { kind: 'none', reason: 'no-crossing-then', nearestYear: undefined },
      'No mix was found for early 2026.',
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
