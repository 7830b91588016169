/** How machine-written text came: nothing before the end of November 2022, then a ramp of 1.5 years. */

/** End of November 2022, when ChatGPT was released. @source dolezal2026 (none before late 2022) */
export const AI_TEXT_START = 2022.92;
/** Years in which the share covers 63% of its way; our judgement. */
export const AI_TEXT_RAMP_YEARS = 1.5;

/**
 * Integral of the ramp 1 - exp(-(u - 2022.92) / 1.5) from 2022.92 to a year.
 *
 * @param year calendar year, >= 2022.92.
 * @returns years, >= 0.
 */
export function aiTextRampIntegral(year: number): number {
  const years = year - AI_TEXT_START;
  return years + AI_TEXT_RAMP_YEARS * Math.expm1(-years / AI_TEXT_RAMP_YEARS);
}
