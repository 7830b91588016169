/** Which intervals a parameter takes. */
import { distributionOf, zOf } from './distribution';
import type { Interval } from './interval';
import { normalQuantile } from '../numbers/normal';
import { type ParameterId, parameters } from './parameters';

export type IntervalProblem =
  | 'not-a-number'
  | 'order'
  | 'limits'
  | 'certain-only'
  | 'whole-number'
  | 'zero'
  | 'open-share'
  | 'clamped';

/** Draws of a share are clamped at 1; an interval that clamps more than this part of them is refused. */
const LARGEST_CLAMPED_MASS = 0.001;
/** How far above the median 1 must lie, in standard deviations. */
export const leastClampZ = -normalQuantile(LARGEST_CLAMPED_MASS);

/**
 * Why an interval cannot be taken, or undefined when it can.
 *
 * order: low > high. limits: an end outside the hard limits. certain-only: the family takes one value. whole-number: a count.
 * zero: an uncertain positive quantity cannot start at 0. open-share: an uncertain share lies strictly inside 0..1.
 * clamped: more than 0.001 of the share's mass above 1.
 *
 * @param interval [low, high] in the parameter's unit. Never throws.
 */
export function findProblem(id: ParameterId, interval: Interval): IntervalProblem | undefined {
  const [low, high] = interval;
  const { family, limits, unit } = parameters[id];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return 'not-a-number';
  if (low > high) return 'order';
  if (low < limits[0] || high > limits[1]) return 'limits';
  if (unit === 'generations' && !Number.isInteger(low)) return 'whole-number';
  if (low === high) return undefined;
  if (family === 'fixed') return 'certain-only';
  if (family === 'lognormal' && low === 0) return 'zero';
  if (family === 'logit-normal' && (low === 0 || high === 1)) return 'open-share';
  if (id === 'qualityShare' && zOf(distributionOf(id, interval), 1) < leastClampZ) return 'clamped';
  return undefined;
}
