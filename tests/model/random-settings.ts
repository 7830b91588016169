/** Seeded random assumptions that reach every parameter: medians moved, spreads scaled, certain values, all choices. */
import {
  type Assumptions,
  baseline,
  collapses,
  stockDefinitions,
} from '../../src/model/parameters/assumptions';
import { findProblem } from '../../src/model/parameters/check-interval';
import { fromSpace, toSpace } from '../../src/model/parameters/distribution';
import type { Interval } from '../../src/model/parameters/interval';
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/parameters';

/** Uniform numbers in [0, 1) from a seed. @source none: mulberry32, Tommy Ettinger 2017 */
export function uniforms(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Next = () => number;

const between = (next: Next, low: number, high: number): number => low + (high - low) * next();

function pick<T>(next: Next, options: readonly T[]): T {
  const option = options[Math.floor(next() * options.length)];
  if (option === undefined) throw new RangeError('nothing to pick from');
  return option;
}

/** The limits, drawn in from ends where a family has no finite place. */
function innerLimits(id: ParameterId): Interval {
  const { family, limits } = parameters[id];
  const [min, max] = limits;
  if (family === 'logit-normal') return [Math.max(min, 0.001), Math.min(max, 0.999)];
  return [family === 'lognormal' && min === 0 ? max * 1e-9 : min, max];
}

/** An interval between two places in the family's space, cut to the limits; certain where both are one. */
function intervalAt(id: ParameterId, from: number, to: number): Interval {
  const { family } = parameters[id];
  const [min, max] = innerLimits(id);
  const cut = (place: number): number => Math.min(max, Math.max(min, fromSpace(family, place)));
  return [cut(from), cut(to)];
}

/** One random interval: mostly near the baseline, now and then anywhere in the limits. */
function randomInterval(id: ParameterId, next: Next): Interval {
  const { family, interval, unit } = parameters[id];
  const [min, max] = innerLimits(id);
  if (unit === 'generations') {
    const generations = Math.floor(between(next, min, max + 1));
    return [generations, generations];
  }
  if (family === 'fixed') {
    const value = pick(next, [0, 1, next(), next()]);
    return [value, value];
  }
  const [limitLow, limitHigh] = [toSpace(family, min), toSpace(family, max)];
  const [low, high] = interval;
  const isCertain = low === high;
  const [a, b] = isCertain
    ? [between(next, limitLow, limitHigh), between(next, limitLow, limitHigh)].sort((x, y) => x - y)
    : [toSpace(family, low), toSpace(family, high)];
  if (a === undefined || b === undefined) throw new RangeError('two ends are needed');
  const [middle, half] = [(a + b) / 2, (b - a) / 2];

  const way = next();
  if (way < 0.3) return isCertain && next() < 0.5 ? interval : intervalAt(id, a, b);
  if (way < 0.5) {
    const moved = middle + half * between(next, -2, 2);
    return intervalAt(id, moved - half, moved + half);
  }
  if (way < 0.7) {
    const scaled = half * between(next, 0.05, 2);
    return intervalAt(id, middle - scaled, middle + scaled);
  }
  if (way < 0.85) {
    const certain = middle + half * between(next, -1.5, 1.5);
    return intervalAt(id, certain, certain);
  }
  if (way < 0.95) {
    const [moved, scaled] = [between(next, -3, 3), between(next, 0.1, 3)];
    return intervalAt(id, middle + half * (moved - scaled), middle + half * (moved + scaled));
  }
  const place = between(next, limitLow, limitHigh);
  return intervalAt(id, place - half * next(), place + half * next());
}

/** Assumptions that the model accepts, the same for the same seed. */
export function randomSetting(seed: number): Assumptions {
  const next = uniforms(seed);
  const anchor = (usual: number): number =>
    pick(next, [usual, usual, 2024, between(next, 2016, 2035), pick(next, [2015, 2023.1, 2035])]);
  const intervals = Object.fromEntries(
    parameterIds.map((id) => {
      for (let attempt = 0; attempt < 50; attempt++) {
        const interval = randomInterval(id, next);
        if (findProblem(id, interval) === undefined) return [id, interval];
      }
      return [id, baseline.intervals[id]];
    }),
  ) as unknown as Record<ParameterId, Interval>;
  const assumptions = {
    stockDefinition: pick(next, stockDefinitions),
    collapse: pick(next, collapses),
    trendSlowdown: pick(next, ['withCompute', 'none'] as const),
    demandAnchorYear: anchor(baseline.demandAnchorYear),
    computeAnchorYear: anchor(baseline.computeAnchorYear),
    intervals,
  };
  return assumptions;
}
