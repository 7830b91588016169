import { describe, expect, it } from 'vitest';
import { knotsOf } from '../../../../src/model/engines/fast/knots';
import { pathCache } from '../../../../src/model/engines/fast/path-cache';
import { preintegratedEngine } from '../../../../src/model/engines/fast/preintegrated-engine';
import { type Assumptions, baseline } from '../../../../src/model/parameters/assumptions';
import { createDesign } from '../../../../src/model/sampling/sample-design';
import { withIntervals } from '../../reference-scenarios';

const knots = knotsOf(baseline, []);
const m = knots.years.length;

describe('a cache of paths', () => {
  const filled: number[] = [];
  const fill = (i: number, into: Float64Array, at: number): void => {
    filled.push(i);
    into.fill(i, at, at + m);
  };
  const [a, b] = [new Float64Array(2), new Float64Array(2)];
  const cache = pathCache();
  const run = (columns: readonly unknown[], n = 2): number[] => {
    filled.length = 0;
    const { paths, at } = cache(columns, n, knots, fill);
    for (let i = 0; i < n; i++) expect(paths[at(i)]).toBe(i);
    return [...filled];
  };

  it('keeps the paths from the second pass with the same columns on', () => {
    expect(run([a])).toEqual([0, 1]);
    expect(run([a])).toEqual([0, 1]);
    expect(run([a])).toEqual([]);
    expect(run([b])).toEqual([0, 1]);
    expect(run([a, b])).toEqual([0, 1]);
  });

  it('fills in a large pass one by one', () => {
    const n = Math.ceil(2 ** 17 / m) + 1;
    for (let pass = 0; pass < 3; pass++) expect(run([a], n)).toHaveLength(n);
  });
});

it('paths that are kept give the bits of those that are not', () => {
  const years = Float64Array.from([2026, 2030, 2040]);
  const design = createDesign(128);
  const growth = (high: number): Assumptions =>
    withIntervals(baseline, { datasetGrowth: [1.2, high] });
  const machines = (high: number): Assumptions =>
    withIntervals(baseline, { aiShareOfNewText: [0.1, high] });
  const level = (high: number): Assumptions => withIntervals(baseline, { pages: [1e11, high] });
  const drags = [2, 2.1, 2.2].map(growth);
  const frames = [
    ...drags,
    ...[0.5, 0.6].map(machines),
    ...[4e11, 5e11, 6e11].map(level),
    ...drags,
    { ...baseline, demandAnchorYear: 2026 },
  ];
  const run = frames.map((frame) => preintegratedEngine(frame, design, years));
  // Every column of another design is made anew.
  const alone = frames.map((frame) => preintegratedEngine(frame, createDesign(128), years));
  expect(run).toEqual(alone);
});
