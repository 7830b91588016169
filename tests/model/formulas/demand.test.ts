import { describe, expect, it } from 'vitest';
import { type DemandSample, demandSample, lnDemand } from '../../../src/model/formulas/demand';
import { type Assumptions, baseline } from '../../../src/model/parameters/assumptions';
import type { ParameterId } from '../../../src/model/parameters/parameters';
import type { DemandPath } from '../../../src/model/parameters/roles';
import { timePoint } from '../../../src/model/timeline/time-point';
import { recordEndBefore, recordPoints } from '../../../src/model/timeline/training-record';

const usual = {
  datasetAtAnchor: 5e13,
  datasetGrowth: 2,
  computeAtAnchor: 1e29,
  computeGrowth: 4,
  computeGrowthLater: 1.5,
  computeSlowdownYear: 2100,
  overtraining: 3,
  pretrainingShare: 0.5,
  textShare: 0.8,
  dataEfficiencyGrowth: 1,
  dataEfficiencyLimit: 1000,
} satisfies Partial<Record<ParameterId, number>>;
type Values = Partial<typeof usual>;

const ANCHOR = 2026.75;
/** Anchors of the scenario: demand at the beginning of October 2026, compute in 2030. */
const scenario: Assumptions = { ...baseline, computeAnchorYear: 2030 };

function demandOf(
  path: DemandPath,
  values: Values = {},
  choices: Partial<Assumptions> = {},
): DemandSample {
  const assumptions = { ...scenario, ...choices };
  const all: Partial<Record<ParameterId, number>> = { ...usual, ...values };
  const end = recordEndBefore(assumptions.demandAnchorYear);
  return demandSample(path, assumptions, (id) => all[id] ?? NaN, end);
}
const demandAt = (sample: DemandSample, year: number): number =>
  Math.exp(lnDemand(sample, timePoint(year)));

describe.each(['trend', 'compute'] as const)('demand before its anchor, path %s', (path) => {
  const last = recordPoints.at(-1)?.year ?? NaN;

  it('is the record up to its last entry, whatever the set at the anchor', () => {
    for (const { year, lnTokens } of recordPoints)
      for (const datasetAtAnchor of [1e12, 5e13, 1e15])
        expect(lnDemand(demandOf(path, { datasetAtAnchor }), timePoint(year))).toBeCloseTo(
          lnTokens,
          10,
        );
  });

  it.each([0.2, 0.5, 0.9])('goes %d of the way to the anchor in a line of logarithms', (part) => {
    const year = last + part * (ANCHOR - last);
    expect(demandAt(demandOf(path), year) / (36e12 ** (1 - part) * 5e13 ** part)).toBeCloseTo(
      1,
      10,
    );
  });

  it('falls to a set at the anchor that is smaller than the last entry', () => {
    const sample = demandOf(path, { datasetAtAnchor: 2e13 });
    expect(demandAt(sample, (last + ANCHOR) / 2) / Math.sqrt(36e12 * 2e13)).toBeCloseTo(1, 10);
    expect(demandAt(sample, ANCHOR) / 2e13).toBeCloseTo(1, 12);
  });

  it('is continuous at the anchor, and there it is the set', () => {
    const sample = demandOf(path);
    expect(demandAt(sample, ANCHOR) / 5e13).toBeCloseTo(1, 12);
    expect(demandAt(sample, ANCHOR + 1e-9) / 5e13).toBeCloseTo(1, 6);
  });

  it('shrinks 2.58x a year into the past where no entry precedes the anchor', () => {
    const sample = demandOf(path, {}, { demandAnchorYear: 2017 });
    expect(demandAt(sample, 2015) / (5e13 / 2.58 ** 2)).toBeCloseTo(1, 10);
  });
});

describe('demand on the trend', () => {
  it.each([1, 2.5, 10])('has grown for %d years', (years) => {
    expect(demandAt(demandOf('trend'), ANCHOR + years) / (5e13 * 2 ** years)).toBeCloseTo(1, 12);
  });

  it('after the slowdown grows as compute-optimal sets do', () => {
    const sample = demandOf('trend', { computeSlowdownYear: 2030 });
    const expected = 5e13 * 2 ** (2030 - ANCHOR) * Math.sqrt(1.5) ** 4;
    expect(demandAt(sample, 2034) / expected).toBeCloseTo(1, 12);
  });

  it('never grows faster after the slowdown than before it', () => {
    const sample = demandOf('trend', { computeSlowdownYear: 2030, computeGrowthLater: 9 });
    expect(demandAt(sample, 2034) / (5e13 * 2 ** (2034 - ANCHOR))).toBeCloseTo(1, 12);
  });

  it('is slow from the anchor on where compute has slowed down before it', () => {
    const sample = demandOf('trend', { computeSlowdownYear: 2025 });
    expect(demandAt(sample, ANCHOR + 4) / (5e13 * 1.5 ** 2)).toBeCloseTo(1, 12);
  });

  it('goes on where it does not slow down with compute', () => {
    const sample = demandOf('trend', { computeSlowdownYear: 2028 }, { trendSlowdown: 'none' });
    expect(demandAt(sample, ANCHOR + 10) / (5e13 * 1024)).toBeCloseTo(1, 12);
  });

  it('is spared what efficiency saves, up to its limit', () => {
    const sample = demandOf('trend', { dataEfficiencyGrowth: 1.2, dataEfficiencyLimit: 1.44 });
    expect(demandAt(sample, ANCHOR + 1) / (5e13 * (2 / 1.2))).toBeCloseTo(1, 12);
    expect(demandAt(sample, ANCHOR + 2) / (5e13 * (4 / 1.44))).toBeCloseTo(1, 12);
    expect(demandAt(sample, ANCHOR + 5) / (5e13 * (32 / 1.44))).toBeCloseTo(1, 12);
  });

  it('never falls below the set at the anchor', () => {
    const shrinking = demandOf('trend', { datasetGrowth: 0.5 });
    const spared = demandOf('trend', { datasetGrowth: 1.1, dataEfficiencyGrowth: 1.5 });
    for (const year of [2027, 2030, 2100]) {
      expect(demandAt(shrinking, year) / 5e13).toBeCloseTo(1, 12);
    }
    expect(demandAt(spared, 2035) / 5e13).toBeCloseTo(1, 12);
    // At its limit efficiency saves no more, and growth wins.
    const limited = demandOf('trend', {
      datasetGrowth: 1.1,
      dataEfficiencyGrowth: 1.5,
      dataEfficiencyLimit: 2,
    });
    expect(demandAt(limited, ANCHOR + 20) / (5e13 * (1.1 ** 20 / 2))).toBeCloseTo(1, 12);
  });
});

describe('demand by compute', () => {
  /** Text that a FLOP count pays for at the usual shares. */
  const paidFor = (flop: number): number => 0.8 * Math.sqrt((20 * 3 * 0.5 * flop) / 6);

  it('is twenty tokens a parameter at six FLOP a token and parameter', () => {
    // Chinchilla: 5.76e23 FLOP, 70e9 parameters and 1.4e12 tokens.
    const sample = demandOf('compute', {
      ...{ datasetAtAnchor: 1e9, computeAtAnchor: 5.76e23, computeGrowth: 1 },
      ...{ computeGrowthLater: 1, overtraining: 1, pretrainingShare: 1, textShare: 1 },
    });
    expect(demandAt(sample, 2030) / Math.sqrt((20 * 5.76e23) / 6)).toBeCloseTo(1, 12);
    expect(demandAt(sample, 2030) / 1.4e12).toBeCloseTo(1, 1);
  });

  it.each([
    [2030, 1e29],
    [2032, 1e29 * 16],
    [2034, 1e29 * 16 * 1.5 ** 2],
  ])('slows down in 2032: %d', (year, flop) => {
    const sample = demandOf('compute', { computeSlowdownYear: 2032 });
    expect(demandAt(sample, year) / paidFor(flop)).toBeCloseTo(1, 12);
  });

  it.each([
    [2029, 1e29 / 1.5],
    [2031, 1e29 * 1.5],
  ])('may have slowed down before the anchor of compute: %d', (year, flop) => {
    const sample = demandOf('compute', { computeSlowdownYear: 2028 });
    expect(demandAt(sample, year) / paidFor(flop)).toBeCloseTo(1, 12);
  });

  it('may be anchored before demand is', () => {
    const sample = demandOf('compute', { computeSlowdownYear: 2032 }, { computeAnchorYear: 2024 });
    expect(demandAt(sample, 2033) / paidFor(1e29 * 4 ** 8 * 1.5)).toBeCloseTo(1, 12);
  });

  it.each([0.1, 0.5, 1, 1.9, 2])('takes over within two years: %d', (years) => {
    const part = years / 2;
    const paid = paidFor(1e29 * 4 ** (ANCHOR + years - 2030));
    const expected = 5e13 ** (1 - part) * paid ** part;
    expect(demandAt(demandOf('compute'), ANCHOR + years) / expected).toBeCloseTo(1, 12);
  });

  it('is spared what efficiency saves since the anchor of demand, up to its limit', () => {
    const sample = demandOf('compute', { dataEfficiencyGrowth: 1.2, dataEfficiencyLimit: 2 });
    const paid = (year: number): number => paidFor(1e29 * 4 ** (year - 2030));
    expect(demandAt(sample, 2029.75) / (paid(2029.75) / 1.2 ** 3)).toBeCloseTo(1, 12);
    expect(demandAt(sample, 2036) / (paid(2036) / 2)).toBeCloseTo(1, 12);
  });

  it('never falls below the set at the anchor', () => {
    const poor = demandOf('compute', { computeAtAnchor: 1e24, computeGrowth: 1 });
    for (const year of [2027, 2028.75, 2035, 2100])
      expect(demandAt(poor, year) / 5e13).toBeCloseTo(1, 12);
  });

  it('is one line where it never changes its pace', () => {
    const sample = demandOf('compute', { computeGrowthLater: 4, computeSlowdownYear: 2029 });
    const later = demandOf('compute', { computeGrowthLater: 4, computeSlowdownYear: 2050 });
    for (const year of [2024, 2027, 2035, 2100])
      expect(lnDemand(sample, timePoint(year))).toBeCloseTo(lnDemand(later, timePoint(year)), 10);
  });
});
