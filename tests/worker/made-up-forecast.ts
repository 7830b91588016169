// Forecasts and inputs that no model made, for tests of how they travel.
import { baseline } from '../../src/model/parameters/assumptions';
import {
  bandLevels,
  type DateSummary,
  dateLevels,
  type Engine,
  type Forecast,
  QUARTERS,
} from '../../src/model/engines/forecast';
import { demandPaths } from '../../src/model/parameters/roles';
import type { RunInputs } from '../../src/scenario/run-inputs';

/** A forecast in which every number is another one, but for the dates after 2100, which are Infinity. */
export function madeUpForecast(years: Float64Array, samples: number): Forecast {
  let last = samples / 1e6;
  const some = (length: number): Float64Array =>
    Float64Array.from({ length }, () => (last += 1e-5));
  const date = (): DateSummary => {
    const quantiles = some(dateLevels.length).map((part) => 2030 + part);
    quantiles.fill(Infinity, 4);
    return { quantiles, byQuarter: some(QUARTERS), never: (last += 1e-5) };
  };
  return {
    engine: 'plain-sobol',
    samples,
    exhaustion: date(),
    stretched: date(),
    bands: {
      years,
      stock: some(bandLevels.length * years.length),
      demand: some(bandLevels.length * years.length),
      used: some(years.length),
      demandByPath: some(demandPaths.length * years.length),
    },
  };
}

/** An engine that answers at once, and refuses a negative growth. */
export const madeUpEngine: Engine = ({ intervals }, { samples }, years) => {
  if (intervals.datasetGrowth[0] < 0) throw new Error('growth below zero');
  return madeUpForecast(years, samples);
};

export const someInputs: RunInputs = {
  assumptions: baseline,
  samples: 64,
  seed: 7,
  years: Float64Array.of(2020, 2025.5, 2030, 2099.75),
};

export const refusedInputs: RunInputs = {
  ...someInputs,
  assumptions: { ...baseline, intervals: { ...baseline.intervals, datasetGrowth: [-1, 2] } },
};
