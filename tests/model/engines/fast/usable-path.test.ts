import { describe, expect, it } from 'vitest';
import { type Assumptions, baseline } from '../../../../src/model/parameters/assumptions';
import { knotsOf } from '../../../../src/model/engines/fast/knots';
import { preintegratedEngine } from '../../../../src/model/engines/fast/preintegrated-engine';
import { sampledFactors } from '../../../../src/model/engines/fast/sampled-factors';
import { createDesign } from '../../../../src/model/sampling/sample-design';
import { keptLnUsable } from '../../../../src/model/engines/fast/usable-path';
import { withIntervals } from '../../reference-scenarios';

const years = Float64Array.from([2026, 2030, 2040]);
const design = createDesign(128);
const growth = (high: number): Assumptions =>
  withIntervals(baseline, { datasetGrowth: [1.2, high] });
const machines = (high: number): Assumptions =>
  withIntervals(baseline, { aiShareOfNewText: [0.1, high] });

const paths = (assumptions: Assumptions): Float64Array | undefined =>
  keptLnUsable(sampledFactors(assumptions, design).stock, 128, knotsOf(assumptions, years));

describe('paths of the stock', () => {
  it('are kept while a slider moves that they do not depend on, and only then', () => {
    expect(paths(machines(0.5))).toBeUndefined();
    expect(paths(growth(2))).toBeUndefined();
    const kept = paths(growth(2.1));
    expect(kept).toHaveLength(128 * knotsOf(baseline, years).years.length);
    expect(paths(growth(2.2))).toBe(kept);
    expect(paths(machines(0.6))).toBeUndefined();
    expect(paths(machines(0.7))).toBeUndefined();
    expect(
      keptLnUsable(sampledFactors(baseline, design).stock, 2 ** 17, knotsOf(baseline, [])),
    ).toBe(undefined);
  });

  it('that are kept give the bits of those that are not', () => {
    const drags = [2, 2.1, 2.2, 2.3].map(growth);
    const frames = [
      ...drags,
      ...[0.5, 0.6].map(machines),
      ...drags,
      { ...baseline, demandAnchorYear: 2026 },
    ];
    const run = frames.map((frame) => preintegratedEngine(frame, design, years));
    // Every column of another design is made anew.
    const alone = frames.map((frame) => preintegratedEngine(frame, createDesign(128), years));
    expect(run).toEqual(alone);
  });
});
