import { describe, expect, it } from 'vitest';
import { formatOdds } from '../../src/words/odds';

describe('odds', () => {
  it.each([
    [0, 'under 1%'],
    [0.00999, 'under 1%'],
    [0.01, '1%'],
    [0.0149, '1%'],
    [0.0199, '2%'],
    [0.5, '50%'],
    [0.985, '99%'],
    [0.99, '99%'],
    [0.9901, 'over 99%'],
    [1, 'over 99%'],
  ])('of %d are %s', (probability, text) => {
    expect(formatOdds(probability)).toBe(text);
  });

  it('are never none and never certain', () => {
    for (let i = 0; i <= 10_000; i++) expect(formatOdds(i / 10_000)).not.toMatch(/^(0|100)%$/);
  });
});
