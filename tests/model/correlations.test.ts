import { describe, expect, it } from 'vitest';
import { withCorrelation } from '../../scripts/correlations';
import { createDesign } from '../../src/model/sampling/sample-design';

const pair = ['pages', 'qualityShare'] as const;

describe('points with a correlation', () => {
  const design = createDesign(4096);

  it.each([-0.8, 0, 0.5, 1])('have it, and the spread they had: %f', (rho) => {
    const mixed = withCorrelation(design, pair, rho);
    const [a, b] = [mixed.normal('pages'), mixed.normal('qualityShare')];
    const mean = (value: (i: number) => number): number =>
      a.reduce((sum, _, i) => sum + value(i), 0) / a.length;
    expect(mean((i) => (a[i] ?? NaN) * (b[i] ?? NaN))).toBeCloseTo(rho, 1);
    expect(mean((i) => (b[i] ?? NaN) ** 2)).toBeCloseTo(1, 1);
    expect(mixed.normal('pages')).toBe(design.normal('pages'));
    expect(mixed.normal('repetition')).toBe(design.normal('repetition'));
  });
});
