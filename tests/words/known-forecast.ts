// Forecasts with known dates and bands, for tests of the sentences about them.
import {
  type DateSummary,
  dateLevels,
  type Forecast,
  QUARTERS,
} from '../../src/model/engines/forecast';

/** p10, p50 and p90 as given; the share by 2015 and the share of never as well. */
export function knownDates(
  [p10, p50, p90]: readonly [number, number, number],
  never: number,
  by2015 = 0,
): DateSummary {
  const at: Partial<Record<number, number>> = { 0.1: p10, 0.5: p50, 0.9: p90 };
  const byQuarter = new Float64Array(QUARTERS).fill(1 - never);
  byQuarter[0] = by2015;
  return {
    quantiles: Float64Array.from(dateLevels, (level) => at[level] ?? NaN),
    byQuarter,
    never,
  };
}

/** Bands of which only the medians are numbers. */
export function knownForecast(
  exhaustion: DateSummary,
  stretched: DateSummary,
  medians: { years: number[]; stock: number[]; demand: number[] } = {
    years: [2024, 2040],
    stock: [3e14, 6e14],
    demand: [7e12, 6e16],
  },
): Forecast {
  const { years, stock, demand } = medians;
  const rows = (values: number[]): Float64Array => {
    const nothing = values.map(() => NaN);
    return Float64Array.from([...nothing, ...nothing, ...values, ...nothing, ...nothing]);
  };
  return {
    engine: 'plain-sobol',
    samples: 1,
    exhaustion,
    stretched,
    bands: {
      years: Float64Array.from(years),
      stock: rows(stock),
      demand: rows(demand),
      used: Float64Array.from(years, () => NaN),
      demandByPath: Float64Array.from([...demand, ...demand]),
    },
  };
}
