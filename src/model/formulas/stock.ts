/**
 * Stock: usable human-authored tokens at a moment, for one sample.
 *
 * usable = qualityShare (1 - withheld) human + books + private + media, where human is the raw text less what machines wrote.
 */
import type { StockDefinition } from '../parameters/assumptions';
import { AI_TEXT_RAMP_YEARS, AI_TEXT_START } from '../timeline/ai-text';
import { countsOn, idsOf, roles, webFactors } from '../parameters/roles';
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
  /** Long-run share closed to crawlers, 0 .. 1; 0 for text that has been collected. */
  readonly withheldShare: number;
  /** Books, papers and code in use in 2024, tokens. */
  readonly books: number;
  /** Private text and media in use in 2024, tokens; they grow with internet users. */
  readonly peoples: number;
}

/** The parameters that make up the stock. */
export const stockParameterIds = idsOf(
  'web',
  'text-growth',
  'lost-share',
  'added-amount',
  'added-share',
);

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
  return {
    growsWithUsers: definition === 'wholeWeb',
    goodTokens: goodTokens2024(definition, value),
    lnGrowth: Math.log(idsOf('text-growth').reduce((growth, id) => growth * value(id), 1)),
    aiShare: value('aiShareOfNewText'),
    withheldShare: countsOn(roles.withheldShare, definition) ? value('withheldShare') : 0,
    books: value('booksPapersCodeShare') * value('booksPapersCodeTokens'),
    peoples:
      (countsOn(roles.privateTextShare, definition)
        ? value('privateTextShare') * value('privateTextTokens')
        : 0) +
      value('mediaShare') * value('mediaTokens'),
  };
}

/** (exp(rate years) - 1) / rate, which is `years` at rate 0. */
const integralOfExp = (rate: number, years: number): number =>
  Math.abs(rate * years) < 1e-12 ? years : Math.expm1(rate * years) / rate;

/**
 * Text that machines wrote since the end of November 2022, where raw text grows exponentially: the integral of
 * (1 - exp(-(u - 2022.92) / 1.5)) raw'(u) du, with raw = 1 in 2024.
 *
 * @param lnGrowth ln of the growth factor per year; where text shrinks nothing new is written and the result is 0.
 * @param year     calendar year.
 * @returns a share of the raw text of 2024, >= 0.
 */
export function machineText(lnGrowth: number, year: number): number {
  if (lnGrowth <= 0 || year <= AI_TEXT_START) return 0;
  const years = year - AI_TEXT_START;
  const rawAtStart = Math.exp(lnGrowth * (AI_TEXT_START - STOCK_YEAR));
  const added = Math.expm1(lnGrowth * years);
  const beforeRamp = lnGrowth * integralOfExp(lnGrowth - 1 / AI_TEXT_RAMP_YEARS, years);
  return rawAtStart * (added - beforeRamp);
}

/**
 * Usable human-authored tokens.
 *
 * @returns tokens, > 0.
 */
export function usableTokens(stock: StockSample, point: TimePoint): number {
  const human = stock.growsWithUsers
    ? point.users - stock.aiShare * point.usersOfMachines
    : Math.exp(stock.lnGrowth * (point.year - STOCK_YEAR)) -
      stock.aiShare * machineText(stock.lnGrowth, point.year);
  return (
    stock.goodTokens * (1 - stock.withheldShare * point.withheldRamp) * human +
    stock.books * point.books +
    stock.peoples * point.users
  );
}
