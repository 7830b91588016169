import { describe, expect, it } from 'vitest';
import { type BranchSpace, branchSpace } from '../../../../src/model/answers/mix/branch-space';
import {
  type Candidate,
  isIn,
  nearerOf,
  regionsOf,
  searchBranch,
} from '../../../../src/model/answers/mix/design-search';
import { baseline } from '../../../../src/model/parameters/assumptions';
import { closedForm, datasetAtAnchor, pages, shortfall, sigma } from '../../closed-form-scenario';

describe('the search on one path', () => {
  const space = branchSpace(closedForm, 'trend');
  const deviation = Math.hypot(sigma(datasetAtAnchor), sigma(pages));

  it.each([2027.5, 2029, 2033, 2040])('to %d finds the nearest point, which is exact', (year) => {
    const { then, byThen } = searchBranch(space, year);
    expect(then?.distance).toBeCloseTo(Math.abs(shortfall(year)) / deviation, 5);
    expect(then?.date).toBeCloseTo(year, 3);
    expect(byThen).toBe(then);
    // Both parameters go the way that helps, each as far as its spread.
    const [dataset = NaN, size = NaN] = then?.z ?? [];
    expect(dataset / size).toBeCloseTo(-sigma(datasetAtAnchor) / sigma(pages), 4);
  });
});

describe('the regions of a space', () => {
  it('are one where a path has no corner', () => {
    const space = branchSpace(closedForm, 'trend');
    const { low, high } = space;
    expect(regionsOf(space, 2033)).toEqual([{ low, high, sides: [], distance: 0 }]);
  });

  it.each([
    // Text stops to grow, efficiency meets its limit; past sets also grow faster than compute, or not.
    ['compute', 2],
    ['trend', 3],
  ] as const)(
    'of %s part at %d folds, and where compute slows at an anchor or in the year; the nearest first',
    (branch, folds) => {
      const space = branchSpace(baseline, branch);
      const regions = regionsOf(space, 2040);
      const corners = new Set([space.computeAnchorYear, space.demandAnchorYear, 2040]);
      expect(regions).toHaveLength(2 ** folds * (corners.size + 1));
      const distances = regions.map(({ distance }) => distance);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      expect(distances[0]).toBe(0);
      // Each combination of sides is there, in each stretch of years.
      const signs = regions.map(({ sides }) => sides.map(({ sign }) => sign).join());
      expect(new Set(signs).size).toBe(2 ** folds);
      expect(
        new Set(regions.map(({ low, high }, k) => [...low, ...high, signs[k]].join())).size,
      ).toBe(regions.length);
      for (const { sides } of regions) expect(sides).toHaveLength(folds);
    },
  );
});

describe('of two candidates', () => {
  const at = (distance: number): Candidate => ({
    space: {} as BranchSpace,
    z: new Float64Array(),
    distance,
    date: 2030,
    search: { method: 'limit-state', steps: 1 },
  });

  it('the nearer one counts, the first where they are as near', () => {
    const [near, far, same] = [at(1), at(2), at(1 + 1e-7)];
    expect(nearerOf(near, far)).toBe(near);
    expect(nearerOf(far, near)).toBe(near);
    expect(nearerOf(same, near)).toBe(same);
    expect(nearerOf(undefined, far)).toBe(far);
    expect(nearerOf(undefined, undefined)).toBeUndefined();
  });

  it('a date a hundredth of a year away is in the year, another is not', () => {
    expect([isIn(at(1), 2030.009), isIn(at(1), 2030.02)]).toEqual([true, false]);
  });
});
