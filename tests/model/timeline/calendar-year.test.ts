import { describe, expect, it } from 'vitest';
import { calendarYear } from '../../../src/model/timeline/calendar-year';

describe('calendarYear', () => {
  it.each([
    ['2026-01-01', 2026],
    ['2026-10-01', 2026.75],
    ['2024-07-02', 2024.5 + 1 / 365.25],
    ['2024-12-31', 2024 + 11 / 12 + 30 / 365.25],
    ['2024-12', 2024 + 11 / 12 + 14 / 365.25],
    ['2020-05', 2020 + 4 / 12 + 14 / 365.25],
    ['2019', 2019.5],
  ])('%s', (date, year) => {
    expect(calendarYear(date)).toBe(year);
  });

  it('rises from day to day of a year, and into the next', () => {
    const days = Array.from({ length: 12 }, (_, month) =>
      ['01', '15', '28'].map((day) => `2023-${String(month + 1).padStart(2, '0')}-${day}`),
    ).flat();
    const years = [...days, '2023-12-31', '2024-01-01'].map(calendarYear);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(new Set(years).size).toBe(years.length);
  });

  it.each([
    '2025/2026',
    'soon',
    '2025-1',
    '2025-01-1',
    '25-01-01',
    ' 2025',
    '2025-01-01T00',
    '2025-',
  ])('refuses "%s" and names it', (text) => {
    expect(() => calendarYear(text)).toThrow(RangeError);
    expect(() => calendarYear(text)).toThrow(text);
  });
});
