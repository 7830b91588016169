/**
 * Proof of the plain model itself: exact cases, and a Monte Carlo of every preset against the table
 * of results in the specification.
 */
import { describe, expect, it } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { type Interval, normalQuantile, upperTail } from './plain-distributions';
import {
  type Draw,
  FAMILIES,
  plainDemand,
  plainExhaustionYear,
  type PlainSetting,
  plainStock,
  plainStretch,
  plainStretchedYear,
  plainUsable,
  plainValues,
} from './plain-model';
import { baseline, plainPresets } from './plain-presets';
import { dateToYear, lnRecord, record, users } from './plain-record';

const ids = Object.keys(FAMILIES);

function everyAt(u: number): Draw {
  return Object.fromEntries(ids.map((id) => [id, u]));
}

/** The baseline without any uncertainty, with some parameters set to single values. */
function certainly(
  values: Record<string, number>,
  choices: Partial<Omit<PlainSetting, 'intervals'>> = {},
): PlainSetting {
  const medians = plainValues(baseline, everyAt(0.5));
  const intervals: Record<string, Interval> = {};
  for (const [id, value] of Object.entries({ ...medians, ...values }))
    intervals[id] = [value, value];
  return { ...baseline, ...choices, intervals };
}

const middle = everyAt(0.5);

describe('distributions', () => {
  it('inverts the normal distribution', () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12);
    expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 12);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 10);
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232306167813, 10);
  });

  it('joins the series and the continued fraction without a step', () => {
    expect(upperTail(3 - 1e-12) / upperTail(3)).toBeCloseTo(1, 10);
  });

  it('has its 5th and 95th percentile at the ends of the interval', () => {
    const low = plainValues(baseline, everyAt(0.05));
    const high = plainValues(baseline, everyAt(0.95));
    for (const [id, [from, to]] of Object.entries(baseline.intervals)) {
      expect(Math.abs((low[id] ?? NaN) - from), id).toBeLessThanOrEqual(1e-7 * from);
      expect(Math.abs((high[id] ?? NaN) - to), id).toBeLessThanOrEqual(1e-7 * to);
    }
  });

  it('converts 2 to 5 bytes per token at 95% to 2.42 to 4.88 at 90%', () => {
    const [low, high] = baseline.intervals.bytesPerToken ?? [NaN, NaN];
    expect(low).toBeCloseTo(2.42, 2);
    expect(high).toBeCloseTo(4.88, 2);
  });

  it('clamps what the specification clamps', () => {
    const wide = {
      ...baseline.intervals,
      qualityShare: [0.5, 0.99],
      repetition: [1, 1.2],
    } as const;
    const setting: PlainSetting = { ...baseline, intervals: wide };
    expect(plainValues(setting, everyAt(0.9999)).qualityShare).toBe(1);
    expect(plainValues(setting, everyAt(0.0001)).repetition).toBe(1);
    expect(plainValues(baseline, everyAt(1e-9)).bytesPerToken).toBe(1);
  });

  it('refuses what is no uniform number', () => {
    expect(() => plainValues(baseline, everyAt(0))).toThrow(RangeError);
    expect(() => plainValues(baseline, everyAt(NaN))).toThrow(RangeError);
  });
});

describe('record', () => {
  it('reads whole dates, months and years, and no ranges', () => {
    expect(dateToYear('2026-04-01')).toBe(2026.25);
    expect(dateToYear('2026-03')).toBeCloseTo(2026 + 2 / 12 + 14 / 365.25, 12);
    expect(dateToYear('2026')).toBe(2026.5);
    expect(dateToYear('2025/2026')).toBeUndefined();
  });

  it('rises strictly, 2.58x a year before its first step, and is flat after its last', () => {
    expect(record.length).toBeGreaterThan(5);
    for (let i = 1; i < record.length; i += 1) {
      expect(record[i]?.year).toBeGreaterThan(record[i - 1]?.year ?? Infinity);
      expect(record[i]?.tokens).toBeGreaterThan(record[i - 1]?.tokens ?? Infinity);
      expect(lnRecord(record[i]?.year ?? NaN)).toBeCloseTo(Math.log(record[i]?.tokens ?? NaN), 12);
    }
    const first = record[0]?.year ?? NaN;
    expect(Math.exp(lnRecord(first) - lnRecord(first - 1))).toBeCloseTo(2.58, 12);
    expect(lnRecord(2050)).toBe(lnRecord(record.at(-1)?.year ?? NaN));
  });

  it('takes users as linear between years and beyond the last', () => {
    expect(users(2024.5)).toBeCloseTo((users(2024) + users(2025)) / 2, 12);
    expect(users(2100) - users(2099)).toBeCloseTo(users(2082) - users(2081), 10);
  });
});

describe('stock', () => {
  it('agrees with the exact integral where raw text grows by a constant factor', () => {
    const share = 0.7;
    const setting = certainly(
      { commonCrawlTokens: 1, qualityShare: 1, aiShareOfNewText: share, pageLengthGrowth: 1.25 },
      { stockDefinition: 'commonCrawl' },
    );
    const { pageLengthGrowth = NaN, pageCountGrowth = NaN } = plainValues(setting, middle);
    const k = Math.log(pageLengthGrowth * pageCountGrowth);
    const rate = k - 1 / 1.5;
    for (const t of [2022, 2022.92, 2022.93, 2023.4, 2026.123, 2040, 2100]) {
      const span = Math.max(0, t - 2022.92);
      const atStart = Math.exp(k * (2022.92 - 2024));
      const machine =
        share * atStart * (Math.expm1(k * span) - (k * Math.expm1(rate * span)) / rate);
      const exact = Math.exp(k * (t - 2024)) - machine;
      expect(plainUsable(setting, middle, t) / exact).toBeCloseTo(1, 5);
    }
  });

  it('subtracts nothing for machines where raw text shrinks', () => {
    const setting = certainly(
      { commonCrawlTokens: 1, qualityShare: 1, pageLengthGrowth: 0.9, pageCountGrowth: 1 },
      { stockDefinition: 'commonCrawl' },
    );
    expect(plainUsable(setting, middle, 2050)).toBeCloseTo(0.9 ** 26, 12);
  });

  it('withholds web text after 2023 and adds the other sources in proportion', () => {
    const setting = certainly(
      {
        wholeWebTokens: 3e15,
        qualityShare: 0.2,
        aiShareOfNewText: 0,
        withheldShare: 0.5,
        booksPapersCodeTokens: 4e13,
        booksPapersCodeShare: 0.5,
        privateTextTokens: 1e15,
        privateTextShare: 0.3,
        mediaTokens: 1e15,
        mediaShare: 0.1,
        repetition: 3,
      },
      { stockDefinition: 'wholeWeb' },
    );
    const web = 0.2 * (1 - 0.5 * (1 - Math.exp(-1))) * 3e15 * (users(2026) / users(2024));
    const others = 0.5 * 4e13 * 1.04 ** 2 + 0.1 * 1e15 * (users(2026) / users(2024));
    expect(plainUsable(setting, middle, 2026) / (web + others)).toBeCloseTo(1, 10);
    expect(plainStock(setting, middle, 2026) / (3 * (web + others))).toBeCloseTo(1, 10);
    const privateToo = { ...setting, stockDefinition: 'indexedWeb' } as const;
    const without: PlainSetting = {
      ...privateToo,
      intervals: { ...setting.intervals, privateTextShare: [0, 0] },
    };
    const gain = plainUsable(privateToo, middle, 2026) - plainUsable(without, middle, 2026);
    expect(gain / (0.3 * 1e15 * (users(2026) / users(2024)))).toBeCloseTo(1, 10);
  });
});

describe('synthetic text', () => {
  const graded = {
    repetition: 3,
    syntheticShare: 0.5,
    generatorErrorRate: 0.2,
    keepsRight: 0.9,
    keepsWrong: 0.4,
    syntheticValue: 1.5,
    syntheticSaturation: 2,
    generations: 3,
  };

  it('adds to the stretch above break-even, less as generations pass', () => {
    const m = 2 * (0.72 / (0.72 + 0.08)) - 1;
    const kept = 1 / (1 + 1 / 4 + 1 / 9);
    const gain = 1.5 * m ** 2 * 2 * (1 - Math.exp(-0.5));
    expect(plainStretch(certainly(graded), middle)).toBeCloseTo(3 + gain * kept, 12);
    const replaced = certainly(graded, { collapse: 'replace' });
    expect(plainStretch(replaced, middle)).toBeCloseTo(3 + gain / 3, 12);
  });

  it('subtracts below it, more as generations pass, down to 0.05', () => {
    const bad = { ...graded, generatorErrorRate: 0.6, keepsRight: 1, keepsWrong: 1 };
    const loss = 1.5 * 0.2 ** 2 * 2 * (1 - Math.exp(-0.5));
    const replaced = certainly(bad, { collapse: 'replace' });
    expect(plainStretch(replaced, middle)).toBeCloseTo(3 - loss * 3, 12);
    const worst = certainly(
      { ...bad, generatorErrorRate: 0.95, generations: 20 },
      { collapse: 'replace' },
    );
    expect(plainStretch(worst, middle)).toBe(0.05);
  });

  it('takes the ends of the shares', () => {
    expect(plainStretch(certainly({ ...graded, syntheticShare: 0 }), middle)).toBe(3);
    const flawless = 3 + (1.5 * 2 * (1 - Math.exp(-0.5))) / (1 + 1 / 4 + 1 / 9);
    for (const ends of [{ generatorErrorRate: 0 }, { keepsWrong: 0 }]) {
      expect(plainStretch(certainly({ ...graded, ...ends }), middle)).toBeCloseTo(flawless, 12);
    }
  });
});

describe('demand', () => {
  it('grows from its anchor on the trend path and follows the record before it', () => {
    const setting = certainly({ computeWeight: 0, datasetAtAnchor: 5e13, datasetGrowth: 2 });
    expect(plainDemand(setting, middle, 2028.75) / 2e14).toBeCloseTo(1, 12);
    const shape = Math.exp(lnRecord(2024.6) - lnRecord(2026.75));
    expect(plainDemand(setting, middle, 2024.6) / (5e13 * shape)).toBeCloseTo(1, 12);
  });

  it('follows compute with its slowdown on the compute path', () => {
    const setting = certainly({
      computeWeight: 1,
      computeAtAnchor: 1e29,
      computeGrowth: 4,
      computeSlowdownYear: 2032,
      computeGrowthLater: 1.5,
      overtraining: 3,
    });
    const dataFor = (flop: number): number => Math.sqrt((20 * 3 * flop) / 6);
    expect(plainDemand(setting, middle, 2028) / dataFor(1e29 / 16)).toBeCloseTo(1, 12);
    expect(plainDemand(setting, middle, 2034) / dataFor(1e29 * 16 * 2.25)).toBeCloseTo(1, 12);
  });

  it('follows compute when the uniform number is below the weight', () => {
    const years = [0.49, 0.51].map((u) =>
      plainDemand(baseline, { ...middle, computeWeight: u }, 2030),
    );
    const byCompute = { ...baseline.intervals, computeWeight: [1, 1] } as const;
    const byTrend = { ...baseline.intervals, computeWeight: [0, 0] } as const;
    expect(years).toEqual([
      plainDemand({ ...baseline, intervals: byCompute }, middle, 2030),
      plainDemand({ ...baseline, intervals: byTrend }, middle, 2030),
    ]);
  });
});

describe('exhaustion', () => {
  it('agrees with the closed form', () => {
    const setting = certainly({ computeWeight: 0, aiShareOfNewText: 0, withheldShare: 0 });
    const {
      datasetGrowth = NaN,
      pageLengthGrowth = NaN,
      pageCountGrowth = NaN,
    } = plainValues(setting, middle);
    const gap = Math.log(
      plainStock(setting, middle, 2026.75) / plainDemand(setting, middle, 2026.75),
    );
    const pace = Math.log(datasetGrowth / (pageLengthGrowth * pageCountGrowth));
    expect(plainExhaustionYear(setting, middle)).toBeCloseTo(2026.75 + gap / pace, 5);
  });

  it('is 2015 where demand starts above the stock, and Infinity where it stays below', () => {
    const trend = { computeWeight: 0 };
    expect(plainExhaustionYear(certainly({ ...trend, datasetAtAnchor: 1e26 }), middle)).toBe(2015);
    expect(plainExhaustionYear(certainly({ ...trend, datasetGrowth: 1 }), middle)).toBe(Infinity);
  });

  it('finds a crossing inside a jump of the record', () => {
    // Demand just below the stock before the last jump, and well above it after.
    const [before, last] = [record.at(-2), record.at(-1)];
    const jump = ((before?.year ?? NaN) + (last?.year ?? NaN)) / 2;
    const flat = certainly({ computeWeight: 0 });
    const scale = plainStock(flat, middle, jump) / plainDemand(flat, middle, jump);
    const { datasetAtAnchor = NaN } = plainValues(flat, middle);
    const scaled = certainly({ computeWeight: 0, datasetAtAnchor: datasetAtAnchor * scale });
    expect(plainExhaustionYear(scaled, middle)).toBeCloseTo(jump, 5);
  });
});

/** Uniform numbers in (0, 1) from a seed. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

const DRAWS = 2000;

/** Results printed in the specification; see `columns` for the order. */
const table: Record<keyof typeof plainPresets, readonly number[]> = {
  baseline: [2027.48, 2029.38, 2033.21, 0.019, 0.0104, 0.636, 2029.43, 2033.33, 0.02],
  epoch2024: [2027.38, 2029.08, 2031.11, 0.002, 0.0006, 0.735, 2029.08, 2031.11, 0.002],
  epoch2024TrendOnly: [2027.35, 2029.01, 2031.14, 0, 0.0004, 0.74, 2029.01, 2031.14, 0],
  epoch2024Overtrained: [2026.32, 2027.96, 2029.84, 0, 0.0095, 0.916, 2027.96, 2029.84, 0],
  epoch2024WholeWeb: [2030.12, 2031.74, 2034.9, 0.003, 0, 0.083, 2031.74, 2034.9, 0.003],
  epoch2024CommonCrawl: [2026.31, 2027.48, 2028.82, 0, 0.0026, 0.984, 2027.48, 2028.82, 0],
  disclosedPace: [2031.31, 2040.97, Infinity, 0.214, 0.0012, 0.057, 2041.27, Infinity, 0.216],
  scalingGoesOn: [2027.5, 2028.42, 2029.37, 0, 0.0012, 0.981, 2028.45, 2029.4, 0],
  everythingUnlocked: [2031.72, 2035.23, 2048.81, 0.031, 0, 0.005, 2035.35, 2049.08, 0.031],
  collectedOnce: [2024.17, 2025.13, 2027.34, 0.004, 0.4068, 0.993, 2025.18, 2027.57, 0.005],
  selfGrading: [2027.48, 2029.38, 2033.21, 0.019, 0.0104, 0.636, 2029.66, 2033.87, 0.02],
  ungradedLoop: [2027.49, 2029.38, 2033.17, 0.02, 0.0101, 0.636, 2027.91, 2031.23, 0.013],
};

type Column =
  | { readonly of: 'date' | 'stretched'; readonly quantile: number }
  | { readonly of: 'date' | 'stretched'; readonly before: number };

const columns: readonly Column[] = [
  { of: 'date', quantile: 0.1 },
  { of: 'date', quantile: 0.5 },
  { of: 'date', quantile: 0.9 },
  { of: 'date', before: Infinity },
  { of: 'date', before: 2025 },
  { of: 'date', before: 2030 },
  { of: 'stretched', quantile: 0.5 },
  { of: 'stretched', quantile: 0.9 },
  { of: 'stretched', before: Infinity },
];

/** How far off the table's own dates may be, years: its stated error and its rounding. */
function dateError(year: number): number {
  if (year === Infinity) return 0;
  return (year > 2035 ? 0.2 : 0.02) + 0.005;
}

/** How far off the table's own probabilities may be. */
const PROBABILITY_ERROR = 0.003 + 0.0005;

describe(`Monte Carlo of the presets, ${DRAWS} draws`, () => {
  it.each(oneOfEach(4, 'presets, Monte Carlo of the plain model', Object.entries(table)))(
    '%s',
    { timeout: 120_000 },
    (name, printed) => {
      const setting = plainPresets[name as keyof typeof plainPresets];
      const uniform = mulberry32(20261101);
      const years = { date: [] as number[], stretched: [] as number[] };
      for (let i = 0; i < DRAWS; i += 1) {
        const draw = Object.fromEntries(ids.map((id) => [id, uniform()]));
        years.date.push(plainExhaustionYear(setting, draw));
        years.stretched.push(plainStretchedYear(setting, draw));
      }
      columns.forEach((column, i) => {
        const expected = printed[i] ?? NaN;
        const share = (holds: (year: number) => boolean): number =>
          years[column.of].filter(holds).length / DRAWS;
        const label = `${name} ${JSON.stringify(column)} printed ${expected}`;
        if ('quantile' in column) {
          // At the printed date the share of earlier draws is binomial about the quantile's level.
          const level = column.quantile;
          const allowed = 4 * Math.sqrt((level * (1 - level)) / DRAWS);
          const error = dateError(expected);
          expect(
            share((year) => year < expected - error),
            label,
          ).toBeLessThan(level + allowed);
          expect(
            share((year) => year <= expected + error),
            label,
          ).toBeGreaterThan(level - allowed);
        } else {
          const { before } = column;
          const counted = share((year) =>
            before === Infinity ? year === Infinity : year <= before,
          );
          const allowed = 4 * Math.sqrt((expected * (1 - expected)) / DRAWS) + PROBABILITY_ERROR;
          expect(Math.abs(counted - expected), label).toBeLessThan(allowed);
        }
      });
    },
  );
});
