/** What a forecast says at 1 January of a year, in words and figures. */
import { bandAt, type bandLevels, type Forecast, probabilityBy } from '../model/engines/forecast';
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
  /** What the two paths of demand give, where they are far apart; else empty. */
  readonly apart: string;
  /** All of it in a line, for a screen reader. */
  readonly spoken: string;
}

/**
 * @param year whole calendar year among the forecast's bands.
 * @returns undefined where the forecast has no bands for the year.
 */
export function readYear(forecast: Forecast, year: number): YearReading | undefined {
  const { bands, exhaustion } = forecast;
  const { stock, demand } = bands;
  const index = bands.years.indexOf(year);
  const share = bands.used[index];
  const chance = probabilityBy(exhaustion, year);
  if (share === undefined || Number.isNaN(chance)) return undefined;
  const tokens = (rows: Float64Array, level: (typeof bandLevels)[number]): string =>
    formatTokensShort(Number(bandAt(bands, rows, level, index).toPrecision(3)));
  const range = (rows: Float64Array): string => `${tokens(rows, 0.05)} to ${tokens(rows, 0.95)}`;
  const [percent, odds] = [`${Math.round(share * 100)}%`, formatOdds(chance)];
  return {
    stock: tokens(stock, 0.5),
    stockRange: range(stock),
    demand: tokens(demand, 0.5),
    demandRange: range(demand),
    used: percent,
    chance: odds,
    apart: pathsApart(forecast, index),
    spoken: `${year}: ${percent} of usable text in use, ${odds} chance already exhausted`,
  };
}

/** Medians of the two paths that differ by more than this factor are told apart: half-way between them there is little. */
const FAR_APART = 3;

function pathsApart({ bands }: Forecast, index: number): string {
  const m = bands.years.length;
  const [trend = 0, compute = 0] = [bands.demandByPath[index], bands.demandByPath[m + index]];
  if (trend === 0 || compute === 0) return '';
  if (Math.max(trend, compute) <= FAR_APART * Math.min(trend, compute)) return '';
  const tokens = (value: number): string => formatTokensShort(Number(value.toPrecision(2)));
  return `Two futures in one: ${tokens(trend)} if runs keep growing like past ones, ${tokens(compute)} if they grow with planned chips.`;
}
