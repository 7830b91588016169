/** What the command line computes: the forecast of a query, and the deeper answers that are wanted. */
import type { ForecastReport } from '../export/forecast-report';
import { linkReport } from '../library/link-report';
import type { FrozenEngine } from '../model/engines/frozen-engine';
import { settledSamples } from '../model/sampling/sample-counts';
import { readLink } from '../scenario/read-link';
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
  const { report, forecast } = linkReport(queryOrUrl, samples, old);
  const { assumptions } = readLink(queryOrUrl).state.scenario;
  return {
    ...report,
    ...(extras.claims ? { claims: claimsReport(assumptions, forecast.exhaustion, samples) } : {}),
    ...(extras.neededYear === undefined
      ? {}
      : { needed: neededReport(assumptions, extras.neededYear, samples ?? settledSamples) }),
    ...(extras.sensitivity ? { sensitivity: sensitivityReport(assumptions, samples) } : {}),
  };
}
