import { describe, expect, it } from 'vitest';
import {
  type Branch,
  branchesOf,
  branchSpace,
  lnUse,
} from '../../../../src/model/answers/mix/branch-space';
import { type Assumptions, baseline } from '../../../../src/model/parameters/assumptions';
import { type ParameterId, parameters } from '../../../../src/model/parameters/parameters';
import { withCertain } from '../../../../src/model/parameters/with-certain';
import { timePoint } from '../../../../src/model/timeline/time-point';
import {
  closedForm,
  datasetAtAnchor,
  lnHead,
  pace,
  pages,
  shortfall,
  sigma,
} from '../../closed-form-scenario';

it('the paths are those that have a chance', () => {
  const paths = (weight: number) => branchesOf(withCertain(baseline, 'computeWeight', weight));
  expect([paths(0), paths(0.5), paths(1)]).toEqual([['trend'], ['trend', 'compute'], ['compute']]);
});

describe('the space of the closed form', () => {
  const space = branchSpace(closedForm, 'trend');
  const { ids, sampleAt, yearAt } = space;
  const z = (dataset: number, size: number): Float64Array =>
    Float64Array.from(ids, (id) => (id === 'pages' ? size : dataset));

  it('has a variable for each of its two uncertain parameters', () => {
    expect(ids).toEqual(['datasetAtAnchor', 'pages']);
    expect(space.foldsAt(2033)).toEqual([]);
  });

  it.each([
    [0, 0],
    [1, 0],
    [0, 1],
    [-0.7, 1.3],
  ])('at %d and %d deviations the use and the date are exact', (dataset, size) => {
    const moved = sigma(datasetAtAnchor) * dataset - sigma(pages) * size;
    const point = z(dataset, size);
    for (const year of [2027, 2030, 2040]) {
      expect(lnUse(sampleAt(point), timePoint(year))).toBeCloseTo(shortfall(year) + moved, 9);
    }
    const date = closedForm.demandAnchorYear + (lnHead - moved) / pace;
    expect(yearAt(point)).toBeCloseTo(date, 4);
  });

  it('goes from value to deviations and back, up to the limits', () => {
    for (const [j, id] of ids.entries()) {
      const point = z(0.4, 0.4);
      expect(space.zOf(id, space.valueOf(id, point))).toBeCloseTo(0.4, 9);
      const [min, max] = parameters[id].limits;
      const ends = [space.low, space.high].map((bound) =>
        space.valueOf(id, point.with(j, bound[j] ?? NaN)),
      );
      expect((ends[0] ?? NaN) / min).toBeCloseTo(1, 9);
      expect((ends[1] ?? NaN) / max).toBeCloseTo(1, 9);
    }
    // What is certain has its value everywhere.
    expect(space.valueOf('repetition', z(2, 2))).toBe(closedForm.intervals.repetition[0]);
  });
});

describe('the folds of a space', () => {
  const year = 2033;
  const foldsAt = (assumptions: Assumptions, branch: Branch, at = year) => {
    const space = branchSpace(assumptions, branch);
    const z = Float64Array.from(space.ids, (_, j) => 0.5 - 0.1 * j);
    return {
      value: (id: ParameterId): number => space.valueOf(id, z),
      folds: space
        .foldsAt(at)
        .map(({ atMedians, slopes }) =>
          slopes.reduce((sum, slope, j) => sum + slope * (z[j] ?? NaN), atMedians),
        ),
    };
  };

  it('are growth of text, efficiency against its limit, and the trend against compute', () => {
    const { value, folds } = foldsAt(baseline, 'trend');
    const reached = value('dataEfficiencyGrowth') ** (year - baseline.demandAnchorYear);
    expect(folds).toEqual([
      expect.closeTo(Math.log(value('pageLengthGrowth') * value('pageCountGrowth')), 12),
      expect.closeTo(Math.log(reached / value('dataEfficiencyLimit')), 12),
      expect.closeTo(Math.log(value('datasetGrowth') / Math.sqrt(value('computeGrowthLater'))), 12),
    ]);
  });

  it('are only those that the path, the text and the year have', () => {
    const count = (...of: Parameters<typeof foldsAt>): number => foldsAt(...of).folds.length;
    expect(count(baseline, 'compute')).toBe(2);
    expect(count({ ...baseline, trendSlowdown: 'none' }, 'trend')).toBe(2);
    expect(count({ ...baseline, stockDefinition: 'wholeWeb' }, 'compute')).toBe(1);
    expect(count(baseline, 'compute', baseline.demandAnchorYear)).toBe(1);
    const steady = withCertain(
      withCertain(baseline, 'dataEfficiencyGrowth', 1.2),
      'dataEfficiencyLimit',
      3,
    );
    expect(count(steady, 'compute')).toBe(1);
  });
});
