import { describe, expect, it } from 'vitest';
import {
  coefficientsOf,
  decayRates,
  decaysAt,
  openHumanShare,
  termIntegrals,
} from '../../../src/model/timeline/new-text';
import { integral } from '../integral';

const [AI_START, CLOSING_START] = [2022.92, 2023];
const shares = [
  [0, 0],
  [0.5, 0.35],
  [0.99, 0.2],
  [1, 1],
] as const;

describe('the share of new text that people write and leave open', () => {
  it('is all of it up to the end of November 2022', () => {
    for (const year of [2015, 2022, AI_START]) expect(openHumanShare(1, 1, year)).toBe(1);
  });

  it.each([0.5, 1, 2, 10])('%d years on has lost what both ramps say', (years) => {
    const ai = 1 - Math.exp(-years / 0.7);
    const closed = 1 - Math.exp(-years / 3);
    expect(openHumanShare(0.6, 0, AI_START + years)).toBeCloseTo(1 - 0.6 * ai, 12);
    expect(openHumanShare(0, 0.4, CLOSING_START + years)).toBeCloseTo(1 - 0.4 * closed, 12);
  });

  it('machines write 36% after a year and 48% after two, where they end at half', () => {
    // Graphite, May 2026: 35.9% and 48%.
    expect(1 - openHumanShare(0.5, 0, AI_START + 1)).toBeCloseTo(0.38, 1);
    expect(1 - openHumanShare(0.5, 0, AI_START + 2)).toBeCloseTo(0.47, 1);
  });

  it('multiplies: what is closed is closed whoever wrote it', () => {
    for (const year of [2023.5, 2030, 2100])
      expect(openHumanShare(0.6, 0.4, year)).toBeCloseTo(
        openHumanShare(0.6, 0, year) * openHumanShare(0, 0.4, year),
        14,
      );
  });
});

describe('its four terms', () => {
  it.each(shares)('sum to it from 2023 on, at shares of %d and %d', (ai, withheld) => {
    for (const year of [2023, 2023.5, 2026.75, 2050]) {
      const decays = decaysAt(year);
      const sum = coefficientsOf(ai, withheld).reduce((so, c, j) => so + c * (decays[j] ?? NaN), 0);
      expect(sum).toBeCloseTo(openHumanShare(ai, withheld, year), 12);
    }
  });

  it('sum to it before 2023 where nothing is said to be closed', () => {
    const decays = decaysAt(2022.96);
    const sum = coefficientsOf(0.6, 0).reduce((so, c, j) => so + c * (decays[j] ?? NaN), 0);
    expect(sum).toBeCloseTo(openHumanShare(0.6, 0.9, 2022.96), 12);
  });

  it('decay at rates of 0, 1 / 0.7, 1 / 3 and their sum', () => {
    [0, 1 / 0.7, 1 / 3, 1 / 0.7 + 1 / 3].forEach((rate, j) =>
      expect(decayRates[j]).toBeCloseTo(rate, 14),
    );
  });

  it.each([
    [0, 2022.92, 2023],
    [0, 2024, 2025],
    [0.08, 2023, 2100],
    [1 / 0.7, 2023, 2030],
    [1 / 3 + 1e-12, 2023.4, 2050],
  ])('are integrated at a growth of %d from %d to %d', (growth, from, to) => {
    const terms = termIntegrals(growth, from, to);
    decayRates.forEach((_, j) => {
      const term = (u: number): number => (decaysAt(u)[j] ?? NaN) * Math.exp(growth * (u - from));
      expect((terms[j] ?? NaN) / integral(term, from, to)).toBeCloseTo(1, 11);
    });
  });
});
