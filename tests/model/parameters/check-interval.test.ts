import { describe, expect, it } from 'vitest';
import {
  findProblem,
  type IntervalProblem,
  leastClampZ,
} from '../../../src/model/parameters/check-interval';
import { valueAt, distributionOf } from '../../../src/model/parameters/distribution';
import type { Interval } from '../../../src/model/parameters/interval';
import {
  type ParameterId,
  parameterIds,
  parameters,
} from '../../../src/model/parameters/parameters';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { levelsOf, widestInterval } from '../parameter-levels';

type Case = [id: ParameterId, interval: Interval, problem: IntervalProblem | undefined];

const cases: Case[] = [
  ['datasetGrowth', [NaN, 2], 'not-a-number'],
  ['datasetGrowth', [1, Infinity], 'not-a-number'],
  ['datasetGrowth', [-Infinity, 2], 'not-a-number'],
  ['datasetGrowth', [2, 1.5], 'order'],
  ['datasetGrowth', [0.49, 1.5], 'limits'],
  ['datasetGrowth', [1.5, 20.1], 'limits'],
  ['datasetGrowth', [-1, -1], 'limits'],
  ['datasetGrowth', [0.5, 20], undefined],
  ['computeWeight', [0.2, 0.8], 'certain-only'],
  ['computeWeight', [0.2, 0.2], undefined],
  ['generations', [2.5, 2.5], 'whole-number'],
  ['generations', [2, 3], 'certain-only'],
  ['generations', [20, 20], undefined],
  ['syntheticValue', [0, 1], 'zero'],
  ['syntheticValue', [0, 0], undefined],
  ['costHuman', [0, 10], 'zero'],
  ['mediaShare', [0, 0.5], 'open-share'],
  ['mediaShare', [0.5, 1], 'open-share'],
  ['mediaShare', [0, 1], 'open-share'],
  ['mediaShare', [0, 0], undefined],
  ['mediaShare', [1, 1], undefined],
  ['mediaShare', [1e-9, 1 - 1e-9], undefined],
  ['keepsRight', [0.5, 1], 'open-share'],
  ['qualityShare', [0.3, 0.6], undefined],
  ['qualityShare', [0.5, 0.9], 'clamped'],
  ['qualityShare', [0.3, 1], 'clamped'],
  ['qualityShare', [1, 1], undefined],
  ['qualityShare', [0.9, 1.1], 'limits'],
  ['bytesPerToken', [1, 5.9], undefined],
  ['bytesPerToken', [1, 5.95], 'limits'],
  ['computeSlowdownYear', [2024, 2100], undefined],
  ['computeSlowdownYear', [2023, 2030], 'limits'],
];

describe('findProblem', () => {
  it.each(cases)('%s %o: %s', (id, interval, problem) => {
    expect(findProblem(id, interval)).toBe(problem);
  });

  it.each(parameterIds)('takes %s at its default, at its limits and from limit to limit', (id) => {
    expect(findProblem(id, parameters[id].interval)).toBeUndefined();
    for (const { name, interval } of levelsOf(id)) {
      expect(findProblem(id, interval), name).toBeUndefined();
    }
  });

  it.each(parameterIds)('refuses %s beyond its limits, on either side', (id) => {
    const [min, max] = parameters[id].limits;
    for (const outside of [min - Math.max(1e-6, min * 1e-9), max + Math.max(1e-6, max * 1e-9)]) {
      expect(findProblem(id, [outside, outside])).toBe('limits');
    }
  });

  it('lets no more than a thousandth of a share be clamped', () => {
    expect(leastClampZ).toBeCloseTo(3.0902323061678132, 12);
    const widest = widestInterval('qualityShare') ?? [NaN, NaN];
    const distribution = distributionOf('qualityShare', widest);
    const zs = createDesign(2 ** 16).normal('qualityShare');
    const clamped = zs.filter((z) => valueAt(distribution, z) === 1).length / zs.length;
    expect(clamped).toBeLessThanOrEqual(0.00101);
    expect(clamped).toBeGreaterThan(0.0009);
    const [low, high] = widest;
    expect(findProblem('qualityShare', [low, high * 1.01])).toBe('clamped');
  });
});
