/** What the command line prints: one forecast as plain values. */
import {
  bandLevels,
  type DateSummary,
  dateLevels,
  type EngineName,
  type Forecast,
  probabilityBy,
} from '../model/engines/forecast';
import type { FrozenEngine } from '../model/engines/frozen-engine';
import { settledSamples } from '../model/sampling/sample-counts';
import { FIRST_YEAR, LAST_YEAR } from '../model/timeline/year-range';
import * as present from '../scenario/link-engine';
import { defaultLinkState, type LinkState } from '../scenario/link-state';
import type { EvidenceReadings } from '../scenario/evidence-readings';
import { linkVersion } from '../scenario/migrations';
import { readLink } from '../scenario/read-link';
import { storedReadings } from '../scenario/stored-readings';
import { writeLink } from '../scenario/write-link';
import { noticeSentence } from '../words/notices';
import { standingNotes } from '../words/standing-notes';
import { claimsReport, neededReport, sensitivityReport } from './answers-report';

type Percent<Level extends number> = `p${Level}`;
type DatePercent = Percent<5 | 10 | 25 | 50 | 75 | 90 | 95>;
type BandPercent = Percent<5 | 25 | 50 | 75 | 95>;

/** Calendar years; null is "not before 2100", 2015 is "2015 or earlier". `never` is the share of null. */
export type DateReport = Record<DatePercent, number | null> & { never: number };

/** Tokens by level, at 1 January of each year. */
export type BandReport = Record<string, Record<BandPercent, number>>;

export interface DatesReport {
  /** byYear: probability that it has happened by 1 January of the year. */
  readonly exhaustion: DateReport & { readonly byYear: Record<string, number> };
  readonly stretched: DateReport;
}

export interface NewestReport extends DatesReport {
  readonly v: number;
  readonly query: string;
}

export interface EstimateReport extends DatesReport {
  /** The version of the link, and so of the model. */
  readonly v: number;
  /** The canonical query of what was estimated. */
  readonly query: string;
  /** The newest version's dates, for a query of an earlier version, whose own digits are printed above. */
  readonly newest?: NewestReport;
  /** What the query compares its scenario with. */
  readonly pinned?: DatesReport;
  /** Sentences about the parts of the query that could not be used. */
  readonly warnings: readonly string[];
  /** Sentences about what the assumptions mean. */
  readonly caveats: readonly string[];
  /** The earliest and the latest median across readings of the evidence; they are the newest version's, whatever the query. */
  readonly evidenceReadings: EvidenceReadings;
  readonly samples: number;
  readonly engine: EngineName;
  readonly stockTokens: BandReport;
  readonly demandTokens: BandReport;
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

/** The years in which stock and demand are printed. */
const firstBandYear = 2020;
const lastBandYear = 2060;

/**
 * The parts of a link that cannot be used, one sentence each.
 *
 * @param queryOrUrl any text; see `readLink`.
 */
export function linkWarnings(queryOrUrl: string): string[] {
  const { state, notices } = readLink(queryOrUrl);
  return notices.map((notice) => noticeSentence(notice, state.scenario.preset));
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
  const { state } = readLink(queryOrUrl);
  const { assumptions } = state.scenario;
  const years = yearsBetween(firstBandYear, lastBandYear);
  const query = writeLink(state);
  const { scenario: forecast, pinned } = (old ?? present).forecastLink(
    query,
    samples ?? settledSamples,
    Float64Array.from(years),
  );
  return {
    v: old?.version ?? linkVersion,
    query,
    ...(old ? { newest: newestReport(state, samples ?? settledSamples, years) } : {}),
    ...(pinned ? { pinned: datesReport(pinned) } : {}),
    warnings: linkWarnings(queryOrUrl),
    caveats: standingNotes(state.scenario),
    evidenceReadings: storedReadings(),
    samples: forecast.samples,
    engine: forecast.engine,
    ...datesReport(forecast),
    stockTokens: bandReport(years, forecast.bands.stock),
    demandTokens: bandReport(years, forecast.bands.demand),
    ...(extras.claims ? { claims: claimsReport(assumptions, forecast.exhaustion, samples) } : {}),
    ...(extras.neededYear === undefined
      ? {}
      : { needed: neededReport(assumptions, extras.neededYear, samples ?? settledSamples) }),
    ...(extras.sensitivity ? { sensitivity: sensitivityReport(assumptions, samples) } : {}),
  };
}

function newestReport({ scenario }: LinkState, samples: number, years: number[]): NewestReport {
  const query = writeLink({ ...defaultLinkState, scenario });
  const forecast = present.forecastLink(query, samples, Float64Array.from(years)).scenario;
  return { v: linkVersion, query, ...datesReport(forecast) };
}

const datesReport = ({ exhaustion, stretched }: Forecast): DatesReport => ({
  exhaustion: {
    ...dateReport(exhaustion),
    byYear: Object.fromEntries(
      yearsBetween(FIRST_YEAR, LAST_YEAR).map((year) => [
        String(year),
        probabilityBy(exhaustion, year),
      ]),
    ),
  },
  stretched: dateReport(stretched),
});

function dateReport({ quantiles, never }: DateSummary): DateReport {
  // JSON has no infinity.
  const dates = byLevel<DatePercent, number | null>(dateLevels, (index) => {
    const date = quantiles[index] ?? NaN;
    return date === Infinity ? null : date;
  });
  return { ...dates, never };
}

const bandReport = (years: readonly number[], rows: Float64Array): BandReport =>
  Object.fromEntries(
    years.map((year, t) => [
      String(year),
      byLevel<BandPercent, number>(bandLevels, (level) => rows[level * years.length + t] ?? NaN),
    ]),
  );

/** Values under the names of their levels: 0.05 is "p5". */
const byLevel = <Name extends string, Value>(
  levels: readonly number[],
  valueAt: (index: number) => Value,
): Record<Name, Value> =>
  Object.fromEntries(
    levels.map((level, index) => [`p${Math.round(level * 100)}`, valueAt(index)]),
  ) as Record<Name, Value>;

const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
