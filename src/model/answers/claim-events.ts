/** What a public claim says of the date, in the years of the model, and the chance of that. */
import type { Claim } from '../../data/evidence';
import { type DateSummary, probabilityBy } from '../engines/forecast';
import { FIRST_YEAR, LAST_YEAR } from '../timeline/year-range';

/**
 * What a claim says of the date T.
 *
 * by: it has happened by 1 January of `year`, the year after the claimed one; `alsoBy` likewise for the end of the interval it
 * gives, where that is another year. after: it has not happened by 1 January of `year`. none: it gives no year.
 */
export type ClaimEvent =
  | { readonly kind: 'by'; readonly year: number; readonly alsoBy: number | undefined }
  | { readonly kind: 'after'; readonly year: number }
  | { readonly kind: 'none' };

/** An event that has a chance. */
export type DatedEvent = Exclude<ClaimEvent, { kind: 'none' }>;

/**
 * Our reading of the years that a claim gives: a year means until its end, and what happened is the middle of an interval, or its
 * end where it has no middle.
 *
 * @param claim its years; null where it gives none.
 */
export function claimEvent({
  value,
  low,
  high,
}: Pick<Claim, 'value' | 'low' | 'high'>): ClaimEvent {
  const claimed = value ?? high;
  if (claimed !== null) {
    const year = Math.floor(claimed) + 1;
    const end = high === null ? year : Math.floor(high) + 1;
    return { kind: 'by', year, alsoBy: end === year ? undefined : end };
  }
  return low === null ? { kind: 'none' } : { kind: 'after', year: low };
}

/** The chance of what a claim says, 0 .. 1. */
export interface ClaimChance {
  readonly chance: number;
  /** The chance by the end of the interval that the claim gives, where that is another year. */
  readonly also: number | undefined;
}

/** The chance of what a claim says, by one set of dates. */
export function claimChance(event: DatedEvent, dates: DateSummary): ClaimChance {
  if (event.kind === 'after') return { chance: 1 - chanceBy(dates, event.year), also: undefined };
  const { year, alsoBy } = event;
  return {
    chance: chanceBy(dates, year),
    also: alsoBy === undefined ? undefined : chanceBy(dates, alsoBy),
  };
}

/** Dates are followed from 2015 to 2100. */
const chanceBy = (dates: DateSummary, year: number): number =>
  probabilityBy(dates, Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Math.floor(year))));
