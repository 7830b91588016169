/** The projection of 2024 compared with the training sets that are known. */
import type { TrainingSetPoint } from '../../../chart/chart-series';
import {
  placeInTrend,
  type Projection,
  projectTrend,
  type Trend,
} from '../../../model/answers/trend-projection';
import { presets } from '../../../scenario/presets';
import { knownTrainingSets } from '../../known-training-sets';

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
export function largestTextSet(
  year: number,
  sets: readonly TrainingSetPoint[] = knownTrainingSets,
): KnownSet {
  return sets
    .filter((set) => set.text && set.year <= year)
    .reduce((largest, set) => (set.tokens > largest.tokens ? set : largest));
}

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
