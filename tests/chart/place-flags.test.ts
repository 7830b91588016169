import { describe, expect, it } from 'vitest';
import { chartFrame, yearScale } from '../../src/chart/frame';
import { placeFlags } from '../../src/chart/place-flags';

const WIDE = 22;
const flagsAt = (...years: number[]) => years.map((year, i) => ({ id: `${i}`, year }));

describe('flags on the time axis', () => {
  it.each([260, 360, 832])('cover none of the others, %i pixels wide', (width) => {
    for (const horizon of [2030, 2040, 2100]) {
      const x = yearScale(chartFrame(width), [2020, horizon]);
      const placed = placeFlags(
        flagsAt(2025, 2025, 2025, 2026, 2026, 2027, 2029, 2029, 2030),
        x,
        WIDE,
      );
      expect(placed).toHaveLength(9);
      for (const [i, a] of placed.entries()) {
        for (const b of placed.slice(i + 1)) {
          if (a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(WIDE);
        }
      }
    }
  });

  it('stand at their years, the earliest first, in as few rows as they need', () => {
    const x = yearScale(chartFrame(832), [2020, 2040]);
    expect(placeFlags(flagsAt(2029, 2025, 2025), x, WIDE)).toEqual([
      { id: '1', x: x(2025), row: 0 },
      { id: '2', x: x(2025), row: 1 },
      { id: '0', x: x(2029), row: 0 },
    ]);
  });

  it('are left out where their year is not shown', () => {
    const x = yearScale(chartFrame(832), [2020, 2040]);
    expect(placeFlags(flagsAt(2019, 2020, 2040, 2041), x, WIDE).map(({ id }) => id)).toEqual([
      '1',
      '2',
    ]);
  });
});
