/** What the command line computes: the forecast of a query, and the deeper answers that are wanted. */
import type { FrozenEngine } from '../model/engines/frozen-engine';
import { forecastReport, type ForecastReport, linkWarnings } from '../export/forecast-report';
import { defaultSeed } from '../model/sampling/default-seed';
import { settledSamples } from '../model/sampling/sample-counts';
import * as present from '../scenario/link-engine';
import { defaultLinkState } from '../scenario/link-state';
import { readLink } from '../scenario/read-link';
import { writeLink } from '../scenario/write-link';
import { claimsReport, neededReport, sensitivityReport } from './answers-report';

export interface EstimateReport extends ForecastReport {
  /** The deeper answers that were wanted. */
  readonly claims?: ReturnType<typeof claimsReport>;
  readonly needed?: ReturnType<typeof neededReport>;
  readonly sensitivity?: ReturnType<typeof sensitivityReport>;
}

/** Which deeper answers to print as well. */
export interface ExtraAnswers {
  readonly claims?: boolean;
  /** The calendar year that the date is to be, 2015 .. 2100. */
  readonly neededYear?: number | undefined;
  readonly sensitivity?: boolean;
}

/** Each 1 January from 2020 to 2060: when stock and demand are printed. */
const bandYears = Float64Array.from({ length: 41 }, (_, i) => 2020 + i);

/**
 * The forecast of a link.
 *
 * @param queryOrUrl any text; see `readLink`.
 * @param samples    whole number, >= 1; without it as many as the page takes for each answer.
 * @param extras     deeper answers to print as well; they are the newest version's.
 * @param old        the engine of the query's version, where that is an earlier one; see `openAndRun`.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function estimateReport(
  queryOrUrl: string,
  samples?: number,
  extras: ExtraAnswers = {},
  old?: FrozenEngine,
): EstimateReport {
  const { state } = readLink(queryOrUrl);
  const { scenario, pinned } = state;
  const forecastsOf = (engine: Pick<FrozenEngine, 'forecastLink'>, query: string) =>
    engine.forecastLink(query, samples ?? settledSamples, bandYears);
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
  const { assumptions } = scenario;
  return {
    ...report,
    ...(extras.claims
      ? { claims: claimsReport(assumptions, forecasts.scenario.exhaustion, samples) }
      : {}),
    ...(extras.neededYear === undefined
      ? {}
      : { needed: neededReport(assumptions, extras.neededYear, samples ?? settledSamples) }),
    ...(extras.sensitivity ? { sensitivity: sensitivityReport(assumptions, samples) } : {}),
  };
}
