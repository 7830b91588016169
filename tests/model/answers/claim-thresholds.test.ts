import { describe, expect, it } from 'vitest';
import { claims } from '../../../src/data/evidence';
import { baseline } from '../../../src/model/parameters/assumptions';
import { chancesBy } from '../../../src/model/engines/fast/chances-by';
import { claimYears, claimThresholds } from '../../../src/model/answers/claim-thresholds';
import { withCertain } from '../../../src/model/parameters/with-certain';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { presets } from '../../../src/scenario/presets';

const design = createDesign(256);

describe('what would make a claim likelier than not', () => {
  it('is asked of every year that a claim gives, once', () => {
    expect(claimYears(claims)).toEqual([2025, 2026, 2028, 2029, 2030]);
  });

  it('is a value at which it is as likely as not', () => {
    for (const { year, needed } of claimThresholds(baseline, [2025, 2029], design)) {
      if (!needed) throw new Error(`nothing for ${year}`);
      const [chance] = chancesBy(withCertain(baseline, needed.id, needed.value), design, [year]);
      expect(chance).toBeCloseTo(0.5, 3);
    }
  });

  it('is nothing where no single assumption does it', () => {
    const [threshold] = claimThresholds(presets.everythingUnlocked.assumptions, [2025], design);
    expect(threshold).toEqual({ year: 2025, needed: undefined });
  });
});
