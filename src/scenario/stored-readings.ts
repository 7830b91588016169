/** The readings of the evidence by the newest stored forecasts, so that no page has to run five presets for one line. */
import { ownForecasts } from '../data/own-forecasts';
import { type EvidenceReadings, evidenceReadings } from './evidence-readings';

/** The earliest and the latest median, good to a thousandth of a year. */
export function storedReadings(): EvidenceReadings {
  const medians = ownForecasts.at(-1)?.readings;
  return evidenceReadings((preset) => {
    const median = medians?.[preset];
    if (median === undefined) throw new Error(`There is no stored forecast of ${preset}.`);
    return median;
  });
}
