/**
 * Seeded random settings of every parameter, for accuracy away from the defaults: medians moved by up to one standard deviation,
 * spreads scaled by 0.4 to 1.6, every choice, extras now and then.
 */
import { createHash } from 'node:crypto';
import {
  type Assumptions,
  baseline,
  collapses,
  type StockDefinition,
} from '../../src/model/parameters/assumptions';
import { findProblem } from '../../src/model/parameters/check-interval';
import { fromSpace, toSpace } from '../../src/model/parameters/distribution';
import { type Interval, Z90 } from '../../src/model/parameters/interval';
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/parameters';
import { randomWords } from '../../src/model/sampling/sobol';

export const settingsSeed = 480;
export const settingsCount = 48;

/** Parameters that are certain in the baseline, with the range that the middle of an interval is drawn from. */
const certainRanges: Partial<Record<ParameterId, readonly [number, number]>> = {
  booksPapersCodeShare: [0.05, 0.8],
  privateTextShare: [0.01, 0.3],
  mediaShare: [0.01, 0.3],
  keepsRight: [0.7, 0.98],
};
const extras: readonly ParameterId[] = ['booksPapersCodeShare', 'privateTextShare', 'mediaShare'];

const definitions: readonly StockDefinition[] = [
  ...['indexedWeb', 'indexedWeb', 'indexedWeb'],
  ...['commonCrawl', 'wholeWeb'],
] as StockDefinition[];

/** One random setting; the same seed gives the same. */
function randomSetting(seed: number): Assumptions {
  const words = randomWords(seed);
  const between = (low: number, high: number): number => low + ((high - low) * words()) / 2 ** 32;
  const pick = <T>(options: readonly T[]): T =>
    options[Math.floor(between(0, options.length))] as T;

  const intervalOf = (id: ParameterId): Interval => {
    const { family, interval } = parameters[id];
    const certain = (value: number): Interval => [value, value];
    if (id === 'generations') return certain(Math.floor(between(1, 6)));
    if (id === 'computeWeight') return certain(pick([0, 1, between(0, 1), between(0, 1)]));
    if (extras.includes(id) && between(0, 1) < 0.7) return interval;
    const range = certainRanges[id];
    const middle = range
      ? toSpace(family, between(...range))
      : (toSpace(family, interval[0]) + toSpace(family, interval[1])) / 2;
    const deviation = range
      ? 0.4
      : (toSpace(family, interval[1]) - toSpace(family, interval[0])) / (2 * Z90);
    const moved = middle + (range ? 0 : deviation * between(-1, 1));
    const half = deviation * Z90 * between(0.4, 1.6);
    return [fromSpace(family, moved - half), fromSpace(family, moved + half)];
  };
  const intervals = Object.fromEntries(
    parameterIds.map((id): [ParameterId, Interval] => {
      for (let attempt = 0; attempt < 50; attempt++) {
        const interval = intervalOf(id);
        if (findProblem(id, interval) === undefined) return [id, interval];
      }
      return [id, baseline.intervals[id]];
    }),
  ) as unknown as Record<ParameterId, Interval>;
  const { demandAnchorYear, computeAnchorYear } = baseline;
  const assumptions = {
    stockDefinition: pick(definitions),
    collapse: pick(collapses),
    trendSlowdown: pick(['withCompute', 'withCompute', 'none'] as const),
    demandAnchorYear: pick([demandAnchorYear, demandAnchorYear, between(2025, 2028)]),
    computeAnchorYear: pick([computeAnchorYear, computeAnchorYear, between(2024, 2027)]),
    intervals,
  };
  return assumptions;
}

/** The settings that the stored truth is of. */
export const randomSettings = (): Assumptions[] =>
  Array.from({ length: settingsCount }, (_, i) => randomSetting(settingsSeed + i));

/** A short mark of a setting: a stored truth is of the setting whose mark it carries. */
export const markOf = (assumptions: Assumptions): string =>
  createHash('sha256').update(JSON.stringify(assumptions)).digest('hex').slice(0, 12);
