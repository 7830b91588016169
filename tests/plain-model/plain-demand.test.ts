/** Proof of the plain model's demand: values worked out by hand. */
import { describe, expect, it } from 'vitest';
import { certainly, middle } from './plain-cases';
import { plainDemand, type PlainSetting } from './plain-model';
import { lnPast } from './plain-record';
import { baseline } from './plain-presets';

const trend = {
  computeWeight: 0,
  datasetAtAnchor: 5e13,
  datasetGrowth: 2,
  computeSlowdownYear: 2030.75,
  computeGrowthLater: 1.44,
  dataEfficiencyGrowth: 1,
};

const compute = {
  computeWeight: 1,
  datasetAtAnchor: 5e13,
  computeAtAnchor: 1.2e28,
  computeGrowth: 4,
  computeSlowdownYear: 2033.5,
  computeGrowthLater: 1.44,
  overtraining: 4,
  pretrainingShare: 0.25,
  textShare: 0.5,
  dataEfficiencyGrowth: 1,
};
/** What it pays for in 2025.5: half of sqrt(20 · 4 · 0.25 · 1.2e28 / 6). */
const PAID_FOR = 1e14;

const demand = (setting: PlainSetting, t: number): number => plainDemand(setting, middle, t);

describe('the past', () => {
  it('is the record, then the line to the anchor, on both paths', () => {
    const past = lnPast(2026.75, Math.log(5e13));
    for (const path of [trend, compute]) {
      const setting = certainly(path);
      for (const t of [2015, 2021.3, 2024.6, 2025.9, 2026.75]) {
        expect(Math.log(demand(setting, t))).toBeCloseTo(past(t), 12);
      }
    }
  });
});

describe('the trend path', () => {
  it('grows from the anchor and slows down with compute', () => {
    const setting = certainly(trend);
    expect(demand(setting, 2028.75) / 2e14).toBeCloseTo(1, 12);
    expect(demand(setting, 2030.75) / 8e14).toBeCloseTo(1, 12);
    expect(demand(setting, 2032.75) / (8e14 * 1.44)).toBeCloseTo(1, 12);
  });

  it('does not slow down where that is not wanted, nor where it is slower already', () => {
    const never = certainly(trend, { trendSlowdown: 'none' });
    expect(demand(never, 2032.75) / 32e14).toBeCloseTo(1, 12);
    const slow = certainly({ ...trend, datasetGrowth: 1.1 });
    expect(demand(slow, 2032.75) / (5e13 * 1.1 ** 6)).toBeCloseTo(1, 12);
  });

  it('slows down from the anchor on where compute did before', () => {
    const setting = certainly({ ...trend, computeSlowdownYear: 2025 });
    expect(demand(setting, 2030.75) / (5e13 * 1.2 ** 4)).toBeCloseTo(1, 12);
  });

  it('wants less as efficiency rises, up to its limit', () => {
    const setting = certainly({
      ...trend,
      dataEfficiencyGrowth: 1.25,
      dataEfficiencyLimit: 1.25 ** 3,
    });
    expect(demand(setting, 2028.75) / (5e13 * (2 / 1.25) ** 2)).toBeCloseTo(1, 12);
    expect(demand(setting, 2030.75) / (5e13 * (2 ** 4 / 1.25 ** 3))).toBeCloseTo(1, 12);
  });

  it('never wants less than at the anchor', () => {
    const falling = certainly({
      ...trend,
      datasetGrowth: 1.1,
      dataEfficiencyGrowth: 1.4,
      dataEfficiencyLimit: 1.4 ** 2,
    });
    expect(demand(falling, 2029.75) / 5e13).toBeCloseTo(1, 12);
    // 1.1 a year makes up for the limit of efficiency after some seven years.
    expect(demand(falling, 2030.75 + 6) / (5e13 * (1.1 ** 10 / 1.4 ** 2))).toBeCloseTo(1, 12);
    expect(demand(certainly({ ...trend, datasetGrowth: 0.5 }), 2040) / 5e13).toBeCloseTo(1, 12);
  });
});

describe('the compute path', () => {
  it('wants what compute pays for from two years after the anchor, with its slowdown', () => {
    const setting = certainly(compute);
    expect(demand(setting, 2028.75) / (PAID_FOR * 2 ** 3.25)).toBeCloseTo(1, 12);
    expect(demand(setting, 2033.5) / (PAID_FOR * 2 ** 8)).toBeCloseTo(1, 12);
    expect(demand(setting, 2035.5) / (PAID_FOR * 2 ** 8 * 1.44)).toBeCloseTo(1, 12);
  });

  it('takes over within two years, half-way after one', () => {
    const setting = certainly(compute);
    const paid = (t: number): number => PAID_FOR * 2 ** (t - 2025.5);
    expect(demand(setting, 2027.75) / Math.sqrt(5e13 * paid(2027.75))).toBeCloseTo(1, 12);
    const quarter = 5e13 ** 0.75 * paid(2027.25) ** 0.25;
    expect(demand(setting, 2027.25) / quarter).toBeCloseTo(1, 12);
  });

  it('wants less as efficiency rises from the demand anchor on, up to its limit', () => {
    const setting = certainly({
      ...compute,
      dataEfficiencyGrowth: 1.25,
      dataEfficiencyLimit: 1.25 ** 3,
    });
    const at2028 = (PAID_FOR * 2 ** 3.25) / 1.25 ** 2;
    expect(demand(setting, 2028.75) / at2028).toBeCloseTo(1, 12);
    expect(demand(setting, 2033.5) / ((PAID_FOR * 2 ** 8) / 1.25 ** 3)).toBeCloseTo(1, 12);
  });

  it('never wants less than at the anchor', () => {
    const poor = certainly({ ...compute, computeAtAnchor: 1.2e24 });
    expect(demand(poor, 2027.5) / 5e13).toBeCloseTo(1, 12);
    expect(demand(poor, 2029) / 5e13).toBeCloseTo(1, 12);
    expect(demand(poor, 2033.5) / ((PAID_FOR * 2 ** 8) / 100)).toBeCloseTo(1, 12);
  });

  it('counts growth back from an anchor after the slowdown', () => {
    const setting = certainly({ ...compute, computeSlowdownYear: 2024.5 });
    expect(demand(setting, 2030.5) / (PAID_FOR * 1.2 ** 5)).toBeCloseTo(1, 12);
  });

  it('is followed when the uniform number is below the weight', () => {
    const demands = [0.49, 0.51].map((u) =>
      plainDemand(baseline, { ...middle, computeWeight: u }, 2030),
    );
    const byCompute = { ...baseline.intervals, computeWeight: [1, 1] } as const;
    const byTrend = { ...baseline.intervals, computeWeight: [0, 0] } as const;
    expect(demands).toEqual([
      plainDemand({ ...baseline, intervals: byCompute }, middle, 2030),
      plainDemand({ ...baseline, intervals: byTrend }, middle, 2030),
    ]);
    expect(demands[0]).not.toBe(demands[1]);
  });
});
