import { describe, expect, it } from 'vitest';
import { aiTextRampIntegral } from '../../../src/model/timeline/ai-text';
import { internetUsers, internetUsersOfMachines } from '../../../src/model/timeline/internet-users';
import { crossingGrid, timePoint } from '../../../src/model/timeline/time-point';
import { lnRecord, recordPoints } from '../../../src/model/timeline/training-record';

describe('timePoint', () => {
  it('holds what all samples share', () => {
    const point = timePoint(2030.3);
    expect(point.year).toBe(2030.3);
    expect(point.users).toBeCloseTo(internetUsers(2030.3) / internetUsers(2024), 14);
    expect(point.usersOfMachines).toBeCloseTo(
      internetUsersOfMachines(2030.3) / internetUsers(2024),
      14,
    );
    expect(point.books).toBeCloseTo(1.04 ** 6.3, 12);
    expect(point.lnRecord).toBe(lnRecord(2030.3));
    expect(point.withheldRamp).toBeCloseTo(1 - Math.exp(-7.3 / 3), 14);
  });

  it('is the unit of growth in 2024', () => {
    const point = timePoint(2024);
    expect([point.users, point.books]).toEqual([1, 1]);
  });

  it.each([2015, 2020, 2023])('withholds nothing by %d', (year) => {
    expect(timePoint(year).withheldRamp).toBe(0);
  });

  it('lets machines take less of the users than have come', () => {
    for (const year of [2023, 2030, 2100]) {
      const come = timePoint(year).users - timePoint(2022.92).users;
      expect(timePoint(year).usersOfMachines).toBeGreaterThan(0);
      expect(timePoint(year).usersOfMachines).toBeLessThan(come);
    }
    expect(aiTextRampIntegral(2022.92)).toBe(0);
  });
});

describe('the grid of crossings', () => {
  it.each([2015, 2024, 2026.75, 2030.123, 2100])('anchored at %d', (anchor) => {
    const years = crossingGrid(anchor).map(({ year }) => year);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect([years[0], years.at(-1)]).toEqual([2015, 2100]);
    const wanted = [2022.92, 2023, anchor, ...recordPoints.map(({ year }) => year)];
    for (const year of wanted) expect(years).toContain(year);
    for (let quarter = 0; quarter <= 340; quarter++) expect(years).toContain(2015 + quarter / 4);
    const extra = new Set(wanted.filter((year) => !Number.isInteger(year * 4)));
    expect(years.length).toBe(341 + extra.size);
  });

  it('holds points that are what they would be alone', () => {
    for (const point of crossingGrid(2026.75)) expect(point).toEqual(timePoint(point.year));
  });
});
