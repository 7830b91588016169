/** What the model gives a public claim: the chance under the present assumptions, and under each reading of its words. */
import {
  type Assumptions,
  type StockDefinition,
  stockDefinitions,
} from '../parameters/assumptions';
import { type ClaimChance, claimChance, type ClaimEvent, type DatedEvent } from './claim-events';
import type { DateSummary } from '../engines/forecast';
import { humanDates } from '../engines/human-dates';
import { type Interval, sameInterval } from '../parameters/interval';
import { parameters } from '../parameters/parameters';
import type { SampleDesign } from '../sampling/sample-design';

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

/**
 * The assumptions under one reading: what the reading leaves open is as it was. Where they take all text, or read it once, a reading
 * that is filtered or repeated has the default, so that one reading leads to any other.
 */
export function readAs(
  assumptions: Assumptions,
  { text, quality, use, demand }: Reading,
): Assumptions {
  const { intervals } = assumptions;
  const open = (id: 'qualityShare' | 'repetition'): Interval =>
    sameInterval(intervals[id], one) ? parameters[id].interval : intervals[id];
  return {
    ...assumptions,
    stockDefinition: text,
    intervals: {
      ...intervals,
      qualityShare: quality === 'all' ? one : open('qualityShare'),
      repetition: use === 'once' ? one : open('repetition'),
      computeWeight: demand === 'compute' ? one : [0, 0],
    },
  };
}

/** Whether a reading is what the assumptions say already. */
export function isReadAs(assumptions: Assumptions, reading: Reading): boolean {
  const { intervals } = readAs(assumptions, reading);
  return (
    assumptions.stockDefinition === reading.text &&
    (['qualityShare', 'repetition', 'computeWeight'] as const).every((id) =>
      sameInterval(intervals[id], assumptions.intervals[id]),
    )
  );
}

/** The dates that claims are held against: made once, for any number of claims. */
export interface ClaimDates {
  /** Under the assumptions as they are. */
  readonly present: DateSummary;
  /** [24] in the order of `readings`. */
  readonly byReading: readonly DateSummary[];
}

/**
 * [24] the date under every reading, in the order of `readings`.
 *
 * @param design [n] samples.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export const readingDates = (assumptions: Assumptions, design: SampleDesign): DateSummary[] =>
  readings.map((reading) => humanDates(readAs(assumptions, reading), design));

/**
 * Dates of readings beside the forecast of the assumptions: the reading that they are already has the forecast's digits.
 *
 * @param present   of the whole forecast.
 * @param byReading [24] of `readingDates`.
 */
export const datesBeside = (
  assumptions: Assumptions,
  present: DateSummary,
  byReading: readonly DateSummary[],
): ClaimDates => ({
  present,
  byReading: byReading.map((dates, k) => (isReadAs(assumptions, readings[k]) ? present : dates)),
});

export interface CheckedClaim {
  readonly event: DatedEvent;
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
    ...claimChance(event, dates),
  }));
  return {
    event,
    present: claimChance(event, present),
    byReading: chances,
    least: chances.reduce((a, b) => (b.chance < a.chance ? b : a)),
    most: chances.reduce((a, b) => (b.chance > a.chance ? b : a)),
  };
}
