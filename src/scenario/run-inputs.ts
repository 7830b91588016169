/** The inputs of a run of the model: the same for the page, an embed, a still and the command line. */
import type { Assumptions } from '../model/parameters/assumptions';
import { defaultSeed } from '../model/sampling/default-seed';
import { settledSamples } from '../model/sampling/sample-counts';
import type { Scenario } from './scenario';

/** Whether a control is still being moved, so that a weak answer will do, or has been released. */
export type Phase = 'moving' | 'settled';

/** Everything that one run depends on. Plain values, because they are posted to a worker. */
export interface RunInputs {
  readonly assumptions: Assumptions;
  /** Number of samples, >= 1; a power of two is the most even. */
  readonly samples: number;
  /** 32-bit word. */
  readonly seed: number;
  /** [m] calendar years at which bands are wanted, rising. */
  readonly years: Float64Array;
}

/** The picture begins in the year of GPT-3, the first of the large training sets. */
export const FIRST_SHOWN_YEAR = 2020;

/**
 * Every 1 January of the picture, and the anchor at which demand turns from record to forecast.
 *
 * @param horizon last calendar year shown.
 * @returns rising calendar years.
 */
export function bandYears(horizon: number, anchorYear: number): Float64Array {
  const years = new Set<number>();
  for (let year = FIRST_SHOWN_YEAR; year <= horizon; year++) years.add(year);
  if (anchorYear > FIRST_SHOWN_YEAR && anchorYear < horizon) years.add(anchorYear);
  return Float64Array.from(years).sort();
}

/**
 * The inputs of a run for a scenario.
 *
 * @param horizon last calendar year shown.
 * @param samples without it as many as a settled page takes.
 */
export const runInputs = (
  { assumptions }: Pick<Scenario, 'assumptions'>,
  horizon: number,
  samples = settledSamples,
): RunInputs => ({
  assumptions,
  samples,
  seed: defaultSeed,
  years: bandYears(horizon, assumptions.demandAnchorYear),
});
