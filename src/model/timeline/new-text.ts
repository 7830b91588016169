/**
 * What of the text that is new at a moment people wrote and left open to crawlers: (1 - a(u)) (1 - w(u)), with
 * a(u) = aiShare (1 - exp(-(u - 2022.92) / 0.7)) from 2022.92, the share that machines write, and
 * w(u) = withheldShare (1 - exp(-(u - 2023) / 3)) from 2023, the share that is closed. Text that was there before stays.
 *
 * From 2023 on the product is a sum of four terms c_j exp(-rate_j u'), which integrate in closed form against linear and
 * exponential growth.
 */

/** End of November 2022, when ChatGPT was released. @source graphite2026 (no machine-written articles to speak of before it) */
export const AI_TEXT_START = 2022.92;
/** Years in which the machine-written share covers 63% of its way. @source graphite2026 (35.9% after 12 months, 48% after 24) */
export const AI_TEXT_RAMP_YEARS = 0.7;
/** Crawler bans begin to bite. @source longpre2024 */
export const WITHHOLDING_START = 2023;
/** Years in which the share withheld covers 63% of its way. @source none (our judgement) */
export const WITHHOLDING_RAMP_YEARS = 3;

const aiRate = 1 / AI_TEXT_RAMP_YEARS;
const withholdingRate = 1 / WITHHOLDING_RAMP_YEARS;

/** Decay per year of each of the four terms. */
export const decayRates = [0, aiRate, withholdingRate, aiRate + withholdingRate] as const;

/** [4] what is left of each term at a year: exp of minus its rate times the years since its start. */
export function decaysAt(year: number): number[] {
  const ai = Math.exp(-aiRate * (year - AI_TEXT_START));
  const withholding = Math.exp(-withholdingRate * (year - WITHHOLDING_START));
  return [1, ai, withholding, ai * withholding];
}

/**
 * The coefficients of the terms.
 *
 * @param aiShare       long-run machine-written share of new text, 0 .. 1.
 * @param withheldShare long-run share of new text closed to crawlers, 0 .. 1; 0 stands for the time before 2023.
 * @returns [4] that sum to 1.
 */
export const coefficientsOf = (aiShare: number, withheldShare: number): number[] => [
  (1 - aiShare) * (1 - withheldShare),
  aiShare * (1 - withheldShare),
  (1 - aiShare) * withheldShare,
  aiShare * withheldShare,
];

/**
 * The share of text new at a year that people wrote and left open.
 *
 * @returns 0 .. 1; 1 before 2022.92.
 */
export function openHumanShare(aiShare: number, withheldShare: number, year: number): number {
  const since = (start: number, rate: number): number =>
    year > start ? -Math.expm1(-rate * (year - start)) : 0;
  return (
    (1 - aiShare * since(AI_TEXT_START, aiRate)) *
    (1 - withheldShare * since(WITHHOLDING_START, withholdingRate))
  );
}

/** (e^z - 1) / z, 1 at z = 0. */
const meanOfExp = (z: number): number => (z === 0 ? 1 : Math.expm1(z) / z);

const decaysAtStarts = new Map(
  [AI_TEXT_START, WITHHOLDING_START].map((year) => [year, decaysAt(year)]),
);

/**
 * Integral of decay_j(u) exp(growth (u - from)) over [from, to], for each term.
 *
 * @param growth per year; 0 for linear growth.
 * @returns [4] years.
 */
export function termIntegrals(growth: number, from: number, to: number): number[] {
  const years = to - from;
  const decays = decaysAtStarts.get(from) ?? decaysAt(from);
  const integral = (j: 0 | 1 | 2 | 3): number =>
    decays[j] * years * meanOfExp((growth - decayRates[j]) * years);
  return [integral(0), integral(1), integral(2), integral(3)];
}
