/** The fixed words around public claims. */
import type { Claim, ClaimKind, Presupposed } from '../../data/evidence';
import type { DatedEvent } from '../../model/answers/claim-events';
import { formatDay } from './day';
import { plural } from './language';

/** The titles of the pages of claims that give a year: the two that are quoted most come first, then by date. */
export const claimPageText = {
  musk2025: { title: 'Elon Musk, January 2025: had AI training exhausted human text?' },
  sutskever2024: { title: 'Ilya Sutskever, December 2024: had data peaked?' },
  epoch2022: { title: 'Epoch AI, October 2022: good text used up before 2026?' },
  epoch2023: { title: 'Epoch AI, November 2023: good text used up in 2024?' },
  aiindex2024: {
    title: 'Semafor on the AI Index, April 2024: no new text by the end of the year?',
  },
  aschenbrenner2024: {
    title: 'Leopold Aschenbrenner, June 2024: had Llama 3 used nearly all of it?',
  },
  epoch2024: { title: 'Epoch AI, June 2024: public human text used in full by 2028?' },
  epoch2024_5x: { title: 'Epoch AI, June 2024: with overtraining, by 2027?' },
  epoch2024_private: { title: 'Epoch AI, June 2024: with private text, by 2029?' },
  epoch2024_2030: { title: 'Epoch AI, August 2024: with pictures and sound, enough until 2030?' },
  nature2024: { title: 'Nature, December 2024: training sets as large as public text by 2028?' },
  hassabis2024: { title: 'The New York Times, December 2024: most text on the internet used up?' },
  aiindex2025: { title: 'Stanford’s AI Index, April 2025: used up between 2026 and 2032?' },
  cmu2025: { title: 'Mihir Prabhudesai, September 2025: short of data by 2028?' },
  goldman2025: { title: 'Neema Raphael, September 2025: had data run out already?' },
  aiindex2026: { title: 'Stanford’s AI Index, April 2026: depleted between 2026 and 2032?' },
} as const;
export type ClaimPageId = keyof typeof claimPageText;
export const claimPages = Object.keys(claimPageText) as readonly ClaimPageId[];

/** The title of the page of any claim. */
export const claimTitle = ({ id, speaker, date }: Pick<Claim, 'id' | 'speaker' | 'date'>): string =>
  (claimPageText as Partial<Record<string, { title: string }>>)[id]?.title ??
  `${speaker}, ${formatDay(date)}: no year, so no odds`;

/** The path of a claim's page in the site. */
export const claimPagePath = (id: string): `claims/${string}.html` => `claims/${id}.html`;

/** The anchor of a claim. */
export const claimAnchor = (id: string): `claim-${string}` => `claim-${id}`;

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
  asked: 'We asked the model for the chance',
  peak: 'Has new text peaked?',
  repeats: 'repeats a forecast',
  noOdds: 'no year',
  linked: (count: string, reading: string, use: string) => `${count} in 100: ${reading}. ${use}`,
  present: 'your assumptions',
  presentDefault: 'default assumptions',
  evenOdds: 'about even',
  none: '0 in 100',
  all: '100 in 100',
  least: 'Least favourable reading',
  most: 'Most favourable reading',
  alike: (count: number) =>
    plural(count, 'One other gives as much.', `${count} others give as much.`),
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
  who: 'Who said what',
  yearRead: 'Year we read',
  odds: 'Odds',
  toTest: 'To test it would take:',
  flagsHeading: 'Public claims, at the end of the year that they give or imply',
  flagsKey:
    'Filled: statement. Hollow: forecast. Dashed: not before that year. Odds: this forecast’s.',
  unflagged: (count: number) =>
    plural(
      count,
      'One more gives no year, or one that is not shown.',
      `${count} more give no year, or one that is not shown.`,
    ),
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

/** The year in which a claim is read: "2024", "not before 2030". */
export const yearRead = (event: DatedEvent): string =>
  event.kind === 'by' ? String(event.year - 1) : `not before ${event.year}`;

const supposed: Readonly<Record<Presupposed, string>> = {
  'private-text': 'With all private text in use,',
  media: 'With images, video and audio in use,',
};

/** The same of the assumptions that are set. */
const supposedHere: Readonly<Record<Presupposed, string>> = {
  'private-text': 'On these assumptions and with all private text in use',
  media: 'On these assumptions and with images, video and audio in use',
};
export const hereWith = (presupposes: Presupposed | null): string =>
  presupposes === null ? 'On these assumptions' : supposedHere[presupposes];

/** What a claim is tested with: "On the default assumptions,". */
export const testedWith = (presupposes: Presupposed | null): string =>
  presupposes === null ? 'On the default assumptions,' : supposed[presupposes];

/**
 * The line over a count of runs: "text had run out by the end of 2024 in".
 *
 * @param isPast whether the year is over.
 */
export const countedText = (event: DatedEvent, isPast: boolean): string =>
  event.kind === 'by'
    ? `text ${isPast ? 'had run' : 'runs'} out by the end of ${event.year - 1} in`
    : `text ${isPast ? 'had' : 'has'} not run out before ${event.year} in`;

/** Beside the page's words: what else was said then, which has a panel of its own that tests it. */
export const claimAsides = {
  heading: 'Said along with it, and tested elsewhere',
  grading: {
    words:
      '“With synthetic data … [AI] will sort of grade itself and go through this process of self-learning.”',
    who: 'Elon Musk in the same conversation',
    tested: 'If most text is machine-written and its maker grades it, that',
  },
  collapse: {
    words: 'Training on machine-written text can lead to model collapse, some research suggests.',
    who: 'From the report of that conversation',
    tested: 'If most text is machine-written and nobody checks it, that',
  },
  cost: { who: 'From the same report' },
  page: 'Where it is tested',
};

export const claimPageWords = {
  heading: 'Had it happened when they said so?',
  title: 'Public claims, tested: had it happened when they said so?',
  lead: 'What people and institutions have said of the end of human-written data, and in how many of 100 runs of the model it comes out so. We test words, not people.',
  description:
    'Public claims about the end of human-written data for AI: the words in full, the year in which we read them, and the odds that a model gives under 24 readings.',
  basis: 'All figures are those of the default assumptions, computed when this page was built.',
  isRead: 'We read:',
  runs: 'runs of the model',
  futures: 'futures',
  mostRead: 'Read most favourably',
  leastRead: 'Read least favourably',
  openReading: 'Open this reading',
  openDefault: 'Open the default',
  interval: (year: number, odds: string) =>
    `By the end of ${year}, the last year it gives: ${odds}.`,
  needed: 'What would have to be true',
  neededOf: {
    present: 'As we assume',
    most: 'Read most favourably',
    least: 'Read least favourably',
  },
  isEven: 'It is about even already.',
  notAlone: 'No assumption could make it even odds alone.',
  meaning: 'What the words could mean',
  usedUp: 'Has the text been used up?',
  readings: 'All 24 readings',
  source: 'Where it was said',
  noOdds: 'Why it has no odds',
  toTest: 'What it would take to test it',
  ownYear: 'Ask the model about a year of your own',
  open: 'Open in the app',
  all: 'All claims',
  allInApp: 'All claims, under assumptions of your own',
  range: (least: string, most: string) => `${least} to ${most}`,
  columns: {
    who: 'Who said what',
    year: 'Year we read',
    odds: 'Of 100 runs',
    all: 'Least to most',
  },
};
