/** What the model gives a public claim: the chance under the present assumptions, and under each reading of its words. */
import type { NearestReading, Presupposed } from '../../data/evidence';
import {
  type Assumptions,
  baseline,
  type StockDefinition,
  stockDefinitions,
} from '../parameters/assumptions';
import { type ClaimChance, claimChance, type ClaimEvent, type DatedEvent } from './claim-events';
import type { DateSummary } from '../engines/forecast';
import { humanDates } from '../engines/human-dates';
import { type Interval, sameInterval } from '../parameters/interval';
import { parameters } from '../parameters/parameters';
import type { SampleDesign } from '../sampling/sample-design';
import { recordEndBefore } from '../timeline/training-record';
import { FIRST_YEAR } from '../timeline/year-range';

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

/**
 * The assumptions under which a claim is tested: where it speaks of the case that private text or media are in use, all of either is.
 * Its present odds and those of every reading are taken from these, so that it is not tested on what it does not say.
 */
export function supposing(assumptions: Assumptions, presupposed: Presupposed | null): Assumptions {
  const { intervals } = assumptions;
  switch (presupposed) {
    case null:
      return assumptions;
    case 'private-text':
      return { ...assumptions, intervals: { ...intervals, privateTextShare: one } };
    case 'media':
      // All tokens on both sides.
      return { ...assumptions, intervals: { ...intervals, mediaShare: one, textShare: one } };
  }
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

const isPastKnown = ({ demandAnchorYear }: Assumptions): boolean =>
  demandAnchorYear > recordEnd.year;

/**
 * The dates that claims are held against. Whatever the anchor of the assumptions, a claim about the past is tested with the record
 * of training sets, as far as it goes.
 *
 * @param design [n] samples.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function claimDates(assumptions: Assumptions, design: SampleDesign): ClaimDates {
  const datesOf = (under: Assumptions): DateSummary => {
    const dates = humanDates(under, design);
    if (isPastKnown(under)) return dates;
    const past = { ...under, demandAnchorYear: baseline.demandAnchorYear };
    return withPast(dates, humanDates(past, design));
  };
  return {
    present: datesOf(assumptions),
    byReading: readings.map((reading) => datesOf(readAs(assumptions, reading))),
  };
}

const recordEnd = recordEndBefore(Infinity);
/** Quarters of a year up to the end of the record. */
const KNOWN_QUARTERS = Math.floor((recordEnd.year - FIRST_YEAR) * 4);

/** Dates whose chances up to the end of the record are those of other dates. */
const withPast = (dates: DateSummary, past: DateSummary): DateSummary => ({
  ...dates,
  byQuarter: dates.byQuarter.map((chance, k) => (k <= KNOWN_QUARTERS ? past.byQuarter[k] : chance)),
});

/**
 * The dates beside the forecast of the same assumptions, whose digits they take: as the present ones, and for the reading that they
 * are already.
 *
 * @param present of the whole forecast.
 * @param dates   as `claimDates` gives them.
 */
export function datesBeside(
  assumptions: Assumptions,
  present: DateSummary,
  dates: ClaimDates,
): ClaimDates {
  const known = isPastKnown(assumptions) ? present : withPast(present, dates.present);
  return {
    present: known,
    byReading: dates.byReading.map((date, k) =>
      isReadAs(assumptions, readings[k]) ? known : date,
    ),
  };
}

export interface CheckedClaim {
  readonly event: DatedEvent;
  readonly present: ClaimChance;
  /** [24] in the order of `readings`. */
  readonly byReading: readonly (ClaimChance & { readonly reading: Reading })[];
  /** The readings that give it the smallest and the largest chance; of those whose odds are told alike, the nearest to its words. */
  readonly least: ClaimChance & { readonly reading: Reading };
  readonly most: ClaimChance & { readonly reading: Reading };
}

/** A claim that says nothing of a year has no chance. */
export type ClaimCheck = CheckedClaim | { readonly event: { readonly kind: 'none' } };

/**
 * Holds a claim against the dates.
 *
 * @param nearest the reading nearest to its words; without it the usual one of this model.
 */
export function checkClaim(
  event: ClaimEvent,
  { present, byReading }: ClaimDates,
  nearest: NearestReading | null = null,
): ClaimCheck {
  if (event.kind === 'none') return { event };
  const chances = byReading.map((dates, k) => ({
    reading: readings[k],
    ...claimChance(event, dates),
  }));
  return {
    event,
    present: claimChance(event, present),
    byReading: chances,
    least: nearestOfExtreme(chances, -1, nearest),
    most: nearestOfExtreme(chances, 1, nearest),
  };
}

type ReadingChance = ClaimChance & { readonly reading: Reading };

/** How this model reads "data" unless told otherwise; of the two demands, the one that has been observed. */
const usual: Reading = {
  text: 'indexedWeb',
  quality: 'filtered',
  use: 'repeated',
  demand: 'past-sets',
};

/** Odds that are told alike, fewer than 1 in 100 and more than 99 in 100, are a tie. */
const toldAs = (chance: number): number => (chance < 0.005 ? 0 : chance >= 0.995 ? 1 : chance);

/**
 * The reading of the smallest (-1) or largest (+1) chance. Of a tie, the one with the fewest departures from the claim's words, then
 * from the usual reading, then the more extreme chance.
 */
function nearestOfExtreme(
  chances: readonly ReadingChance[],
  sign: 1 | -1,
  nearest: NearestReading | null,
): ReadingChance {
  const extreme = Math.max(...chances.map(({ chance }) => sign * toldAs(chance)));
  const tied = chances.filter(({ chance }) => sign * toldAs(chance) === extreme);
  const rank = ({ reading, chance }: ReadingChance): readonly number[] => [
    departures(reading, nearest),
    departures(reading, usual),
    -sign * chance,
  ];
  return tied.reduce((a, b) => (isBefore(rank(b), rank(a)) ? b : a));
}

/** In how many of its properties a reading differs from what is said. */
function departures(reading: Reading, said: NearestReading | null): number {
  const properties = ['text', 'quality', 'use', 'demand'] as const;
  return properties.filter((property) => {
    const wanted = said?.[property] ?? null;
    return wanted !== null && reading[property] !== wanted;
  }).length;
}

/** Whether the first list of numbers comes before the second, by the first number in which they differ. */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const k = a.findIndex((value, i) => value !== b[i]);
  return k >= 0 && a[k] < b[k];
}
