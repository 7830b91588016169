/** Proof of the plain model's distributions and record. */
import { describe, expect, it } from 'vitest';
import { everyAt } from './plain-cases';
import { normalQuantile, upperTail } from './plain-distributions';
import { type PlainSetting, plainValues } from './plain-parameters';
import { baseline } from './plain-presets';
import { dateToYear, lnPast, record, users } from './plain-record';

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

  it('has the median of each family half-way', () => {
    const values = plainValues(baseline, everyAt(0.5));
    expect(values.qualityShare).toBeCloseTo(Math.sqrt(0.05 * 0.3), 12);
    expect(values.computeSlowdownYear).toBe(2032.5);
    // Odds of 1/9 and 2/3: sqrt(2/27) to 1.
    const odds = Math.sqrt(0.05 * 0.4) / Math.sqrt(0.95 * 0.6);
    expect(values.syntheticShare).toBeCloseTo(odds / (1 + odds), 12);
    expect(values.dataEfficiencyGrowth).toBeCloseTo(Math.sqrt(1.4), 12);
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
      dataEfficiencyLimit: [1, 3],
    } as const;
    const setting: PlainSetting = { ...baseline, intervals: wide };
    expect(plainValues(setting, everyAt(0.9999)).qualityShare).toBe(1);
    const low = plainValues(setting, everyAt(0.0001));
    expect(low.repetition).toBe(1);
    expect(low.dataEfficiencyGrowth).toBe(1);
    expect(low.dataEfficiencyLimit).toBe(1);
    expect(plainValues(baseline, everyAt(1e-9)).bytesPerToken).toBe(1);
    // Hard limits bind input, not draws.
    expect(plainValues(baseline, everyAt(0.0001)).computeGrowthLater).toBeLessThan(1);
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

  it('rises strictly, to the 36 trillion of April 2025', () => {
    expect(record.length).toBeGreaterThan(5);
    for (let i = 1; i < record.length; i += 1) {
      expect(record[i]?.year).toBeGreaterThan(record[i - 1]?.year ?? Infinity);
      expect(record[i]?.tokens).toBeGreaterThan(record[i - 1]?.tokens ?? Infinity);
    }
    expect(record.at(-1)).toEqual({ year: dateToYear('2025-04-28'), tokens: 36e12 });
  });

  const steps = [
    { year: 2020, tokens: 1e12 },
    { year: 2022, tokens: 4e12 },
    { year: 2023, tokens: 5e12 },
  ];

  it('is followed to its last step before the anchor, then leads straight to the anchor', () => {
    const past = lnPast(2026, Math.log(5e12 * 8), steps);
    const tokens = (t: number): number => Math.exp(past(t));
    expect(tokens(2019) / (1e12 / 2.58)).toBeCloseTo(1, 12);
    expect(tokens(2020) / 1e12).toBeCloseTo(1, 12);
    expect(tokens(2021) / 2e12).toBeCloseTo(1, 12);
    expect(tokens(2022) / 4e12).toBeCloseTo(1, 12);
    expect(tokens(2023) / 5e12).toBeCloseTo(1, 12);
    expect(tokens(2024) / 10e12).toBeCloseTo(1, 12);
    expect(tokens(2026) / 40e12).toBeCloseTo(1, 12);
    expect(() => past(2026.01)).toThrow(RangeError);
  });

  it('ignores steps from the anchor on, and falls to an anchor below it', () => {
    const past = lnPast(2022, Math.log(0.25e12), steps);
    expect(Math.exp(past(2021)) / 0.5e12).toBeCloseTo(1, 12);
    expect(Math.exp(past(2022)) / 0.25e12).toBeCloseTo(1, 12);
  });

  it('runs back from the anchor where no step precedes it', () => {
    const past = lnPast(2020, Math.log(7e12), steps);
    expect(Math.exp(past(2018)) / (7e12 / 2.58 ** 2)).toBeCloseTo(1, 12);
  });

  it('takes users as linear between years and beyond the last', () => {
    expect(users(2024.5)).toBeCloseTo((users(2024) + users(2025)) / 2, 12);
    expect(users(2100) - users(2099)).toBeCloseTo(users(2082) - users(2081), 10);
  });
});
