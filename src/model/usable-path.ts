/** ln of the usable stock at every knot, for one sample: two geometric sequences instead of exponentials, one logarithm a knot. */
import { AI_TEXT_RAMP_YEARS, AI_TEXT_START } from './ai-text';
import type { Knots } from './knots';
import { type StockSample, usableTokens } from './stock';
import { STOCK_YEAR } from './time-point';

/** Where the two growth rates come this close, the closed form loses digits and the plain one is used. */
const NEAR_SINGULAR = 1e-4;

/**
 * Fills in ln usable tokens.
 *
 * With g the growth and k = 1 / 1.5 of the ramp, human text is (1 - a) e^(g (t - 2024)) + a e0 (1 - c) + a e0 c e^((g - k) (t - 2022.92)),
 * e0 = e^(g (2022.92 - 2024)) and c = g / (g - k): the integral of `machineText` written out.
 *
 * @param count  the first so many knots are filled in.
 * @param into   [>= count] receives ln tokens.
 */
export function fillLnUsable(
  stock: StockSample,
  knots: Knots,
  count: number,
  into: Float64Array,
): void {
  const { points, years } = knots;
  const { goodTokens, lnGrowth, aiShare, withheldShare, books, peoples } = stock;
  const rate = lnGrowth - 1 / AI_TEXT_RAMP_YEARS;
  if (stock.growsWithUsers || Math.abs(rate) < NEAR_SINGULAR) {
    for (let k = 0; k < count; k++) into[k] = Math.log(usableTokens(stock, points[k]));
    return;
  }
  const machines = lnGrowth > 0 ? aiShare : 0;
  const atStart = machines * Math.exp(lnGrowth * (AI_TEXT_START - STOCK_YEAR));
  const c = lnGrowth / rate;
  const constant = atStart * (1 - c);
  const [growth, decay] = [Math.exp(lnGrowth), Math.exp(rate)];

  let raw = 0;
  let ramp = 0;
  let last = NaN;
  for (let k = 0; k < count; k++) {
    const year = years[k];
    const point = points[k];
    const written = year > AI_TEXT_START;
    let rawHere = raw;
    let rampHere = ramp;
    if (year === last + 1) {
      rawHere *= growth;
      rampHere *= decay;
    } else {
      rawHere = Math.exp(lnGrowth * (year - STOCK_YEAR));
      rampHere = written ? atStart * c * Math.exp(rate * (year - AI_TEXT_START)) : 0;
    }
    // A year's step may pass the start of machine-written text: the ramp begins there.
    if (written && rampHere === 0) rampHere = atStart * c * Math.exp(rate * (year - AI_TEXT_START));
    // Requested years between two 1 Januaries leave the sequence as it is.
    if (Number.isInteger(year)) {
      raw = rawHere;
      ramp = rampHere;
      last = year;
    }
    const human = written ? (1 - machines) * rawHere + constant + rampHere : rawHere;
    into[k] = Math.log(
      goodTokens * (1 - withheldShare * point.withheldRamp) * human +
        books * point.books +
        peoples * point.users,
    );
  }
}
