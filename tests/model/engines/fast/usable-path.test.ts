import { describe, expect, it } from 'vitest';
import { knotsOf } from '../../../../src/model/engines/fast/knots';
import { fillLnUsable, type StockSamples } from '../../../../src/model/engines/fast/usable-path';
import { gridYears } from '../../../../src/model/engines/fast/stock-grid';
import { type StockSample, usableTokens } from '../../../../src/model/formulas/stock';
import { baseline } from '../../../../src/model/parameters/assumptions';
import { timePoint } from '../../../../src/model/timeline/time-point';

const plain: StockSample = {
  growsWithUsers: false,
  goodTokens: 2e14,
  lnGrowth: Math.log(1.08),
  aiShare: 0.5,
  withheldShare: 0.3,
  books: 0,
  privateAndMedia: 0,
};
const knots = knotsOf(baseline, [2026, 2030, 2040]);

/** The path of one sample, in columns of one. */
function pathOf(stock: StockSample): Float64Array {
  const { growsWithUsers, ...rest } = stock;
  const columns = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, Float64Array.of(value)]),
  ) as Omit<StockSamples, 'growsWithUsers'>;
  const into = new Float64Array(knots.years.length);
  fillLnUsable({ growsWithUsers, ...columns }, 0, knots, into, 0);
  return into;
}

describe.each<[string, Partial<StockSample>]>([
  ['pages', {}],
  ['pages that shrink', { lnGrowth: Math.log(0.95) }],
  ['pages that stand still', { lnGrowth: 0 }],
  // The closed form divides by the difference of growth and the rates of the ramps.
  ['growth at the rate of the closing', { lnGrowth: 1 / 3 }],
  ['all machine-written', { aiShare: 0.99, withheldShare: 0.99 }],
  ['with books and private text', { books: 1e13, privateAndMedia: 5e14 }],
  ['the whole web', { growsWithUsers: true }],
  ['the whole web with media', { growsWithUsers: true, privateAndMedia: 5e14 }],
])('the path of %s', (_, change) => {
  const stock = { ...plain, ...change };
  const path = pathOf(stock);
  const exact = knots.years.map((year) => Math.log(usableTokens(stock, timePoint(year))));

  it('is the usable text of the formula, at the moments of the grid', () => {
    for (const year of gridYears) {
      const k = knots.indexOf.get(year) ?? NaN;
      // At the rate of a decay growth is moved by a ten-millionth.
      expect(path[k], `${year}`).toBeCloseTo(exact[k] ?? NaN, change.lnGrowth === 1 / 3 ? 4 : 8);
    }
  });

  it('is near it at the knots between', () => {
    path.forEach((ln, k) =>
      expect(Math.abs(ln - (exact[k] ?? NaN)), `${knots.years[k]}`).toBeLessThan(2e-3),
    );
  });
});

// Draws of a wide share round to 1: what is left is the difference of two large numbers, if it is made as one.
it.each([1, Math.log(4), 2.4])(
  'loses no digits to machine-written text at a growth of %d',
  (lnGrowth) => {
    for (const [aiShare, withheldShare] of [
      [1, 0.3],
      [0.5, 1],
      [1, 1],
    ] as const) {
      const stock = { ...plain, lnGrowth, aiShare, withheldShare };
      const path = pathOf(stock);
      for (const year of gridYears)
        expect(
          path[knots.indexOf.get(year) ?? NaN],
          `${aiShare}, ${withheldShare}, ${year}`,
        ).toBeCloseTo(Math.log(usableTokens(stock, timePoint(year))), 8);
    }
  },
);
