import { describe, expect, it } from 'vitest';
import { computeSample, lnDemand, trendSample } from '../../../src/model/formulas/demand';
import { timePoint } from '../../../src/model/timeline/time-point';
import { lnRecord } from '../../../src/model/timeline/training-record';

const anchor = timePoint(2026.75);
const demandAt = (sample: Parameters<typeof lnDemand>[0], year: number): number =>
  Math.exp(lnDemand(sample, timePoint(year)));

describe('demand on the trend', () => {
  const sample = trendSample(5e13, 2, anchor);

  it('is the dataset at the anchor and grows from there', () => {
    expect(demandAt(sample, 2026.75) / 5e13).toBeCloseTo(1, 12);
    expect(demandAt(sample, 2027.75) / 1e14).toBeCloseTo(1, 12);
    expect(demandAt(sample, 2036.75) / (5e13 * 1024)).toBeCloseTo(1, 12);
  });

  it.each([2015, 2020.2, 2024.31, 2026.74])('follows the shape of the record in %d', (year) => {
    const shape = Math.exp(lnRecord(year) - lnRecord(2026.75));
    expect(demandAt(sample, year) / (5e13 * shape)).toBeCloseTo(1, 12);
  });

  it('is continuous at the anchor', () => {
    const [before, after] = [2026.75 - 1e-9, 2026.75 + 1e-9].map((year) => demandAt(sample, year));
    expect((before ?? NaN) / (after ?? NaN)).toBeCloseTo(1, 8);
  });

  it('may shrink', () => {
    expect(demandAt(trendSample(5e13, 0.5, anchor), 2028.75) / 1.25e13).toBeCloseTo(1, 12);
  });
});

describe('demand by compute', () => {
  const overtraining = 3;
  const dataFor = (flop: number): number => Math.sqrt((20 * overtraining * flop) / 6);
  const sampleWith = (slowdownYear: number, computeAnchorYear = 2030) =>
    computeSample(1e29, overtraining, 4, 1.5, slowdownYear, computeAnchorYear, anchor);

  it('is twenty tokens a parameter at six FLOP a token and parameter', () => {
    // Chinchilla: 5.76e23 FLOP make 1.4e12 tokens of a compute-optimal run.
    const sample = computeSample(5.76e23, 1, 1, 1, 2100, 2030, anchor);
    expect(demandAt(sample, 2030) / 1.4e12).toBeCloseTo(1, 1);
    expect(demandAt(sample, 2030) / Math.sqrt((20 * 5.76e23) / 6)).toBeCloseTo(1, 12);
  });

  it.each([
    [2028, 1e29 / 16],
    [2030, 1e29],
    [2032, 1e29 * 16],
    [2034, 1e29 * 16 * 1.5 ** 2],
  ])('slows down in 2032: %d', (year, flop) => {
    expect(demandAt(sampleWith(2032), year) / dataFor(flop)).toBeCloseTo(1, 12);
  });

  it.each([
    [2027, 1e29 / 1.5 ** 2 / 4],
    [2028, 1e29 / 1.5 ** 2],
    [2030, 1e29],
    [2031, 1e29 * 1.5],
  ])('may have slowed down before the anchor of compute: %d', (year, flop) => {
    expect(demandAt(sampleWith(2028), year) / dataFor(flop)).toBeCloseTo(1, 12);
  });

  it.each([
    [2026.75, 1e29 * 4 ** 2.75],
    [2033, 1e29 * 4 ** 8 * 1.5],
  ])('may be anchored before demand is: %d', (year, flop) => {
    expect(demandAt(sampleWith(2032, 2024), year) / dataFor(flop)).toBeCloseTo(1, 12);
  });

  it('follows the shape of the record before the anchor of demand, whatever compute did', () => {
    const sample = sampleWith(2025);
    const shape = Math.exp(lnRecord(2024) - lnRecord(2026.75));
    expect(demandAt(sample, 2024) / (demandAt(sample, 2026.75) * shape)).toBeCloseTo(1, 12);
  });

  it('is one line where it never changes its pace', () => {
    const sample = computeSample(1e29, 1, 4, 4, 2029, 2030, anchor);
    const later = computeSample(1e29, 1, 4, 4, 2050, 2030, anchor);
    for (const year of [2024, 2027, 2035, 2100]) {
      expect(lnDemand(sample, timePoint(year))).toBeCloseTo(lnDemand(later, timePoint(year)), 10);
    }
  });
});
