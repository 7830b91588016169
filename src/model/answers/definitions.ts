/** What counts as data: the same question asked of each kind of text, read once and repeatedly. */
import { type Assumptions, baseline, datasetWithMedia } from '../parameters/assumptions';
import type { DateSummary } from '../engines/forecast';
import { type DateSpread, dateSpread, humanDates } from '../engines/human-dates';
import { type Interval, sameInterval } from '../parameters/interval';
import type { ParameterId } from '../parameters/parameters';
import type { SampleDesign } from '../sampling/sample-design';

/** From the narrowest to the widest; the last two add to the indexed web. */
export const definitionIds = [
  'commonCrawl',
  'indexedWeb',
  'wholeWeb',
  'withPrivateText',
  'withMedia',
] as const;
export type DefinitionId = (typeof definitionIds)[number];

/** Where the assumptions use no private text or media, this share of it is taken; our judgement. */
export const usualExtraShare = 0.3;

export interface DefinitionDates {
  readonly definition: DefinitionId;
  /** The date when text is read once, and as often as the assumptions say. */
  readonly once: DateSpread;
  readonly repeated: DateSpread;
}

const nothing: Interval = [0, 0];
const one: Interval = [1, 1];

/**
 * The assumptions under one definition of data. What another definition has set is the Baseline's again: reading once, and demand for
 * all tokens.
 *
 * @param isRepeated whether text is read as often as the assumptions say, or once.
 */
export function definedAs(
  assumptions: Assumptions,
  definition: DefinitionId,
  isRepeated: boolean,
): Assumptions {
  const { intervals } = assumptions;
  const shareOf = (id: ParameterId): Interval =>
    intervals[id][1] > 0 ? intervals[id] : [usualExtraShare, usualExtraShare];
  const insteadOf = (id: ParameterId, taken: Interval, other: Interval): Interval =>
    sameInterval(intervals[id], taken) ? other : intervals[id];
  const { textShare, datasetAtAnchor, repetition } = baseline.intervals;
  const hasMedia = definition === 'withMedia';
  // Where media are in the stock, demand for them counts as well.
  const demand = hasMedia
    ? {
        textShare: one,
        datasetAtAnchor: insteadOf('datasetAtAnchor', datasetAtAnchor, datasetWithMedia),
      }
    : intervals.mediaShare[1] > 0
      ? {
          textShare: insteadOf('textShare', one, textShare),
          datasetAtAnchor: insteadOf('datasetAtAnchor', datasetWithMedia, datasetAtAnchor),
        }
      : {};
  const hasPrivateText = hasMedia || definition === 'withPrivateText';
  return {
    ...assumptions,
    stockDefinition:
      definition === 'commonCrawl' || definition === 'wholeWeb' ? definition : 'indexedWeb',
    intervals: {
      ...intervals,
      privateTextShare: hasPrivateText ? shareOf('privateTextShare') : nothing,
      mediaShare: hasMedia ? shareOf('mediaShare') : nothing,
      ...demand,
      repetition: isRepeated ? insteadOf('repetition', one, repetition) : one,
    },
  };
}

/** A narrow, the usual and the widest one. */
export const spanOfDefinitions: readonly DefinitionId[] = [
  'commonCrawl',
  'indexedWeb',
  'withMedia',
];

/**
 * The date under each definition.
 *
 * @param design  [n] samples.
 * @param settled the dates of the forecast, by `humanDates`; the definition in use takes them, so that both print the same digits.
 * @param ids     the definitions that are asked for.
 * @returns in their order.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function definitionDates(
  assumptions: Assumptions,
  design: SampleDesign,
  settled: DateSummary,
  ids: readonly DefinitionId[] = definitionIds,
): DefinitionDates[] {
  const inUse = JSON.stringify(assumptions);
  const datesOf = (definition: DefinitionId, isRepeated: boolean): DateSpread => {
    const defined = definedAs(assumptions, definition, isRepeated);
    return dateSpread(JSON.stringify(defined) === inUse ? settled : humanDates(defined, design));
  };
  return ids.map((definition) => ({
    definition,
    once: datesOf(definition, false),
    repeated: datesOf(definition, true),
  }));
}
