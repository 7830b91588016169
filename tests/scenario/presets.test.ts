import { describe, expect, it } from 'vitest';
import { findProblem } from '../../src/model/parameters/check-interval';
import { parameterIds } from '../../src/model/parameters/parameters';
import { presetIds, presets } from '../../src/scenario/presets';
import { presetSummaries } from '../../src/words/en/preset-summaries';
import { plainPresets } from '../plain-model/plain-presets';
import { presetCaveats, presetNames } from '../../src/words/en/preset-names';

describe.each(presetIds)('the preset %s', (id) => {
  const { assumptions } = presets[id];
  const label = presetNames[id];
  const summary = presetSummaries[id];
  const { intervals, ...settings } = assumptions;

  it('is what the specification says, as written out a second time', () => {
    const { intervals: plainIntervals, ...plainSettings } = plainPresets[id];
    expect(settings).toEqual(plainSettings);
    expect(Object.keys(intervals).sort()).toEqual(Object.keys(plainIntervals).sort());
    for (const parameter of parameterIds) {
      const plain = plainIntervals[parameter] ?? [NaN, NaN];
      intervals[parameter].forEach((end, i) => {
        const other = plain[i] ?? NaN;
        expect(Math.abs(end - other), parameter).toBeLessThanOrEqual(1e-7 * Math.abs(other));
      });
    }
  });

  it('holds only intervals that the model takes', () => {
    expect(
      parameterIds.filter((parameter) => findProblem(parameter, intervals[parameter])),
    ).toEqual([]);
  });

  it('has a label and one line, short enough for a card', () => {
    expect(label).toMatch(/^[A-Z].{3,27}$/);
    expect(summary).toMatch(/^[A-Z].{10,55}[^.]$/);
  });
});

describe('the presets', () => {
  it('have labels of their own', () => {
    expect(new Set(presetIds.map((id) => presetNames[id])).size).toBe(presetIds.length);
  });

  it('say beside the reconstruction what the paper printed', () => {
    expect(presetCaveats.epoch2024).toBe(
      'The paper printed 2028 (2026 to 2032); its compute file is not public.',
    );
  });
});
