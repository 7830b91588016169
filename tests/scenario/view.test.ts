import { expect, it } from 'vitest';
import { defaultView, horizons, isYearAllowed, yearKeys } from '../../src/scenario/view';

it('a year is allowed inside its limits, and where it must be whole only if it is', () => {
  for (const key of Object.keys(yearKeys) as (keyof typeof yearKeys)[]) {
    const { limits, whole } = yearKeys[key];
    const [first, last] = limits;
    expect([first, last].map((year) => isYearAllowed(key, year))).toEqual([true, true]);
    expect([first - 1, last + 1, NaN].some((year) => isYearAllowed(key, year))).toBe(false);
    expect(isYearAllowed(key, first + 0.5)).toBe(!whole);
  }
});

it('every horizon that the page offers may stand in a link', () => {
  expect(horizons).toContain(defaultView.horizon);
  for (const horizon of horizons) expect(isYearAllowed('horizon', horizon)).toBe(true);
});
