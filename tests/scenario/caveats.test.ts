import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/model/parameters/interval';
import type { ParameterId } from '../../src/model/parameters/parameters';
import { caveatsOf } from '../../src/scenario/caveats';
import { type PresetId, presetIds, presets } from '../../src/scenario/presets';
import { defaultScenario, withInterval, withSetting } from '../../src/scenario/scenario';

const caveatsWith = (intervals: Partial<Record<ParameterId, Interval>>) =>
  caveatsOf(
    Object.entries(intervals).reduce(
      (scenario, [id, interval]) => withInterval(scenario, id as ParameterId, interval),
      defaultScenario,
    ).assumptions,
  );

describe('caveats', () => {
  it.each(presetIds)('of the preset %s are those that its text calls for', (id) => {
    const expected: Partial<Record<PresetId, string[]>> = {
      selfGrading: ['synthetic-share-high'],
      ungradedLoop: ['synthetic-share-high', 'synthetic-below-break-even'],
    };
    expect(caveatsOf(presets[id].assumptions)).toEqual(expected[id] ?? []);
  });

  it('say that the whole web holds private text, where it is counted twice', () => {
    const unlocked = withInterval(defaultScenario, 'privateTextShare', [0.1, 0.2]);
    expect(caveatsOf(unlocked.assumptions)).toEqual([]);
    expect(caveatsOf(withSetting(unlocked, 'stockDefinition', 'wholeWeb').assumptions)).toEqual([
      'private-text-in-whole-web',
    ]);
    expect(
      caveatsOf(withSetting(defaultScenario, 'stockDefinition', 'wholeWeb').assumptions),
    ).toEqual([]);
  });

  it('warn of a synthetic share above 0.38, and above 0.3 where too little of it is right', () => {
    const good: Interval = [0.05, 0.05];
    const poor: Interval = [0.6, 0.6];
    const share = (value: number): Interval => [value, value];
    expect(caveatsWith({ syntheticShare: share(0.39), generatorErrorRate: good })).toEqual([
      'synthetic-share-high',
    ]);
    expect(caveatsWith({ syntheticShare: share(0.38), generatorErrorRate: good })).toEqual([]);
    expect(caveatsWith({ syntheticShare: share(0.31), generatorErrorRate: poor })).toEqual([
      'synthetic-share-high',
    ]);
    expect(caveatsWith({ syntheticShare: share(0.3), generatorErrorRate: poor })).toEqual([]);
  });

  it('say when synthetic text takes away, unless there is none', () => {
    const harmful = { generatorErrorRate: [0.9, 0.9], keepsWrong: [1, 1] } as const;
    expect(caveatsWith(harmful)).toEqual(['synthetic-below-break-even']);
    expect(caveatsWith({ ...harmful, syntheticShare: [0, 0] })).toEqual([]);
  });
});
