import { describe, expect, it } from 'vitest';
import { baseline } from '../../src/model/parameters/assumptions';
import { presetIds, presets } from '../../src/scenario/presets';
import {
  changedKeys,
  defaultScenario,
  type Scenario,
  withInterval,
  withPreset,
  withSetting,
} from '../../src/scenario/scenario';

describe('a scenario', () => {
  it('starts as the baseline', () => {
    expect(defaultScenario).toEqual({ preset: 'baseline', assumptions: baseline });
  });

  it.each(presetIds)('of the preset %s differs in nothing from it', (preset) => {
    expect(changedKeys(withPreset(preset))).toEqual([]);
  });

  it('names what changed, parameters in registry order before settings', () => {
    let scenario: Scenario = withPreset('epoch2024');
    scenario = withSetting(scenario, 'computeAnchorYear', 2025.5);
    scenario = withSetting(scenario, 'stockDefinition', 'wholeWeb');
    scenario = withInterval(scenario, 'pages', [1e11, 2e11]);
    scenario = withInterval(scenario, 'datasetGrowth', [2, 3]);
    expect(changedKeys(scenario)).toEqual([
      'datasetGrowth',
      'pages',
      'stockDefinition',
      'computeAnchorYear',
    ]);
  });

  it('notices a change of either end', () => {
    const [low, high] = baseline.intervals.repetition;
    expect(changedKeys(withInterval(defaultScenario, 'repetition', [low, high * 1.01]))).toEqual([
      'repetition',
    ]);
    expect(changedKeys(withInterval(defaultScenario, 'repetition', [low * 1.01, high]))).toEqual([
      'repetition',
    ]);
  });

  it('is never altered in place', () => {
    const before = JSON.stringify(presets);
    withInterval(defaultScenario, 'repetition', [1, 1]);
    withSetting(defaultScenario, 'collapse', 'replace');
    expect(JSON.stringify(presets)).toBe(before);
  });

  it('refuses what the model does not take', () => {
    expect(() => withInterval(defaultScenario, 'repetition', [3, 2])).toThrow(RangeError);
    expect(() => withInterval(defaultScenario, 'pages', [NaN, NaN])).toThrow(RangeError);
    expect(() => withSetting(defaultScenario, 'demandAnchorYear', 2014)).toThrow(RangeError);
    expect(() => withSetting(defaultScenario, 'computeAnchorYear', NaN)).toThrow(RangeError);
  });
});
