import { describe, expect, it } from 'vitest';
import {
  dateAt,
  dateLevels,
  type DateSummary,
  probabilityBy,
  QUARTERS,
} from '../../../src/model/engines/forecast';

const summary: DateSummary = {
  quantiles: Float64Array.of(2026, 2027, 2028, 2029, 2031, 2040, Infinity),
  byQuarter: Float64Array.from({ length: QUARTERS }, (_, quarter) => quarter / (2 * QUARTERS)),
  never: 0.5,
};

describe('reading a summary of dates', () => {
  it('gives the date at a level', () => {
    expect(dateLevels.map((level) => dateAt(summary, level))).toEqual([...summary.quantiles]);
    expect(dateAt(summary, 0.5)).toBe(2029);
  });

  it('gives the probability by a year, from 2015 to 2100', () => {
    expect(QUARTERS).toBe(341);
    expect(probabilityBy(summary, 2015)).toBe(0);
    expect(probabilityBy(summary, 2015.25)).toBe(1 / 682);
    expect(probabilityBy(summary, 2030)).toBe(60 / 682);
    expect(probabilityBy(summary, 2100)).toBe(340 / 682);
  });

  it.each([2014, 2030.1, 2101, NaN])('knows nothing of %d', (year) => {
    expect(probabilityBy(summary, year)).toBeNaN();
  });
});
