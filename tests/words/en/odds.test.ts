import { describe, expect, it } from 'vitest';
import { futureDates } from '../../../src/chart/future-dates';
import { engine } from '../../../src/model/engines/engine';
import { probabilityBy } from '../../../src/model/engines/forecast';
import { baseline } from '../../../src/model/parameters/assumptions';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { futureGroups } from '../../../src/words/en/futures';
import { countOf100, formatOdds, of100, oddsInWords } from '../../../src/words/en/odds';

describe('odds', () => {
  it.each([
    [0, 'under 1'],
    [0.00499, 'under 1'],
    [0.0051, '1'],
    [0.0149, '1'],
    [0.0199, '2'],
    [0.5, '50'],
    [0.985, '99'],
    [0.9949, '99'],
    [0.9951, 'over 99'],
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

  it('are as many as the picture has dots by then', () => {
    const { exhaustion } = engine(baseline, createDesign(1024), new Float64Array());
    const dots = futureDates(exhaustion, futureGroups(exhaustion).never);
    for (let year = 2020; year < 2060; year += 0.25) {
      const count = dots.filter((date) => date <= year + 1e-9).length;
      const chance = probabilityBy(exhaustion, year);
      // A half is rounded either way.
      if (Math.abs(((100 * chance) % 1) - 0.5) < 1e-6) continue;
      expect(countOf100(chance), `${year}`).toBe(count === 0 ? 'under 1' : `${count}`);
    }
  });

  it('are never none and never certain', () => {
    for (let i = 0; i <= 10_000; i++) expect(formatOdds(i / 10_000)).not.toMatch(/^(0|100)%$/);
  });
});
