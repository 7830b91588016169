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

/** What a preset says: calendar years; null is "not before 2100". */
export interface PresetDates {
  /** Median date of human text alone. */
  readonly median: number | null;
  /** Median date with synthetic text. */
  readonly stretched: number | null;
  /** Chance of "not before 2100" with human text alone, 0..1. */
  readonly never: number;
}

/** The dates that a version of this model gives by default, kept so that they can be held against what comes; the rest is on record. */
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
  /** What each preset says, by its name. */
  readonly presets: Readonly<Record<string, PresetDates>>;
}

/** What each version of this model says by default, the newest last. */
export const ownForecasts = ownForecastsFile as readonly OwnForecast[];
