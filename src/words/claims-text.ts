/** The fixed words around public claims. */
import type { ClaimKind } from '../data/evidence';
import type { DatedEvent } from '../model/answers/claim-events';

/** The claims that have a page of their own; they are listed first. */
export const claimPages = ['musk2025', 'sutskever2024'] as const;
export type ClaimPageId = (typeof claimPages)[number];

/** The path of a claim's page in the site; undefined where it has none. */
export const claimPagePath = (id: string): string | undefined =>
  (claimPages as readonly string[]).includes(id) ? `claims/${id}.html` : undefined;

/** The anchor of a claim. */
export const claimAnchor = (id: string): string => `claim-${id}`;

/** What stands beside every statement. */
export const statementNote =
  'The speaker did not say how much text there is. We test text, not knowledge.';

/** Claims are listed by kind. */
export const claimGroups: readonly { title: string; kinds: readonly ClaimKind[]; note: string }[] =
  [
    {
      title: 'Statements',
      kinds: ['statement'],
      note: statementNote,
    },
    {
      title: 'Forecasts',
      kinds: ['forecast', 'repeat'],
      note: 'These have a method, or repeat one that has. The odds are ours, not theirs.',
    },
    { title: 'Odds', kinds: ['probability'], note: 'A chance without a year.' },
    {
      title: 'Claims that it does not run out, or not by then',
      kinds: ['counter'],
      note: 'The odds are those that text has not run out.',
    },
  ];

/** Claims about new text, by the calendar year in which they say that it peaked. */
export const peakYears: Readonly<Partial<Record<string, number>>> = { sutskever2024: 2024 };

/** Other meanings of a claim's words, which this model does not measure. */
export const claimCautions: Readonly<Partial<Record<string, string>>> = {
  musk2025:
    '“Cumulative sum” can also mean used at least once by anyone. We do not measure that: we ask whether one training run wants all usable text.',
  sutskever2024:
    '“There’ll be no more” is about new text, so that comes first. That the stock is used up is another question, and follows.',
};

export const claimsText = {
  waiting: 'Working it out …',
  original: 'Original publication',
  noOriginal: 'We found no permanent link to the original.',
  words: 'The words are',
  reportedBy: 'as reported by',
  asked: 'We asked the model:',
  peak: 'Has new text peaked?',
  repeats: 'repeats a forecast',
  noOdds: 'no year',
  present: 'your assumptions',
  presentDefault: 'default assumptions',
  evenOdds: 'about even',
  none: '0 in 100',
  all: '100 in 100',
  least: 'Least favourable reading',
  most: 'Most favourable reading',
  alike: (count: number) =>
    count === 1 ? 'One other gives as much.' : `${count} others give as much.`,
  use: 'Use this reading',
  inUse: 'in use',
  strip: 'A dot for each of 24 readings of the words, by how many of 100 runs of the model agree',
  table: 'All 24 readings',
  tableCaption:
    'Of 100 runs of the model, how many agree under each reading of the words: which text, how much of it, how often it is read, and how runs grow. Each leads to its scenario.',
  quality: { all: 'all of it', filtered: 'filtered' },
  times: { once: 'once', repeated: 'repeatedly' },
  demand: { 'past-sets': 'Like past runs', compute: 'As chips are planned' },
  page: 'This claim on a page of its own',
  flagsHeading: 'Public claims, at the end of the year that they give or imply',
  flagsKey:
    'Filled: statement. Hollow: forecast. Dashed: not before that year. Odds: this forecast’s.',
  unflagged: (count: number) =>
    count === 1
      ? 'One more gives no year, or one that is not shown.'
      : `${count} more give no year, or one that is not shown.`,
};

/** How a claim's flag looks. */
export const flagLooks = {
  statement: 'filled',
  forecast: 'hollow',
  repeat: 'hollow',
  probability: 'hollow',
  counter: 'dashed',
} as const satisfies Record<ClaimKind, string>;

/** "By the end of 2024", "Not before 2030". */
export const eventShort = (event: DatedEvent): string =>
  event.kind === 'by' ? `By the end of ${event.year - 1}` : `Not before ${event.year}`;

/** The titles and questions of the pages of single claims. */
export const claimPageText: Readonly<
  Record<ClaimPageId, { readonly title: string; readonly heading: string }>
> = {
  musk2025: {
    title: 'Elon Musk, January 2025: had AI training exhausted human text?',
    heading: 'Had AI training exhausted human-written text by the end of 2024?',
  },
  sutskever2024: {
    title: 'Ilya Sutskever, December 2024: had data peaked?',
    heading: 'Had data peaked by the end of 2024?',
  },
};

export const claimPageWords = {
  basis: 'All figures are those of the default assumptions, computed when this page was built.',
  usedUp: 'Has the text been used up?',
  ends: 'Both ends, and what would change them',
  picture: 'Text and what training wants, at the end of 2024',
  source: 'Where it was said',
  open: 'Open in the app',
  other: 'The other claim:',
  all: 'All claims, under assumptions of your own',
};
