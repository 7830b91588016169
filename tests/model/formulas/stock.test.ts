import { describe, expect, it } from 'vitest';
import type { StockDefinition } from '../../../src/model/parameters/assumptions';
import {
  humanOfUsers,
  humanPages,
  type StockSample,
  stockSample,
  usableTokens,
} from '../../../src/model/formulas/stock';
import { timePoint } from '../../../src/model/timeline/time-point';
import { users } from '../../plain-model/plain-record';
import { integral } from '../integral';

const START = 2022.92;
const YEARS = [2022.93, 2022.97, 2023, 2023.01, 2023.5, 2024, 2026.75, 2040, 2100];

/** (1 - a(u)) (1 - w(u)), as the specification writes it; arranged so that no digits are lost at a share of 1. */
function open(aiShare: number, withheldShare: number, u: number): number {
  const aiToCome = u > START ? Math.exp(-(u - START) / 0.7) : 1;
  const withheldToCome = u > 2023 ? Math.exp(-(u - 2023) / 3) : 1;
  return (1 - aiShare + aiShare * aiToCome) * (1 - withheldShare + withheldShare * withheldToCome);
}

/** Human text of pages, 2024's raw text = 1: what was there, and the integral of what is added. */
function humanPagesByQuadrature(lnGrowth: number, ai: number, withheld: number, year: number) {
  const raw = (t: number): number => Math.exp(lnGrowth * (t - 2024));
  if (year <= START || lnGrowth < 0) return raw(year);
  const added = (u: number): number => open(ai, withheld, u) * lnGrowth * raw(u);
  return raw(START) + integral(added, START, year, [2023]);
}

const wholeYears = Array.from({ length: 100 }, (_, i) => 2015 + i);
/** Likewise for the whole web, whose raw text is a broken line over whole years. */
function humanOfUsersByQuadrature(ai: number, withheld: number, year: number): number {
  if (year <= START) return users(year) / users(2024);
  const added = (u: number): number => {
    const newYear = Math.floor(u);
    return open(ai, withheld, u) * (users(newYear + 1) - users(newYear));
  };
  return (users(START) + integral(added, START, year, wholeYears)) / users(2024);
}

const shares = [
  [0, 0],
  [0.5, 0],
  [0, 0.4],
  [0.5, 0.35],
  [0.99, 0.99],
  [1, 1],
] as const;

describe('human text of pages', () => {
  // The rates of the three decays are where a closed form without care divides by zero.
  const rates = [1 / 0.7, 1 / 3, 1 / 0.7 + 1 / 3];
  const growths = [
    ...[1e-12, 1e-6, 0.01, 0.08, 0.3, Math.log(4)],
    ...rates.flatMap((rate) => [rate, rate + 1e-14, rate - 1e-13, rate + 1e-9, rate * (1 + 1e-6)]),
  ];

  it.each(growths)('at a growth of %d is the integral of what people add', (lnGrowth) => {
    for (const [ai, withheld] of shares) {
      for (const year of YEARS) {
        const exact = humanPagesByQuadrature(lnGrowth, ai, withheld, year);
        const error = Math.abs(humanPages(lnGrowth, ai, withheld, year) / exact - 1);
        expect(error, `${ai}, ${withheld}, ${year}`).toBeLessThan(1e-10);
      }
    }
  });

  it('is all raw text where that falls or stands: nothing is new', () => {
    for (const lnGrowth of [0, -1e-9, -0.05, -1.4])
      for (const year of [2015, 2024, 2100])
        expect(humanPages(lnGrowth, 0.9, 0.9, year)).toBe(Math.exp(lnGrowth * (year - 2024)));
  });

  it('is all raw text up to the end of November 2022', () => {
    for (const year of [2015, 2022.5, START])
      expect(humanPages(0.08, 1, 1, year)).toBeCloseTo(Math.exp(0.08 * (year - 2024)), 14);
  });

  it('never falls: machines and closed doors take of what is new alone', () => {
    for (const lnGrowth of [0.001, 0.08, 1.38]) {
      const human = YEARS.map((year) => humanPages(lnGrowth, 0.99, 0.99, year));
      expect(human).toEqual(human.toSorted((a, b) => a - b));
      expect(human[0]).toBeGreaterThanOrEqual(Math.exp(lnGrowth * (START - 2024)));
    }
  });

  it('in the long run holds of each new token the share that people write and leave open', () => {
    const added = humanPages(0.08, 0.5, 0.4, 2100) - humanPages(0.08, 0.5, 0.4, 2095);
    const raw = Math.exp(0.08 * 76) - Math.exp(0.08 * 71);
    expect(added / raw).toBeCloseTo(0.5 * 0.6, 8);
  });
});

describe('human text of the whole web', () => {
  it.each(shares)('at shares of %d and %d is the integral of what people add', (ai, withheld) => {
    for (const year of [2015.5, 2022, ...YEARS, 2082.5]) {
      const exact = humanOfUsersByQuadrature(ai, withheld, year);
      const error = Math.abs(humanOfUsers(ai, withheld, timePoint(year)) / exact - 1);
      expect(error, `${year}`).toBeLessThan(1e-10);
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

  it('closes part of the new text on every definition', () => {
    for (const definition of ['indexedWeb', 'commonCrawl', 'wholeWeb'] as const)
      expect(stockOf(definition).withheldShare).toBe(0.3);
  });

  it('counts private text once: the whole web holds it already', () => {
    expect(stockOf('indexedWeb').privateAndMedia).toBeCloseTo(0.02 * 2e15 + 0.01 * 1e15, -2);
    expect(stockOf('wholeWeb').privateAndMedia).toBeCloseTo(0.01 * 1e15, -2);
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
    const human = humanPagesByQuadrature(growth, 0.5, 0.3, year);
    const expected =
      ((4e11 * 7000) / 4) * 0.2 * human +
      0.5 * 3e13 * 1.04 ** (year - 2024) +
      (0.02 * 2e15 + 0.01 * 1e15) * point.users;
    expect(usable(stockOf('indexedWeb'), year) / expected).toBeCloseTo(1, 10);
  });

  it.each([2020, 2024, 2030.5, 2099])('of the whole web grow with its users: %d', (year) => {
    const expected = 3e15 * 0.2 * timePoint(year).users;
    expect(usable(stockOf('wholeWeb', none), year) / expected).toBeCloseTo(1, 12);
  });

  it.each([2020, 2023.4, 2030.5, 2100])('of the whole web hold all parts too: %d', (year) => {
    const expected =
      3e15 * 0.2 * humanOfUsersByQuadrature(0.5, 0.3, year) +
      0.5 * 3e13 * 1.04 ** (year - 2024) +
      (0.01 * 1e15 * users(year)) / users(2024);
    expect(usable(stockOf('wholeWeb'), year) / expected).toBeCloseTo(1, 10);
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
    for (const growth of [0.25, 1, 1.5, Math.exp(1 / 0.7), 4]) {
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
