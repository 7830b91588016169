/** The observed record: the largest known text training set at each date. Before the anchor year demand is this record. */
import { trainingSets } from '../../data/model-inputs';
import { calendarYear } from './calendar-year';

export interface RecordPoint {
  readonly id: string;
  /** Calendar year. */
  readonly year: number;
  readonly lnTokens: number;
}

/** Growth assumed before the first record, x per year: the fit through the record sets, our judgement. */
export const GROWTH_BEFORE_RECORD = 2.58;

/** The sets that were larger than every earlier one, in order of date; text sets only. */
export const recordPoints: readonly RecordPoint[] = trainingSets
  .filter((set) => set.modality === 'text')
  .map((set) => ({ id: set.id, year: calendarYear(set.date), lnTokens: Math.log(set.tokens) }))
  // The largest of one date first, so that the others fall away as no record.
  .sort((a, b) => a.year - b.year || b.lnTokens - a.lnTokens)
  .reduce<RecordPoint[]>((records, point) => {
    const last = records.at(-1);
    return !last || point.lnTokens > last.lnTokens ? [...records, point] : records;
  }, []);

/**
 * ln tokens of the largest known text training set: ln-linear between record dates, constant after the last,
 * 2.58x a year before the first.
 *
 * @param year calendar year, any.
 * @source epoch-models
 */
export function lnRecord(year: number): number {
  const first = recordPoints[0];
  if (year <= first.year)
    return first.lnTokens + (year - first.year) * Math.log(GROWTH_BEFORE_RECORD);
  for (let i = 1; i < recordPoints.length; i++) {
    const b = recordPoints[i];
    if (year > b.year) continue;
    const a = recordPoints[i - 1];
    return a.lnTokens + ((b.lnTokens - a.lnTokens) * (year - a.year)) / (b.year - a.year);
  }
  return recordPoints[recordPoints.length - 1].lnTokens;
}

/** Where the record ends before an anchor: from there demand is a straight line in logs to the set at the anchor. */
export interface RecordEnd {
  /** Calendar year; -Infinity where no entry precedes the anchor. */
  readonly year: number;
  readonly lnTokens: number;
}

/** The last entry of the record before an anchor, a calendar year. */
export const recordEndBefore = (anchor: number): RecordEnd =>
  recordPoints.findLast((point) => point.year < anchor) ?? { year: -Infinity, lnTokens: 0 };

/** ln of demand at a moment of the past: `lnKnown` plus this part of ln of the set at the anchor. */
export interface PastDemand {
  readonly lnKnown: number;
  /** 0 .. 1: 0 while the record tells, then rising to 1 at the anchor. */
  readonly anchorPart: number;
}

/**
 * Demand up to its anchor: the record up to its end, from there the straight line. Where no entry precedes the anchor, the set at
 * the anchor shrinks by 2.58x a year into the past.
 *
 * @param year   calendar year, <= anchor.
 * @param record ln of the record at the year, as `lnRecord` says.
 */
export function pastDemand(
  year: number,
  record: number,
  anchor: number,
  end: RecordEnd,
): PastDemand {
  if (end.year === -Infinity)
    return { lnKnown: (year - anchor) * Math.log(GROWTH_BEFORE_RECORD), anchorPart: 1 };
  if (year <= end.year) return { lnKnown: record, anchorPart: 0 };
  const anchorPart = (year - end.year) / (anchor - end.year);
  return { lnKnown: (1 - anchorPart) * end.lnTokens, anchorPart };
}
