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

/** ln of the record at calendar year t, tokens: ln-linear between steps, flat after the last. */
export function lnRecord(t: number): number {
  const first = record[0];
  if (first === undefined) throw new Error('the record is empty');
  if (t <= first.year)
    return Math.log(first.tokens) + (t - first.year) * Math.log(GROWTH_BEFORE_FIRST);
  let before = first;
  for (const step of record) {
    if (step.year > t) {
      const part = (t - before.year) / (step.year - before.year);
      return (1 - part) * Math.log(before.tokens) + part * Math.log(step.tokens);
    }
    before = step;
  }
  return Math.log(before.tokens);
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
