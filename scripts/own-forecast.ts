// npm run own: writes what this version says by default into the newest entries of src/data/evidence/own-forecasts.json (dates) and
// on-record.json (by year), which the page compares with what happened. An entry that has been released is never written again; a
// new version gets a new one.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import type { OwnDate, OwnForecast, RecordedForecast } from '../src/data/evidence';
import {
  bandAt,
  bandLevels,
  type DateSummary,
  type Forecast,
  probabilityBy,
} from '../src/model/engines/forecast';
import type { FrozenEngine } from '../src/model/engines/frozen-engine';
import { dateSpread } from '../src/model/engines/human-dates';
import { settledSamples } from '../src/model/sampling/sample-counts';
import * as present from '../src/scenario/link-engine';
import { presetIds, presets } from '../src/scenario/presets';
import { defaultView } from '../src/scenario/view';

const folder = 'src/data/evidence';
export const datesFile = `${folder}/own-forecasts.json`;
const yearsFile = `${folder}/on-record.json`;

function rounded(dates: DateSummary, digits: number): OwnDate {
  const { p10, median, p90, never } = dateSpread(dates);
  const date = (year: number): number => Number(year.toFixed(digits));
  return { p10: date(p10), median: date(median), p90: date(p90), never: Number(never.toFixed(4)) };
}

/** What is stored of one version. */
export interface Stored {
  readonly dates: OwnForecast;
  readonly byYear: RecordedForecast;
}

/** What an entry leaves open: all but its forecasts. */
export interface Asked {
  readonly released: string | null;
  readonly samples: number;
  readonly years: readonly number[];
  readonly presets: readonly string[];
}

/** What an entry was asked, so that it can be computed again. */
export const askedOf = ({ dates, byYear }: Stored): Asked => ({
  released: dates.released,
  samples: byYear.samples,
  years: byYear.years.map(({ year }) => year),
  presets: Object.keys(dates.presets),
});

/**
 * What an engine says by default, as it is stored.
 *
 * @param digits decimals of its dates.
 */
export function ownForecast(
  engine: FrozenEngine,
  { released, samples, years, presets: named }: Asked,
  digits = 3,
): Stored {
  const { version } = engine;
  const moments = Float64Array.from(years);
  const forecasts = new Map(
    named.map((preset) => [
      preset,
      engine.forecastLink(`v=${version}&preset=${preset}`, samples, moments).scenario,
    ]),
  );
  const of = (preset: string): Forecast => {
    const forecast = forecasts.get(preset);
    if (!forecast) throw new Error(`There is no preset ${preset}.`);
    return forecast;
  };
  // JSON has no infinity.
  const dated = (date: number): number | null => (date === Infinity ? null : date);
  const { exhaustion, stretched, bands } = of('baseline');
  const odds = (dates: DateSummary, year: number): number =>
    Number(probabilityBy(dates, year).toFixed(4));
  const tokens = (rows: Float64Array, index: number): number[] =>
    bandLevels.map((level) => Number(bandAt(bands, rows, level, index).toPrecision(3)));
  const id = `v${version}`;
  return {
    dates: {
      id,
      released,
      human: rounded(exhaustion, digits),
      stretched: rounded(stretched, digits),
      selfGrading: rounded(of('selfGrading').stretched, digits),
      ungradedLoop: rounded(of('ungradedLoop').stretched, digits),
      presets: Object.fromEntries(
        named.map((preset) => {
          const { median, never } = rounded(of(preset).exhaustion, digits);
          const withSynthetic = rounded(of(preset).stretched, digits).median;
          return [preset, { median: dated(median), stretched: dated(withSynthetic), never }];
        }),
      ),
    },
    byYear: {
      id,
      samples,
      years: years.map((year, i) => ({
        year,
        human: odds(exhaustion, year),
        stretched: odds(stretched, year),
        demand: tokens(bands.demand, i),
        stock: tokens(bands.stock, i),
      })),
    },
  };
}

/** What a version is asked before its release: every 1 January of the picture after the date of the largest set today. */
function presentAsked(): Asked {
  const first = Math.ceil(presets.baseline.assumptions.demandAnchorYear);
  const years = Array.from({ length: defaultView.horizon - first + 1 }, (_, i) => first + i);
  return { released: null, samples: settledSamples, years, presets: presetIds };
}

/** The stored entries with that of this version, which is written anew until it is released. */
export function withPresent<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  entry: Entry,
): Entry[] {
  return [...entries.filter(({ id }) => id !== entry.id), entry];
}

const read = <Entry>(file: string): Entry[] => JSON.parse(readFileSync(file, 'utf8')) as Entry[];

async function write(file: string, entries: readonly unknown[]): Promise<void> {
  // Tokens are counted in trillions there.
  const text = JSON.stringify(entries).replaceAll(
    /\b\d{12,}\b/g,
    (digits) => `${Number(digits) / 1e12}e12`,
  );
  writeFileSync(file, await prettier.format(text, { parser: 'json', printWidth: 100 }));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const dates = read<OwnForecast>(datesFile);
  const { dates: own, byYear } = ownForecast(present, presentAsked());
  if (dates.some(({ id, released }) => id === own.id && released !== null)) {
    throw new Error(`${own.id} has been released, and so stands. Begin the next version first.`);
  }
  await write(datesFile, withPresent(dates, own));
  await write(yearsFile, withPresent(read<RecordedForecast>(yearsFile), byYear));
}
