import { describe, expect, it } from 'vitest';
import { findProblem } from '../../../src/model/parameters/check-interval';
import { distributionOf, fromSpace, toSpace } from '../../../src/model/parameters/distribution';
import type { Interval } from '../../../src/model/parameters/interval';
import { moveInterval } from '../../../src/model/parameters/move-interval';
import { parameterIds, parameters } from '../../../src/model/parameters/parameters';
import { levelsOf } from '../parameter-levels';
import { uniforms } from '../random-settings';

const exact = (value: number): number => value;
const threeDigits = (value: number): number => Number(value.toPrecision(3));

describe('moveInterval', () => {
  it('keeps the ratio of positive quantities, the odds of shares and the span of years', () => {
    const [low, high] = moveInterval('pages', [1e11, 4e11], 4e11, exact);
    expect([low / 2e11, high / 8e11]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);

    const odds = ([a, b]: Interval): number => b / (1 - b) / (a / (1 - a));
    const share: Interval = [0.2, 0.4];
    expect(odds(moveInterval('mediaShare', share, 0.8, exact))).toBeCloseTo(odds(share), 10);

    expect(moveInterval('computeSlowdownYear', [2030, 2035], 2040, exact)).toEqual([
      expect.closeTo(2037.5, 9),
      expect.closeTo(2042.5, 9),
    ]);
  });

  it('puts the median where it is wanted', () => {
    for (const id of parameterIds) {
      const { interval } = parameters[id];
      const { median } = distributionOf(id, interval);
      const moved = moveInterval(id, interval, median, exact);
      expect(distributionOf(id, moved).median / (median || 1)).toBeCloseTo(median ? 1 : 0, 9);
      expect((moved[1] - moved[0]) / (interval[1] - interval[0] || 1)).toBeCloseTo(
        interval[1] > interval[0] ? 1 : 0,
        9,
      );
    }
  });

  it('leaves what is certain certain', () => {
    expect(moveInterval('keepsRight', [0.9, 0.9], 0.95, threeDigits)).toEqual([0.95, 0.95]);
    expect(moveInterval('generations', [2, 2], 7, threeDigits)).toEqual([7, 7]);
  });

  it('narrows an interval that would pass a limit, no further than it must', () => {
    const moved = moveInterval('qualityShare', [0.11, 0.37], 0.9, exact);
    expect(findProblem('qualityShare', moved)).toBeUndefined();
    expect(moved[1]).toBeGreaterThan(moved[0]);
    const next: Interval = [
      0.9 * (moved[0] / 0.9) ** (1 / 0.9),
      0.9 * (moved[1] / 0.9) ** (1 / 0.9),
    ];
    expect(findProblem('qualityShare', next)).toBeDefined();
  });

  it('is certain at a limit, where no width fits', () => {
    for (const id of parameterIds) {
      for (const limit of parameters[id].limits) {
        expect(moveInterval(id, parameters[id].interval, limit, exact)).toEqual([limit, limit]);
      }
    }
  });

  it('rounds its ends as they are shown', () => {
    for (const end of moveInterval('pages', [1e11, 7.3e11], 1.2345e11, threeDigits)) {
      expect(threeDigits(end)).toBe(end);
    }
  });

  it.each(parameterIds)('any median of %s inside the limits gives an accepted interval', (id) => {
    const { family, limits, unit } = parameters[id];
    const next = uniforms(11);
    const finitePlace = (value: number, fallback: number): number => {
      const place = toSpace(family, value);
      return Number.isFinite(place) ? place : fallback;
    };
    const [from, to] = [finitePlace(limits[0], -25), finitePlace(limits[1], 25)];
    const starts = [parameters[id].interval, ...levelsOf(id).map((level) => level.interval)];
    const wrong: string[] = [];
    for (const start of starts) {
      for (let i = 0; i < 150; i++) {
        // Evenly in the family's space, and often close to an end.
        const part = i % 3 === 0 ? next() : i % 3 === 1 ? next() ** 8 : 1 - next() ** 8;
        const place = fromSpace(family, from + part * (to - from));
        const within = Math.min(limits[1], Math.max(limits[0], place));
        const median = unit === 'generations' ? Math.round(within) : within;
        for (const round of [exact, threeDigits]) {
          // A box rounds what is typed before it moves anything.
          const shown = Math.min(limits[1], Math.max(limits[0], round(median)));
          const moved = moveInterval(id, start, shown, round);
          const isAround = moved[0] <= shown && shown <= moved[1];
          if (findProblem(id, moved) !== undefined || !isAround) {
            wrong.push(`${shown} from ${start.join('..')}: ${moved.join('..')}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
