import { describe, expect, it } from 'vitest';
import type { StockDefinition } from '../../../src/model/parameters/assumptions';
import {
  machineText,
  type StockSample,
  stockSample,
  usableTokens,
} from '../../../src/model/formulas/stock';
import { timePoint } from '../../../src/model/timeline/time-point';
import { integral } from '../integral';

const START = 2022.92;

/** What machines wrote, integrated as the specification writes it. */
function machineTextByQuadrature(lnGrowth: number, year: number): number {
  const written = (u: number): number =>
    (1 - Math.exp(-(u - START) / 1.5)) * Math.max(0, lnGrowth * Math.exp(lnGrowth * (u - 2024)));
  return year <= START ? 0 : integral(written, START, year);
}

describe('machineText', () => {
  // The rate of the ramp, 1 / 1.5, is where the integral's closed form divides by zero.
  const singular = 1 / 1.5;
  const growths = [
    ...[1e-12, 1e-6, 0.01, 0.08, 0.3, Math.log(4)],
    ...[singular, singular + 1e-14, singular - 1e-13, singular + 1e-9, singular * (1 + 1e-6)],
    Math.log(Math.exp(1 / 1.5)),
  ];

  it.each(growths)('at a growth of %d is the integral of what machines write', (lnGrowth) => {
    for (const year of [2022.93, 2023.5, 2024, 2026.75, 2040, 2100]) {
      const exact = machineTextByQuadrature(lnGrowth, year);
      expect(Math.abs(machineText(lnGrowth, year) / exact - 1), `${year}`).toBeLessThan(1e-8);
    }
  });

  it('is nothing where text does not grow: the part of new text, and there is none', () => {
    for (const lnGrowth of [0, -1e-9, -0.05, -1.4]) {
      for (const year of [2015, 2024, 2100]) expect(machineText(lnGrowth, year)).toBe(0);
    }
  });

  it('is nothing before the end of November 2022', () => {
    for (const year of [2015, 2022.5, START]) expect(machineText(0.08, year)).toBe(0);
  });

  it('is less than all that was added', () => {
    for (const lnGrowth of [0.001, 0.08, 0.5, singular, 1.38]) {
      for (const year of [2022.921, 2024, 2050, 2100]) {
        const added = Math.exp(lnGrowth * (year - 2024)) - Math.exp(lnGrowth * (START - 2024));
        const byMachines = machineText(lnGrowth, year);
        expect(byMachines).toBeGreaterThan(0);
        // In the end so little is left that a double does not tell them apart.
        expect(byMachines).toBeLessThanOrEqual(added);
      }
    }
  });
});

const values = {
  pages: 4e11,
  bytesPerPage: 7000,
  bytesPerToken: 4,
  commonCrawlTokens: 1.5e14,
  wholeWebTokens: 3e15,
  qualityShare: 0.2,
  pageLengthGrowth: 1.03,
  pageCountGrowth: 1.05,
  aiShareOfNewText: 0.5,
  withheldShare: 0.3,
  booksPapersCodeShare: 0.5,
  booksPapersCodeTokens: 3e13,
  privateTextShare: 0.02,
  privateTextTokens: 2e15,
  mediaShare: 0.01,
  mediaTokens: 1e15,
};

const stockOf = (definition: StockDefinition, changed: Partial<typeof values> = {}): StockSample =>
  stockSample(definition, (id) => ({ ...values, ...changed })[id]);

describe('stockSample', () => {
  it('counts what each definition counts', () => {
    expect(stockOf('indexedWeb').goodTokens).toBeCloseTo(((4e11 * 7000) / 4) * 0.2, -3);
    expect(stockOf('commonCrawl').goodTokens).toBeCloseTo(1.5e14 * 0.2, -3);
    expect(stockOf('wholeWeb').goodTokens).toBeCloseTo(3e15 * 0.2, -3);
  });

  it('lets the whole web grow with its users, the rest with its pages', () => {
    expect(stockOf('wholeWeb').growsWithUsers).toBe(true);
    for (const definition of ['indexedWeb', 'commonCrawl'] as const) {
      expect(stockOf(definition).growsWithUsers).toBe(false);
      expect(stockOf(definition).lnGrowth).toBeCloseTo(Math.log(1.03 * 1.05), 14);
    }
  });

  it('withholds nothing of what has been collected', () => {
    expect(stockOf('commonCrawl').withheldShare).toBe(0);
    expect(stockOf('indexedWeb').withheldShare).toBe(0.3);
    expect(stockOf('wholeWeb').withheldShare).toBe(0.3);
  });

  it('counts private text once: the whole web holds it already', () => {
    expect(stockOf('indexedWeb').peoples).toBeCloseTo(0.02 * 2e15 + 0.01 * 1e15, -2);
    expect(stockOf('wholeWeb').peoples).toBeCloseTo(0.01 * 1e15, -2);
    expect(stockOf('indexedWeb').books).toBeCloseTo(0.5 * 3e13, -2);
  });
});

describe('usableTokens', () => {
  const none = {
    aiShareOfNewText: 0,
    withheldShare: 0,
    booksPapersCodeShare: 0,
    privateTextShare: 0,
    mediaShare: 0,
  };
  const usable = (stock: StockSample, year: number): number => usableTokens(stock, timePoint(year));

  it.each([2015, 2022, 2024, 2030.5, 2100])('of pages alone grow by their factor: %d', (year) => {
    const expected = ((4e11 * 7000) / 4) * 0.2 * (1.03 * 1.05) ** (year - 2024);
    expect(usable(stockOf('indexedWeb', none), year) / expected).toBeCloseTo(1, 12);
  });

  it.each([2020, 2023.4, 2030.5, 2100])('hold all parts at once: %d', (year) => {
    const point = timePoint(year);
    const growth = Math.log(1.03 * 1.05);
    const human = Math.exp(growth * (year - 2024)) - 0.5 * machineTextByQuadrature(growth, year);
    const withheld = year > 2023 ? 0.3 * (1 - Math.exp(-(year - 2023) / 3)) : 0;
    const expected =
      ((4e11 * 7000) / 4) * 0.2 * (1 - withheld) * human +
      0.5 * 3e13 * 1.04 ** (year - 2024) +
      (0.02 * 2e15 + 0.01 * 1e15) * point.users;
    expect(usable(stockOf('indexedWeb'), year) / expected).toBeCloseTo(1, 10);
  });

  it.each([2020, 2024, 2030.5, 2099])('of the whole web grow with its users: %d', (year) => {
    const expected = 3e15 * 0.2 * timePoint(year).users;
    expect(usable(stockOf('wholeWeb', none), year) / expected).toBeCloseTo(1, 12);
  });

  it('fall in full where pages vanish: machines wrote none of what goes', () => {
    const shrinking = { ...none, aiShareOfNewText: 0.9, pageCountGrowth: 0.9, pageLengthGrowth: 1 };
    const stock = stockOf('commonCrawl', shrinking);
    expect(usable(stock, 2034) / (1.5e14 * 0.2 * 0.9 ** 10)).toBeCloseTo(1, 12);
  });

  it.each(['indexedWeb', 'commonCrawl', 'wholeWeb'] as const)(
    'are continuous: %s',
    (definition) => {
      const stock = stockOf(definition);
      for (const year of [2022.92, 2023, 2024, 2026.75, 2082]) {
        const [before, after] = [usable(stock, year - 1e-9), usable(stock, year + 1e-9)];
        expect(before / after).toBeCloseTo(1, 8);
      }
    },
  );

  it('are above 0 however much machines write and crawlers are refused', () => {
    for (const growth of [0.25, 1, 1.5, Math.exp(1 / 1.5), 4]) {
      const extreme = {
        ...none,
        aiShareOfNewText: 0.99,
        withheldShare: 0.99,
        pageLengthGrowth: growth,
        pageCountGrowth: 1,
      };
      for (const definition of ['indexedWeb', 'wholeWeb'] as const) {
        for (const year of [2015, 2023.1, 2050, 2100]) {
          expect(usable(stockOf(definition, extreme), year)).toBeGreaterThan(0);
        }
      }
    }
  });
});
