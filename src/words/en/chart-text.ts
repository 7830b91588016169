/** The words on the picture; in rows where they are at the end of a line. */
import type { Assumptions } from '../../model/parameters/assumptions';
import { distributionOf } from '../../model/parameters/distribution';
import { plural } from './language';

export const chartText = {
  log: 'In tokens, about ¾ of a word each. Each grey line is ten times the one below.',
  linear: 'In tokens, about ¾ of a word each.',
  /** Where one line has to do. */
  short: { log: 'In tokens; each grey line is ten times the one below', linear: 'In tokens' },
  cursor: 'Year to read off',
  today: 'today',
  half: 'half',
  most: 'nine in ten',
  futures: '100 futures: when it happens',
  futuresShort: '100 futures',
  middle: (count: number, when: string) =>
    plural(count, `${count} future: ${when}`, `${count} futures: ${when}`),
  before: (count: number, year: number) => `${count} before ${year}`,
  after: (count: number, year: number) => `${count} after ${year}`,
  never: (count: number) => `${count} not this century`,
  /** Beside a training set. */
  notText: 'not only text',
  synthetic: 'with machine-written text',
};

/** What is counted where media count too. */
export const andMedia = ({ intervals }: Assumptions): string =>
  intervals.mediaShare[1] > 0 ? ' and media' : '';

export const chartHeading = (assumptions: Assumptions): string =>
  `All usable human text${andMedia(assumptions)}, against what the largest training run wants`;

/** A name at the end of a line: rows that name it, and rows that explain it. */
export interface LineName {
  readonly name: readonly string[];
  readonly note: readonly string[];
}

export const demandName = (narrow: boolean): LineName => ({
  name: narrow ? ['What the', 'largest', 'run', 'wants'] : ['What the largest', 'run wants'],
  note: [],
});

/** The line of text counts re-reading, so its name says so. */
export function stockName(narrow: boolean, assumptions: Assumptions): LineName {
  const { intervals } = assumptions;
  const hasMedia = andMedia(assumptions) !== '';
  const times = Math.round(distributionOf('repetition', intervals.repetition).median);
  const read = times < 2 ? 'once' : `about ${times}×`;
  return narrow
    ? {
        name: ['All', 'usable', ...(hasMedia ? ['text and', 'media'] : ['text'])],
        note: ['read', read],
      }
    : {
        name: hasMedia ? ['All usable text', 'and media'] : ['All usable text'],
        note: [hasMedia ? 'people made it,' : 'people wrote it,', 'models read it', read],
      };
}
