/** Cumulative internet person-years: how the text of the whole web, of private platforms and of media grows. */
import { personYears } from '../../data/model-inputs';
import { AI_TEXT_START, termIntegrals, WITHHOLDING_START } from './new-text';

const { firstYear, values } = personYears;

/** Index of the segment that holds a year; the first and last segment go on beyond the ends. */
const segmentOf = (year: number): number =>
  Math.min(Math.max(Math.floor(year - firstYear), 0), values.length - 2);

const slopeOf = (segment: number): number => values[segment + 1] - values[segment];

/** Cumulative internet person-years, in person-years; linear between years and beyond the last. */
const personYearsAt = (year: number): number => {
  const i = segmentOf(year);
  return values[i] + slopeOf(i) * (year - (firstYear + i));
};

/** Person-years at the start of 2024, the year to which token counts refer. */
const personYears2024 = personYearsAt(2024);

/**
 * Cumulative internet person-years, 2024 = 1; linear between years and beyond the last.
 *
 * @param year calendar year.
 * @source villalobos2024 Appendix A
 */
export const internetUsers = (year: number): number => personYearsAt(year) / personYears2024;

/** Their growth per year, 2024's sum = 1; at the turn of a year that of the year to come. */
export const internetUserGrowth = (year: number): number =>
  slopeOf(segmentOf(year)) / personYears2024;

/** [segments + 1][4] `newUsersSince2023` at the start of each segment. */
const atSegment: (readonly number[])[] = [];

/** Integral of the four terms of new text against the growth of users between two years of one segment. */
const withinSegment = (segment: number, from: number, to: number): number[] =>
  termIntegrals(0, from, to).map((years) => (slopeOf(segment) / personYears2024) * years);

const sumOf = (a: readonly number[], b: readonly number[]): number[] => a.map((x, j) => x + b[j]);

const nothing = [0, 0, 0, 0];
for (let i = segmentOf(WITHHOLDING_START), sum = nothing; i < values.length; i++) {
  atSegment[i] = sum;
  if (i < values.length - 1) sum = sumOf(sum, withinSegment(i, firstYear + i, firstYear + i + 1));
}

/** New users from 2022.92 to a year before 2023, by the terms of new text. */
const newUsersUntil2023 = (year: number): number[] =>
  withinSegment(segmentOf(AI_TEXT_START), AI_TEXT_START, year);

/** What new users count for, as `openHumanShare` weighs them. */
export interface NewUsers {
  /** [4] from 2022.92 to the year, at most to 2023; only the first two terms count, for nothing is closed yet. */
  readonly until2023: readonly number[];
  /** [4] from 2023 to the year. */
  readonly since2023: readonly number[];
}

/**
 * Integral of the four terms of new text against the growth of users, 2024's sum = 1.
 *
 * @param year calendar year.
 */
export function newUsers(year: number): NewUsers {
  if (year <= AI_TEXT_START) return { until2023: nothing, since2023: nothing };
  if (year <= WITHHOLDING_START) return { until2023: newUsersUntil2023(year), since2023: nothing };
  const i = segmentOf(year);
  return {
    until2023: newUsersUntil2023(WITHHOLDING_START),
    since2023: sumOf(atSegment[i], withinSegment(i, firstYear + i, year)),
  };
}
