/** What each data file must look like, by its path below src/data. A file without an entry here fails the tests. */
import { presetIds } from '../../src/scenario/presets';
import { readFileSync } from 'node:fs';
import {
  address,
  both,
  byKey,
  type Check,
  date,
  list,
  matching,
  nullable,
  number,
  oneOf,
  ordered,
  shape,
  text,
  uniqueIds,
} from './check-shape';

const id = matching(/^[a-z][a-z0-9_]*$/, 'an id of small letters, digits and _');
const sourceKey = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a source key in kebab-case');
const amount = nullable(number(0));
const share = number(0, 1);
const year = nullable(number(2015, 2100));
const note = nullable(text);
const confidence = oneOf('primary-read', 'copy-read', 'secondary', 'computed');
const credibility = oneOf(95, 90, 80, null);
const comparedWith = nullable(shape({ label: text, value: number(0) }));
const range = { value: amount, low: amount, high: amount };
const told = { date, source: sourceKey, confidence, note };
const toldOrReported = {
  source: nullable(sourceKey),
  asReportedBy: nullable(sourceKey),
  confidence,
  note,
};

const presetDates = shape({
  median: nullable(number(2015, 2100)),
  stretched: nullable(number(2015, 2100)),
  never: number(0, 1),
});
const ownDate = shape({
  p10: number(2015, 2100),
  median: number(2015, 2100),
  p90: number(2015, 2100),
  never: share,
});

const rising: Check = (value, path) =>
  (value as number[]).every((each, i, all) => i === 0 || each > (all[i - 1] ?? 0))
    ? []
    : [`${path}: does not rise`];
/** Tokens at the levels of the bands. */
const fiveLevels = both(list(number(0), 5), rising);

const entries = (check: Check): Check => both(list(check), uniqueIds);

export const shapes: Readonly<Record<string, Check>> = {
  'model-inputs/person-years.json': shape({
    unit: text,
    source: sourceKey,
    firstYear: number(1990, 2024),
    values: list(number(0), 50),
  }),
  'model-inputs/training-sets.json': shape({
    unit: oneOf('tokens'),
    sets: entries(
      shape({
        id,
        date: both(date, matching(/^\d{4}-/, 'a date with a month')),
        tokens: number(1e6, 1e18),
        modality: oneOf('text', 'multimodal', 'text-collection'),
      }),
    ),
  }),
  'model-inputs/training-set-labels.json': byKey(/^[a-z][a-z0-9_]*$/, text),
  'evidence/sources.json': byKey(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    shape({ title: text, url: address, date: nullable(date) }, { authors: text, note: text }),
  ),
  'evidence/training-sets.json': byKey(
    /^[a-z][a-z0-9_]*$/,
    both(
      shape({
        source: sourceKey,
        confidence,
        tokenKind: oneOf('training tokens', 'dataset size'),
        outOfRecord: nullable(text),
        low: amount,
        high: amount,
        note,
      }),
      ordered,
    ),
  ),
  'evidence/stocks.json': entries(
    both(shape({ id, label: text, ...range, credibility, unit: text, ...told }), ordered),
  ),
  'evidence/claims.json': entries(
    both(
      shape({
        id,
        words: text,
        speaker: text,
        date,
        kind: oneOf('forecast', 'statement', 'repeat', 'counter', 'probability'),
        value: year,
        low: year,
        high: year,
        probability: nullable(share),
        noOdds: note,
        yearReason: note,
        toTest: note,
        presupposes: oneOf('private-text', 'media', null),
        nearest: nullable(
          shape({
            text: oneOf('indexedWeb', 'commonCrawl', 'wholeWeb', null),
            quality: oneOf('all', 'filtered', null),
            use: oneOf('once', 'repeated', null),
            demand: oneOf('past-sets', 'compute', null),
          }),
        ),
        ...toldOrReported,
      }),
      ordered,
    ),
  ),
  'evidence/past-forecasts.json': entries(
    both(
      shape({
        id,
        claim: id,
        what: text,
        value: year,
        low: year,
        high: year,
        credibility: oneOf(90, 80, null),
        note,
      }),
      ordered,
    ),
  ),
  'evidence/own-forecasts.json': entries(
    shape({
      id: matching(/^v\d+$/, 'a version'),
      // The day of a release may be after that of the data.
      released: nullable(matching(/^20\d\d-\d\d-\d\d$/, 'a day')),
      human: ownDate,
      stretched: ownDate,
      selfGrading: ownDate,
      ungradedLoop: ownDate,
      presets: shape(Object.fromEntries(presetIds.map((preset) => [preset, presetDates]))),
    }),
  ),
  'evidence/on-record.json': entries(
    shape({
      id: matching(/^v\d+$/, 'a version'),
      samples: number(1),
      years: list(
        shape({
          year: number(2027, 2100),
          human: share,
          stretched: share,
          demand: fiveLevels,
          stock: fiveLevels,
        }),
      ),
    }),
  ),
  'evidence/reviews.json': list(
    shape({
      date,
      version: matching(/^v\d+$/, 'a version'),
      before: ownDate,
      weighed: list(
        shape({ what: text, why: text, before: number(2015, 2100), after: number(2015, 2100) }),
      ),
      notFound: list(text),
    }),
  ),
  'evidence/prices.json': entries(
    both(shape({ id, label: text, ...range, unit: text, comparedWith, ...told }), ordered),
  ),
  'evidence/synthetic-findings.json': entries(
    both(
      shape({
        id,
        topic: oneOf('share', 'gain', 'collapse', 'grading'),
        label: text,
        ...range,
        unit: (value, path) => (value === '' ? [] : text(value, path)),
        comparedWith,
        ...told,
      }),
      ordered,
    ),
  ),
  'evidence/synthetic-use.json': entries(
    shape({
      id,
      organisation: text,
      date,
      what: text,
      stage: text,
      share: nullable(share),
      shareOf: nullable(text),
      tokens: amount,
      checkedBy: nullable(text),
      quote: text,
      ...toldOrReported,
    }),
  ),
  'evidence/parameters.json': byKey(
    /^[a-z]+([A-Z][a-z]+)*$/,
    shape({
      basis: oneOf('published', 'judgement'),
      isOurReading: oneOf(true, false),
      source: nullable(sourceKey),
      where: nullable(text),
      published: list(
        both(shape({ label: text, ...range, credibility, ...told, date: nullable(date) }), ordered),
        0,
      ),
      explanation: text,
    }),
  ),
};

/** The content of a data file, by its path below src/data. */
export const readDataFile = (path: string): unknown =>
  JSON.parse(readFileSync(`src/data/${path}`, 'utf8'));

/** Every piece of text in a value, keys left out. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
