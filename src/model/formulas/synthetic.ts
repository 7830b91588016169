/**
 * How far synthetic text stretches the stock: the combination is this project's own, from published parts, and the harm below
 * break-even is our assumption.
 */
import type { Assumptions, Collapse } from '../parameters/assumptions';
import type { Draws } from '../sampling/draws';

/** The stretch is never less than this: text does not vanish however bad the synthetic text is. */
export const LEAST_STRETCH = 0.05;
/** No demand is as many times its stock, so that more would change no date. */
const MOST_STRETCH = Number.MAX_VALUE;

/**
 * Share of synthetic items that are right after grading; training on them helps while it is above one half.
 *
 * @param errorOdds  odds that the generator is wrong, p / (1 - p), >= 0.
 * @param keepsRight chance that grading keeps a right item, (0, 1].
 * @param keepsWrong chance that grading keeps a wrong item, [0, 1].
 * @returns v in [0, 1].
 * @source feng2024 Theorem 4.2
 */
export function rightAfterGrading(
  errorOdds: number,
  keepsRight: number,
  keepsWrong: number,
): number {
  return keepsWrong === 0 ? 1 : keepsRight / (keepsRight + errorOdds * keepsWrong);
}

/**
 * What remains of the worth of synthetic text after generations of models trained on models.
 *
 * @param generations whole number >= 1; 1 is a generator trained on human text only.
 * @returns g in (0, 1].
 * @source gerstgrasser2024 Theorem 2 (accumulate: 1 / sum of 1/i²; replace: 1/n)
 */
export function generationFactor(generations: number, collapse: Collapse): number {
  if (collapse === 'replace') return 1 / generations;
  let sum = 0;
  for (let i = 1; i <= generations; i++) sum += 1 / (i * i);
  return 1 / sum;
}

/**
 * Worth of the first synthetic token next to a fresh human one, quality and generations included; negative below break-even.
 *
 * @param right share right after grading, [0, 1].
 * @param worth worth of a flawless synthetic token, >= 0.
 * @param factor what generations leave, (0, 1].
 * @source feng2024; gerstgrasser2024; the combination is ours
 */
export function syntheticWorth(right: number, worth: number, factor: number): number {
  const margin = 2 * right - 1;
  return worth * (margin >= 0 ? margin * margin * factor : (-margin * margin) / factor);
}

/**
 * Effective tokens per usable human token when synthetic text is added: repetition, plus a gain that levels off.
 *
 * @param repetition worth of re-reading, x, >= 1.
 * @param worth      of the first synthetic token, as `syntheticWorth` says.
 * @param ratio      synthetic tokens per human token, >= 0.
 * @param saturation tokens per human token where gains level off, > 0.
 * @returns x, >= 0.05, finite.
 */
export function stretchOf(
  repetition: number,
  worth: number,
  ratio: number,
  saturation: number,
): number {
  const gain = -worth * saturation * Math.expm1(-ratio / saturation);
  return Math.min(MOST_STRETCH, Math.max(LEAST_STRETCH, repetition + gain));
}

/**
 * The stretch in every sample.
 *
 * @returns [samples] x, >= 0.05.
 */
export function stretches({ intervals, collapse }: Assumptions, draws: Draws): Float64Array {
  const factor = generationFactor(intervals.generations[0], collapse);
  const errorOdds = draws.odds('generatorErrorRate');
  const keepsRight = draws.values('keepsRight');
  const keepsWrong = draws.values('keepsWrong');
  const worth = draws.values('syntheticValue');
  const ratio = draws.odds('syntheticShare');
  const saturation = draws.values('syntheticSaturation');
  return draws.values('repetition').map((repetition, i) => {
    const right = rightAfterGrading(errorOdds[i], keepsRight[i], keepsWrong[i]);
    return stretchOf(repetition, syntheticWorth(right, worth[i], factor), ratio[i], saturation[i]);
  });
}
