/** The entry of the package: a link in, its forecast out. Nothing here or below needs a page or Node. */
import type { ForecastReport } from '../export/forecast-report';
import { readLink } from '../scenario/read-link';
import { commandText } from '../words/en/command-text';
import { earlierEngines } from './earlier-engines';
import { linkReport, maxSamples } from './link-report';

export interface ForecastOptions {
  /**
   * How many samples are drawn, a whole number from 1 to 1048576. Without it 16384, which gives the digits of the page;
   * 1024 take a tenth of the time; the median of the baseline then moves by a few thousandths of a year.
   */
  readonly samples?: number | undefined;
}

/**
 * When AI training runs out of human-written text, on the assumptions of a link. The same link gives the same digits as the
 * page and the command line, everywhere.
 *
 * @param link    the address of a page, or what follows its question mark: `preset=epoch2024&repetition=1`. An empty text is
 *                the baseline. What in it cannot be used falls back to the preset, with a sentence in `warnings`.
 * @param options how it is computed.
 * @returns plain values that JSON can hold: dates in calendar years (2026.75 is 1 October 2026; null is not before 2100),
 *          chances from 0 to 1, texts in tokens.
 * @throws TypeError for a link that is no text, RangeError for samples that are no such number, Error where the model cannot
 *         compute the assumptions; each with a sentence for people.
 */
export function forecast(link = '', options: ForecastOptions = {}): ForecastReport {
  const { samples } = options;
  if (typeof link !== 'string') throw new TypeError(commandText.textWanted);
  if (
    samples !== undefined &&
    !(Number.isInteger(samples) && samples >= 1 && samples <= maxSamples)
  ) {
    throw new RangeError(commandText.wholeNumber('samples', maxSamples));
  }
  const { old } = readLink(link).state;
  const engine = old && earlierEngines.find(({ version }) => version === old.version);
  if (old && !engine) throw new Error(commandText.noEngine(old.version));
  try {
    return linkReport(link, samples, engine).report;
  } catch (error) {
    // Compared by name, because a frozen engine has its own class of error.
    if (!(error instanceof Error && error.name === 'ModelError')) throw error;
    throw new Error(commandText.notComputed(error.message), { cause: error });
  }
}
