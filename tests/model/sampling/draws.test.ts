import { describe, expect, it } from 'vitest';
import { type Assumptions, baseline } from '../../../src/model/parameters/assumptions';
import { distributionOf, oddsAt, valueAt } from '../../../src/model/parameters/distribution';
import { withCertain } from '../../../src/model/parameters/with-certain';
import { cachedColumn, drawsOf } from '../../../src/model/sampling/draws';
import { createDesign } from '../../../src/model/sampling/sample-design';

describe('the draws of a design', () => {
  const design = createDesign(32);

  it('are the values of the distribution at the points of the design', () => {
    const distribution = distributionOf('pages', baseline.intervals.pages);
    const expected = design.normal('pages').map((z) => valueAt(distribution, z));
    expect(drawsOf(baseline, design).values('pages')).toEqual(expected);
  });

  it('give a share as odds too', () => {
    const distribution = distributionOf('withheldShare', baseline.intervals.withheldShare);
    const draws = drawsOf(baseline, design);
    const expected = design.normal('withheldShare').map((z) => oddsAt(distribution, z));
    expect(draws.odds('withheldShare')).toEqual(expected);
    draws.values('withheldShare').forEach((share, i) => {
      expect(share / (1 - share)).toBeCloseTo(expected[i] ?? NaN, 12);
    });
  });

  it('are one number where the parameter is certain', () => {
    const draws = drawsOf(withCertain(baseline, 'repetition', 3), design);
    expect([...draws.values('repetition')]).toEqual(Array(32).fill(3));
  });

  it('follow the interval when it changes, and change back', () => {
    const changed: Assumptions = withCertain(baseline, 'pages', 2e11);
    const before = [...drawsOf(baseline, design).values('pages')];
    expect([...drawsOf(changed, design).values('pages')]).not.toEqual(before);
    expect([...drawsOf(baseline, design).values('pages')]).toEqual(before);
  });
});

describe('a column of a design', () => {
  const column = (value: number) => () => Float64Array.of(value);

  it('is made once for the same inputs, and anew for others', () => {
    const design = createDesign(8);
    const first = cachedColumn(design, 'a', [1, 2], column(1));
    expect(cachedColumn(design, 'a', [1, 2], column(2))).toBe(first);
    expect([...cachedColumn(design, 'a', [1, 3], column(3))]).toEqual([3]);
  });

  it('belongs to its name and its design', () => {
    const [design, other] = [createDesign(8), createDesign(8)];
    cachedColumn(design, 'a', [1], column(1));
    expect([...cachedColumn(design, 'b', [1], column(2))]).toEqual([2]);
    expect([...cachedColumn(other, 'a', [1], column(3))]).toEqual([3]);
  });
});
