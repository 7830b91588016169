/** What all samples share at one moment, computed once per grid year instead of once per sample. */
import { AI_TEXT_START } from './ai-text';
import { internetUsers, internetUsers2024, internetUsersOfMachines } from './internet-users';
import { lnRecord, recordPoints } from './training-record';
import { FIRST_YEAR, LAST_YEAR } from './year-range';

/** Year to which token counts and growth refer. */
export const STOCK_YEAR = 2024;
/** Crawler bans begin to bite. @source longpre2024 */
export const WITHHOLDING_START = 2023;
/** Years in which the share withheld covers 63% of its way; our judgement. */
export const WITHHOLDING_RAMP_YEARS = 3;
/** Growth of books, papers and code, x per year; our judgement. */
export const BOOKS_GROWTH = 1.04;

export interface TimePoint {
  /** Calendar year. */
  readonly year: number;
  /** Part of the withheld share that is in force, 0 .. 1. */
  readonly withheldRamp: number;
  /** Internet person-years, 2024 = 1. */
  readonly users: number;
  /** Part of them that the ramp of machine-written text takes away, 2024's users = 1. */
  readonly usersOfMachines: number;
  /** Size of books, papers and code, 2024 = 1. */
  readonly books: number;
  /** ln tokens of the observed record. */
  readonly lnRecord: number;
}

/** @param year calendar year, any. */
export function timePoint(year: number): TimePoint {
  return {
    year,
    withheldRamp:
      year > WITHHOLDING_START
        ? -Math.expm1((WITHHOLDING_START - year) / WITHHOLDING_RAMP_YEARS)
        : 0,
    users: internetUsers(year) / internetUsers2024,
    usersOfMachines: internetUsersOfMachines(year) / internetUsers2024,
    books: Math.pow(BOOKS_GROWTH, year - STOCK_YEAR),
    lnRecord: lnRecord(year),
  };
}

/**
 * The grid on which first crossings are looked for: every quarter of 2015 to 2100, every record date, the moments at which
 * the stock changes its law, and the demand anchor.
 *
 * @param demandAnchorYear calendar year.
 * @returns points in order of year, none twice.
 */
export function crossingGrid(demandAnchorYear: number): TimePoint[] {
  const years = new Set([AI_TEXT_START, WITHHOLDING_START, demandAnchorYear]);
  for (const point of recordPoints) years.add(point.year);
  for (let quarter = FIRST_YEAR * 4; quarter <= LAST_YEAR * 4; quarter++) years.add(quarter / 4);
  return [...years].sort((a, b) => a - b).map(timePoint);
}
