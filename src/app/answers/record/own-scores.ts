/** The forecasts on record, scored by the largest disclosed training sets. The rule in words: `onRecordText.rule`. */
import type { TrainingSetPoint } from '../../../chart/chart-series';
import {
  onRecord,
  ownForecasts,
  type RecordedForecast,
  type RecordedYear,
  reviews,
} from '../../../data/evidence';
import { sizeScore } from '../../../model/answers/size-score';
import { trendQuantiles } from '../../../model/answers/trend-projection';
import { bandLevels } from '../../../model/engines/forecast';
import { calendarYear } from '../../../model/timeline/calendar-year';
import { knownTrainingSets } from '../../known-training-sets';
import { epochTrend, knownUntil, type KnownSet, largestTextSet } from './trend-checks';

/** Until when we have looked for training sets: the newest that is known, of any kind, or the newest review. */
export const lookedUntil = Math.max(knownUntil, ...reviews.map(({ date }) => calendarYear(date)));

/** A 1 January of a recorded forecast, once it can be scored. */
export interface ScoredYear {
  /** The version. */
  readonly id: string;
  readonly recorded: RecordedYear;
  readonly known: KnownSet;
  readonly isInHalf: boolean;
  /** Where the set lies, seen from the range of nine in ten. */
  readonly place: 'below' | 'within' | 'above';
  /** `sizeScore` of the forecast, of the projection of 2024, and of the largest set on the day of the release. */
  readonly score: number;
  readonly paper: number;
  readonly noGrowth: number;
}

/**
 * Every 1 January after the release that we have looked beyond.
 *
 * @param released YYYY-MM-DD; null scores nothing.
 * @param sets     all that are known.
 * @param until    calendar year up to which sets were looked for.
 */
export function scoredYears(
  { id, years }: Pick<RecordedForecast, 'id' | 'years'>,
  released: string | null,
  sets: readonly TrainingSetPoint[] = knownTrainingSets,
  until = lookedUntil,
): readonly ScoredYear[] {
  if (released === null) return [];
  const start = calendarYear(released);
  const atStart = bandLevels.map(() => largestTextSet(start, sets).tokens);
  return years
    .filter(({ year }) => year > start && year <= until)
    .map((recorded) => {
      const { year, demand } = recorded;
      const known = largestTextSet(year, sets);
      const { tokens } = known;
      const [p5 = NaN, p25 = NaN, , p75 = NaN, p95 = NaN] = demand;
      return {
        id,
        recorded,
        known,
        isInHalf: p25 <= tokens && tokens <= p75,
        place: tokens < p5 ? 'below' : tokens > p95 ? 'above' : 'within',
        score: sizeScore(demand, tokens),
        paper: sizeScore(trendQuantiles(epochTrend, year, bandLevels), tokens),
        noGrowth: sizeScore(atStart, tokens),
      };
    });
}

/** What each version has on record: its dates and its years. The newest first. */
export const recordedForecasts = ownForecasts
  .map((dates) => {
    const byYear = onRecord.find(({ id }) => id === dates.id);
    if (!byYear) throw new Error(`There is nothing on record of ${dates.id}.`);
    return { dates, byYear, scored: scoredYears(byYear, dates.released) };
  })
  .reverse();

/** The next 1 January of a recorded forecast that is to be scored; the last one where all have been. */
export function nextToScore({
  dates,
  byYear,
  scored,
}: (typeof recordedForecasts)[number]): RecordedYear {
  const start = dates.released === null ? -Infinity : calendarYear(dates.released);
  const open = byYear.years.filter(({ year }) => year > start)[scored.length];
  const last = byYear.years.at(-1);
  if (!last) throw new Error(`There is no year on record of ${dates.id}.`);
  return open ?? last;
}
