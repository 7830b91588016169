import { describe, expect, it } from 'vitest';
import { branchSpace } from '../../../../src/model/answers/mix/branch-space';
import { usePaths } from '../../../../src/model/answers/mix/use-path';
import { type Assumptions, baseline } from '../../../../src/model/parameters/assumptions';
import { withIntervals } from '../../reference-scenarios';
import { closedForm, shortfall } from '../../closed-form-scenario';

describe('the path of demand over stock', () => {
  it('of the closed form rises to its exact end, without a peak after the anchor', () => {
    const space = branchSpace(closedForm, 'trend');
    const { last, peaks } = usePaths(
      space.demandAnchorYear,
      2035,
    )(space.sampleAt(new Float64Array(2)));
    expect(last.point.year).toBe(2035);
    expect(last.use).toBeCloseTo(shortfall(2035), 9);
    expect(peaks.filter(({ point }) => point.year > space.demandAnchorYear)).toEqual([]);
  });

  /** Compute that grows fourfold until 2032.3, and then no more, while text goes on to grow by 8% a year. */
  const slowing: Assumptions = withIntervals(baseline, {
    computeWeight: [1, 1],
    computeGrowth: [4, 4],
    computeGrowthLater: [1, 1],
    computeSlowdownYear: [2032.3, 2032.3],
    pageLengthGrowth: [1.08, 1.08],
    pageCountGrowth: [1, 1],
    aiShareOfNewText: [0, 0],
  });

  it('turns down where compute slows, between the moments of its grid', () => {
    const space = branchSpace(slowing, 'compute');
    const { peaks, last } = usePaths(
      space.demandAnchorYear,
      2040,
    )(space.sampleAt(new Float64Array(space.ids.length)));
    expect(peaks[0]).toMatchObject({ isSlowdown: true, point: { year: 2032.3 } });
    expect(peaks[0]?.use).toBeGreaterThan(last.use);
    // The highest first.
    const uses = peaks.map(({ use }) => use);
    expect(uses).toEqual(uses.toSorted((a, b) => b - a));
  });

  it('has no such peak before the slowdown', () => {
    const space = branchSpace(slowing, 'compute');
    const { peaks } = usePaths(
      space.demandAnchorYear,
      2032,
    )(space.sampleAt(new Float64Array(space.ids.length)));
    expect(peaks.filter(({ isSlowdown }) => isSlowdown)).toEqual([]);
  });
});
