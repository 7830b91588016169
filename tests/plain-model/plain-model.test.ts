/** Proof of the plain model's dates: closed forms, first crossings, and a slow search of random paths. */
import { describe, expect, it } from 'vitest';
import { certainly, middle } from './plain-cases';
import { firstCrossing, scannedPath, scanYears } from './plain-crossing';
import { type Interval, normalQuantile, upperTail } from './plain-distributions';
import {
  datesOf,
  pathOf,
  plainDates,
  plainDemand,
  plainExhaustionYear,
  plainLevels,
  type PlainSetting,
  plainStock,
  plainStretchedYear,
  plainValues,
} from './plain-model';
import { sampleAt } from './plain-parameters';
import { plainPresets } from './plain-presets';
import { record } from './plain-record';
import { sampledNormals, uniformNumbers } from './plain-table';

/** All fixed, on the indexed web, without machine-written or closed text or a slowdown of the trend. */
const bare = { aiShareOfNewText: 0, withheldShare: 0, dataEfficiencyLimit: 1000 };

const atQuantile = (ids: readonly string[], u: number): Record<string, number> => ({
  ...middle,
  ...Object.fromEntries(ids.map((id) => [id, u])),
});

describe('closed forms', () => {
  interface Case {
    readonly path: string;
    readonly values: Record<string, number>;
    /** The level that is uncertain besides pages, its interval, and how much of its ln counts. */
    readonly level: { readonly id: string; readonly interval: Interval; readonly counts: number };
    /** T has to fall after this year for the formula to hold. */
    readonly from: number;
  }
  const cases: readonly Case[] = [
    {
      path: 'trend',
      values: { ...bare, computeWeight: 0, dataEfficiencyGrowth: 1.15 },
      level: { id: 'datasetAtAnchor', interval: [3e13, 6e13], counts: 1 },
      from: 2026.75,
    },
    ...(['computeAtAnchor', 'overtraining'] as const).map((id): Case => ({
      path: `compute, ${id}`,
      values: {
        ...bare,
        computeWeight: 1,
        computeSlowdownYear: 2100,
        dataEfficiencyGrowth: 1.15,
      },
      level: {
        id,
        interval: id === 'overtraining' ? [1, 3] : [3e26, 6e26],
        counts: 0.5,
      },
      from: 2028.75,
    })),
  ];

  it.each(cases)('T is normal with the mean and deviation of the formula: $path', (each) => {
    const { values, level, from } = each;
    const fixed = certainly(values, { trendSlowdown: 'none' });
    const pages: Interval = [2e11, 6e11];
    const setting: PlainSetting = {
      ...fixed,
      intervals: { ...fixed.intervals, pages, [level.id]: level.interval },
    };
    const v = plainValues(setting, middle);
    const value = (id: string): number => v[id] ?? NaN;
    const isTrend = each.path === 'trend';
    const anchor = 2026.75;
    const lnStock = Math.log(plainStock(setting, middle, anchor));
    const paidFor =
      value('textShare') *
      Math.sqrt(
        (20 *
          value('overtraining') *
          value('pretrainingShare') *
          value('computeAtAnchor') *
          value('computeGrowth') ** (anchor - 2025.5)) /
          6,
      );
    const lnDemand = Math.log(isTrend ? value('datasetAtAnchor') : paidFor);
    const growth = isTrend ? value('datasetGrowth') : Math.sqrt(value('computeGrowth'));
    const pace = Math.log(
      growth /
        value('dataEfficiencyGrowth') /
        (value('pageLengthGrowth') * value('pageCountGrowth')),
    );
    const mean = anchor + (lnStock - lnDemand) / pace;
    const spread = ([low, high]: Interval): number => Math.log(high / low) / (2 * 1.6448536);
    for (const [uPages, uLevel] of [
      [0.5, 0.5],
      [0.8, 0.5],
      [0.5, 0.2],
      [0.7, 0.25],
      [0.97, 0.03],
    ] as const) {
      const draw = { ...middle, pages: uPages, [level.id]: uLevel };
      const expected =
        mean +
        (spread(pages) * normalQuantile(uPages) -
          level.counts * spread(level.interval) * normalQuantile(uLevel)) /
          pace;
      expect(expected).toBeGreaterThan(from);
      expect(plainExhaustionYear(setting, draw)).toBeCloseTo(expected, 6);
    }
    // Along the steepest direction T moves by its standard deviation for each unit of z.
    const [byPages, byLevel] = [spread(pages), level.counts * spread(level.interval)];
    const deviation = Math.hypot(byPages, byLevel);
    const steepest = {
      ...middle,
      pages: 1 - upperTail(byPages / deviation),
      [level.id]: upperTail(byLevel / deviation),
    };
    expect(plainExhaustionYear(setting, steepest)).toBeCloseTo(mean + deviation / pace, 6);
  });
});

describe('dates', () => {
  const trend = { computeWeight: 0, dataEfficiencyGrowth: 1 };

  it('are 2015 where demand starts above the stock, and Infinity where it stays below', () => {
    const huge = certainly({ ...trend, qualityShare: 0.001, pages: 1e7 });
    expect(plainExhaustionYear(huge, middle)).toBe(2015);
    expect(plainExhaustionYear(certainly({ ...trend, datasetGrowth: 1 }), middle)).toBe(Infinity);
  });

  it('are found on the line from the record to the anchor', () => {
    const last = record.at(-1)?.year ?? NaN;
    const half = (last + 2026.75) / 2;
    const setting = certainly({ ...trend, datasetAtAnchor: 9e13 });
    const scale = plainDemand(setting, middle, half) / plainStock(setting, middle, half);
    const { pages = NaN } = plainValues(setting, middle);
    const met = certainly({ ...trend, datasetAtAnchor: 9e13, pages: pages * scale });
    expect(plainExhaustionYear(met, middle)).toBeCloseTo(half, 5);
    // A larger training set at the anchor is never later.
    const larger = certainly({ ...trend, datasetAtAnchor: 12e13, pages: pages * scale });
    expect(plainExhaustionYear(larger, middle)).toBeLessThan(half);
  });

  it('are found inside a jump of the record', () => {
    const [before, last] = [record.at(-2)?.year ?? NaN, record.at(-1)?.year ?? NaN];
    const jump = (before + last) / 2;
    const flat = certainly(trend);
    const scale = plainDemand(flat, middle, jump) / plainStock(flat, middle, jump);
    const { pages = NaN } = plainValues(flat, middle);
    const scaled = certainly({ ...trend, pages: pages * scale });
    expect(plainExhaustionYear(scaled, middle)).toBeCloseTo(jump, 5);
  });

  it.each([
    ['computeSlowdownYear', 2031.3371],
    ['the end of the take-over', 2028.75],
  ])('are found at a top of demand: %s', (_, top) => {
    // After the slowdown text grows faster than demand, so that only the top reaches the stock.
    const values = {
      computeWeight: 1,
      dataEfficiencyGrowth: 1.2,
      computeGrowthLater: 1,
      computeSlowdownYear: 2031.3371,
      ...(top === 2028.75
        ? { computeAtAnchor: 1e28, computeSlowdownYear: 2020, computeGrowthLater: 1.02 }
        : {}),
    };
    const flat = certainly(values);
    const scale = plainDemand(flat, middle, top) / plainStock(flat, middle, top);
    const { pages = NaN } = plainValues(flat, middle);
    const touching = (part: number): number =>
      plainExhaustionYear(certainly({ ...values, pages: pages * scale * part }), middle);
    expect(touching(1 - 1e-9)).toBeCloseTo(top, 5);
    expect(touching(1 + 1e-9)).toBe(Infinity);
  });

  it('are the same from values as from a draw', () => {
    for (const [weight, u] of [
      [0, 0.9],
      [1, 0.1],
    ] as const) {
      const setting: PlainSetting = plainPresets.baseline;
      const draw = atQuantile(['computeWeight'], u);
      const values = plainValues(setting, draw);
      const dates = plainDates(setting, values, weight === 1);
      expect(dates.exhausted).toBeCloseTo(plainExhaustionYear(setting, draw), 9);
      expect(dates.stretched).toBeCloseTo(plainStretchedYear(setting, draw), 9);
      const levels = plainLevels(setting, values, weight === 1, 2030);
      expect(levels.stock / plainStock(setting, draw, 2030)).toBeCloseTo(1, 12);
      expect(levels.demand / plainDemand(setting, draw, 2030)).toBeCloseTo(1, 12);
    }
  });
});

describe('first crossings', () => {
  it('finds what rises and falls between two years of the scan', () => {
    // A parabola above 0 for 0.02 years, between quarters.
    const bump = scannedPath(scanYears([]), (t) => 1e-4 - (t - 2030.1) ** 2);
    expect(firstCrossing(bump, 1)).toBeCloseTo(2030.09, 5);
    const below = scannedPath(scanYears([]), (t) => -1e-7 - (t - 2030.1) ** 2);
    expect(firstCrossing(below, 1)).toBe(Infinity);
  });

  it('agrees with a search in steps of a thousandth of a year on random paths', () => {
    const uniform = uniformNumbers(11);
    const names = ['baseline', 'noEfficiencyGains', 'epoch2024WholeWeb', 'collectedOnce'] as const;
    let crossed = 0;
    for (const name of names) {
      const setting = plainPresets[name];
      for (let i = 0; i < 12; i += 1) {
        const sample = sampleAt(setting, sampledNormals(setting, uniform), uniform());
        const path = pathOf(setting, sample);
        const { exhausted } = datesOf(path);
        const reached = (t: number): boolean =>
          path.lnDemand(t) >= Math.log(path.usable(t) * path.repetition);
        let t = 2015;
        while (t < 2045 && !reached(t)) t += 0.001;
        if (t < 2045) crossed += 1;
        if (t < 2045) expect(Math.abs(exhausted - t), `${name}, ${i}`).toBeLessThan(0.00101);
        else expect(exhausted).toBeGreaterThan(2044.99);
      }
    }
    expect(crossed).toBeGreaterThan(30);
  });
});
