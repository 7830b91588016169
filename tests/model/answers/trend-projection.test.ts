import { describe, expect, it } from 'vitest';
import {
  placeInTrend,
  projectTrend,
  type Trend,
} from '../../../src/model/answers/trend-projection';
import reference from '../../reference/villalobos2024.json';

/** Villalobos et al. 2024 with the growth of their code. */
const [low, high] = reference.growth95 as [number, number];
const sigma = (high - low) / (2 * 1.9599639845);
const trend: Trend = {
  from: 2024,
  size: [3e12, 13e12],
  growth: [
    10 ** ((low + high) / 2 - 1.6448536269 * sigma),
    10 ** ((low + high) / 2 + 1.6448536269 * sigma),
  ],
};
const history = reference.demand.find(({ of }) => of === 'hist');
const at = (year: number, level: number): number =>
  history?.quantiles[year - history.firstYear]?.[reference.probs.indexOf(level)] ?? NaN;

describe('the projection by past growth', () => {
  it.each([2024, 2025, 2026, 2027, 2030])('is that of the paper in %i', (year) => {
    const { p5, median, p95 } = projectTrend(trend, year);
    expect(p5 / at(year, 0.05)).toBeCloseTo(1, 4);
    expect(median / at(year, 0.5)).toBeCloseTo(1, 4);
    expect(p95 / at(year, 0.95)).toBeCloseTo(1, 4);
  });

  it('says where a size falls in it', () => {
    expect(placeInTrend(trend, 2026, at(2026, 0.5))).toBeCloseTo(0.5, 4);
    expect(placeInTrend(trend, 2027, at(2027, 0.25))).toBeCloseTo(0.25, 4);
    expect(placeInTrend(trend, 2027, 1)).toBeLessThan(1e-9);
  });
});
