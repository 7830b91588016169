/**
 * A forecast averaged over several independent scramblings of the sample points: as accurate as one forecast of as many samples,
 * and the scramblings tell by how much they differ.
 */
import type { Assumptions } from '../../src/model/parameters/assumptions';
import type { dateLevels } from '../../src/model/engines/forecast';
import { dateAt, type Engine, probabilityBy } from '../../src/model/engines/forecast';
import type { SampleDesign } from '../../src/model/sampling/sample-design';
import type { EngineUnderTest } from './engines';

/** Samples of a scrambling, for an engine that counts them. */
export const COUNTED = 16384;

/** The designs of some independent scramblings. Any seeds would do; these are the first. */
export const scramblings = (
  createDesign: EngineUnderTest['createDesign'],
  count: number,
  samples = COUNTED,
): SampleDesign[] => Array.from({ length: count }, (_, i) => createDesign(samples, i + 1));

/** A mean over the scramblings, and three times its standard error. */
export interface Mean {
  readonly value: number;
  readonly error: number;
}

/** Infinite where most are; a mixture of finite and infinite values has no mean. */
export function meanOf(values: readonly number[]): Mean {
  const n = values.length;
  if (values.every((value) => value === values[0])) return { value: values[0] ?? NaN, error: 0 };
  const value = values.reduce((sum, each) => sum + each, 0) / n;
  const variance = values.reduce((sum, each) => sum + (each - value) ** 2, 0) / (n - 1);
  return { value, error: 3 * Math.sqrt(variance / n) };
}

/** What happens when, averaged. */
export interface MeanSummary {
  date(level: (typeof dateLevels)[number]): Mean;
  probabilityBy(year: number): Mean;
  readonly never: Mean;
}

/** Runs an engine on every design. */
export function meanForecast(
  engine: Engine,
  assumptions: Assumptions,
  designs: readonly SampleDesign[],
): { readonly exhaustion: MeanSummary; readonly stretched: MeanSummary } {
  const forecasts = designs.map((design) => engine(assumptions, design, new Float64Array()));
  const summary = (which: 'exhaustion' | 'stretched'): MeanSummary => ({
    date: (level) => meanOf(forecasts.map((forecast) => dateAt(forecast[which], level))),
    probabilityBy: (year) =>
      meanOf(forecasts.map((forecast) => probabilityBy(forecast[which], year))),
    never: meanOf(forecasts.map((forecast) => forecast[which].never)),
  });
  return { exhaustion: summary('exhaustion'), stretched: summary('stretched') };
}
