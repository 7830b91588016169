/**
 * Public claims in words. No person is judged: the sentences say what the model gives under a reading of the words, and what would
 * make it likelier than not.
 */
import { type Claim, type Presupposed, type Source, sources } from '../../data/evidence';
import type { ClaimChance, DatedEvent } from '../../model/answers/claim-events';
import type { CheckedClaim, Reading } from '../../model/answers/claim-readings';
import type { ClaimThreshold } from '../../model/answers/claim-thresholds';
import { parameters } from '../../model/parameters/parameters';
import type { ValueFound, ValueNeeded } from '../../model/answers/value-needed';
import { hereWith } from './claims-text';
import { stockChoice } from './control-text';
import { formatDay } from './day';
import { roundedAway } from './format';
import { list } from './language';
import { likelihoodOf } from './needed-words';
import { oddsInWords } from './odds';
import { valueInWords } from './value-in-words';
import { parameterNames } from './parameter-names';

/** Who said it and when, with the original publication, or the report in which the words were read. */
export interface Citation {
  /** "Elon Musk, 8 January 2025". */
  readonly who: string;
  /** The original publication; undefined where we know no address of it. */
  readonly original: Source | undefined;
  /** Where the words were read, if not in the original; it follows "as reported by". */
  readonly reportedBy: Source | undefined;
}

export function citationOf({ speaker, date, source, asReportedBy }: Claim): Citation {
  return {
    who: `${speaker}, ${formatDay(date)}`,
    original: source === null ? undefined : sources[source],
    reportedBy: asReportedBy === null ? undefined : sources[asReportedBy],
  };
}

/** The citation as one line: "Elon Musk, 8 January 2025, as reported by TechCrunch". */
export function citationText(claim: Claim): string {
  const { who, original, reportedBy } = citationOf(claim);
  const from = original ? `, ${original.title}` : '';
  return (
    who + from + (reportedBy ? `, as reported by ${reportedBy.authors ?? reportedBy.title}` : '')
  );
}

const qualityNames: Readonly<Record<Reading['quality'], string>> = {
  all: 'all of it, good or bad',
  filtered: 'what passes quality filters',
};
const timesNames: Readonly<Record<Reading['use'], string>> = {
  once: 'read once',
  repeated: 'read repeatedly',
};
const demandNames: Readonly<Record<Reading['demand'], string>> = {
  'past-sets': 'with runs that grow like past ones',
  compute: 'with runs that grow as chips are planned',
};

/** A reading in words: "Common Crawl, what passes quality filters, read once, with demand that follows compute plans". */
export const readingText = ({ text, quality, use, demand }: Reading): string =>
  list([stockChoice[text].label, qualityNames[quality], timesNames[use], demandNames[demand]]);

/** What the model is asked: "that text has run out by the end of 2024 (our reading)". */
export function eventText(event: DatedEvent): string {
  return event.kind === 'by'
    ? `that text has run out by the end of ${event.year - 1} (our reading of the year)`
    : `that text has not run out before ${event.year} (our reading of the year)`;
}

/**
 * "Read as Common Crawl, …: 41 in 100. It would be even odds if “Pages on the searchable web” were at most 106 billion pages; that is plausible."
 *
 * @param reading undefined for the assumptions as they are.
 * @param chance  0 .. 1.
 * @param needed  what would put the chance at one half; undefined where it is not known.
 * @param presupposes what the claim takes for granted, so that it is tested with that.
 */
export function claimSentence(
  reading: Reading | undefined,
  chance: number,
  needed: ValueNeeded | undefined,
  presupposes: Presupposed | null = null,
): string {
  const read = reading ? `Read as ${readingText(reading)}` : hereWith(presupposes);
  const odds = oddsInWords(chance);
  const given = `${read}: ${odds}.`;
  // What makes it about even is no news where it is.
  if (needed?.kind !== 'value' || isEven(chance)) return given;
  const likelihood = likelihoodOf(needed);
  const how = likelihood ? `; that is ${likelihood}` : '';
  return `${given} ${evenOddsClause(needed)}${how}.`;
}

/** Whether a chance is printed as about even. */
export const isEven = (chance: number): boolean => oddsInWords(chance) === oddsInWords(0.5);

/** "It would be even odds if “Pages on the searchable web” were at most 106 billion pages". */
export function evenOddsClause({ id, value: exact, z }: ValueFound): string {
  const label = parameterNames[id];
  const { unit } = parameters[id];
  const isLeast = z !== undefined && z > 0;
  const bound = z === undefined ? '' : isLeast ? 'at least ' : 'at most ';
  // Rounded so that the printed value, typed back, still does it.
  const value = z === undefined ? exact : roundedAway(exact, unit, isLeast);
  return `It would be even odds if “${label}” were ${bound}${valueInWords(value, unit)}`;
}

/**
 * The same under the assumptions as they are, and by the end of the interval that the claim gives.
 *
 * @param threshold   undefined while it is not known.
 * @param presupposes what the claim takes for granted, so that it is tested with that.
 */
export function presentSentence(
  { chance, also }: ClaimChance,
  event: DatedEvent,
  threshold: ClaimThreshold | undefined,
  presupposes: Presupposed | null = null,
): string {
  const none =
    threshold && !threshold.needed ? ' No single assumption would make it even odds.' : '';
  const interval =
    event.kind === 'by' && event.alsoBy !== undefined && also !== undefined
      ? ` By the end of ${event.alsoBy - 1}, the last year it gives: ${oddsInWords(also)}.`
      : '';
  return claimSentence(undefined, chance, threshold?.needed, presupposes) + none + interval;
}

/** Both ends at equal weight: the least and the most favourable reading. */
export function extremesSentence({ least, most }: CheckedClaim): string {
  return (
    `Read least favourably (${readingText(least.reading)}): ${oddsInWords(least.chance)}. ` +
    `Read most favourably (${readingText(most.reading)}): ${oddsInWords(most.chance)}.`
  );
}

/** What is said of a claim without a year: "“At some point” is no date. So the model gives it no odds." */
export function noYearSentence({
  kind,
  probability,
  noOdds,
}: Pick<Claim, 'kind' | 'probability' | 'noOdds'>): string {
  return kind === 'probability' && probability !== null
    ? `It gives odds of ${oddsInWords(probability)}, and no year to hold them against.`
    : `${noOdds ?? 'It gives no year.'} So the model gives it no odds.`;
}
