/** What all samples share at one moment, computed once per grid year instead of once per sample. */
import { internetUsers, type NewUsers, newUsers } from './internet-users';
import { AI_TEXT_START, WITHHOLDING_START } from './new-text';
import { lnRecord, recordPoints } from './training-record';
import { FIRST_YEAR, LAST_YEAR } from './year-range';

/** Year to which token counts and growth refer. */
export const STOCK_YEAR = 2024;
/** Growth of books, papers and code, x per year. @source none (our judgement) */
export const BOOKS_GROWTH = 1.04;
/** Years after its anchor in which demand goes over from what has been used to what compute pays for. @source none (our judgement) */
export const TAKE_OVER_YEARS = 2;

export interface TimePoint {
  /** Calendar year. */
  readonly year: number;
  /** Internet person-years, 2024 = 1. */
  readonly users: number;
  /** What new ones count for. */
  readonly newUsers: NewUsers;
  /** Size of books, papers and code, 2024 = 1. */
  readonly books: number;
  /** ln tokens of the observed record. */
  readonly lnRecord: number;
}

/** @param year calendar year, any. */
export function timePoint(year: number): TimePoint {
  return {
    year,
    users: internetUsers(year),
    newUsers: newUsers(year),
    books: Math.pow(BOOKS_GROWTH, year - STOCK_YEAR),
    lnRecord: lnRecord(year),
  };
}

/**
 * The grid on which first crossings are looked for: every quarter of 2015 to 2100, every record date, the moments at which
 * the stock changes its law, the demand anchor, and the end of the years in which compute takes over.
 *
 * @param anchor the demand anchor, a calendar year.
 * @returns points in order of year, none twice.
 */
export function crossingGrid(anchor: number): TimePoint[] {
  const years = new Set([AI_TEXT_START, WITHHOLDING_START, anchor, anchor + TAKE_OVER_YEARS]);
  for (const point of recordPoints) years.add(point.year);
  for (let quarter = FIRST_YEAR * 4; quarter <= LAST_YEAR * 4; quarter++) years.add(quarter / 4);
  return [...years]
    .filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR)
    .sort((a, b) => a - b)
    .map(timePoint);
}
