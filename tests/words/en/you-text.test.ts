import { expect, it } from 'vitest';
import type { Branch } from '../../../src/model/answers/mix/branch-space';
import { namedYears } from '../../../src/data/named-years';
import { certainDates, knownDates } from './known-forecast';
import {
  saidYear,
  sendText,
  spokenWay,
  wayAlone,
  wayTogether,
  youText,
} from '../../../src/words/en/you-text';

const found = { kind: 'value', id: 'pages', value: 1.87e12, isInside: false, others: [] } as const;

it.each([
  [1, 'plausible'],
  [-2, 'a stretch'],
  [3, 'unlikely'],
  [4, 'not realistic'],
  [undefined, undefined],
] as const)('one assumption, %s standard deviations out, is %s', (z, likelihood) => {
  expect(wayAlone({ ...found, z }, 2.74e11)).toEqual({
    name: 'Pages on the searchable web',
    words: 'Pages on the searchable web: 1.9 trillion pages, not 270 billion pages',
    likelihood,
  });
});

it('two values that are the same to two digits have more', () => {
  expect(wayAlone({ ...found, value: 2.72e11, z: 0.1 }, 2.74e11).words).toMatch(
    /: 272 billion pages, not 274 billion pages$/,
  );
});

it('a mix names the path of demand on which it lies, and three of its parts', () => {
  const parts = (['datasetGrowth', 'pages', 'qualityShare', 'repetition'] as const).map((id) => ({
    ...{ id, value: 2, z: 1 },
  }));
  const words = (branch: Branch, named: typeof parts): string | undefined =>
    wayTogether({ kind: 'point', branch, surprise: 0.2, parts: named } as never)?.words;
  expect(words('trend', parts)).toMatch(
    /^Runs grow like past ones; Training sets .+; and a little of others$/,
  );
  expect(words('compute', parts.slice(1))).toMatch(
    /^Runs grow as chips are planned; Pages [^;]+; [^;]+; [^;]+$/,
  );
});

it('says how many of the futures lie within the year and beyond it', () => {
  expect([
    youText.beyond(2034, 2, 12, 'laterOrNever'),
    youText.beyond(2031.4, 1, 0, 'later'),
  ]).toEqual([
    '2 of the 100 futures come within 2034, 12 later or never.',
    '1 of the 100 futures comes within 2031, none later.',
  ]);
  expect(youText.beyond(2020, 0, 9, 'earlier')).toBe(
    'None of the 100 futures comes within 2020, 9 earlier.',
  );
});

it('says how likely a way is where anything tells', () => {
  const way = { name: '', words: 'Pages: many', likelihood: 'a stretch' } as const;
  expect(sendText.because(way)).toBe('What I would have to believe is a stretch: Pages: many.');
  expect(sendText.because({ ...way, likelihood: undefined })).toBe(
    'I would have to believe: Pages: many.',
  );
  expect(sendText.assume(way)).toBe('What I assume is a stretch: Pages: many.');
  expect(spokenWay(way)).toBe('Pages: many: a stretch');
});

it('what is certain is not as likely as not', () => {
  expect(sendText.detail(certainDates(2034.1), 2029.2, '')).toMatch(
    /^On my assumptions the model says early 2034; on its own, early 2029\./,
  );
});

it('a mix that there is not is no way', () => {
  expect(wayTogether({ kind: 'none', reason: 'nothing-uncertain' })).toBeUndefined();
});

it('the card gives a person only the year of the words', () => {
  expect(
    sendText.detail(knownDates([2027, 2029.2, 2037], 0.02), undefined, saidYear(namedYears[0])),
  ).toBe('The model says early 2029, as likely as not. Musk said 2024.');
  expect(
    sendText.detail(knownDates([2030, 2034.5, 2040], 0.02), 2029.2, saidYear(namedYears[0])),
  ).toBe(
    'On my assumptions the model says mid 2034, as likely as not; on its own, early 2029. Musk said 2024.',
  );
  expect(sendText.detail(knownDates([2040, Infinity, Infinity], 0.6), undefined, '')).toContain(
    'The model says not this century',
  );
});

it('where the model says the same it tells what is uncertain, and that no realistic value does it alone', () => {
  expect(youText.sameNote(false)).toMatch(/half of the futures come earlier, half later\.$/);
  expect(youText.sameNote(true)).toBe('On these assumptions nothing is left uncertain.');
  expect(youText.noneAlone).toMatch(/with a realistic value\.$/);
});
