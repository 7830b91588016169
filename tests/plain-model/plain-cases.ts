/** Draws and settings that the tests of the plain model share. */
import type { Interval } from './plain-distributions';
import { type Draw, FAMILIES, type PlainSetting, plainValues } from './plain-parameters';
import { baseline } from './plain-presets';

export const parameterNames = Object.keys(FAMILIES);

/** The draw with one uniform number for every parameter. */
export function everyAt(u: number): Draw {
  return Object.fromEntries(parameterNames.map((id) => [id, u]));
}

export const middle = everyAt(0.5);

/** The baseline without any uncertainty, with some parameters set to single values. */
export function certainly(
  values: Record<string, number>,
  choices: Partial<Omit<PlainSetting, 'intervals'>> = {},
): PlainSetting {
  const medians = plainValues(baseline, middle);
  const intervals: Record<string, Interval> = {};
  for (const [id, value] of Object.entries({ ...medians, ...values }))
    intervals[id] = [value, value];
  return { ...baseline, ...choices, intervals };
}
