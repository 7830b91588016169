import { describe, expect, it } from 'vitest';
import { claimChance, claimEvent } from '../../../src/model/answers/claim-events';
import { type DateSummary, dateLevels, QUARTERS } from '../../../src/model/engines/forecast';

const years = (value: number | null, low: number | null, high: number | null) => ({
  value,
  low,
  high,
});

describe('what a claim says of the date', () => {
  it('is "by the end of its year"', () => {
    expect(claimEvent(years(2028, null, null))).toEqual({
      kind: 'by',
      year: 2029,
      alsoBy: undefined,
    });
    expect(claimEvent(years(2028.4, null, null))).toMatchObject({ year: 2029 });
  });

  it('is by the middle of an interval, and by its end as well', () => {
    expect(claimEvent(years(2028, 2026, 2032))).toEqual({ kind: 'by', year: 2029, alsoBy: 2033 });
  });

  it('is "not before" where only a beginning is given, and nothing without a year', () => {
    expect(claimEvent(years(null, 2030, null))).toEqual({ kind: 'after', year: 2030 });
    expect(claimEvent(years(null, null, null))).toEqual({ kind: 'none' });
  });
});

describe('the chance of a claim', () => {
  /** As likely in every quarter from 2015 to 2100. */
  const even: DateSummary = {
    quantiles: Float64Array.from(dateLevels, (level) => 2015 + 85 * level),
    byQuarter: Float64Array.from({ length: QUARTERS }, (_, k) => k / (QUARTERS - 1)),
    never: 0,
  };

  it('is that of the date by then', () => {
    const { chance, also } = claimChance({ kind: 'by', year: 2032, alsoBy: 2049 }, even);
    expect(chance).toBeCloseTo(17 / 85, 12);
    expect(also).toBeCloseTo(34 / 85, 12);
  });

  it('is that of a later date where it says "not before"', () => {
    const { chance, also } = claimChance({ kind: 'after', year: 2032 }, even);
    expect(chance).toBeCloseTo(68 / 85, 12);
    expect(also).toBeUndefined();
  });

  it('of years out of sight is that of the first or the last one in sight', () => {
    const by = (year: number) => claimChance({ kind: 'by', year, alsoBy: undefined }, even).chance;
    expect([by(1999), by(2300)]).toEqual([0, 1]);
  });
});
