/** The readings of the evidence by the newest stored forecasts, so that no page has to run five presets for one line. */
import { ownForecasts, type PresetDates } from '../data/own-forecasts';
import type { PresetId } from './presets';
import { type EvidenceReadings, evidenceReadings } from './evidence-readings';

/** The earliest and the latest median, good to a thousandth of a year. */
export function storedReadings(): EvidenceReadings {
  return evidenceReadings((preset) => storedDates(preset).median ?? Infinity);
}

/** What a preset says by the newest stored forecasts. */
export function storedDates(preset: PresetId): PresetDates {
  const dates = ownForecasts.at(-1)?.presets[preset];
  if (!dates) throw new Error(`There is no stored forecast of ${preset}.`);
  return dates;
}
