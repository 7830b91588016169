/**
 * The observed record of text training sets and the count of internet person-years, read from the
 * model's data and nothing else. For checking the engine only.
 */
import personYearsFile from '../../src/data/model-inputs/person-years.json';
import trainingSetsFile from '../../src/data/model-inputs/training-sets.json';

/** One step of the record: a date as a calendar year and the training set's size in tokens. */
export interface RecordStep {
  readonly year: number;
  readonly tokens: number;
}

/** Growth of the record before its first step, x per year. */
const GROWTH_BEFORE_FIRST = 2.58;

/** A date as a calendar year; undefined for a range or anything else that is no single date. */
export function dateToYear(date: string): number | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return year + 0.5;
  const day = parts[3] === undefined ? 15 : Number(parts[3]);
  return year + (Number(parts[2]) - 1) / 12 + (day - 1) / 365.25;
}

function buildRecord(): readonly RecordStep[] {
  const sets: { year: number; tokens: number }[] = [];
  for (const set of trainingSetsFile.sets) {
    const year = dateToYear(set.date);
    if (set.modality === 'text' && year !== undefined) sets.push({ year, tokens: set.tokens });
  }
  // By date, the largest of a date first: what follows on the same date is then no new record.
  sets.sort((a, b) => a.year - b.year || b.tokens - a.tokens);
  const steps: RecordStep[] = [];
  let largest = 0;
  for (const set of sets) {
    if (set.tokens > largest) {
      steps.push(set);
      largest = set.tokens;
    }
  }
  return steps;
}

/** Text training sets that were the largest so far, by date. */
export const record: readonly RecordStep[] = buildRecord();

/**
 * ln of demand up to an anchor: the record up to its last step before the anchor, from there a
 * straight line to the anchor's own value. Where no step precedes the anchor, 2.58x a year runs back
 * from the anchor itself.
 *
 * @param lnAtAnchor ln tokens at the anchor.
 * @param steps      the record; another one in tests.
 * @returns ln tokens at a calendar year up to the anchor.
 */
export function lnPast(
  anchor: number,
  lnAtAnchor: number,
  steps: readonly RecordStep[] = record,
): (t: number) => number {
  const points = steps
    .filter((step) => step.year < anchor)
    .map((step) => ({ year: step.year, ln: Math.log(step.tokens) }));
  points.push({ year: anchor, ln: lnAtAnchor });
  return (t) => {
    if (t > anchor) throw new RangeError(`${t} is after the anchor, ${anchor}`);
    let [before] = points;
    if (before === undefined || t <= before.year) {
      const first = before ?? { year: anchor, ln: lnAtAnchor };
      return first.ln + (t - first.year) * Math.log(GROWTH_BEFORE_FIRST);
    }
    for (const point of points) {
      if (point.year >= t && point.year > before.year) {
        const part = (t - before.year) / (point.year - before.year);
        return (1 - part) * before.ln + part * point.ln;
      }
      before = point;
    }
    return lnAtAnchor;
  };
}

/** Cumulative internet person-years at calendar year t, in the unit of the data file. */
export function users(t: number): number {
  const { firstYear, values } = personYearsFile;
  // Linear between years, and on the line of the nearest two years beyond either end.
  const cell = Math.min(Math.max(Math.floor(t - firstYear), 0), values.length - 2);
  const from = values[cell];
  const to = values[cell + 1];
  if (from === undefined || to === undefined) throw new Error('two person-year values are needed');
  return from + (to - from) * (t - firstYear - cell);
}
