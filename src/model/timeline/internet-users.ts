/** Cumulative internet person-years: how the text of the whole web, of private platforms and of media grows. */
import { personYears } from '../../data/model-inputs';
import { AI_TEXT_START, aiTextRampIntegral } from './ai-text';

const { firstYear, values } = personYears;

/** Index of the segment that holds a year; the first and last segment go on beyond the ends. */
const segmentOf = (year: number): number =>
  Math.min(Math.max(Math.floor(year - firstYear), 0), values.length - 2);

/**
 * Cumulative internet person-years, in person-years of 2024; linear between years and beyond the last.
 *
 * @param year calendar year.
 * @source villalobos2024 Appendix A
 */
export function internetUsers(year: number): number {
  const i = segmentOf(year);
  return values[i] + (values[i + 1] - values[i]) * (year - (firstYear + i));
}

/** Person-years at the start of 2024, the year to which token counts refer. */
export const internetUsers2024 = internetUsers(2024);

/** Integral of the ramp of machine-written text over the users who came between two years of one segment. */
const machinesBetween = (segment: number, from: number, to: number): number =>
  (values[segment + 1] - values[segment]) * (aiTextRampIntegral(to) - aiTextRampIntegral(from));

/** `internetUsersOfMachines` at the start of each segment from the one that holds 2022.92 on. */
const segmentWhenTextBegan = segmentOf(AI_TEXT_START);
const machinesAtSegment = new Float64Array(values.length);
for (let i = segmentWhenTextBegan; i < values.length - 1; i++) {
  machinesAtSegment[i + 1] =
    machinesAtSegment[i] +
    machinesBetween(i, Math.max(AI_TEXT_START, firstYear + i), firstYear + i + 1);
}

/**
 * The part of the person-years since machines began to write that the ramp of machine-written text takes away:
 * the integral of (1 - exp(-(u - 2022.92) / 1.5)) users'(u) du from 2022.92 to `year`.
 *
 * @param year calendar year.
 * @returns person-years of 2024, >= 0; 0 before 2022.92.
 */
export function internetUsersOfMachines(year: number): number {
  if (year <= AI_TEXT_START) return 0;
  const i = segmentOf(year);
  return machinesAtSegment[i] + machinesBetween(i, Math.max(AI_TEXT_START, firstYear + i), year);
}
