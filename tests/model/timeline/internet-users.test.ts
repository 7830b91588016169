import { describe, expect, it } from 'vitest';
import { personYears } from '../../../src/data/model-inputs';
import {
  internetUserGrowth,
  internetUsers,
  newUsers,
} from '../../../src/model/timeline/internet-users';
import { integral } from '../integral';

const { firstYear, values } = personYears;
const lastYear = firstYear + values.length - 1;
const in2024 = values[2024 - firstYear] ?? NaN;

describe('internet person-years', () => {
  it('are the data at each 1 January, in units of 2024', () => {
    values.forEach((value, i) =>
      expect(internetUsers(firstYear + i)).toBeCloseTo(value / in2024, 12),
    );
    expect(internetUsers(2024)).toBe(1);
  });

  it('are linear between', () => {
    for (const part of [0.1, 0.5, 0.9]) {
      const line = (1 - part) * internetUsers(2027) + part * internetUsers(2028);
      expect(internetUsers(2027 + part)).toBeCloseTo(line, 12);
    }
  });

  it('go on beyond either end as they end', () => {
    const last = internetUsers(lastYear) - internetUsers(lastYear - 1);
    expect(internetUsers(2100) - internetUsers(lastYear)).toBeCloseTo(last * (2100 - lastYear), 9);
    const first = internetUsers(firstYear + 1) - internetUsers(firstYear);
    expect(internetUsers(firstYear) - internetUsers(firstYear - 2)).toBeCloseTo(2 * first, 9);
  });
});

describe('their growth', () => {
  it.each([2010.2, 2024, 2026.75, 2081.5, 2099])('in %d is their slope', (year) => {
    const slope = (internetUsers(year + 1e-3) - internetUsers(year)) / 1e-3;
    expect(internetUserGrowth(year)).toBeCloseTo(slope, 9);
  });
});

describe('what new users count for', () => {
  const breaks = Array.from({ length: 200 }, (_, i) => 2000 + i);
  /** Slope of the broken line, from the data. */
  const arrivals = (u: number): number => {
    const i = Math.min(Math.max(Math.floor(u) - firstYear, 0), values.length - 2);
    return ((values[i + 1] ?? NaN) - (values[i] ?? NaN)) / in2024;
  };
  const decays = [
    () => 1,
    (u: number) => Math.exp(-(u - 2022.92) / 0.7),
    (u: number) => Math.exp(-(u - 2023) / 3),
    (u: number) => Math.exp(-(u - 2022.92) / 0.7 - (u - 2023) / 3),
  ];

  it.each([2022.93, 2023, 2023.5, 2026.75, 2040, 2082, 2082.5, 2100])(
    'up to %d is the integral of each decay over them, on either side of 2023',
    (year) => {
      const { until2023, since2023 } = newUsers(year);
      decays.forEach((decay, j) => {
        const weighed = (u: number): number => decay(u) * arrivals(u);
        // Before 2023 nothing is closed: only the first two terms count there.
        if (j < 2) {
          const before = integral(weighed, 2022.92, Math.min(year, 2023), breaks);
          expect(until2023[j]).toBeCloseTo(before, 12);
        }
        const after = year > 2023 ? integral(weighed, 2023, year, breaks) : 0;
        expect(since2023[j]).toBeCloseTo(after, 10);
      });
    },
  );

  it('is nothing before machines wrote', () => {
    for (const year of [2015, 2022, 2022.92])
      expect(newUsers(year)).toEqual({ until2023: [0, 0, 0, 0], since2023: [0, 0, 0, 0] });
  });
});
