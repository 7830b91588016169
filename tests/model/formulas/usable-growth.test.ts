import { describe, expect, it } from 'vitest';
import { type StockSample, usableTokens } from '../../../src/model/formulas/stock';
import { usableGrowth } from '../../../src/model/formulas/usable-growth';
import { timePoint } from '../../../src/model/timeline/time-point';

// The field names of a sample are taken from one that the code makes: only their values matter here.
const pagesStock = {
  growsWithUsers: false,
  goodTokens: 1e14,
  lnGrowth: 0.08,
  aiShare: 0.5,
  withheldShare: 0.3,
  books: 2e13,
  privateAndMedia: 3e13,
} satisfies StockSample;

const samples: [what: string, stock: StockSample][] = [
  ['pages that grow', pagesStock],
  ['pages that become fewer', { ...pagesStock, lnGrowth: -0.05 }],
  ['a web that grows with its users', { ...pagesStock, growsWithUsers: true }],
  ['a web that closes itself off', { ...pagesStock, withheldShare: 0.99 }],
];

describe.each(samples)('the slope of the stock: %s', (_, stock) => {
  // None of these is a corner: the stock changes its law at 2022.92, at 2023 and at each New Year.
  it.each([2016.5, 2022.95, 2024.3, 2030.5, 2077.7])('in %d is that of the stock', (year) => {
    const step = 1e-4;
    const at = (t: number): number => usableTokens(stock, timePoint(t));
    const slope = (at(year + step) - at(year - step)) / (2 * step);
    const error = usableGrowth(stock, timePoint(year)) - slope;
    expect(Math.abs(error)).toBeLessThan(1e-6 * at(year));
  });
});

it('is below 0 only where the web shrinks, and then by all that goes', () => {
  const alone = { ...pagesStock, books: 0, privateAndMedia: 0, withheldShare: 0.99, aiShare: 0.99 };
  expect(usableGrowth(alone, timePoint(2060))).toBeGreaterThan(0);
  const shrinking = { ...alone, lnGrowth: -0.05 };
  const lost = usableGrowth(shrinking, timePoint(2030)) / 1e14;
  expect(lost).toBeCloseTo(-0.05 * Math.exp(-0.05 * 6), 12);
});

it('in the long run is the share of new text that people write and leave open', () => {
  const alone = { ...pagesStock, books: 0, privateAndMedia: 0 };
  const raw = 1e14 * 0.08 * Math.exp(0.08 * 66);
  expect(usableGrowth(alone, timePoint(2090)) / raw).toBeCloseTo(0.5 * 0.7, 8);
});
