/** ln of the usable stock at knots, for one sample: one exponential and a geometric sequence, one logarithm a knot. */
import { humanPages, humanOfUsers, type StockSample } from '../../formulas/stock';
import { coefficientsOf, decayRates, decaysAt, WITHHOLDING_START } from '../../timeline/new-text';
import { STOCK_YEAR, timePoint } from '../../timeline/time-point';
import { FIRST_YEAR } from '../../timeline/year-range';
import type { Knots } from './knots';
import { grid, gridYears, stepAfter, stepLengths, WITHHOLDING_AT } from './stock-grid';

/** What `StockSample` says of every sample, in columns. */
export type StockSamples = { readonly growsWithUsers: boolean } & {
  readonly [key in Exclude<keyof StockSample, 'growsWithUsers'>]: Float64Array;
};

/** The closed form divides by the difference of growth and the rates of decay: growth is kept this far from them. */
const LEAST_DIFFERENCE = 1e-7;
const apart = (lnGrowth: number): number =>
  decayRates.reduce<number>(
    (growth, rate) =>
      rate > 0 && Math.abs(growth - rate) < LEAST_DIFFERENCE ? rate + LEAST_DIFFERENCE : growth,
    lnGrowth,
  );

const growths = new Float64Array(stepLengths.length);
const human = new Float64Array(gridYears.length);
const lnUsable = new Float64Array(gridYears.length);
const decaysIn2023 = decaysAt(WITHHOLDING_START);

/**
 * Human text on the grid where pages are counted, 2024's raw text = 1: `humanPages` written out. From 2023 on it is a constant and
 * raw(t) times a sum of the four terms, each k / (k - rate) of its coefficient.
 */
function fillHumanPages(growthPerYear: number, aiShare: number, withheldShare: number): void {
  const lnGrowth = apart(growthPerYear);
  let growth = Math.exp(lnGrowth / 2);
  for (let length = 0; length < growths.length; length++) {
    growths[length] = growth;
    growth *= growth;
  }
  let raw = Math.exp(lnGrowth * (FIRST_YEAR - STOCK_YEAR));
  for (let j = 0; j < WITHHOLDING_AT; j++) {
    human[j] = raw;
    raw *= growths[stepAfter[j]];
  }
  if (lnGrowth <= 0) {
    for (let j = WITHHOLDING_AT; j < human.length; j++) {
      human[j] = raw;
      raw *= growths[stepAfter[j]];
    }
    return;
  }
  const [c0, c1, c2, c3] = coefficientsOf(aiShare, withheldShare);
  const weight = (coefficient: number, rate: number): number =>
    (coefficient * lnGrowth) / (lnGrowth - rate);
  const [w0, w1, w2, w3] = [
    c0,
    weight(c1, decayRates[1]),
    weight(c2, decayRates[2]),
    weight(c3, decayRates[3]),
  ];
  const [, d1, d2, d3] = decaysIn2023;
  const constant =
    humanPages(lnGrowth, aiShare, 0, WITHHOLDING_START) - raw * (w0 + w1 * d1 + w2 * d2 + w3 * d3);
  const [, ai, closing, both] = grid.decays;
  for (let j = WITHHOLDING_AT; j < human.length; j++) {
    human[j] = constant + raw * (w0 + w1 * ai[j] + w2 * closing[j] + w3 * both[j]);
    raw *= growths[stepAfter[j]];
  }
}

const pointIn2023 = timePoint(WITHHOLDING_START);

/** The same of the whole web, which grows with internet users. */
function fillHumanOfUsers(aiShare: number, withheldShare: number): void {
  const { users, usersSince2023 } = grid;
  for (let j = 0; j < WITHHOLDING_AT; j++) human[j] = users[j];
  const in2023 = humanOfUsers(aiShare, 0, pointIn2023);
  const [c0, c1, c2, c3] = coefficientsOf(aiShare, withheldShare);
  const [u0, u1, u2, u3] = usersSince2023;
  for (let j = WITHHOLDING_AT; j < human.length; j++)
    human[j] = in2023 + c0 * u0[j] + c1 * u1[j] + c2 * u2[j] + c3 * u3[j];
}

/**
 * Fills in ln usable tokens.
 *
 * @param i    the sample.
 * @param into [.. at + m] receives ln tokens at the knots.
 * @param at   where in it they begin.
 */
export function fillLnUsable(
  stock: StockSamples,
  i: number,
  { gridAt, between, stencilAt, stencils }: Knots,
  into: Float64Array,
  at: number,
): void {
  if (stock.growsWithUsers) fillHumanOfUsers(stock.aiShare[i], stock.withheldShare[i]);
  else fillHumanPages(stock.lnGrowth[i], stock.aiShare[i], stock.withheldShare[i]);
  const goodTokens = stock.goodTokens[i];
  const booksNow = stock.books[i];
  const privateAndMedia = stock.privateAndMedia[i];
  const { books, users } = grid;
  for (let j = 0; j < gridAt.length; j++) {
    const usable = goodTokens * human[j] + booksNow * books[j] + privateAndMedia * users[j];
    into[at + gridAt[j]] = lnUsable[j] = Math.log(usable);
  }
  for (let l = 0; l < between.length; l++) {
    const from = stencilAt[l];
    into[at + between[l]] =
      stencils[4 * l] * lnUsable[from] +
      stencils[4 * l + 1] * lnUsable[from + 1] +
      stencils[4 * l + 2] * lnUsable[from + 2] +
      stencils[4 * l + 3] * lnUsable[from + 3];
  }
}
