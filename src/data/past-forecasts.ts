/** Dates of exhaustion that others forecast. Apart from `evidence.ts`, because a card shows two of them before the rest is loaded. */
import pastForecastsFile from './evidence/past-forecasts.json';

/** A date of exhaustion that was forecast, one of those in a claim of the kind `forecast`. */
export interface PastForecast {
  readonly id: string;
  /** The id of the claim. */
  readonly claim: string;
  /** What runs out. */
  readonly what: string;
  /** Calendar years as in `Claim`, or points in time where they are not whole. Only `high`: no later than the start of that year. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Per cent that the interval low..high is said to hold; null: a plain range. */
  readonly credibility: 90 | 80 | null;
  readonly note: string | null;
}

/** Dates of exhaustion forecast by others, in order of publication. */
export const pastForecasts = pastForecastsFile as readonly PastForecast[];
