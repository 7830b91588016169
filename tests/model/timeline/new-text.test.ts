import { describe, expect, it } from 'vitest';
import {
  AI_TEXT_RAMP_YEARS,
  AI_TEXT_START,
  aiTextRampIntegral,
} from '../../../src/model/timeline/ai-text';
import { integral } from '../integral';

describe('the ramp of machine-written text', () => {
  it('starts at the end of November 2022 and takes a year and a half', () => {
    expect([AI_TEXT_START, AI_TEXT_RAMP_YEARS]).toEqual([2022.92, 1.5]);
  });

  it.each([2022.92, 2022.9201, 2023.5, 2026.75, 2050, 2100])('is integrated to %d', (year) => {
    const ramp = (u: number): number => 1 - Math.exp(-(u - 2022.92) / 1.5);
    const exact = integral(ramp, 2022.92, year);
    expect(Math.abs(aiTextRampIntegral(year) - exact)).toBeLessThan(1e-12 * (1 + exact));
  });

  it('loses no digits where it begins', () => {
    // To second order the integral of the ramp is years² / 2 over its length.
    const years = 1e-5;
    expect(aiTextRampIntegral(2022.92 + years) / (years ** 2 / 3)).toBeCloseTo(1, 4);
  });
});
