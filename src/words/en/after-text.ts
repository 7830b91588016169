/** The fixed words about what comes after exhaustion. */
import type { Collapse } from '../../model/parameters/assumptions';
import { plural } from './language';

export const afterText = {
  human: 'Human text alone',
  stretched: 'With machine-written text',
  stories: 'Two stories in the news',
  storiesNote:
    'What the model says of each on the default assumptions. “Use this” takes it over for the whole page; Back returns.',
  story: {
    selfGrading: {
      name: 'A model that grades itself',
      who: 'Elon Musk',
      tells:
        'Most training text is machine-written, and its maker decides what is good. It shares its own errors, so it lets 30 to 90 in 100 of the wrong ones through.',
    },
    ungradedLoop: {
      name: 'Recursion that collapses',
      who: 'TechCrunch',
      tells:
        'Most training text is machine-written, most of it is wrong, nobody checks it, and five generations of models each replace the text before. How much harm that does is our judgement.',
    },
  },
  gap: 'The gap, year by year',
  gapNote:
    'Tokens that the largest run wants beyond all usable human text, re-reading included. Of the futures in which it has happened the band holds 80 in 100, and the line halves them.',
  gapPicture: (from: number, to: number) =>
    `Tokens that the largest run is short of, on 1 January of each year from ${from} to ${to}. The table below has the numbers.`,
  noGap: 'no gap',
  gapYear: '1 January',
  gapTokens: 'Short by (80 of 100 futures)',
  gapChance: 'It has happened, of 100 futures',
  gapUnfillable: 'No amount fills it, of 100 futures',
  filling: 'What would fill the gap?',
  year: 'Year',
  earlier: 'A year earlier',
  later: 'A year later',
  bySynthetic: 'Machine-written text, checked',
  byHuman: 'New human writing',
  prices: 'What text costs',
  pricesInUse: 'In use here, per million tokens:',
  otherPrices: 'What text has cost elsewhere',
  otherPricesNote: 'Licences and a settlement, for comparison. The sums above use none of them.',
  checked: 'Cost claims in the news, checked',
  claim: 'Claim',
  check: 'Check',
  stretch: 'How far text goes, and what collapse takes away',
  stretchPicture: (how: string) =>
    `How many times its own worth each human token gives after 1 to 10 generations of models, against re-reading alone. ${how}.`,
  stretchAxis: 'Generations of models trained on models. Dashed: re-reading alone.',
  stretchHow: {
    accumulate: 'Each generation is added to the older text',
    replace: 'Each takes the place of the older text',
  } satisfies Record<Collapse, string>,
  stretchInUse: (generations: number) =>
    `In use on this page; the dot is at ${generations} ${plural(generations, 'generation', 'generations')}.`,
  bases: 'Each assumption and its source',
  grading: 'What we assume about machine-written text, and why',
  onDefault: 'Of the default:',
  restsOn: 'Published: ',
  warning:
    'We put published parts together in our own way, and how much bad text harms is our judgement. In the largest study the best mixtures hold about 30% machine-written text. With more than 38%, or more than 30% where under 80% of it is right after checking, the model may promise too much.',
  findings: 'Published results',
  topics: {
    share: 'How much is used',
    gain: 'What it brings',
    collapse: 'What collapse takes away',
    grading: 'What grading changes',
  },
  source: 'source',
  asReportedBy: 'as reported in',
};

/** How sure we are that a source says so. */
export const confidenceNames = {
  'primary-read': 'read in the source',
  'copy-read': 'read in a copy or an exact excerpt',
  secondary: 'read in another’s account',
  computed: 'our arithmetic',
} as const;
