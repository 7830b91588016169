/** A forecast as plain values: what the command line prints and what the page saves as JSON. `docs/export.schema.json` describes it. */
import {
  type Bands,
  bandLevels,
  type DateSummary,
  dateLevels,
  type EngineName,
  type Forecast,
  probabilityBy,
} from '../model/engines/forecast';
import type { AssumptionKey, Assumptions } from '../model/parameters/assumptions';
import { FIRST_YEAR, LAST_YEAR } from '../model/timeline/year-range';
import type { EvidenceReadings } from '../scenario/evidence-readings';
import { defaultLinkState } from '../scenario/link-state';
import { linkVersion } from '../scenario/migrations';
import type { PresetId } from '../scenario/presets';
import { readLink } from '../scenario/read-link';
import { changedKeys, type Scenario } from '../scenario/scenario';
import { storedReadings } from '../scenario/stored-readings';
import { writeLink } from '../scenario/write-link';
import { answerText } from '../words/en/answer';
import { noticeSentence } from '../words/en/notices';
import { standingNotes } from '../words/en/standing-notes';
import type { ExportInput } from './export-input';

type Percent<Level extends number> = `p${Level}`;
type DatePercent = Percent<5 | 10 | 25 | 50 | 75 | 90 | 95>;
type BandPercent = Percent<5 | 25 | 50 | 75 | 95>;

/** Calendar years; null is "not before 2100", 2015 is "2015 or earlier". `never` is the share of null. */
export type DateReport = Record<DatePercent, number | null> & {
  readonly never: number;
  /** [341] probability that it has happened by each quarter's start, from 1 January 2015 to 1 January 2100. */
  readonly byQuarter: readonly number[];
};

/** Tokens by level, at 1 January of each year. */
export type BandReport = Record<string, Record<BandPercent, number>>;

export interface DatesReport {
  /** When the largest training run needs all usable human-written text. byYear: probability that it has by 1 January of the year. */
  readonly exhaustion: DateReport & { readonly byYear: Record<string, number> };
  /** The same with synthetic text. */
  readonly stretched: DateReport;
}

export interface NewestReport extends DatesReport {
  readonly v: number;
  readonly query: string;
}

/** Every assumption, and which of them differ from the preset's. */
export interface InputsReport extends Assumptions {
  readonly preset: PresetId;
  readonly changed: readonly AssumptionKey[];
}

/** What is said of each of the two scenarios of a link. */
interface ScenarioReport extends DatesReport {
  /** Without its view and its note. Not there for a link of an earlier version, whose defaults are not today's; nor are `inputs`. */
  readonly query?: string;
  /** The result in words. */
  readonly answer: string;
  readonly inputs?: InputsReport;
  /** Usable human-written text, re-reading included. */
  readonly stockTokens: BandReport;
  /** What the largest training run wants. */
  readonly demandTokens: BandReport;
  /** Median share of the usable text that it uses, 0 to 1, at 1 January of each year. */
  readonly usedShare: Record<string, number>;
}

export interface ForecastReport extends ScenarioReport {
  /** The version of the link, and so of the model. */
  readonly v: number;
  /** The canonical query of what was estimated. */
  readonly query: string;
  /** The newest version's dates, for a query of an earlier version, whose own digits are given above. */
  readonly newest?: NewestReport;
  /** What the query compares its scenario with. */
  readonly pinned?: ScenarioReport;
  /** Sentences about the parts of the query that could not be used. */
  readonly warnings: readonly string[];
  /** Sentences about what the assumptions mean. */
  readonly caveats: readonly string[];
  /** The earliest and the latest median across readings of the evidence; they are the newest version's, whatever the query. */
  readonly evidenceReadings: EvidenceReadings;
  /** How many samples were drawn. */
  readonly samples: number;
  readonly seed: number;
  readonly engine: EngineName;
}

/**
 * The parts of a link that cannot be used, one sentence each.
 *
 * @param queryOrUrl any text; see `readLink`.
 */
export function linkWarnings(queryOrUrl: string): string[] {
  const { state, notices } = readLink(queryOrUrl);
  return notices.map((notice) => noticeSentence(notice, state.scenario.preset));
}

/** @param warnings `linkWarnings` of the text that was given. */
export function forecastReport(
  { forecast, state, pinned, newest, seed }: Omit<ExportInput, 'link' | 'day'>,
  warnings: readonly string[],
): ForecastReport {
  const { old, scenario } = state;
  const isNewest = old === undefined;
  const { answer, inputs, exhaustion, stretched, stockTokens, demandTokens, usedShare } =
    scenarioReport(scenario, forecast, isNewest);
  return {
    v: old?.version ?? linkVersion,
    query: writeLink(state),
    answer,
    ...(newest && { newest: newestReport(scenario, newest) }),
    ...(pinned && { pinned: scenarioReport(pinned.scenario, pinned.forecast, isNewest) }),
    warnings,
    caveats: standingNotes(scenario),
    evidenceReadings: storedReadings(),
    samples: forecast.samples,
    seed,
    engine: forecast.engine,
    ...(inputs && { inputs }),
    exhaustion,
    stretched,
    stockTokens,
    demandTokens,
    usedShare,
  };
}

const newestReport = (scenario: Scenario, newest: Forecast): NewestReport => ({
  v: linkVersion,
  query: bareQuery(scenario),
  ...datesReport(newest),
});

/** The link of a scenario and of nothing else, in the newest version. */
const bareQuery = (scenario: Scenario): string => writeLink({ ...defaultLinkState, scenario });

const scenarioReport = (
  scenario: Scenario,
  forecast: Forecast,
  isNewest: boolean,
): ScenarioReport => ({
  ...(isNewest && { query: bareQuery(scenario) }),
  answer: answerText(forecast, scenario.assumptions),
  ...(isNewest && {
    inputs: { preset: scenario.preset, changed: changedKeys(scenario), ...scenario.assumptions },
  }),
  ...datesReport(forecast),
  ...bandsReport(forecast.bands),
});

const datesReport = ({ exhaustion, stretched }: Forecast): DatesReport => ({
  exhaustion: {
    ...dateReport(exhaustion),
    byYear: Object.fromEntries(
      Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i).map((year) => [
        String(year),
        probabilityBy(exhaustion, year),
      ]),
    ),
  },
  stretched: dateReport(stretched),
});

function dateReport({ quantiles, byQuarter, never }: DateSummary): DateReport {
  // JSON has no infinity.
  const dates = byLevel<DatePercent, number | null>(dateLevels, (index) => {
    const date = quantiles[index] ?? NaN;
    return date === Infinity ? null : date;
  });
  return { ...dates, never, byQuarter: Array.from(byQuarter) };
}

function bandsReport({ years, stock, demand, used }: Bands) {
  /** By whole year: a picture's years hold the anchor as well. */
  const byYear = <Value>(valueAt: (index: number) => Value): Record<string, Value> =>
    Object.fromEntries(
      Array.from(years).flatMap((year, index) =>
        Number.isInteger(year) ? [[String(year), valueAt(index)] as const] : [],
      ),
    );
  const bandOf = (rows: Float64Array): BandReport =>
    byYear((index) =>
      byLevel<BandPercent, number>(bandLevels, (row) => rows[row * years.length + index] ?? NaN),
    );
  return {
    stockTokens: bandOf(stock),
    demandTokens: bandOf(demand),
    usedShare: byYear((index) => used[index] ?? NaN),
  };
}

/** Values under the names of their levels: 0.05 is "p5". */
const byLevel = <Name extends string, Value>(
  levels: readonly number[],
  valueAt: (index: number) => Value,
): Record<Name, Value> =>
  Object.fromEntries(
    levels.map((level, index) => [`p${Math.round(level * 100)}`, valueAt(index)]),
  ) as Record<Name, Value>;
