import { describe, expect, it } from 'vitest';
import {
  judgedForecasts,
  knownUntil,
  largestTextSet,
  trendChecks,
} from '../../src/app/track-record';
import { dayText, pastDate, sinceSentence } from '../../src/words/track-record-words';

const held = (id: string) => {
  const found = judgedForecasts.find(({ past }) => past.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the largest text set', () => {
  it('is of text alone, and of those known by the date', () => {
    expect(largestTextSet(2024.5)).toMatchObject({ label: 'Llama 3 70B', tokens: 15e12 });
    expect(largestTextSet(2027)).toMatchObject({ label: 'Qwen3 (all sizes)', tokens: 36e12 });
  });
});

describe('past forecasts', () => {
  it('are over, begun or ahead as of the newest set', () => {
    expect(Math.floor(knownUntil)).toBe(2026);
    expect(judgedForecasts.map(({ past, state }) => `${past.id} ${state}`)).toEqual([
      'epoch2022_high over',
      'epoch2022_high_compute over',
      'epoch2022_low ahead',
      'epoch2022_low_compute ahead',
      'epoch2023_high over',
      'epoch2023_all ahead',
      'epoch2024 begun',
      'epoch2024_5x ahead',
      'epoch2024_private ahead',
    ]);
  });

  it('are told with their dates as printed', () => {
    expect(judgedForecasts.map(({ past }) => pastDate(past))).toEqual([
      'mid 2024, 90%: mid 2023 to late 2025',
      'early 2024, 90%: early 2023 to early 2025',
      'mid 2032, 90%: mid 2028 to early 2039',
      'mid 2040, 90%: mid 2034 to late 2048',
      '2024',
      '2040',
      '2028, 80%: 2026 to 2032',
      '2027',
      'mid 2029',
    ]);
  });

  it('stand where they say on an axis', () => {
    expect(held('epoch2022_high').published).toBeCloseTo(2022.82, 2);
    expect(held('epoch2022_high')).toMatchObject({ low: 2023.5, mark: 2024.5, high: 2025.7 });
    expect(held('epoch2024_private').mark).toBe(2029.5);
    expect(held('epoch2024')).toMatchObject({ low: 2026.5, mark: 2028.5, high: 2032.5 });
  });

  it('are held against the sets of their time', () => {
    expect(sinceSentence(held('epoch2022_high'))).toBe(
      'Its time is over. Largest known text set when it was published: Chinchilla 70B, 1.4 trillion tokens; at the end of 2025: Qwen3 (all sizes), 36 trillion tokens.',
    );
    expect(sinceSentence(held('epoch2023_high'))).toBe(
      'Its time is over. Largest known text set when it was published: Amazon Titan 200B, 4 trillion tokens; at the end of 2024: Qwen2.5-72B, 18 trillion tokens; since then sets have grown to Qwen3 (all sizes), 36 trillion tokens.',
    );
    expect(sinceSentence(held('epoch2024'))).toMatch(/^Its time has begun\./);
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
});
