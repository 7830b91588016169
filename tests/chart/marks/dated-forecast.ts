// A forecast that is made up of a few round numbers: a level stock that demand meets in the given year.
import { type DateSummary, type Forecast, QUARTERS } from '../../../src/model/engines/forecast';

const dateAt = (low: number, median: number, high: number): DateSummary => ({
  // The levels are 5%, 10%, 25%, 50%, 75%, 90% and 95%.
  quantiles: Float64Array.of(low, low, low, median, high, high, high),
  byQuarter: Float64Array.from({ length: QUARTERS }, (_, i) => (2015 + i / 4 > median ? 1 : 0)),
  never: high === Infinity ? 0.2 : 0,
});

export const datedForecast = (low: number, median: number, high: number): Forecast => ({
  bands: {
    years: Float64Array.of(2020, 2030, 2040),
    stock: new Float64Array(15).fill(1e14),
    demand: Float64Array.from({ length: 15 }, (_, i) => [1e12, 1e14, 1e16][i % 3] ?? NaN),
    used: Float64Array.of(0.01, 1, 1),
    demandByPath: Float64Array.of(1e12, 1e14, 1e16, 1e12, 1e14, 1e16),
  },
  exhaustion: dateAt(low, median, high),
  stretched: dateAt(low, median + 1, high),
  engine: 'plain-sobol',
  samples: 1,
});
