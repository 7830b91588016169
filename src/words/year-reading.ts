/** What a forecast says at 1 January of a year, in words and figures. */
import type { Forecast } from '../model/engines/forecast';
import { formatTokensShort } from './format';
import { formatOdds } from './odds';

export interface YearReading {
  readonly stock: string;
  readonly stockRange: string;
  readonly demand: string;
  readonly demandRange: string;
  /** Median share of the stock that the largest run uses. */
  readonly used: string;
  readonly chance: string;
  /** All of it in a line, for a screen reader. */
  readonly spoken: string;
}

/**
 * @param year whole calendar year among the forecast's bands.
 * @returns undefined where the forecast has no bands for the year.
 */
export function readYear(forecast: Forecast, year: number): YearReading | undefined {
  const { years, stock, demand, used } = forecast.bands;
  const m = years.length;
  const t = years.indexOf(year);
  const share = used[t];
  const chance = forecast.exhaustion.byQuarter[(year - 2015) * 4];
  if (share === undefined || chance === undefined) return undefined;
  const tokens = (rows: Float64Array, level: number): string =>
    formatTokensShort(Number((rows[level * m + t] ?? NaN).toPrecision(3)));
  const [percent, odds] = [`${Math.round(share * 100)}%`, formatOdds(chance)];
  return {
    stock: tokens(stock, 2),
    stockRange: `${tokens(stock, 0)} to ${tokens(stock, 4)}`,
    demand: tokens(demand, 2),
    demandRange: `${tokens(demand, 0)} to ${tokens(demand, 4)}`,
    used: percent,
    chance: odds,
    spoken: `${year}: ${percent} of usable text in use, ${odds} chance already exhausted`,
  };
}
