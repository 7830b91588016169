import { describe, expect, it } from 'vitest';
import {
  type Assumptions,
  baseline,
  stockDefinitions,
} from '../../../src/model/parameters/assumptions';
import { withCertain } from '../../../src/model/parameters/with-certain';
import { peak } from '../../../src/model/answers/peak';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { type StockSample, usableTokens } from '../../../src/model/formulas/stock';
import { timePoint } from '../../../src/model/timeline/time-point';
import { usableGrowth } from '../../../src/model/formulas/usable-growth';
import { closedForm, pages } from '../closed-form-scenario';
import { uniforms } from '../random-settings';
import { withIntervals } from '../reference-scenarios';

function randomStock(next: () => number, growsWithUsers: boolean): StockSample {
  return {
    growsWithUsers,
    goodTokens: 1e14 * (0.5 + next()),
    lnGrowth: 0.2 * next() - 0.05,
    aiShare: next(),
    withheldShare: next(),
    books: next() < 0.5 ? 0 : 1e13 * next(),
    privateAndMedia: next() < 0.5 ? 0 : 1e14 * next(),
  };
}

const slopeBetween = (stock: StockSample, from: number, to: number): number =>
  (usableTokens(stock, timePoint(to)) - usableTokens(stock, timePoint(from))) / (to - from);

describe('new usable text', () => {
  it('is the slope of the stock, by differences', () => {
    const next = uniforms(3);
    for (let k = 0; k < 300; k++) {
      const stock = randomStock(next, k % 2 === 0);
      // Off the corners at 2022.92, 2023 and, where text grows with users, at each 1 January.
      const year = Math.floor(2015 + 60 * next()) + 0.1 + 0.75 * next();
      const scale = stock.goodTokens + stock.privateAndMedia + stock.books;
      const off =
        usableGrowth(stock, timePoint(year)) - slopeBetween(stock, year - 1e-3, year + 1e-3);
      expect(Math.abs(off / scale), `${year}`).toBeLessThan(1e-7);
    }
  });

  it('at a corner is the slope to the right', () => {
    const next = uniforms(4);
    for (const year of [2022.92, 2023, 2030]) {
      for (const growsWithUsers of [true, false]) {
        const stock = randomStock(next, growsWithUsers);
        const right = slopeBetween(stock, year, year + 1e-6);
        expect(usableGrowth(stock, timePoint(year)) / right).toBeCloseTo(1, 4);
      }
    }
  });

  it('is exact where only the number of pages is uncertain', () => {
    const [at] = peak(closedForm, createDesign(4096), [2030]);
    const lnGrowth = Math.log(1.03 * 1.05);
    const tokensOf = (count: number): number =>
      ((count * 7000) / 4) * 0.2 * lnGrowth * Math.exp(6 * lnGrowth);
    const median = Math.sqrt(pages[0] * pages[1]);
    expect((at?.newTokens.median ?? NaN) / tokensOf(median)).toBeCloseTo(1, 2);
    const p90 = median * (pages[1] / median) ** (1.2815515655446004 / 1.6448536269514722);
    expect((at?.newTokens.p90 ?? NaN) / tokensOf(p90)).toBeCloseTo(1, 2);
    expect((at?.newTokens.p10 ?? NaN) / tokensOf((median * median) / p90)).toBeCloseTo(1, 2);
    expect(at?.shrinks).toBe(0);
  });
});

describe('the chance that the stock is smaller a year later', () => {
  const design = createDesign(256);

  it('is certain where text shrinks, and none where it grows', () => {
    for (const [growth, shrinks] of [
      [0.97, 1],
      [1.02, 0],
    ] as const) {
      const assumptions = withIntervals(closedForm, {
        pageLengthGrowth: [1, 1],
        pageCountGrowth: [growth, growth],
      });
      for (const at of peak(assumptions, design, [2016, 2024, 2040])) {
        expect(at.shrinks).toBe(shrinks);
        expect(at.newTokens.p90 > 0).toBe(growth > 1);
      }
    }
  });

  it('is as good as none where text grows, however much of the new text is closed off or machine-written', () => {
    const years = [2022, 2023, 2024, 2026, 2040];
    const closing = withCertain(baseline, 'withheldShare', 0.9);
    const machines = withCertain(closing, 'aiShareOfNewText', 0.9);
    const [open, closed, both] = [baseline, closing, machines].map((each) =>
      peak(each, design, years),
    );
    for (const [k] of years.entries()) {
      const [a, b, c] = [open, closed, both].map((each) => each?.[k]);
      for (const at of [a, b, c]) expect(at?.shrinks).toBeLessThan(0.01);
      // What is new is less, from the year in which it begins.
      const middle = (at: typeof a): number => at?.newTokens.median ?? NaN;
      if ((a?.year ?? NaN) > 2023) {
        expect(middle(b)).toBeLessThan(middle(a));
        expect(middle(c)).toBeLessThan(middle(b));
        expect(middle(c)).toBeGreaterThan(0);
      }
    }
  });

  it('is as good as none for all text, and the same for any demand', () => {
    for (const stockDefinition of stockDefinitions) {
      const assumptions: Assumptions = { ...baseline, stockDefinition };
      const [at] = peak(assumptions, design, [2024]);
      expect(at?.shrinks).toBeLessThan(0.01);
      expect(at?.newTokens.p10).toBeGreaterThan(0);
      expect(peak(withCertain(assumptions, 'datasetGrowth', 9), design, [2024])).toEqual([at]);
    }
  });
});
