import { describe, expect, it } from 'vitest';
import { baseline } from '../../../src/model/parameters/assumptions';
import { parameterIds } from '../../../src/model/parameters/parameters';
import { baseline as typedAgain } from '../../plain-model/plain-presets';

describe('the baseline', () => {
  it('makes the choices of November 2026', () => {
    expect(baseline).toEqual({
      intervals: baseline.intervals,
      stockDefinition: 'indexedWeb',
      collapse: 'accumulate',
      trendSlowdown: 'withCompute',
      demandAnchorYear: 2026.75,
      computeAnchorYear: 2025.5,
    });
  });

  it.each(parameterIds)('%s is what a second reading of the specification typed', (id) => {
    const again = typedAgain.intervals[id] ?? [NaN, NaN];
    baseline.intervals[id].forEach((end, i) => {
      const difference = Math.abs(end - (again[i] ?? NaN));
      // The second reading rounds the normal quantiles to seven decimals.
      expect(difference).toBeLessThanOrEqual(1e-7 * end);
    });
  });

  it('holds an interval for every parameter and nothing else', () => {
    expect(Object.keys(baseline.intervals).sort()).toEqual(
      Object.keys(typedAgain.intervals).sort(),
    );
  });
});
