import { describe, expect, it } from 'vitest';
import { preintegratedEngine } from '../../../../src/model/engines/fast/preintegrated-engine';
import { plainEngine } from '../../../../src/model/engines/plain/plain-engine';
import { type Assumptions, baseline } from '../../../../src/model/parameters/assumptions';
import { createDesign } from '../../../../src/model/sampling/sample-design';
import { withIntervals } from '../../reference-scenarios';

// Before the record's end, on the line to the anchor, at it, in the take-over, and after.
const years = Float64Array.from([2020, 2025.3, 2026, 2026.75, 2027.25, 2028, 2028.75, 2031, 2040]);
const settings: [string, Assumptions][] = [
  ['both paths', baseline],
  ['the trend', withIntervals(baseline, { computeWeight: [0, 0] })],
  ['compute', withIntervals(baseline, { computeWeight: [1, 1] })],
  [
    'compute, with the set at the anchor certain',
    withIntervals(baseline, { computeWeight: [1, 1], datasetAtAnchor: [5e13, 5e13] }),
  ],
];

describe.each(settings)('bands of %s', (_, assumptions) => {
  const fast = preintegratedEngine(assumptions, createDesign(4096), years).bands;
  const plain = plainEngine(assumptions, createDesign(16384), years).bands;

  it.each(['stock', 'demand'] as const)('%s is that of the plain engine, path by path', (row) => {
    fast[row].forEach((tokens, k) => {
      // Counting 16,384 futures errs by up to 4% at the outer levels.
      expect(Math.abs(Math.log(tokens / (plain[row][k] ?? NaN))), `${k}`).toBeLessThan(0.06);
    });
  });

  it('the use of the stock is too', () => {
    fast.used.forEach((part, k) =>
      expect(Math.abs(part - (plain.used[k] ?? NaN))).toBeLessThan(0.012),
    );
  });
});
