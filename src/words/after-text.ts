/** The fixed words about what comes after exhaustion. */
import type { Collapse } from '../model/parameters/assumptions';

export const afterText = {
  note: 'Synthetic text is a lever with limits, not a switch: it moves the date only as far as grading lets it, levels off as more is added, and where it is mostly wrong it pulls the other way.',
  dates: 'With and without synthetic text',
  human: 'Human text alone',
  stretched: 'With synthetic text',
  dateKey: 'Line: 80% interval. Circle: median. Diamond: median with synthetic text.',
  stories: 'Two stories of the press',
  storiesNote:
    'What the model says of each on the default assumptions. “Use this” takes it over for the whole page; Back returns.',
  story: {
    selfGrading: {
      name: 'A model that grades itself',
      tells:
        'Most training text is synthetic, and its maker decides what is good. It shares its own errors, so it lets 30% to 90% of the wrong items through.',
    },
    ungradedLoop: {
      name: 'Recursion that collapses',
      tells:
        'Most training text is synthetic, most of it is wrong, nobody checks it, and five generations of models each replace the text before. How much harm that does is our assumption.',
    },
  },
  gap: 'The gap, year by year',
  gapNote:
    'Tokens that the largest run wants beyond all usable human text, re-reading included. Line and band are over the futures in which text has run out: median and 80%.',
  gapPicture: (from: number, to: number) =>
    `Tokens short of the trend on 1 January of each year from ${from} to ${to}: median and 80% interval. The table below has the numbers.`,
  noGap: 'no gap',
  gapYear: '1 January',
  gapTokens: 'Short by: median (80%)',
  gapChance: 'Chance that text has run out',
  gapUnfillable: 'Chance that no synthetic text fills it',
  filling: 'Filling the gap',
  year: 'Year',
  earlier: 'A year earlier',
  later: 'A year later',
  bySynthetic: 'With graded synthetic text',
  byHuman: 'With new human writing',
  prices: 'What these prices rest on',
  pricesInUse: 'In use here, per million tokens:',
  otherPrices: 'What text has cost elsewhere',
  otherPricesNote: 'Licences and a settlement, for comparison: none of them enters the sums above.',
  checked: 'The press’s cost claims, checked',
  claim: 'Claim',
  check: 'Check',
  stretch: 'How far text goes',
  stretchPicture: (how: string) =>
    `How many times each usable human token is worth itself after 1 to 10 generations, ${how}: median and 80% interval, against re-reading alone.`,
  stretchAxis: 'Generations of models trained on models. Dashed: the median of re-reading alone.',
  stretchHow: {
    accumulate: 'Each generation is added to the older text',
    replace: 'Each takes the place of the older text',
  } satisfies Record<Collapse, string>,
  stretchInUse: (generations: number) =>
    `In use on this page; the dot is at ${generations} ${generations === 1 ? 'generation' : 'generations'}.`,
  bases: 'What each of these assumptions rests on',
  grading: 'What grading rests on',
  onDefault: 'Of the default:',
  restsOn: 'Published: ',
  warning:
    'The combination is this project’s own, made of published parts, and the harm below break-even is our assumption. In the largest study the best mixtures hold about 30% synthetic text. Beyond 38%, or beyond 30% where under 80% of it is right after grading, the model may promise too much.',
  findings: 'Published results on synthetic text',
  topics: {
    share: 'How much is used',
    gain: 'What it brings',
    collapse: 'What collapse takes away',
    grading: 'What grading changes',
  },
  source: 'source',
  asReportedBy: 'as reported by',
};

/** How sure we are that a source says so. */
export const confidenceNames = {
  'primary-read': 'read in the source',
  'copy-read': 'read in a copy or an exact excerpt',
  secondary: 'read in another’s account',
  computed: 'our arithmetic',
} as const;
