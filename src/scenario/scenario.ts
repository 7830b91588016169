/** A scenario: a preset and what the reader changed in it. */
import {
  anchorLimits,
  type AssumptionKey,
  type Assumptions,
  differingKeys,
  type SettingKey,
} from '../model/parameters/assumptions';
import { findProblem } from '../model/parameters/check-interval';
import type { Interval } from '../model/parameters/interval';
import type { ParameterId } from '../model/parameters/parameters';
import { type PresetId, presets } from './presets';

export interface Scenario {
  /** The starting point, with which every change is compared. */
  readonly preset: PresetId;
  readonly assumptions: Assumptions;
}

/** The baseline, unchanged. */
export const defaultScenario: Scenario = withPreset('baseline');

/** A preset, unchanged. */
export function withPreset(preset: PresetId): Scenario {
  return { preset, assumptions: presets[preset].assumptions };
}

/**
 * A scenario with one interval replaced.
 *
 * @param interval [low, high], a 90% interval in the parameter's unit.
 * @throws RangeError when `findProblem` has something to say about the interval.
 */
export function withInterval(scenario: Scenario, id: ParameterId, interval: Interval): Scenario {
  const problem = findProblem(id, interval);
  if (problem) throw new RangeError(`${id} cannot be ${interval.join(' to ')}: ${problem}`);
  const { assumptions } = scenario;
  return {
    ...scenario,
    assumptions: { ...assumptions, intervals: { ...assumptions.intervals, [id]: interval } },
  };
}

/**
 * A scenario with one setting replaced.
 *
 * @param value a choice, or for the anchor years a calendar year, 2015 .. 2100.
 * @throws RangeError when an anchor year is outside its limits or no number.
 */
export function withSetting<Key extends SettingKey>(
  scenario: Scenario,
  key: Key,
  value: Assumptions[Key],
): Scenario {
  if (typeof value === 'number' && !(value >= anchorLimits[0] && value <= anchorLimits[1])) {
    throw new RangeError(`${key} cannot be ${value}`);
  }
  return { ...scenario, assumptions: { ...scenario.assumptions, [key]: value } };
}

/** Whether two scenarios are the same: the same start and the same assumptions. */
export const isSameScenario = (one: Scenario, other: Scenario): boolean =>
  one.preset === other.preset && differingKeys(one.assumptions, other.assumptions).length === 0;

/** The keys in which a scenario differs from its preset: parameters in registry order, then settings. */
export const changedKeys = ({ preset, assumptions }: Scenario): AssumptionKey[] =>
  differingKeys(presets[preset].assumptions, assumptions);
