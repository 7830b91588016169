/** What the model gives a public claim: the chance under the present assumptions, and under each reading of its words. */
import type { Claim } from '../data/evidence';
import { type Assumptions, type StockDefinition, stockDefinitions } from './assumptions';
import type { DateSummary } from './forecast';
import { probabilityBy } from './forecast';
import { humanDates } from './human-dates';
import type { Interval } from './interval';
import type { SampleDesign } from './sample-design';
import { FIRST_YEAR, LAST_YEAR } from './year-range';

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

/**
 * Our reading of the years that a claim gives: a year means until its end, and what happened is the middle of an interval, or its
 * end where it has no middle.
 *
 * @param claim its years; null where it gives none.
 * @source none (our reading)
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

/** One way to read "data": which text, how much of it, how often it is read, and whose demand for it. */
export interface Reading {
  readonly text: StockDefinition;
  readonly quality: 'all' | 'filtered';
  readonly use: 'once' | 'repeated';
  readonly demand: 'past-sets' | 'compute';
}

/** The 24 readings. */
export const readings: readonly Reading[] = stockDefinitions.flatMap((text) =>
  (['all', 'filtered'] as const).flatMap((quality) =>
    (['once', 'repeated'] as const).flatMap((use) =>
      (['past-sets', 'compute'] as const).map((demand) => ({ text, quality, use, demand })),
    ),
  ),
);

const one: Interval = [1, 1];

/** The assumptions under one reading: what the reading leaves open is as it was. */
export function readAs(
  assumptions: Assumptions,
  { text, quality, use, demand }: Reading,
): Assumptions {
  const { intervals } = assumptions;
  return {
    ...assumptions,
    stockDefinition: text,
    intervals: {
      ...intervals,
      qualityShare: quality === 'all' ? one : intervals.qualityShare,
      repetition: use === 'once' ? one : intervals.repetition,
      computeWeight: demand === 'compute' ? one : [0, 0],
    },
  };
}

/** The dates that claims are held against: made once, for any number of claims. */
export interface ClaimDates {
  /** Under the assumptions as they are. */
  readonly present: DateSummary;
  /** [24] in the order of `readings`. */
  readonly byReading: readonly DateSummary[];
}

/**
 * The date under the present assumptions and under every reading.
 *
 * @param design [n] samples.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export const claimDates = (assumptions: Assumptions, design: SampleDesign): ClaimDates => ({
  present: humanDates(assumptions, design),
  byReading: readings.map((reading) => humanDates(readAs(assumptions, reading), design)),
});

/** The chance of what a claim says, 0 .. 1. */
export interface ClaimChance {
  readonly chance: number;
  /** The chance by the end of the interval that the claim gives, where that is another year. */
  readonly also: number | undefined;
}

export interface CheckedClaim {
  readonly event: Exclude<ClaimEvent, { kind: 'none' }>;
  readonly present: ClaimChance;
  /** [24] in the order of `readings`. */
  readonly byReading: readonly (ClaimChance & { readonly reading: Reading })[];
  /** The readings that give it the smallest and the largest chance. */
  readonly least: ClaimChance & { readonly reading: Reading };
  readonly most: ClaimChance & { readonly reading: Reading };
}

/** A claim that says nothing of a year has no chance. */
export type ClaimCheck = CheckedClaim | { readonly event: { readonly kind: 'none' } };

/** Holds a claim against the dates. */
export function checkClaim(event: ClaimEvent, { present, byReading }: ClaimDates): ClaimCheck {
  if (event.kind === 'none') return { event };
  const chances = byReading.map((dates, k) => ({
    reading: readings[k],
    ...chanceOf(event, dates),
  }));
  return {
    event,
    present: chanceOf(event, present),
    byReading: chances,
    least: chances.reduce((a, b) => (b.chance < a.chance ? b : a)),
    most: chances.reduce((a, b) => (b.chance > a.chance ? b : a)),
  };
}

function chanceOf(event: CheckedClaim['event'], dates: DateSummary): ClaimChance {
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
