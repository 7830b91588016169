/**
 * Stock: usable human-authored tokens at a moment, for one sample.
 *
 * usable = qualityShare human + books + private + media, where human is the raw text of 2022.92 and what people have added to the
 * web since then and left open to crawlers.
 */
import type { StockDefinition } from '../parameters/assumptions';
import { internetUsers } from '../timeline/internet-users';
import { countsOn, idsOf, roles, webFactors } from '../parameters/roles';
import {
  AI_TEXT_START,
  coefficientsOf,
  decayRates,
  decaysAt,
  WITHHOLDING_START,
} from '../timeline/new-text';
import { STOCK_YEAR, type TimePoint } from '../timeline/time-point';

/** What one sample needs to know of the stock: constants of its path. */
export interface StockSample {
  /** Whole web: grows with internet users. Otherwise with the growth of pages. */
  readonly growsWithUsers: boolean;
  /** Raw tokens in 2024 times the share that is good enough, > 0. */
  readonly goodTokens: number;
  /** ln of the growth factor per year; unused where the stock grows with users. */
  readonly lnGrowth: number;
  /** Long-run machine-written share of new text, 0 .. 1. */
  readonly aiShare: number;
  /** Long-run share of new text closed to crawlers, 0 .. 1. */
  readonly withheldShare: number;
  /** Books, papers and code in use in 2024, tokens. */
  readonly books: number;
  /** Private text and media in use in 2024, tokens; they grow with internet users. */
  readonly privateAndMedia: number;
}

/** The parameters that make up the stock. */
export const stockParameterIds = idsOf(
  'web',
  'text-growth',
  'lost-share',
  'added-amount',
  'added-share',
);

const growthIds = idsOf('text-growth');

/** A parameter's value in this sample. */
type Value = (id: (typeof stockParameterIds)[number]) => number;

/** Good web text in 2024, tokens: the product of its factors. */
const goodTokens2024 = (definition: StockDefinition, value: Value): number =>
  webFactors[definition].reduce(
    (product, { id, power }) => (power === 1 ? product * value(id) : product / value(id)),
    1,
  );

/**
 * The constants of a sample's stock path.
 *
 * @param value gives the sample's value of a parameter, in its unit.
 * @source villalobos2024 §2
 */
export function stockSample(definition: StockDefinition, value: Value): StockSample {
  const privateText = countsOn(roles.privateTextShare, definition)
    ? value('privateTextShare') * value('privateTextTokens')
    : 0;
  return {
    growsWithUsers: definition === 'wholeWeb',
    goodTokens: goodTokens2024(definition, value),
    lnGrowth: growthIds.reduce((sum, id) => sum + Math.log(value(id)), 0),
    aiShare: value('aiShareOfNewText'),
    withheldShare: value('withheldShare'),
    books: value('booksPapersCodeShare') * value('booksPapersCodeTokens'),
    privateAndMedia: privateText + value('mediaShare') * value('mediaTokens'),
  };
}

const weighted = (coefficients: readonly number[], terms: readonly number[]): number =>
  coefficients[0] * terms[0] +
  coefficients[1] * terms[1] +
  coefficients[2] * terms[2] +
  coefficients[3] * terms[3];

const [, aiRate, closingRate, bothRate] = decayRates;
const [, aiIn2023, closingIn2023, bothIn2023] = decaysAt(WITHHOLDING_START);

/**
 * Human text of the web where pages are counted, 2024's raw text = 1. Where raw text shrinks nothing is new, and all of it counts.
 *
 * @param lnGrowth ln of the growth factor per year.
 * @param year     calendar year.
 * @returns > 0.
 */
export function humanPages(
  lnGrowth: number,
  aiShare: number,
  withheldShare: number,
  year: number,
): number {
  const raw = (at: number): number => Math.exp(lnGrowth * (at - STOCK_YEAR));
  if (lnGrowth <= 0 || year <= AI_TEXT_START) return raw(year);
  /** Integral of exp((growth - rate) u) over some years. */
  const integral = (rate: number, years: number): number => {
    const difference = lnGrowth - rate;
    return difference === 0 ? years : Math.expm1(difference * years) / difference;
  };
  const [human, open] = [1 - aiShare, 1 - withheldShare];
  const until2023 = Math.min(year, WITHHOLDING_START) - AI_TEXT_START;
  const atStart = raw(AI_TEXT_START);
  const text =
    atStart *
    (1 + lnGrowth * (human * integral(0, until2023) + aiShare * integral(aiRate, until2023)));
  if (year <= WITHHOLDING_START) return text;
  const years = year - WITHHOLDING_START;
  // The four terms of `coefficientsOf`, written out: this is where the plain engine spends its time.
  return (
    text +
    lnGrowth *
      raw(WITHHOLDING_START) *
      (open * (human * integral(0, years) + aiShare * aiIn2023 * integral(aiRate, years)) +
        withheldShare *
          (human * closingIn2023 * integral(closingRate, years) +
            aiShare * bothIn2023 * integral(bothRate, years)))
  );
}

/** Human text of the whole web, which grows with internet users, 2024's raw text = 1. */
export function humanOfUsers(aiShare: number, withheldShare: number, point: TimePoint): number {
  if (point.year <= AI_TEXT_START) return point.users;
  const { until2023, since2023 } = point.newUsers;
  return (
    usersWhenMachinesBegan +
    weighted(coefficientsOf(aiShare, 0), until2023) +
    weighted(coefficientsOf(aiShare, withheldShare), since2023)
  );
}
const usersWhenMachinesBegan = internetUsers(AI_TEXT_START);

/**
 * Usable human-authored tokens.
 *
 * @returns tokens, > 0.
 */
export function usableTokens(stock: StockSample, point: TimePoint): number {
  const { aiShare, withheldShare } = stock;
  const human = stock.growsWithUsers
    ? humanOfUsers(aiShare, withheldShare, point)
    : humanPages(stock.lnGrowth, aiShare, withheldShare, point.year);
  return stock.goodTokens * human + stock.books * point.books + stock.privateAndMedia * point.users;
}
