/** What other programs, other versions and people make of our links, files and numbers. */
import fc, { type Arbitrary } from 'fast-check';
import {
  collapses,
  stockDefinitions,
  trendSlowdowns,
} from '../../src/model/parameters/assumptions';
import { parameters, type Unit } from '../../src/model/parameters/parameters';
import { linkKeys } from '../../src/scenario/link-state';
import { presetIds } from '../../src/scenario/presets';
import { maxNameLength, type SavedScenario, writeSaved } from '../../src/scenario/saved-scenarios';
import { writeLink } from '../../src/scenario/write-link';
import { anyLinkState } from './allowed';

const key = fc.constantFrom(...linkKeys);
const number = fc.oneof(
  fc.constantFrom(
    '0',
    '0.2',
    '1',
    '1.50',
    '2',
    '+3',
    '.5',
    '5.',
    '1e12',
    '1E+3',
    '-0',
    '2030',
    '1e999',
  ),
  fc.double({ noNaN: true }).map(String),
);
const choice = fc.constantFrom(
  ...[...presetIds, ...stockDefinitions, ...collapses, ...trendSlowdowns, 'log', 'LINEAR'],
);
const piece = fc.oneof(
  fc.constantFrom(
    ...['?', '&', '=', '~', '#', '%', '%7E', '%00', '%E0%A4', '+', ' ', '-', '.', '_', 'e', 'c.'],
    ...['http://', '&amp;', ';', '__proto__', 'toString', 'NaN', '𝟙', '\ud800', '\u202e', '<b>'],
    ...['\u0000', '\u200b', '’', 'v', '\\'],
  ),
  number,
  choice,
  key,
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const mess = (maxLength: number): Arbitrary<string> =>
  fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));

/** One of ours without one of its letters. */
const slip = fc
  .tuple(key, fc.nat())
  .map(([whole, at]) => [...whole].filter((_, i) => i !== at % whole.length).join(''))
  .filter((slipped) => slipped.length > 4);

/** Pairs of keys and values in the characters of links: some of them mean something. */
export const anyPairs: Arbitrary<readonly (readonly [key: string, value: string])[]> = fc.array(
  fc.tuple(
    fc.oneof({ weight: 5, arbitrary: key }, { weight: 1, arbitrary: slip }),
    fc
      .oneof(
        number,
        fc.tuple(number, number).map((ends) => ends.join('~')),
        choice,
        fc.stringMatching(/^[\w.~-]{0,6}$/),
      )
      // What ends a value in a text is not taken for a part of it.
      .map((value) => value.replace(/[^A-Za-z0-9~]+$/, '')),
  ),
  { minLength: 1, maxLength: 12 },
);

const cutAndMended = fc
  .tuple(anyLinkState.map(writeLink), fc.nat(), fc.nat(10), mess(2))
  .map(([link, at, length, instead]) => {
    const from = at % (link.length + 1);
    return link.slice(0, from) + instead + link.slice(from + length);
  });

/** Texts that may be taken for a link: nonsense, pairs, and ours with a piece cut out or put in. */
export const anyLinkText: Arbitrary<string> = fc.oneof(
  mess(20),
  fc
    .array(fc.tuple(key, mess(3)), { maxLength: 12 })
    .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  cutAndMended,
);

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: maxNameLength + 5 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', ' ', '\u200b', 'one', 'one (2)', 'می\u200cخواهم', '👩\u200d🔬'),
);
const anyEntry: Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record<SavedScenario>({
      name: anyName,
      query: fc.oneof(fc.constantFrom('v=1', '', 'v=1&repetition=1'), mess(3)),
      keptOn: fc.constantFrom('2026-11-22', '', '<b>'),
    }),
  },
  fc.record({ name: fc.anything(), query: fc.anything(), keptOn: fc.anything() }),
  fc.anything(),
);

/** Texts that may be taken for a file of scenarios. */
export const anyFile: Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(anyEntry, { maxLength: 6 })
      .map((all) => writeSaved(all as SavedScenario[])),
  },
  fc.tuple(fc.array(anyEntry, { maxLength: 3 }), fc.nat(), piece).map(([all, at, instead]) => {
    const file = writeSaved(all as SavedScenario[]);
    const from = at % (file.length + 1);
    return file.slice(0, from) + instead + file.slice(from + 1);
  }),
  fc.json(),
  mess(5),
);

const units = [...new Set(Object.values(parameters).map(({ unit }) => unit))] as const;
const typedPiece = fc.constantFrom(
  ...[
    '1',
    '23',
    '4.5',
    '1,000',
    '0',
    'e',
    '-',
    '~',
    ' to ',
    'T',
    '%',
    'x',
    ' a year',
    'tokens',
    '$',
  ],
  ...['10^', '..', ' ', '−', '\u0000', '\ud800', '²', 'per million tokens', ' trillion', 'x10^'],
  ...['٣', '３', '\u200f', "'", '\u202f', 'constructor'],
);

/** What a reader may type into the box of a parameter. */
export const anyTyped: Arbitrary<readonly [text: string, unit: Unit]> = fc.tuple(
  fc.oneof(
    fc.array(typedPiece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
  fc.constantFrom(...units),
);
