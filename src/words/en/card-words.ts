/** The one sentence of each of the six questions, right for whatever is assumed. */
import type { DefinitionDates } from '../../model/answers/definitions';
import type { GapYear } from '../../model/answers/after-exhaustion';
import type { Swing } from '../../model/answers/sensitivity';
import type { Branch } from '../../model/answers/mix/branch-space';
import type { DesignPoint, NoDesignPoint } from '../../model/answers/mix/design-point';
import type { ValueFound } from '../../model/answers/value-needed';
import { parameters } from '../../model/parameters/parameters';
import { namedYears } from '../../data/named-years';
import { formatDate } from './dates';
import { formatNumber } from './format';
import { likelihoodOfChance, likelihoodOfDistance, type Likelihood } from './likelihood';
import { of100, oddsInWords } from './odds';
import { spanInWords } from './span-in-words';
import { parameterNames } from './parameter-names';
import { roughly } from './value-in-words';

/** A part of a sentence: plain, what it is about in bold, or how likely that is, set apart. */
export type SentencePart = string | { readonly strong: string } | { readonly tag: Likelihood };
export type CardSentence = readonly SentencePart[];

const strong = (text: string): SentencePart => ({ strong: text });

/** A date after "from" and "to". */
const dateOrBeyond = (date: number): string =>
  date === Infinity ? 'beyond this century' : formatDate(date);

const [firstNamed] = namedYears;
/** The claim on the card: who, and the year that the words give. */
export const cardClaim = { ...firstNamed, who: 'Elon Musk' };

/** The chances are those of the present assumptions, and of the least and the most favourable reading. */
export function claimCardSentence(present: number, least: number, most: number): CardSentence {
  const [odds, low, high] = [present, least, most].map(oddsInWords) as [string, string, string];
  const said = `${cardClaim.who} said ${cardClaim.year}. On these assumptions: `;
  if (low === high) return [said, strong(odds), ', under every reading of his words.'];
  return odds === high
    ? [said, strong(odds), '. Read least favourably: ', strong(low), '.']
    : [said, strong(odds), '. Read most favourably: ', strong(high), '.'];
}

/** @param swings the widest first; none moves the date by less than is worth telling. */
export function swingSentence([first]: readonly Swing[]): CardSentence {
  if (!first) return ['No assumption that is uncertain here moves the date much by itself.'];
  const ends = [first.low.median, first.high.median].sort((a, b) => a - b);
  const [from, to] = ends.map(dateOrBeyond) as [string, string];
  return [
    `“${parameterNames[first.id]}” alone moves the date from `,
    strong(from),
    ' to ',
    strong(to),
    '.',
  ];
}

/** From crawled text read once to private text and media read repeatedly. */
export function definitionSentence(dates: readonly DefinitionDates[]): CardSentence {
  const [narrow, wide] = [dates[0]?.once.median, dates.at(-1)?.repeated.median].map((date) =>
    formatDate(date ?? NaN),
  ) as [string, string];
  if (narrow === wide) return ['Whatever counts as data: ', strong(narrow), '.'];
  return [
    'Only crawled text, read once: ',
    strong(narrow),
    '. Private text and media too: ',
    strong(wide),
    '.',
  ];
}

/** The year asked about: "2034", "mid 2031". */
export const askedName = (year: number): string =>
  Number.isInteger(year) ? String(year) : formatDate(year);

export const neededQuestion = (year: number): string =>
  `What would have to be true for ${askedName(year)}?`;

interface Needed {
  readonly year: number;
  /** The date of the forecast. */
  readonly median: number;
  /** The least surprising value that does it alone, and the middle of what is assumed. */
  readonly alone: { readonly found: ValueFound; readonly middle: number } | undefined;
  readonly mix: DesignPoint | NoDesignPoint | undefined;
}

/** On which path a mix lies. */
const onPath: Readonly<Record<Branch, string>> = {
  trend: 'on past growth',
  compute: 'on planned chips',
};

export function neededSentence({ year, median, alone, mix }: Needed): CardSentence {
  const when = askedName(year);
  if (Math.abs(median - year) < 0.05) {
    return ['Nothing new: ', strong(when), ' is what these assumptions say.'];
  }
  const together: CardSentence =
    mix?.kind === 'point'
      ? [
          alone
            ? ` Or, ${onPath[mix.branch]}, a little of everything. `
            : `A little of everything would do it, ${onPath[mix.branch]}. `,
          { tag: likelihoodOfChance(mix.surprise) },
        ]
      : [];
  if (alone) {
    const { found, middle } = alone;
    const { unit } = parameters[found.id];
    return [
      `${parameterNames[found.id]}: `,
      strong(roughly(found.value, unit)),
      `, not ${unit === 'pages' || unit === 'tokens' ? formatNumber(Number(middle.toPrecision(2)), unit) : roughly(middle, unit)}. `,
      { tag: likelihoodOfDistance(found.z ?? 0) },
      ...together,
    ];
  }
  return together.length > 0
    ? ['No assumption does it alone. ', ...together]
    : ['Nothing that is uncertain here leads to ', strong(when), '.'];
}

/**
 * What machine-written text does to the date, and to the gap of a year.
 *
 * @param gap undefined where, as likely as not, there is none.
 */
export function syntheticSentence(
  human: number,
  stretched: number,
  isAssumed: boolean,
  gap: GapYear | undefined,
): CardSentence {
  const first = isAssumed ? buys(human, stretched) : ['No machine-written text is assumed here.'];
  if (!gap) return [...first, ' As likely as not there is no gap to fill this century.'];
  return [
    ...first,
    ` In ${gap.year} they could fill the gap in ${of100(gap.fillable)} futures; in `,
    strong(of100(gap.unfillable)),
    ' no amount is enough.',
  ];
}

function buys(human: number, stretched: number): CardSentence {
  const none: CardSentence = ['They make ', strong('no difference'), ' to the date.'];
  if (human === stretched) return none;
  if (stretched === Infinity) return ['They put the date off ', strong('beyond this century'), '.'];
  if (human === Infinity) {
    return ['They do harm: with them the date is ', strong(formatDate(stretched)), '.'];
  }
  const span = spanInWords(Math.abs(stretched - human));
  if (span === undefined) return none;
  return stretched > human
    ? ['They buy ', strong(span), '.']
    : ['They do harm: they cost ', strong(span), '.'];
}

/** Where in a projection something lies, by the chance that the projection gave to less. */
const placeIn = (percentile: number): string =>
  percentile < 0.25 ? 'bottom quarter' : percentile > 0.75 ? 'top quarter' : 'middle';

/** The news about the projection of 2024: where the largest disclosed set lay at the start of this year, and where it lies. */
export function recordSentence(before: number, now: number): CardSentence {
  const [from, to] = [placeIn(before), placeIn(now)];
  const of = ' of what was projected in 2024.';
  const sets = 'The largest disclosed training sets ';
  if (from === to) return [`${sets}are still in the `, strong(to), of];
  const went = to === 'top quarter' || from === 'bottom quarter' ? 'have risen' : 'have fallen';
  return [`${sets}${went} from the `, strong(from), ' to the ', strong(to), of];
}

/** The labels of the small pictures. */
export const cardLabels = {
  none: '0 in 100',
  even: 'about even',
  all: '100 in 100',
  crawledOnce: 'Crawled text, read once',
  indexed: 'Indexed web, read repeatedly',
  everything: 'Private text and media too',
  noGap: 'No gap yet',
  fillable: 'They can fill the gap',
  unfillable: 'No amount is enough',
  futures: (year: number) => `Of 100 futures in ${year}`,
  earlier: 'earlier',
  later: 'later',
  likely: 'likely range',
  epoch2022: 'Epoch AI in 2022, good text',
  epoch2024: 'Epoch AI in 2024',
  here: 'These assumptions',
  before: (year: number) => `before ${year}`,
  now: 'now',
};
