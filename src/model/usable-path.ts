/** ln of the usable stock at knots, for one sample: two geometric sequences instead of exponentials, one logarithm a knot. */
import { AI_TEXT_RAMP_YEARS, AI_TEXT_START } from './ai-text';
import type { Knots } from './knots';
import { type StockSample, usableTokens } from './stock';
import { STOCK_YEAR } from './time-point';

/** Where the two growth rates come this close, the closed form loses digits and the plain one is used. */
const NEAR_SINGULAR = 1e-4;

/**
 * Fills in ln usable tokens.
 *
 * With g the growth and k = 1 / 1.5 of the ramp, human text is
 * (1 - a) e^(g (t - 2024)) + a e0 (1 - c) + a e0 c e^((g - k) (t - 2022.92)), e0 = e^(g (2022.92 - 2024)), c = g / (g - k):
 * the integral of `machineText` written out.
 *
 * @param from first knot to fill in.
 * @param to   the knot after the last one.
 * @param into [m] receives ln tokens.
 */
export function fillLnUsable(
  stock: StockSample,
  knots: Knots,
  from: number,
  to: number,
  into: Float64Array,
): void {
  const { years, gridSteps, withheldRamps, books, users } = knots;
  const { goodTokens, lnGrowth, aiShare, withheldShare } = stock;
  const rate = lnGrowth - 1 / AI_TEXT_RAMP_YEARS;
  if (stock.growsWithUsers || Math.abs(rate) < NEAR_SINGULAR) {
    for (let k = from; k < to; k++) into[k] = Math.log(usableTokens(stock, knots.points[k]));
    return;
  }
  const hasExtras = stock.books + stock.peoples > 0;
  const lnGoodTokens = Math.log(goodTokens);
  const machines = lnGrowth > 0 ? aiShare : 0;
  const c = lnGrowth / rate;
  const atStart = machines * Math.exp(lnGrowth * (AI_TEXT_START - STOCK_YEAR));
  const constant = atStart * (1 - c);
  const quarterGrowth = Math.exp(lnGrowth / 4);
  const quarterDecay = Math.exp(rate / 4);
  const yearGrowth = quarterGrowth ** 4;
  const yearDecay = quarterDecay ** 4;

  // Both sequences as they were at the grid's last moment; 0 is none yet.
  let raw = 0;
  let ramp = 0;
  for (let k = from; k < to; k++) {
    const year = years[k];
    if (year <= AI_TEXT_START && !hasExtras) {
      // Neither machines nor crawler bans yet: the stock is its own growth.
      into[k] = lnGoodTokens + lnGrowth * (year - STOCK_YEAR);
      continue;
    }
    const step = gridSteps[k];
    let rawHere: number;
    let rampHere = 0;
    if (step > 0 && raw > 0) rawHere = raw * (step === 1 ? yearGrowth : quarterGrowth);
    else rawHere = Math.exp(lnGrowth * (year - STOCK_YEAR));
    let human = rawHere;
    if (year > AI_TEXT_START && machines > 0) {
      if (step > 0 && ramp !== 0) rampHere = ramp * (step === 1 ? yearDecay : quarterDecay);
      else rampHere = atStart * c * Math.exp(rate * (year - AI_TEXT_START));
      human = (1 - machines) * rawHere + constant + rampHere;
    }
    if (step > 0) {
      raw = rawHere;
      ramp = rampHere;
    }
    let usable = goodTokens * (1 - withheldShare * withheldRamps[k]) * human;
    if (hasExtras) usable += stock.books * books[k] + stock.peoples * users[k];
    into[k] = Math.log(usable);
  }
}
