import { expect, it } from 'vitest';
import { futureDates } from '../../src/chart/future-dates';
import { probabilityBy } from '../../src/model/engines/forecast';
import { futureGroups } from '../../src/words/en/futures';
import { presetForecasts } from './preset-forecasts';

it.each(presetForecasts)(
  '100 dates of $name rise, and count what the chances say',
  ({ forecast }) => {
    const { exhaustion } = forecast;
    const { before, middle, later, never } = futureGroups(exhaustion);
    expect(before + middle + later + never).toBe(100);
    const dates = futureDates(exhaustion, never);
    expect(dates).toHaveLength(100);
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    expect(dates.filter((date) => date === Infinity)).toHaveLength(never);
    for (const year of [2020, 2026, 2030, 2040, 2060]) {
      const count = dates.filter((date) => date <= year).length;
      // One date may be moved across its median.
      expect(Math.abs(count - 100 * probabilityBy(exhaustion, year))).toBeLessThanOrEqual(0.51);
    }
  },
);
