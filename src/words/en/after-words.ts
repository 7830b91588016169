/** What comes after, and what machine-written text does, in words. */
import type {
  Filling,
  GapYear,
  GenerationStretch,
  NotExhausted,
  Stretching,
} from '../../model/answers/after-exhaustion';
import type { Collapse } from '../../model/parameters/assumptions';
import type { Spread } from '../../model/numbers/spread';
import { countInWords, formatTokensLong, formatTokensShort } from './format';
import { of100 } from './odds';
import { spanInWords } from './span-in-words';
import { formatUsd } from './usd-text';

export const afterNote =
  'List prices, without the cost of checking. How much harm wrong text does is our judgement.';

/**
 * What machine-written text does to the date.
 *
 * @param human     calendar year; Infinity is "not this century".
 * @param stretched likewise, with machine-written text.
 * @param it        what is said to do it.
 */
export function leverSentence(
  human: number,
  stretched: number,
  it = 'Machine-written text',
): string {
  if (human === stretched) return `${it} makes no difference to the date.`;
  if (stretched === Infinity) return `${it} puts the date off beyond this century.`;
  if (human === Infinity) {
    return `${it} brings the date into this century: it takes away more than it adds.`;
  }
  const span = spanInWords(Math.abs(stretched - human));
  if (span === undefined) return `${it} makes no difference to the date.`;
  return stretched > human
    ? `${it} buys ${span}.`
    : `${it} costs ${span}: it takes away more than it adds.`;
}

/** "From 2031 on, in most futures, no amount is enough.", or nothing where it always does. */
export function limitSentence(years: readonly GapYear[]): string {
  const first = years[years.findLastIndex(({ unfillable }) => unfillable <= 0.5) + 1];
  return first ? `From ${first.year} on, in most futures, no amount is enough.` : '';
}

/**
 * What grading leaves.
 *
 * @param right share of what is kept that is right, 0 .. 1.
 */
export const gradedSentence = (right: number): string =>
  `In the middle of these assumptions ${Math.round(right * 100)} in 100 of the machine-written texts that pass the check are right. Training on them helps only above 50 (Feng et al. 2024, Theorem 4.2).`;

/** How large the gap is: "By 2032 it has happened in 74 of 100 futures. In those the largest run is 720 trillion tokens short." */
export function gapSentence({ year, exhausted, gap }: GapYear): string {
  const odds = `By ${year} it has happened in ${of100(exhausted)} futures`;
  if (gap.p90 === 0) return `${odds}, and there is no gap yet.`;
  return `${odds}. In those the largest run is about ${formatTokensLong(gap.median, 2)} short.`;
}

/** What new human writing would take. */
export function humanSentence({ human }: GapYear): string {
  const { tokens, usd } = human;
  if (tokens.median === 0) return 'In most of those futures none is needed yet.';
  return `Having it written would take ${formatTokensLong(tokens.median, 2)} and cost about ${formatUsd(usd.median)}.`;
}

/** Tokens that one person writes in a year, at 40 words a minute, eight hours every day. @source villalobos2024 */
const TOKENS_PER_WRITER = 8.75e6;

/** How many people that is; nothing where most futures need none. */
export function writersSentence({ human }: GapYear): string {
  if (human.tokens.median === 0) return '';
  const writers = countInWords(human.tokens.median / TOKENS_PER_WRITER, 2);
  return `That is what ${writers} people write in a year, at 40 words a minute, eight hours every day.`;
}

/** The gap in a table: "760T (0 to 3,000T)". */
export const gapCell = ({ gap }: GapYear): string =>
  `${shortTokens(gap.median)} (${shortTokens(gap.p10)} to ${shortTokens(gap.p90)})`;

const shortTokens = (tokens: number): string => formatTokensShort(Number(tokens.toPrecision(2)));

/** What it would take where it can fill the gap, beside the futures without a gap and those in which it cannot. */
export function fillingSentence({ synthetic, fillable, unfillable }: GapYear): string {
  const none = `There is no gap in ${of100(1 - fillable - unfillable)} futures; in ${of100(unfillable)} no amount of machine-written text is enough.`;
  if (!synthetic) return none;
  return `In the ${of100(fillable)} futures where machine-written text can fill the gap, it would take ${takes(synthetic)}. ${none}`;
}

const takes = ({ tokens, usd }: Filling): string =>
  `about ${formatTokensLong(tokens.median, 2)} and cost about ${formatUsd(usd.median)}`;

/** How far text goes: "Re-reading makes text worth 3.2 times as much; …" */
export const stretchSentence = (
  { repetition }: Pick<Stretching, 'repetition'>,
  first: GenerationStretch,
): string =>
  `Re-reading makes text worth ${times(repetition)} as much. With text by a machine that people alone have taught, it is ${times(first.stretch)}.`;

/** The end of that. */
export const mostSentence = ({ most }: Pick<Stretching, 'most'>): string =>
  `However much of it is added, it never gets beyond ${times(most)}.`;

const collapseClauses: Readonly<Record<Collapse, string>> = {
  accumulate: 'each added to the older text',
  replace: 'each in the place of the older text',
};

/** What collapse takes away as generations pass. */
export function collapseSentence(
  { generations, factor, stretch }: GenerationStretch,
  collapse: Collapse,
): string {
  const lost = Math.round((1 - factor) * 100);
  return `After ${generations} generations, ${collapseClauses[collapse]}, machine-written text has lost ${lost}% of its worth. Text is then worth ${times(stretch)} as much.`;
}

/** Why there is no gap. */
export const notExhaustedSentence = ({ never }: Pick<NotExhausted, 'never'>): string =>
  `In ${of100(never)} futures it does not happen this century, so there is no gap to fill.`;

const times = ({ p10, median, p90 }: Spread): string => {
  const [low, middle, high] = [p10, median, p90].map((x) => Number(x.toPrecision(2)));
  return low === high ? `${middle} times` : `${middle} times (80 in 100: ${low} to ${high})`;
};
