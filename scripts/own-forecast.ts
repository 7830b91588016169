// npm run own: writes what this version says into the newest entry of src/data/evidence/own-forecasts.json, which the page compares
// with what happened. An entry that has been released stays; the next begins as a copy of it with "released": null.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { OwnDate, ownForecasts } from '../src/data/evidence';
import { engine } from '../src/model/engines/engine';
import type { DateSummary, Forecast } from '../src/model/engines/forecast';
import { dateSpread } from '../src/model/engines/human-dates';
import { settledSamples } from '../src/model/sampling/sample-counts';
import { createDesign } from '../src/model/sampling/sample-design';
import { type PresetId, presetIds, presets } from '../src/scenario/presets';

type OwnForecast = (typeof ownForecasts)[number];
const file = 'src/data/evidence/own-forecasts.json';

function rounded(dates: DateSummary, digits: number): OwnDate {
  const { p10, median, p90, never } = dateSpread(dates);
  const date = (year: number): number => Number(year.toFixed(digits));
  return { p10: date(p10), median: date(median), p90: date(p90), never: Number(never.toFixed(4)) };
}

/**
 * What this version forecasts, under the names and for the years of an entry.
 *
 * @param digits decimals of its dates.
 */
export function ownForecast({ id, released, demand }: OwnForecast, digits = 3): OwnForecast {
  const years = Float64Array.from(demand, ({ year }) => year);
  const design = createDesign(settledSamples);
  const forecasts = Object.fromEntries(
    presetIds.map((preset) => [preset, engine(presets[preset].assumptions, design, years)]),
  ) as Record<PresetId, Forecast>;
  const { baseline } = forecasts;
  /** A row of the bands of demand: 0, 2 and 4 are 5%, the median and 95%. */
  const tokens = (row: number, i: number): number =>
    Number((baseline.bands.demand[row * years.length + i] ?? NaN).toPrecision(3));
  return {
    id,
    released,
    human: rounded(baseline.exhaustion, digits),
    stretched: rounded(baseline.stretched, digits),
    selfGrading: rounded(forecasts.selfGrading.stretched, digits),
    ungradedLoop: rounded(forecasts.ungradedLoop.stretched, digits),
    presets: Object.fromEntries(
      presetIds.map((preset) => {
        const { exhaustion, stretched } = forecasts[preset];
        const { median, never } = rounded(exhaustion, digits);
        // JSON has no infinity.
        const dated = (date: number): number | null => (date === Infinity ? null : date);
        return [
          preset,
          { median: dated(median), stretched: dated(rounded(stretched, digits).median), never },
        ];
      }),
    ),
    demand: demand.map(({ year }, i) => ({
      year,
      p5: tokens(0, i),
      median: tokens(2, i),
      p95: tokens(4, i),
    })),
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const all = JSON.parse(readFileSync(file, 'utf8')) as OwnForecast[];
  const newest = all.at(-1);
  if (!newest || newest.released !== null) {
    throw new Error(`${file}: the newest entry has been released; begin the next one.`);
  }
  const entries = [...all.slice(0, -1), ownForecast(newest)];
  // Tokens are counted in trillions there.
  const text = JSON.stringify(entries, undefined, 2).replaceAll(
    /\b\d{12,}\b/g,
    (digits) => `${Number(digits) / 1e12}e12`,
  );
  const flat = text.replaceAll(
    /\{\s+("(?:p10|median|year)"[^}]*?)\s+\}/g,
    (_, inside: string) => `{ ${inside.replaceAll(/\s*\n\s*/g, ' ')} }`,
  );
  writeFileSync(file, `${flat}\n`);
}
