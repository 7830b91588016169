/**
 * The factors that multiply stock or demand at all times alike. In logs they are one normal shift, so they need not be sampled:
 * given the rest of a sample, the chance of a crossing is a normal distribution function.
 */
import type { Assumptions } from '../../parameters/assumptions';
import { distributionOf, zOf } from '../../parameters/distribution';
import { families, type ParameterId } from '../../parameters/families';
import { addedText, countsOn, idsOf, roles, webFactors } from '../../parameters/roles';
import { normalCdf } from '../../numbers/normal';

/** A normal variable: the sum of the logarithms of independent lognormal factors. */
export interface NormalShift {
  readonly mean: number;
  readonly variance: number;
}

/** A factor that is clamped in more than this part of the draws is sampled instead. */
const LARGEST_CLAMPED_MASS = 1e-6;

/**
 * Sum of weighted logarithms of lognormal parameters.
 *
 * @param ids    lognormal parameters, certain ones among them; certain values > 0.
 * @param weight of each logarithm.
 */
export function lnShift(
  { intervals }: Assumptions,
  ids: readonly ParameterId[],
  weight = 1,
): NormalShift {
  let [mean, variance] = [0, 0];
  for (const id of ids) {
    const { median, scale } = distributionOf(id, intervals[id]);
    mean += weight * Math.log(median);
    variance += (weight * scale) ** 2;
  }
  return { mean, variance };
}

/** The sum of independent shifts. */
export const sumOf = (...shifts: readonly NormalShift[]): NormalShift => ({
  mean: shifts.reduce((sum, { mean }) => sum + mean, 0),
  variance: shifts.reduce((sum, { variance }) => sum + variance, 0),
});

/** The shift of the reciprocal. */
export const minus = ({ mean, variance }: NormalShift): NormalShift => ({ mean: -mean, variance });

/** Nothing to integrate. */
export const noShift: NormalShift = { mean: 0, variance: 0 };

/** Whether books, private text or media are in use: then the stock is a sum, and its factors are sampled. */
export const hasExtras = ({ stockDefinition, intervals }: Assumptions): boolean =>
  Object.values(addedText).some(
    ({ share }) => countsOn(roles[share], stockDefinition) && intervals[share][1] > 0,
  );

/** Whether re-reading is as good as never clamped to 1. */
export const isRepetitionFree = ({ intervals }: Assumptions): boolean => {
  const distribution = distributionOf('repetition', intervals.repetition);
  return distribution.scale === 0 || normalCdf(zOf(distribution, 1)) < LARGEST_CLAMPED_MASS;
};

// Of the web's factors that are not lognormal, `sampled-factors.ts` samples bytes per token, by name. Another would be left out.
for (const id of idsOf('web')) {
  if (families[id] !== 'lognormal' && id !== 'bytesPerToken') {
    throw new TypeError(`The fast engine knows no factor of the web's text like ${String(id)}`);
  }
}

/** The lognormal factors of the web's text; the others are sampled. */
export const stockFactors = ({ stockDefinition }: Assumptions): readonly ParameterId[] =>
  webFactors[stockDefinition].map(({ id }) => id).filter((id) => families[id] === 'lognormal');

/** The common factor of the usable stock, without re-reading. */
export function stockShift(assumptions: Assumptions): NormalShift {
  if (hasExtras(assumptions)) return noShift;
  // Where the share that is good enough is clamped, in at most 0.001 of the draws, it is by a hair.
  return lnShift(assumptions, stockFactors(assumptions));
}
