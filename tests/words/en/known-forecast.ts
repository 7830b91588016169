// Forecasts with known dates and bands, for tests of the sentences about them.
import {
  type DateSummary,
  dateLevels,
  type Forecast,
  QUARTERS,
} from '../../../src/model/engines/forecast';

/** p10, p50 and p90 as given; the share by 2015 and the share of never as well. In between chances rise along straight lines. */
export function knownDates(
  [p10, p50, p90]: readonly [number, number, number],
  never: number,
  by2015 = 0,
): DateSummary {
  const at: Partial<Record<number, number>> = { 0.1: p10, 0.5: p50, 0.9: p90 };
  const points = [
    [2015, by2015],
    ...(
      [
        [p10, 0.1],
        [p50, 0.5],
        [p90, 0.9],
      ] as const
    ).filter(([date]) => date > 2015 && date < 2100),
    [2100, 1 - never],
  ] as const;
  const chance = (date: number): number => {
    const k = points.findIndex(([at]) => at >= date);
    const [[from, low], [to, high]] = [points[k - 1] ?? points[0], points[k] ?? points[0]];
    return to === from ? high : low + ((high - low) * (date - from)) / (to - from);
  };
  const dateOf = (level: number): number => {
    const k = points.findIndex(([, chance]) => chance >= level);
    const [[from, low], [to, high]] = [points[k - 1] ?? points[0], points[k] ?? [Infinity, 1]];
    return high === low ? to : from + ((to - from) * (level - low)) / (high - low);
  };
  const byQuarter = Float64Array.from({ length: QUARTERS }, (_, quarter) =>
    chance(2015 + quarter / 4),
  );
  return {
    quantiles: Float64Array.from(dateLevels, (level) => at[level] ?? dateOf(level)),
    byQuarter,
    never,
  };
}

/** One date in all futures. */
export const certainDates = (date: number): DateSummary => ({
  quantiles: new Float64Array(dateLevels.length).fill(date),
  byQuarter: Float64Array.from({ length: QUARTERS }, (_, k) => (2015 + k / 4 >= date ? 1 : 0)),
  never: 0,
});

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
