/**
 * The factors that multiply stock or demand at all times alike. Where they are lognormal they are one normal shift in logs, and need
 * not be sampled one by one.
 */
import { normalCdf } from '../../numbers/normal';
import type { Assumptions } from '../../parameters/assumptions';
import { distributionOf, zOf } from '../../parameters/distribution';
import { families, type ParameterId } from '../../parameters/families';

/** A normal variable: the sum of the logarithms of independent lognormal factors. */
export interface NormalShift {
  readonly mean: number;
  readonly variance: number;
}

/** A factor, and the power that it enters by. */
export interface Factor {
  readonly id: ParameterId;
  readonly power: number;
}

/** A factor that is clamped in more than this part of the draws is sampled instead. */
const LARGEST_CLAMPED_MASS = 1e-6;

/**
 * Sum of the logarithms of lognormal factors.
 *
 * @param factors lognormal parameters, or certain ones; certain values > 0.
 */
export function lnShift({ intervals }: Assumptions, factors: readonly Factor[]): NormalShift {
  let [mean, variance] = [0, 0];
  for (const { id, power } of factors) {
    const { median, scale } = distributionOf(id, intervals[id]);
    mean += power * Math.log(median);
    variance += (power * scale) ** 2;
  }
  return { mean, variance };
}

/** The sum of independent shifts. */
export const sumOf = (...shifts: readonly NormalShift[]): NormalShift => ({
  mean: shifts.reduce((sum, { mean }) => sum + mean, 0),
  variance: shifts.reduce((sum, { variance }) => sum + variance, 0),
});

/** Nothing to integrate. */
export const noShift: NormalShift = { mean: 0, variance: 0 };

/** Whether a factor's logarithm is normal: then it is integrated, else sampled. */
export const isLognormal = ({ id }: Factor): boolean => families[id] === 'lognormal';

/** Whether re-reading is as good as never clamped to 1. */
export const isRepetitionFree = ({ intervals }: Assumptions): boolean => {
  const distribution = distributionOf('repetition', intervals.repetition);
  return distribution.scale === 0 || normalCdf(zOf(distribution, 1)) < LARGEST_CLAMPED_MASS;
};
