/** ln of the usable stock at knots, for one sample: two geometric sequences instead of exponentials, one logarithm a knot. */
import { AI_TEXT_RAMP_YEARS, AI_TEXT_START } from '../../timeline/ai-text';
import type { Knots } from './knots';
import type { StockSample } from '../../formulas/stock';
import { grid, gridYears, stepAfter, stepLengths, WITHHOLDING_AT } from './stock-grid';
import { STOCK_YEAR, WITHHOLDING_START } from '../../timeline/time-point';
import { FIRST_YEAR } from '../../timeline/year-range';

/** What `StockSample` says of every sample, in columns. */
export type StockSamples = { readonly growsWithUsers: boolean } & {
  readonly [key in Exclude<keyof StockSample, 'growsWithUsers'>]: Float64Array;
};

/** The closed form divides by the difference of two rates: it is kept this far from 0. */
const LEAST_RATE = 1e-6;

const growths = new Float64Array(stepLengths.length);
const decays = new Float64Array(stepLengths.length);
/** Growth over each step of the grid. */
function fillSteps(rate: number, steps: Float64Array): void {
  let step = Math.exp(rate / 2);
  for (let length = 0; length < steps.length; length++) {
    steps[length] = step;
    step *= step;
  }
}

/**
 * Human text on the grid, 2024's raw text = 1. From 2022.92 on, with g the growth and k = 1 / 1.5 of the ramp, it is
 * (1 - a) e^(g (t - 2024)) + a e0 (1 - c) + a e0 c e^((g - k) (t - 2022.92)), e0 = e^(g (2022.92 - 2024)), c = g / (g - k):
 * the integral of `machineText` written out.
 */
function fillHuman(lnGrowth: number, aiShare: number, into: Float64Array): void {
  const difference = lnGrowth - 1 / AI_TEXT_RAMP_YEARS;
  const rate = Math.abs(difference) < LEAST_RATE ? LEAST_RATE : difference;
  fillSteps(lnGrowth, growths);
  fillSteps(rate, decays);
  let raw = Math.exp(lnGrowth * (FIRST_YEAR - STOCK_YEAR));
  for (let j = 0; j < WITHHOLDING_AT; j++) {
    into[j] = raw;
    raw *= growths[stepAfter[j]];
  }
  const machines = lnGrowth > 0 ? aiShare : 0;
  const c = lnGrowth / rate;
  const atStart = machines * Math.exp(lnGrowth * (AI_TEXT_START - STOCK_YEAR));
  const constant = atStart * (1 - c);
  let ramp = atStart * c * Math.exp(rate * (WITHHOLDING_START - AI_TEXT_START));
  for (let j = WITHHOLDING_AT; j < gridYears.length; j++) {
    into[j] = (1 - machines) * raw + constant + ramp;
    const step = stepAfter[j];
    raw *= growths[step];
    ramp *= decays[step];
  }
}

const human = new Float64Array(gridYears.length);
const lnUsable = new Float64Array(gridYears.length);

/** What the paths of a pass are made from. */
interface Made {
  readonly stock: StockSamples;
  readonly knots: Knots;
}
let last: Made | undefined;
let kept: (Made & { readonly paths: Float64Array }) | undefined;
/** Numbers that are worth keeping; a full pass takes many times as many, and is rare. */
const MOST_KEPT = 2 ** 17;

/** Columns that nothing has changed are the same objects. */
const isLike = (made: Made | undefined, stock: StockSamples, knots: Knots): boolean =>
  made !== undefined &&
  made.knots === knots &&
  (Object.keys(stock) as (keyof StockSamples)[]).every((key) => made.stock[key] === stock[key]);

/**
 * The paths of all samples, once a second small pass in a row has the same: most sliders leave them as they are.
 *
 * @returns [n][m] ln usable tokens at the knots; undefined where they are to be filled in one by one.
 */
export function keptLnUsable(
  stock: StockSamples,
  n: number,
  knots: Knots,
): Float64Array | undefined {
  const m = knots.years.length;
  if (n * m > MOST_KEPT) return undefined;
  if (kept && isLike(kept, stock, knots)) return kept.paths;
  const isSecond = isLike(last, stock, knots);
  last = { stock, knots };
  kept = undefined;
  if (!isSecond) return undefined;
  const paths = new Float64Array(n * m);
  for (let i = 0; i < n; i++) fillLnUsable(stock, i, knots, paths, i * m);
  kept = { stock, knots, paths };
  return paths;
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
  at = 0,
): void {
  const { withheldRamps, books, users, usersOfMachines } = grid;
  const aiShare = stock.aiShare[i];
  if (stock.growsWithUsers) {
    for (let j = 0; j < human.length; j++) human[j] = users[j] - aiShare * usersOfMachines[j];
  } else fillHuman(stock.lnGrowth[i], aiShare, human);
  const goodTokens = stock.goodTokens[i];
  const withheldShare = stock.withheldShare[i];
  const booksNow = stock.books[i];
  const peoples = stock.peoples[i];
  for (let j = 0; j < human.length; j++) {
    const usable =
      goodTokens * (1 - withheldShare * withheldRamps[j]) * human[j] +
      booksNow * books[j] +
      peoples * users[j];
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
