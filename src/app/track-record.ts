/** Past forecasts compared with the training sets that are known. */
import { type Claim, claims, type PastForecast, pastForecasts } from '../data/evidence';
import { calendarYear } from '../model/timeline/calendar-year';
import {
  placeInTrend,
  type Projection,
  projectTrend,
  type Trend,
} from '../model/answers/trend-projection';
import { presets } from '../scenario/presets';
import { knownTrainingSets } from './known-training-sets';

export interface KnownSet {
  readonly label: string;
  readonly tokens: number;
}

/** When the newest known training set was published: the comparison ends there. */
export const knownUntil = Math.max(...knownTrainingSets.map(({ year }) => year));

/**
 * The largest text training set known by a date.
 *
 * @param year calendar year, after the first of them.
 */
export function largestTextSet(year: number): KnownSet {
  return knownTrainingSets
    .filter((set) => set.text && set.year <= year)
    .reduce((largest, set) => (set.tokens > largest.tokens ? set : largest));
}

/** A forecast date, with the training sets known when it was published and since. */
export interface JudgedForecast {
  readonly past: PastForecast;
  readonly claim: Claim;
  /** When it was published, calendar year. */
  readonly published: number;
  /** Positions on an axis; a whole year is drawn at its middle. */
  readonly low: number | undefined;
  readonly mark: number | undefined;
  readonly high: number | undefined;
  /** Whether the time that it names is over, has begun or is ahead, as of the newest known training set. */
  readonly state: 'over' | 'begun' | 'ahead';
  /** The last year of the time that it names. */
  readonly lastYear: number;
  /** The largest text set when it was published, at the end of the time that it names, and now. */
  readonly then: KnownSet;
  readonly atEnd: KnownSet;
  readonly now: KnownSet;
}

const MIDDLE = 0.5;

function judged(past: PastForecast): JudgedForecast {
  const { value, low, high } = past;
  const claim = claims.find(({ id }) => id === past.claim);
  if (!claim) throw new Error(`no claim ${past.claim}`);
  const published = calendarYear(claim.date);
  // With a latest date alone, the time is over when that year begins.
  const isLatestOnly = value === null && low === null && high !== null;
  const lastYear = isLatestOnly ? high - 1 : Math.floor(high ?? value ?? low ?? NaN);
  const starts = isLatestOnly ? published : Math.floor(low ?? value ?? NaN);
  const middle = (year: number | null): number | undefined =>
    year === null ? undefined : Number.isInteger(year) ? year + MIDDLE : year;
  return {
    past,
    claim,
    published,
    low: isLatestOnly ? published : middle(low),
    mark: middle(value),
    high: isLatestOnly ? high : middle(high),
    state: knownUntil >= lastYear + 1 ? 'over' : knownUntil >= starts ? 'begun' : 'ahead',
    lastYear,
    then: largestTextSet(published),
    atEnd: largestTextSet(Math.min(knownUntil, lastYear + 1)),
    now: largestTextSet(knownUntil),
  };
}

/** In order of publication. */
export const judgedForecasts: readonly JudgedForecast[] = pastForecasts.map(judged);

const { intervals, demandAnchorYear } = presets.epoch2024.assumptions;

/** Growth of the largest training set as Villalobos et al. 2024 projected it from past growth alone. */
export const epochTrend: Trend = {
  from: demandAnchorYear,
  size: intervals.datasetAtAnchor,
  growth: intervals.datasetGrowth,
};

/** The projection at a date, against the largest text set that was known by then. */
export interface TrendCheck extends Projection {
  readonly year: number;
  readonly known: KnownSet;
  /** Chance that the projection gave at most so many tokens, 0 .. 1. */
  readonly percentile: number;
}

/** Every 1 January since the projection starts, and the date of the newest training set known. */
export const trendChecks: readonly TrendCheck[] = [
  ...Array.from(
    { length: Math.floor(knownUntil) - epochTrend.from + 1 },
    (_, i) => epochTrend.from + i,
  ),
  knownUntil,
].map((year) => {
  const known = largestTextSet(year);
  return {
    year,
    ...projectTrend(epochTrend, year),
    known,
    percentile: placeInTrend(epochTrend, year, known.tokens),
  };
});
