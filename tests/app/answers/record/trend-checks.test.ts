import { describe, expect, it } from 'vitest';
import { largestTextSet, trendChecks } from '../../../../src/app/answers/record/trend-checks';
import { dayText, newsSentence } from '../../../../src/words/en/track-record-words';

describe('the largest text set', () => {
  it('is of text alone, and of those known by the date', () => {
    expect(largestTextSet(2024.5)).toMatchObject({ label: 'Llama 3 70B', tokens: 15e12 });
    expect(largestTextSet(2027)).toMatchObject({ label: 'Qwen3 (all sizes)', tokens: 36e12 });
  });
});

describe('the projection of 2024', () => {
  it('is held against the largest text set of each date', () => {
    expect(trendChecks.map(({ year }) => dayText(year))).toEqual([
      '1 January 2024',
      '1 January 2025',
      '1 January 2026',
      'September 2026',
    ]);
    const [start, , third] = trendChecks;
    expect(start?.p5).toBeCloseTo(3e12, -9);
    expect(start?.known.tokens).toBe(4e12);
    expect(third?.median).toBeGreaterThan(34e12);
    expect(third?.median).toBeLessThan(36e12);
    expect(third?.percentile).toBeGreaterThan(0.5);
  });

  it('has only a few lower projections by now, which is the news', () => {
    const last = trendChecks.at(-1);
    expect(last && newsSentence(last.percentile, last.known)).toBe(
      'Only 14 of 100 projections of 2024 were lower than the largest set of text known now: Qwen3 (all sizes), 36 trillion tokens.',
    );
  });
});
