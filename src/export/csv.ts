/** The forecast as a tidy table: a row for each scenario, series, year and percentile. */
import { bandLevels, type DateSummary, dateLevels, type Forecast } from '../model/engines/forecast';
import { FIRST_YEAR } from '../model/timeline/year-range';
import type { ExportInput } from './export-input';

type Row = readonly [series: string, year: string, percentile: string, value: string];

/**
 * CSV of a head and rows, without remarks, which not every program skips. A series without a year is one of dates; one without a
 * percentile is a chance. Where a comma is the decimal sign, programs take a point with three digits behind it for one of
 * thousands: no number here has exactly three decimals.
 *
 * @returns lines that end in a line feed; `Infinity` is "not before 2100", 2015 "2015 or earlier".
 */
export function csv({ forecast, pinned, link }: ExportInput): string {
  const address = `"${link.replaceAll('"', '""')}"`;
  const lines = (scenario: string, of: Forecast): string[] =>
    rowsOf(of).map((row) => [scenario, ...row, address].join());
  return [
    'scenario,series,year,percentile,value,link',
    ...lines('shown', forecast),
    ...(pinned ? lines('compared', pinned.forecast) : []),
    '',
  ].join('\n');
}

function rowsOf({ bands, exhaustion, stretched }: Forecast): Row[] {
  const years = Array.from(bands.years);
  const bandRows = (series: string, values: Float64Array): Row[] =>
    years.flatMap((year, t) =>
      bandLevels.map((level, row): Row => {
        const tokens = values[row * years.length + t] ?? NaN;
        return [series, yearText(year), percent(level), wholeText(tokens)];
      }),
    );
  const dateRows = (name: string, { quantiles, byQuarter, never }: DateSummary): Row[] => [
    ...dateLevels.map((level, i): Row => [
      `${name}_year`,
      '',
      percent(level),
      yearText(quantiles[i] ?? NaN),
    ]),
    ...Array.from(byQuarter, (chance, quarter): Row => [
      `${name}_chance`,
      yearText(FIRST_YEAR + quarter / 4),
      '',
      shareText(chance),
    ]),
    [`${name}_never`, '', '', shareText(never)],
  ];
  return [
    ...bandRows('stock_tokens', bands.stock),
    ...bandRows('demand_tokens', bands.demand),
    ...years.map((year, t): Row => [
      'share_used',
      yearText(year),
      '50',
      shareText(bands.used[t] ?? NaN),
    ]),
    ...dateRows('exhaustion', exhaustion),
    ...dateRows('exhaustion_with_synthetic', stretched),
  ];
}

const percent = (level: number): string => String(Math.round(100 * level));

/** Up to a quintillion all digits; beyond, where pandas makes text of them, nine with a power of ten and still without a point. */
function wholeText(tokens: number): string {
  if (tokens < 1e18) return BigInt(Math.round(tokens)).toString();
  const [digits = '', power] = tokens.toExponential(8).split('e');
  return `${digits.replace('.', '')}e${Number(power) - 8}`;
}

const shareText = (share: number): string => share.toFixed(6);

const yearText = (year: number): string =>
  Number.isFinite(year) && !Number.isInteger(year) ? year.toFixed(4) : String(year);
