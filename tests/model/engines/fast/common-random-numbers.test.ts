import { describe, expect, it } from 'vitest';
import { baseline } from '../../../../src/model/parameters/assumptions';
import { distributionOf } from '../../../../src/model/parameters/distribution';
import { engine } from '../../../../src/model/engines/engine';
import { withCertain } from '../../../../src/model/parameters/with-certain';
import { humanDates } from '../../../../src/model/engines/human-dates';
import { activeIds, isUncertain } from '../../../../src/model/parameters/inactivity';
import { commonRandomNumbers } from '../../../../src/model/engines/fast/common-random-numbers';
import { createDesign, type SampleDesign } from '../../../../src/model/sampling/sample-design';
import { presetIds, presets } from '../../../../src/scenario/presets';
import { withExtras } from '../../parameter-levels';

const noYears = new Float64Array();

describe('the date alone', () => {
  it.each(presetIds)('is bit for bit that of the whole forecast, for %s', (preset) => {
    const { assumptions } = presets[preset];
    const design = createDesign(256);
    const whole = engine(assumptions, design, noYears).exhaustion;
    expect(humanDates(assumptions, design)).toEqual(whole);
    expect(humanDates(assumptions, commonRandomNumbers(design, assumptions))).toEqual(whole);
  });
});

/** The coordinates that a run asks for. */
function asked(assumptions: typeof baseline, design: SampleDesign): Map<string, Float64Array> {
  const columns = new Map<string, Float64Array>();
  const watched = (inner: SampleDesign): SampleDesign => ({
    ...inner,
    normal(id) {
      columns.set(id, inner.normal(id));
      return inner.normal(id);
    },
    within: (ids) => watched(inner.within(ids)),
  });
  humanDates(assumptions, watched(design));
  return columns;
}

describe('a pinned design', () => {
  it.each([baseline, withExtras(), presets.collectedOnce.assumptions])(
    'leaves every other parameter its coordinate when one is held, scenario %#',
    (assumptions) => {
      const design = createDesign(64);
      const pinned = commonRandomNumbers(design, assumptions);
      const before = asked(assumptions, pinned);
      let compared = 0;
      for (const id of activeIds(assumptions)) {
        if (!isUncertain(assumptions, id)) continue;
        const { median } = distributionOf(id, assumptions.intervals[id]);
        for (const [other, column] of asked(withCertain(assumptions, id, median), pinned)) {
          if (!before.has(other)) continue;
          compared++;
          expect(column, `${other} with ${id} held`).toBe(before.get(other));
        }
      }
      expect(compared).toBeGreaterThan(20);
    },
  );
});
