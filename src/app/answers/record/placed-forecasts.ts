/** Past forecasts as dates on an axis. */
import { type Claim, claims, type PastForecast, pastForecasts } from '../../../data/evidence';
import { calendarYear } from '../../../model/timeline/calendar-year';

export interface PlacedForecast {
  readonly past: PastForecast;
  readonly claim: Claim;
  /** When it was published, calendar year. */
  readonly published: number;
  /** Positions on an axis; a whole year is drawn at its middle. */
  readonly low: number | undefined;
  readonly mark: number | undefined;
  readonly high: number | undefined;
}

const MIDDLE = 0.5;

function placed(past: PastForecast): PlacedForecast {
  const { value, low, high } = past;
  const claim = claims.find(({ id }) => id === past.claim);
  if (!claim) throw new Error(`no claim ${past.claim}`);
  const published = calendarYear(claim.date);
  const isLatestOnly = value === null && low === null && high !== null;
  const middle = (year: number | null): number | undefined =>
    year === null ? undefined : Number.isInteger(year) ? year + MIDDLE : year;
  return {
    past,
    claim,
    published,
    low: isLatestOnly ? published : middle(low),
    mark: middle(value),
    high: isLatestOnly ? high : middle(high),
  };
}

/** In order of publication. */
export const placedForecasts: readonly PlacedForecast[] = pastForecasts.map(placed);
