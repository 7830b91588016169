/**
 * From an interval to a distribution: every uncertain parameter is a monotone function of one standard-normal variable.
 *
 * lognormal: exp(location + scale z). normal: location + scale z. logit-normal: 1 / (1 + exp(-(location + scale z))).
 * reflected: 6 - exp(location - scale z), floored at 1. fixed, or low = high in any family: the value itself.
 */
import { families, type Family, type ParameterId } from './families';
import { type Interval, REFLECTION_POINT, Z90 } from './interval';

export interface Distribution {
  readonly family: Family;
  /** Median in the family's own space (ln, logit, or as it is); unused when certain. */
  readonly location: number;
  /** Standard deviation in that space, >= 0; 0 when certain. */
  readonly scale: number;
  /** The value at the median, in the parameter's unit. */
  readonly median: number;
  /** Draws are clamped to this range. */
  readonly clamp: readonly [number, number];
}

/** An interval from next to nothing has draws beyond the largest number. */
const noClamp = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;
/** Hard limits bind what is typed, not what is drawn; these bind draws. */
const clamps: Partial<Record<ParameterId, readonly [number, number]>> = {
  qualityShare: [0, 1],
  repetition: [1, Infinity],
  dataEfficiencyGrowth: [1, Infinity],
  dataEfficiencyLimit: [1, Infinity],
  bytesPerToken: [1, Infinity],
};

const logit = (p: number): number => Math.log(p) - Math.log1p(-p);
const expit = (l: number): number => 1 / (1 + Math.exp(-l));

/** Takes a value of a family into the space where it is normal. */
export function toSpace(family: Family, value: number): number {
  if (family === 'lognormal') return Math.log(value);
  if (family === 'logit-normal') return logit(value);
  if (family === 'reflected') return -Math.log(REFLECTION_POINT - value);
  return value;
}

/** The inverse of `toSpace`. */
export function fromSpace(family: Family, place: number): number {
  if (family === 'lognormal') return Math.exp(place);
  if (family === 'logit-normal') return expit(place);
  if (family === 'reflected') return REFLECTION_POINT - Math.exp(-place);
  return place;
}

/**
 * The distribution of a parameter with this 90% interval.
 *
 * @param id       the parameter: it fixes the family and the clamp.
 * @param interval [low, high] in the parameter's unit, valid as `findProblem` says.
 */
export function distributionOf(id: ParameterId, interval: Interval): Distribution {
  const [low, high] = interval;
  const family: Family = families[id];
  const clamp = clamps[id] ?? noClamp;
  if (low === high || family === 'fixed') {
    return { family: 'fixed', location: low, scale: 0, median: low, clamp };
  }
  const a = toSpace(family, low);
  const b = toSpace(family, high);
  const location = (a + b) / 2;
  return {
    family,
    location,
    scale: (b - a) / (2 * Z90),
    median: fromSpace(family, location),
    clamp,
  };
}

/**
 * The value of a distribution at z standard deviations from its median, rising with z.
 *
 * @param z standard-normal variable, any real.
 * @returns a value in the parameter's unit.
 */
export function valueAt(distribution: Distribution, z: number): number {
  const { family, location, scale, clamp } = distribution;
  const value = fromSpace(family, location + scale * z);
  return value < clamp[0] ? clamp[0] : value > clamp[1] ? clamp[1] : value;
}

/**
 * How many standard deviations a value lies above the median: the inverse of `valueAt`, without its clamp.
 *
 * @param value in the parameter's unit, inside the family's range.
 * @returns z; Infinity or -Infinity when the distribution is certain of another value.
 */
export function zOf(distribution: Distribution, value: number): number {
  const { family, location, scale, median } = distribution;
  if (scale === 0) return value > median ? Infinity : value < median ? -Infinity : 0;
  return (toSpace(family, value) - location) / scale;
}

/**
 * The odds p / (1 - p) of a share at z, without the loss of digits that 1 - p would bring near 1.
 *
 * @param z standard-normal variable.
 * @returns >= 0; Infinity for a share of exactly 1.
 */
export function oddsAt(distribution: Distribution, z: number): number {
  const { family, location, scale, median } = distribution;
  return family === 'logit-normal' ? Math.exp(location + scale * z) : median / (1 - median);
}
