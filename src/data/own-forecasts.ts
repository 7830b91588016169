/**
 * What each version of this model says by default. Apart from `evidence.ts`, because the page shows a line of it at once, and the
 * rest of the evidence only when a reader opens the details.
 */
import ownForecastsFile from './evidence/own-forecasts.json';

/** A date as a version of this model gave it: calendar years. */
export interface OwnDate {
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  /** Chance of "not before 2100", 0..1. */
  readonly never: number;
}

/** What a version of this model says by default, kept so that it can be held against what comes. */
export interface OwnForecast {
  /** The version. */
  readonly id: string;
  /** When it was released; null where it is not yet, and may still change. */
  readonly released: string | null;
  /** The default, human text alone and with synthetic text. */
  readonly human: OwnDate;
  readonly stretched: OwnDate;
  /** The date with synthetic text under the presets of these names. */
  readonly selfGrading: OwnDate;
  readonly ungradedLoop: OwnDate;
  /** The median date of human text alone under each preset that reads the evidence in its own way, by the preset's name. */
  readonly readings: Readonly<Record<string, number>>;
  /** What the largest run wants on 1 January, tokens: the median and the ends of the 90% interval. */
  readonly demand: readonly {
    readonly year: number;
    readonly p5: number;
    readonly median: number;
    readonly p95: number;
  }[];
}

/** What each version of this model says by default, the newest last. */
export const ownForecasts = ownForecastsFile as readonly OwnForecast[];
