/** What moves the answer: the date with one parameter held at either end of its interval, the rest as uncertain as they are. */
import type { Assumptions } from '../parameters/assumptions';
import { distributionOf } from '../parameters/distribution';
import { withCertain } from '../parameters/with-certain';
import { type DateSpread, humanDates, dateSpread } from '../engines/human-dates';
import { type Inactivity, inactivityOf, isUncertain } from '../parameters/inactivity';
import { type ParameterId, parameterIds } from '../parameters/parameters';
import { commonRandomNumbers } from '../engines/fast/common-random-numbers';
import type { SampleDesign } from '../sampling/sample-design';

/** The date when a parameter is held at a value. */
export interface CertainDates extends DateSpread {
  /** In the parameter's unit. */
  readonly value: number;
}

/** What one parameter does to the date. */
export interface Swing {
  readonly id: ParameterId;
  /** Held at the low end of its 90% interval, and at the high end. */
  readonly low: CertainDates;
  readonly high: CertainDates;
  /** Known to be at its median. */
  readonly known: CertainDates;
  /** Years between the medians at both ends, >= 0; Infinity where one of them is "not before 2100", 0 where both are. */
  readonly swing: number;
  /** How much likelier "not before 2100" is at the high end than at the low, -1 .. 1. */
  readonly neverChange: number;
  /**
   * Years by which the 80% interval would be narrower, if the parameter were known to be at its median; below 0 where it would be wider;
   * Infinity where only then it ends before 2100; undefined where it does not end even so.
   */
  readonly narrower: number | undefined;
}

/** Why a parameter is not among the swings: it is certain, or it cannot move the date. */
export interface LeftOut {
  readonly id: ParameterId;
  readonly reason: 'certain' | Inactivity;
}

export interface Sensitivity {
  /** The largest swing of the median first, infinite ones before all; then the largest change of never. */
  readonly swings: readonly Swing[];
  /** In registry order. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * The swing of every uncertain parameter that has a say in the date.
 *
 * @param design [n] samples; every run takes the same ones, so that differences are due to the parameter alone. Their order does
 *               not matter.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function sensitivity(assumptions: Assumptions, design: SampleDesign): Sensitivity {
  const points = commonRandomNumbers(design, assumptions);
  const width = widthOf(dateSpread(humanDates(assumptions, points)));
  const leftOut: LeftOut[] = [];
  const swings: Swing[] = [];
  for (const id of parameterIds) {
    const inactivity = inactivityOf(id, assumptions);
    if (inactivity) leftOut.push({ id, reason: inactivity });
    else if (!isUncertain(assumptions, id)) leftOut.push({ id, reason: 'certain' });
    else swings.push(swingWithin(assumptions, id, points, width));
  }
  return { swings: swings.sort(byWeight), leftOut };
}

/** The dates with a parameter held at the low end of its interval, and at the high end. */
export type EndDates = Pick<Swing, 'low' | 'high'>;

/**
 * The dates at the ends of one parameter's interval.
 *
 * @param design [n] samples.
 * @returns null where it is certain, or cannot move the date.
 */
export function endDates(
  assumptions: Assumptions,
  id: ParameterId,
  design: SampleDesign,
): EndDates | null {
  if (inactivityOf(id, assumptions) || !isUncertain(assumptions, id)) return null;
  return endsWithin(assumptions, id, commonRandomNumbers(design, assumptions));
}

const datesAt = (
  assumptions: Assumptions,
  id: ParameterId,
  value: number,
  points: SampleDesign,
): CertainDates => ({
  value,
  ...dateSpread(humanDates(withCertain(assumptions, id, value), points)),
});

function endsWithin(assumptions: Assumptions, id: ParameterId, points: SampleDesign): EndDates {
  const [low, high] = assumptions.intervals[id];
  return {
    low: datesAt(assumptions, id, low, points),
    high: datesAt(assumptions, id, high, points),
  };
}

function swingWithin(
  assumptions: Assumptions,
  id: ParameterId,
  points: SampleDesign,
  width: number,
): Swing {
  const { low, high } = endsWithin(assumptions, id, points);
  const { median } = distributionOf(id, assumptions.intervals[id]);
  const known = datesAt(assumptions, id, median, points);
  const knownWidth = widthOf(known);
  return {
    id,
    low,
    high,
    known,
    swing: low.median === high.median ? 0 : Math.abs(high.median - low.median),
    neverChange: high.never - low.never,
    narrower: knownWidth === Infinity ? undefined : width - knownWidth,
  };
}

/** Years from the 10th to the 90th percentile; Infinity where it does not end before 2100. */
const widthOf = ({ p10, p90 }: DateSpread): number => (p90 === Infinity ? Infinity : p90 - p10);

const byWeight = (a: Swing, b: Swing): number =>
  // Infinity less Infinity would be no number.
  (a.swing === b.swing ? 0 : b.swing - a.swing) ||
  Math.abs(b.neverChange) - Math.abs(a.neverChange);
