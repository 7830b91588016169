import { describe, expect, it } from 'vitest';
import { chartFrame, yearScale } from '../../src/chart/frame';
import { densityOf, densityTop, placeDensity } from '../../src/chart/place-density';
import { type DateSummary, QUARTERS } from '../../src/model/engines/forecast';
import { numbersOf, presetForecasts } from './preset-forecasts';

const tops = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1];
const summary = (chance: (year: number) => number): DateSummary => ({
  quantiles: new Float64Array(7),
  byQuarter: Float64Array.from({ length: QUARTERS }, (_, quarter) => chance(2015 + quarter / 4)),
  never: 1 - chance(2100),
});
const total = (date: DateSummary): number =>
  densityOf(date).reduce((sum, { density }) => sum + density / 4, 0);

describe('the density of a date', () => {
  it('is flat where each moment is as likely', () => {
    const even = summary((year) => (year - 2015) / 85);
    for (const { density } of densityOf(even)) expect(density).toBeCloseTo(1 / 85, 12);
  });

  it('has a point for every quarter from 2015 to 2100', () => {
    const points = densityOf(summary(() => 0));
    expect(points.map(({ year }) => year)).toEqual(
      Array.from({ length: 341 }, (_, quarter) => 2015 + quarter / 4),
    );
  });

  it('spreads a certain moment over the year around it', () => {
    const jump = densityOf(summary((year) => (year > 2030 ? 1 : 0)));
    const above = jump.filter(({ density }) => density > 0);
    expect(above.map(({ year, density }) => [year, density])).toEqual(
      [2029.75, 2030, 2030.25, 2030.5].map((year) => [year, 1]),
    );
  });

  it.each(presetForecasts)('adds up to the chance of 2015 to 2100: $name', ({ forecast }) => {
    const { exhaustion } = forecast;
    const [before = NaN] = exhaustion.byQuarter;
    expect(Math.abs(total(exhaustion) - (1 - exhaustion.never - before))).toBeLessThan(0.01);
    expect(densityOf(exhaustion).every(({ density }) => density >= -1e-12)).toBe(true);
  });
});

describe('the top of the strip', () => {
  it.each(presetForecasts)('is one of a few, and holds the density: $name', ({ forecast }) => {
    const points = densityOf(forecast.exhaustion);
    const top = densityTop(points);
    expect(tops).toContain(top);
    expect(Math.max(...points.map(({ density }) => density))).toBeLessThanOrEqual(top);
  });

  it('is the least one that does', () => {
    expect(tops.map((density) => densityTop([{ year: 2030, density }]))).toEqual(tops);
    expect(densityTop([{ year: 2030, density: 0.0201 }])).toBe(0.05);
    expect(densityTop([])).toBe(0.02);
  });
});

describe.each(presetForecasts)('the strip of $name', ({ forecast, horizon }) => {
  const frame = chartFrame(360);
  const points = densityOf(forecast.exhaustion);
  const placed = placeDensity(points, frame, yearScale(frame, [2020, horizon]), densityTop(points));

  it.each(['fill', 'outline'] as const)('stays inside: %s', (part) => {
    const numbers = numbersOf(placed[part]);
    expect(numbers.length).toBeGreaterThan(40);
    numbers.forEach((value, i) => {
      const [least, most] =
        i % 2 === 0 ? [frame.strip.left, frame.strip.right] : [frame.strip.top, frame.strip.bottom];
      expect(value).toBeGreaterThanOrEqual(least - 0.1);
      expect(value).toBeLessThanOrEqual(most + 0.1);
    });
  });
});
