/** The forecast of a link as plain values: what the command line prints and the package returns. */
import { type ForecastReport, forecastReport, linkWarnings } from '../export/forecast-report';
import type { Forecast } from '../model/engines/forecast';
import type { FrozenEngine } from '../model/engines/frozen-engine';
import { defaultSeed } from '../model/sampling/default-seed';
import { settledSamples } from '../model/sampling/sample-counts';
import * as present from '../scenario/link-engine';
import { defaultLinkState } from '../scenario/link-state';
import { readLink } from '../scenario/read-link';
import { writeLink } from '../scenario/write-link';

/** Most samples that may be asked for. */
export const maxSamples = 2 ** 20;

/** Each 1 January from 2020 to 2060: when stock and demand are given. */
const bandYears = Float64Array.from({ length: 41 }, (_, i) => 2020 + i);

/**
 * @param queryOrUrl any text; see `readLink`.
 * @param samples    whole number, >= 1; without it as many as the page takes.
 * @param old        the engine of the link's version, where that is an earlier one.
 * @returns the report, and the forecast of the link's own scenario of which it tells.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function linkReport(
  queryOrUrl: string,
  samples = settledSamples,
  old?: FrozenEngine,
): { readonly report: ForecastReport; readonly forecast: Forecast } {
  const { state } = readLink(queryOrUrl);
  const { scenario, pinned } = state;
  const forecastsOf = (engine: Pick<FrozenEngine, 'forecastLink'>, query: string) =>
    engine.forecastLink(query, samples, bandYears);
  const forecasts = forecastsOf(old ?? present, writeLink(state));
  const newest = old && forecastsOf(present, writeLink({ ...defaultLinkState, scenario })).scenario;
  const report = forecastReport(
    {
      forecast: forecasts.scenario,
      state,
      pinned: pinned && forecasts.pinned && { scenario: pinned, forecast: forecasts.pinned },
      newest,
      seed: defaultSeed,
    },
    linkWarnings(queryOrUrl),
  );
  return { report, forecast: forecasts.scenario };
}
