/** The forecast as a tidy table: a row for each year, series and quantile. */
import type { DateSummary } from '../model/engines/forecast';
import { linkVersion } from '../scenario/migrations';
import { bandLevels, dateLevels } from '../model/engines/forecast';
import type { ExportInput } from './export-input';

/** 1 January 2015, the first entry of `byQuarter`. */
const FIRST = 2015;

/**
 * CSV with a head of lines that begin with `#`. A series without a year is one of dates; one without a quantile is a chance.
 *
 * @returns numbers in full; `Infinity` for "not before 2100". Lines end in a line feed.
 */
export function csv({ forecast, link, day, seed }: ExportInput): string {
  const { bands, exhaustion, stretched, samples, engine } = forecast;
  const rows: (readonly [
    year: number | '',
    series: string,
    quantile: number | '',
    value: number,
  ])[] = [];
  const m = bands.years.length;
  const bandRows = (series: string, values: Float64Array): void =>
    bands.years.forEach((year, t) =>
      bandLevels.forEach((level, row) =>
        rows.push([year, series, level, values[row * m + t] ?? NaN]),
      ),
    );
  bandRows('stock_tokens', bands.stock);
  bandRows('demand_tokens', bands.demand);
  bands.years.forEach((year, t) => rows.push([year, 'share_used', 0.5, bands.used[t] ?? NaN]));
  const dateRows = (name: string, { quantiles, byQuarter, never }: DateSummary): void => {
    dateLevels.forEach((level, i) => rows.push(['', `${name}_year`, level, quantiles[i] ?? NaN]));
    byQuarter.forEach((chance, quarter) =>
      rows.push([FIRST + quarter / 4, `${name}_chance`, '', chance]),
    );
    rows.push(['', `${name}_never`, '', never]);
  };
  dateRows('exhaustion', exhaustion);
  dateRows('exhaustion_with_synthetic', stretched);
  return [
    `# ${link}`,
    `# Peak Data, model version ${linkVersion}, engine ${engine}, ${samples} samples, seed ${seed}, ${day}`,
    '# exhaustion_year: Infinity is not before 2100, 2015 is 2015 or earlier; exhaustion_chance: by the start of the year',
    'year,series,quantile,value',
    ...rows.map((row) => row.join()),
    '',
  ].join('\n');
}
