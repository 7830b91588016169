/** Checks forecasts that come from a worker, so that no NaN is printed or drawn. */
import { bandLevels, dateLevels, type Forecast, QUARTERS } from '../model/engines/forecast';
import { demandPaths } from '../model/parameters/roles';
import { FIRST_YEAR } from '../model/timeline/year-range';
import { areWithin, isRising } from './sound-values';

const isDate = ({ quantiles, byQuarter, never }: Forecast['exhaustion']): boolean =>
  areWithin(quantiles, dateLevels.length, FIRST_YEAR, Infinity) &&
  isRising(quantiles) &&
  areWithin(byQuarter, QUARTERS, 0, 1) &&
  isRising(byQuarter) &&
  areWithin(Float64Array.of(never), 1, 0, 1);

/**
 * Whether a value is a forecast of the run that was asked for.
 *
 * @param samples as asked for.
 * @param years   likewise, [m] calendar years.
 */
export function isSoundForecast(
  value: unknown,
  samples: number,
  years: ArrayLike<number>,
): value is Forecast {
  const count = years.length;
  const areTokens = (rows: unknown, levels: number): boolean =>
    areWithin(rows, levels * count, 0, Number.MAX_VALUE);
  const areBands = (rows: Float64Array): boolean =>
    areTokens(rows, bandLevels.length) &&
    Array.from(years).every((_, at) => isRising(rows, at, count));
  try {
    const forecast = value as Forecast;
    const { bands } = forecast;
    return (
      forecast.samples === samples &&
      isDate(forecast.exhaustion) &&
      isDate(forecast.stretched) &&
      bands.years.length === count &&
      bands.years.every((year, at) => year === years[at]) &&
      areBands(bands.stock) &&
      areBands(bands.demand) &&
      areWithin(bands.used, count, 0, 1) &&
      areTokens(bands.demandByPath, demandPaths.length)
    );
  } catch {
    // A part of it is missing.
    return false;
  }
}
