/** Inputs and outputs of a forecast as JSON; `docs/export.schema.json` says what is in it. */
import type { DateSummary } from '../model/engines/forecast';
import { linkVersion } from '../scenario/migrations';
import { changedKeys } from '../scenario/scenario';
import { storedReadings } from '../scenario/stored-readings';
import { answerText } from '../words/answer';
import { standingNotes } from '../words/standing-notes';
import { bandLevels, dateLevels } from '../model/engines/forecast';
import type { ExportInput } from './export-input';

/** JSON has no infinity: null is "not before 2100". */
const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const percentName = (level: number): string => `p${Math.round(level * 100)}`;

/** The file's text, indented. */
export function json({ forecast, state, link, day, seed }: ExportInput): string {
  const { scenario } = state;
  const { intervals, ...settings } = scenario.assumptions;
  const { bands, engine, samples } = forecast;
  const years = Array.from(bands.years);
  const rowsOf = (values: Float64Array): Record<string, number[]> =>
    Object.fromEntries(
      bandLevels.map((level, row) => [
        percentName(level),
        Array.from(values.subarray(row * years.length, (row + 1) * years.length)),
      ]),
    );
  return `${JSON.stringify(
    {
      link,
      day,
      version: linkVersion,
      engine,
      samples,
      seed,
      answer: answerText(forecast, scenario.assumptions),
      notes: standingNotes(scenario),
      evidenceReadings: storedReadings(),
      inputs: { preset: scenario.preset, changed: changedKeys(scenario), ...settings, intervals },
      outputs: {
        exhaustion: dateOutput(forecast.exhaustion),
        withSynthetic: dateOutput(forecast.stretched),
        years,
        stockTokens: rowsOf(bands.stock),
        demandTokens: rowsOf(bands.demand),
        shareUsed: { p50: Array.from(bands.used) },
      },
    },
    null,
    2,
  )}\n`;
}

const dateOutput = ({ quantiles, byQuarter, never }: DateSummary) => ({
  year: Object.fromEntries(
    dateLevels.map((level, i) => [percentName(level), finiteOrNull(quantiles[i] ?? NaN)]),
  ),
  never,
  chanceByQuarter: Array.from(byQuarter),
});
