import { describe, expect, it } from 'vitest';
import { personYears } from '../../../src/data/model-inputs';
import {
  internetUsers,
  internetUsers2024,
  internetUsersOfMachines,
} from '../../../src/model/timeline/internet-users';
import { integral } from '../integral';

const { firstYear, values } = personYears;
const lastYear = firstYear + values.length - 1;

describe('internet person-years', () => {
  it('are the data at each 1 January', () => {
    values.forEach((value, i) => expect(internetUsers(firstYear + i)).toBeCloseTo(value, 12));
    expect(internetUsers2024).toBe(internetUsers(2024));
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

describe('what machines take of them', () => {
  const breaks = Array.from({ length: 200 }, (_, i) => 2000 + i);
  /** Slope of the piecewise linear count. */
  const arrivals = (u: number): number => {
    const start = Math.min(Math.max(Math.floor(u), firstYear), lastYear - 1);
    return internetUsers(start + 1) - internetUsers(start);
  };
  const taken = (u: number): number => (1 - Math.exp(-(u - 2022.92) / 1.5)) * arrivals(u);

  it.each([2022.93, 2023, 2023.5, 2026.75, 2040, 2082, 2082.5, 2100])(
    'is the integral of the ramp over new users up to %d',
    (year) => {
      const exact = integral(taken, 2022.92, year, breaks);
      expect(internetUsersOfMachines(year) / exact).toBeCloseTo(1, 10);
    },
  );

  it('is nothing before machines wrote', () => {
    expect([2015, 2022, 2022.92].map(internetUsersOfMachines)).toEqual([0, 0, 0]);
  });
});
