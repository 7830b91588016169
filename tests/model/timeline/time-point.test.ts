import { describe, expect, it } from 'vitest';
import { internetUsers, newUsers } from '../../../src/model/timeline/internet-users';
import { crossingGrid, timePoint } from '../../../src/model/timeline/time-point';
import { lnRecord, recordPoints } from '../../../src/model/timeline/training-record';

describe('timePoint', () => {
  it('holds what all samples share', () => {
    const point = timePoint(2030.3);
    expect(point.year).toBe(2030.3);
    expect(point.users).toBe(internetUsers(2030.3));
    expect(point.newUsers).toEqual(newUsers(2030.3));
    expect(point.books).toBeCloseTo(1.04 ** 6.3, 12);
    expect(point.lnRecord).toBe(lnRecord(2030.3));
  });

  it('is the unit of growth in 2024', () => {
    const point = timePoint(2024);
    expect([point.users, point.books]).toEqual([1, 1]);
  });
});

describe('the grid of crossings', () => {
  it.each([2015, 2024, 2026.75, 2030.123, 2100])('anchored at %d', (anchor) => {
    const years = crossingGrid(anchor).map(({ year }) => year);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect([years[0], years.at(-1)]).toEqual([2015, 2100]);
    // The compute path takes over within two years of the anchor; what lies beyond 2100 is of no concern.
    const wanted = [
      2022.92,
      2023,
      anchor,
      anchor + 2,
      ...recordPoints.map(({ year }) => year),
    ].filter((year) => year <= 2100);
    for (const year of wanted) expect(years).toContain(year);
    for (let quarter = 0; quarter <= 340; quarter++) expect(years).toContain(2015 + quarter / 4);
    const extra = new Set(wanted.filter((year) => !Number.isInteger(year * 4)));
    expect(years.length).toBe(341 + extra.size);
  });

  it('holds points that are what they would be alone', () => {
    for (const point of crossingGrid(2026.75)) expect(point).toEqual(timePoint(point.year));
  });
});
