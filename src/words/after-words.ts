/** After exhaustion, in words. */
import type {
  Filling,
  GapYear,
  GenerationStretch,
  NotExhausted,
  Stretching,
} from '../model/answers/after-exhaustion';
import type { Collapse } from '../model/parameters/assumptions';
import type { Spread } from '../model/numbers/spread';
import { formatTokensLong, formatTokensShort } from './format';
import { formatOdds } from './odds';
import { formatUsd } from './usd-text';
import { formatYears } from './years-text';

export const afterNote =
  'List prices; grading itself is not included. That synthetic text which is mostly wrong takes away as much as this is our assumption.';

/**
 * What synthetic text does to the median date.
 *
 * @param human     calendar year; Infinity is "not before 2100".
 * @param stretched likewise, with synthetic text.
 */
export function leverSentence(human: number, stretched: number): string {
  const it = 'Synthetic text';
  if (human === stretched) return `${it} does not move the median date.`;
  if (stretched === Infinity) return `${it} puts the median date off, to beyond 2100.`;
  if (human === Infinity) {
    return `${it} brings the median date to before 2100: it takes away more than it adds.`;
  }
  const years = formatYears(Math.abs(stretched - human));
  return stretched > human
    ? `${it} puts the median date off by ${years}.`
    : `${it} brings the median date forward by ${years}: it takes away more than it adds.`;
}

/** "From 2031 on most futures have a gap that no amount of it fills.", or nothing where it always does. */
export function limitSentence(years: readonly GapYear[]): string {
  const first = years[years.findLastIndex(({ unfillable }) => unfillable <= 0.5) + 1];
  return first ? `From ${first.year} on most futures have a gap that no amount of it fills.` : '';
}

/**
 * What grading leaves, at the medians.
 *
 * @param right share of what is kept that is right, 0 .. 1.
 */
export const gradedSentence = (right: number): string =>
  `At the medians ${Math.round(right * 100)}% of the synthetic text that grading keeps is right; training on it helps only above 50% (Feng et al. 2024, Theorem 4.2).`;

/** How large the gap is: "By 2032 it has happened in 74 of 100 futures. In those the largest run is 720 trillion tokens short …" */
export function gapSentence({ year, exhausted, gap }: GapYear): string {
  const odds = `By 1 January ${year} text has run out with a chance of ${formatOdds(exhausted)}`;
  if (gap.p90 === 0) return `${odds}, and there is no gap yet.`;
  return `${odds}. Where it has, the largest run is ${formatTokensLong(gap.median, 2)} short (80%: ${tokensRange(gap)}).`;
}

/** What new human writing would take. */
export const humanSentence = ({ human }: GapYear): string =>
  `New human writing would take ${filling(human)}.`;

/** Tokens that one person writes in a year, at 40 words a minute, eight hours every day. @source villalobos2024 */
const TOKENS_PER_WRITER = 8.75e6;

/** How many people that is; nothing where most futures need none. */
export function writersSentence({ human }: GapYear): string {
  if (human.tokens.median === 0) return '';
  const writers = formatTokensLong(human.tokens.median / TOKENS_PER_WRITER, 2);
  return `The median is what ${writers.replace(/ tokens$/, ' people')} write in a year at 40 words a minute, eight hours every day.`;
}

/** The gap in a table: "760T (0 to 3,000T)". */
export const gapCell = ({ gap }: GapYear): string =>
  `${shortTokens(gap.median)} (${shortTokens(gap.p10)} to ${shortTokens(gap.p90)})`;

const shortTokens = (tokens: number): string => formatTokensShort(Number(tokens.toPrecision(2)));

/** What synthetic text would take where it can fill the gap, beside the futures without a gap and those in which it cannot. */
export function syntheticSentence({ synthetic, fillable, unfillable }: GapYear): string {
  const shares = `There is no gap in ${formatOdds(1 - fillable - unfillable)} of all futures`;
  const beyond = `in ${formatOdds(unfillable)} no amount of synthetic text of this quality fills it`;
  if (!synthetic) return `${shares}; ${beyond}.`;
  return `Where it can fill the gap, in ${formatOdds(fillable)} of all futures, it would take ${filling(synthetic)}. ${shares}; ${beyond}.`;
}

/** How far text goes: "Re-reading stretches text 3.2 times (80%: 2.3 to 4.3); with synthetic text …" */
export function stretchSentence(
  { repetition }: Pick<Stretching, 'repetition'>,
  first: GenerationStretch,
): string {
  return (
    `Re-reading stretches the stock ${times(repetition)}; ` +
    `with synthetic text by a generator taught by people alone it is ${times(first.stretch)}.`
  );
}

/** The end of that: "However much synthetic text of this quality is added, the stretch is never more than 4 times (…)." */
export const mostSentence = ({ most }: Pick<Stretching, 'most'>): string =>
  `However much synthetic text of this quality is added, the stretch ends at ${times(most)}.`;

const collapseClauses: Readonly<Record<Collapse, string>> = {
  accumulate: 'each is added to the older text',
  replace: 'each takes the place of the older text',
};

/** What collapse takes away as generations pass. */
export function collapseSentence(
  { generations, factor, stretch }: GenerationStretch,
  collapse: Collapse,
): string {
  const lost = Math.round((1 - factor) * 100);
  return (
    `After ${generations} generations, if ${collapseClauses[collapse]}, synthetic text has lost ${lost}% of its worth, ` +
    `and the stretch is ${times(stretch)}.`
  );
}

/** Why there is no gap. */
export const notExhaustedSentence = ({ never }: Pick<NotExhausted, 'never'>): string =>
  `In most futures text does not run out before 2100 (${formatOdds(never)}), so there is no year to count from.`;

function filling({ tokens, usd }: Filling): string {
  return (
    `${formatTokensLong(tokens.median, 2)} (80%: ${tokensRange(tokens)}) ` +
    `at ${formatUsd(usd.median)} (80%: ${range(usd, formatUsd)})`
  );
}

const tokensRange = (spread: Spread): string =>
  range(spread, (tokens) => formatTokensLong(tokens, 2).replace(/ tokens$/, ''));

const range = ({ p10, p90 }: Spread, text: (value: number) => string): string =>
  `${text(p10)} to ${text(p90)}`;

const times = ({ p10, median, p90 }: Spread): string => {
  const [low, middle, high] = [p10, median, p90].map((x) => x.toPrecision(2));
  return `${middle} times (80%: ${low} to ${high})`;
};
