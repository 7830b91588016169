/** Places at which a parameter is tried: its hard limits, its usual ends, and intervals as wide as it takes. */
import { type Assumptions, baseline } from '../../src/model/parameters/assumptions';
import { findProblem, leastClampZ } from '../../src/model/parameters/check-interval';
import { fromSpace, toSpace } from '../../src/model/parameters/distribution';
import { type Interval, Z90 } from '../../src/model/parameters/interval';
import { type ParameterId, parameters } from '../../src/model/parameters/parameters';

export interface Level {
  readonly name: string;
  readonly interval: Interval;
}

/** The widest interval that is accepted: from limit to limit, off the ends where a family has no place. */
export function widestInterval(id: ParameterId): Interval | undefined {
  const { family, limits } = parameters[id];
  const [min, max] = limits;
  if (family === 'fixed') return undefined;
  if (id === 'qualityShare') {
    // From the lower limit up to where as much mass lies above 1 as is allowed.
    const sigma = -Math.log(min) / (Z90 + leastClampZ * 1.0001);
    return [min, min * Math.exp(2 * Z90 * sigma)];
  }
  if (family === 'logit-normal') return [Math.max(min, 1e-6), Math.min(max, 1 - 1e-6)];
  return [family === 'lognormal' && min === 0 ? 1e-9 : min, max];
}

/** Certain and uncertain, from one hard limit to the other; the baseline itself is not among them. */
export function levelsOf(id: ParameterId): Level[] {
  const { interval, limits, span, unit } = parameters[id];
  const [low, high] = interval[0] === interval[1] ? span : interval;
  const certain = (name: string, value: number): Level => ({ name, interval: [value, value] });
  const widest = widestInterval(id);
  const whole = (value: number): number => (unit === 'generations' ? Math.round(value) : value);
  return [
    certain('at its lower limit', limits[0]),
    certain('low', whole(low)),
    certain('high', whole(high)),
    certain('at its upper limit', limits[1]),
    ...(widest ? [{ name: 'from limit to limit', interval: widest }] : []),
  ];
}

/**
 * Rising values of a parameter: certain ones from limit to limit, then intervals of one width whose medians rise, so that every
 * sample's value rises.
 */
export function risingIntervals(id: ParameterId): { certain: Interval[]; uncertain: Interval[] } {
  const { family, limits, interval } = parameters[id];
  const certain = levelsOf(id)
    .map((level) => level.interval)
    .filter(([low, high]) => low === high);
  const [a, b] = [toSpace(family, interval[0]), toSpace(family, interval[1])];
  if (a === b || family === 'fixed') return { certain, uncertain: [] };
  const uncertain = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5]
    .map((shift): Interval => {
      const by = (shift * (b - a)) / 2;
      return [fromSpace(family, a + by), fromSpace(family, b + by)];
    })
    .filter(([low, high]) => low >= limits[0] && high <= limits[1])
    .filter((each) => findProblem(id, each) === undefined);
  return { certain, uncertain };
}

/** Assumptions under which every parameter matters to something: both kinds of extra text are in use. */
export function withExtras(choices: Partial<Omit<Assumptions, 'intervals'>> = {}): Assumptions {
  return {
    ...baseline,
    ...choices,
    intervals: {
      ...baseline.intervals,
      booksPapersCodeShare: [0.2, 0.6],
      privateTextShare: [0.001, 0.02],
      mediaShare: [0.001, 0.02],
      keepsRight: [0.7, 0.95],
    },
  };
}
