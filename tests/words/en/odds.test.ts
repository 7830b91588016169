import { describe, expect, it } from 'vitest';
import { countOf100, formatOdds, of100, oddsInWords } from '../../../src/words/en/odds';

describe('odds', () => {
  it.each([
    [0, 'under 1'],
    [0.00999, 'under 1'],
    [0.01, '1'],
    [0.0149, '1'],
    [0.0199, '2'],
    [0.5, '50'],
    [0.985, '99'],
    [0.99, '99'],
    [0.9901, 'over 99'],
    [1, 'over 99'],
  ])('of %d are %s of 100', (probability, text) => {
    expect(countOf100(probability)).toBe(text);
    expect(formatOdds(probability)).toBe(`${text}%`);
  });

  it.each([
    [0.004, 'fewer than 1 in 100', 'fewer than 1 of 100'],
    [0.47, '47 in 100', '47 of 100'],
    [0.484, 'about even', '48 of 100'],
    [0.52, 'about even', '52 of 100'],
    [0.53, '53 in 100', '53 of 100'],
    [0.999, 'more than 99 in 100', 'more than 99 of 100'],
  ])('of %d are, in words, %s', (probability, alone, counted) => {
    expect(oddsInWords(probability)).toBe(alone);
    expect(of100(probability)).toBe(counted);
  });

  it('are never none and never certain', () => {
    for (let i = 0; i <= 10_000; i++) expect(formatOdds(i / 10_000)).not.toMatch(/^(0|100)%$/);
  });
});
