import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/model/numbers/normal';
import { parameterIds } from '../../../src/model/parameters/parameters';
import { defaultSeed } from '../../../src/model/sampling/default-seed';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { maxDimensions } from '../../../src/model/sampling/sobol';

describe('a sample design', () => {
  const design = createDesign(1024);

  it('says what it is', () => {
    expect([design.samples, design.seed]).toEqual([1024, defaultSeed]);
  });

  it('gives every parameter its own dimension', () => {
    expect(parameterIds.length).toBeLessThanOrEqual(maxDimensions);
    const seen = new Set(parameterIds.map((id) => design.uniform(id).join()));
    expect(seen.size).toBe(parameterIds.length);
  });

  it.each(parameterIds)('spreads %s evenly over (0, 1)', (id) => {
    const points = design.uniform(id);
    const cells = new Set(points.map((point) => Math.floor(point * 1024)));
    expect(cells.size).toBe(1024);
    expect(points.every((point) => point > 0 && point < 1)).toBe(true);
  });

  it('gives normal variables from the same points', () => {
    expect(design.normal('pages')).toEqual(design.uniform('pages').map(normalQuantile));
    expect(design.normal('pages').every(Number.isFinite)).toBe(true);
  });

  it('makes a coordinate once', () => {
    expect(design.uniform('pages')).toBe(design.uniform('pages'));
    expect(design.normal('pages')).toBe(design.normal('pages'));
  });

  it('is the same for the same seed and another for another', () => {
    expect(createDesign(64, 3).uniform('pages')).toEqual(createDesign(64, 3).uniform('pages'));
    expect(createDesign(64, 3).uniform('pages')).not.toEqual(createDesign(64, 4).uniform('pages'));
  });

  it('begins with the points of a smaller one', () => {
    for (const id of parameterIds) {
      expect(design.uniform(id).slice(0, 100)).toEqual(createDesign(100).uniform(id));
    }
  });

  it.each(parameterIds)('draws %s independently of the rest', (id) => {
    const large = createDesign(4096, 1);
    const mean = (values: Float64Array): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const other of parameterIds) {
      if (other === id) continue;
      const [a, b] = [large.normal(id), large.normal(other)];
      // Four standard errors of the correlation of independent draws would be 0.063.
      expect(Math.abs(mean(a.map((z, i) => z * (b[i] ?? NaN)))), other).toBeLessThan(0.063);
    }
  });
});
