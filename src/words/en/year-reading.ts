/** What a forecast says at 1 January of a year, in words and figures. */
import {
  bandAt,
  type bandLevels,
  type Forecast,
  probabilityBy,
} from '../../model/engines/forecast';
import { formatTokensShort, tokensInWords } from './format';
import { countOf100, of100 } from './odds';

export interface YearReading {
  readonly stock: string;
  readonly stockRange: string;
  readonly demand: string;
  readonly demandRange: string;
  /** Median share of the stock that the largest run uses. */
  readonly used: string;
  /** Of 100 futures. */
  readonly chance: string;
  /** Medians in words. */
  readonly stockInWords: string;
  readonly demandInWords: string;
  /** In how many futures it has happened by then, as a sentence. */
  readonly happened: string;
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
  /** Empty where it is one value, as in the past. */
  const range = (rows: Float64Array): string => {
    const [low, high] = [tokens(rows, 0.05), tokens(rows, 0.95)];
    return low === high ? '' : `${low} to ${high}`;
  };
  const inWords = (rows: Float64Array): string => tokensInWords(bandAt(bands, rows, 0.5, index));
  const [stockInWords, demandInWords] = [inWords(stock), inWords(demand)];
  const happened = happenedBy(year, chance);
  return {
    stock: tokens(stock, 0.5),
    stockRange: range(stock),
    demand: tokens(demand, 0.5),
    demandRange: range(demand),
    used: `${Math.round(share * 100)}%`,
    chance: countOf100(chance),
    ...{ stockInWords, demandInWords, happened },
    spoken: `${happened} In the middle of the futures, usable text is ${stockInWords} and the largest run wants ${demandInWords} tokens.`,
  };
}

/** "By 2030 it has happened in 62 of 100 futures.": what the dots before the year's line count. */
const happenedBy = (year: number, chance: number): string =>
  `By ${year} it has happened in ${of100(chance)} futures.`;
