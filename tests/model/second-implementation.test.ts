/**
 * Against the second implementation of the model in `tests/plain-model`, path by path, on random settings of every parameter: both
 * are given the same points. It integrates human text numerically, inverts the normal distribution by bisection and looks
 * for crossings on a finer grid.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assumptions } from '../../src/model/parameters/assumptions';
import { lnDemand } from '../../src/model/formulas/demand';
import { dateLevels } from '../../src/model/engines/forecast';
import { parameterIds } from '../../src/model/parameters/parameters';
import {
  drawSamples,
  exhaustionYears,
  plainEngine,
  type Sample,
} from '../../src/model/engines/plain/plain-engine';
import { createDesign } from '../../src/model/sampling/sample-design';
import { usableTokens } from '../../src/model/formulas/stock';
import { crossingGrid, timePoint } from '../../src/model/timeline/time-point';
import {
  type Draw,
  plainDemand,
  plainExhaustionYear,
  type PlainSetting,
  plainStock,
  plainStretch,
  plainStretchedYear,
  plainUsable,
} from '../plain-model/plain-model';
import { baseline as plainBaseline } from '../plain-model/plain-presets';
import { oneOfEach } from '../selected-cases';
import { randomSetting } from './random-settings';

const SETTINGS = 240;
const SAMPLES = 64;
/** Of so many samples the values are compared too, at these moments. */
const VALUED_SAMPLES = 8;
const MOMENTS = [2016.3, 2022.95, 2023.4, 2025.9, 2027.1, 2029.3, 2050.3];

const DATE_ERROR = 0.005;
/**
 * The second implementation takes the normal quantile of 0.95 with seven decimals, as the specification prints it: 1.7e-8 of every
 * deviation from a median, which stays below this up to the last of the moments.
 */
const RELATIVE_ERROR = 1e-6;

type Dates = readonly [exhausted: number, stretched: number];

interface Comparison {
  readonly seed: number;
  readonly assumptions: Assumptions;
  /** One pair a sample. */
  readonly ours: readonly Dates[];
  readonly theirs: readonly Dates[];
}

/** What a sample's values differ by, relative; the largest over the moments. */
function valueErrors(sample: Sample, setting: PlainSetting, draw: Draw): Record<string, number> {
  const errors = { usable: 0, stock: 0, demand: 0, stretch: 0 };
  const apartBy = (theirs: number, ours: number): number => Math.abs(theirs / ours - 1);
  for (const year of MOMENTS) {
    const point = timePoint(year);
    const usable = usableTokens(sample.stock, point);
    const stock = usable * Math.exp(sample.lnRepetition);
    const demand = Math.exp(lnDemand(sample.demand, point));
    errors.usable = Math.max(errors.usable, apartBy(plainUsable(setting, draw, year), usable));
    errors.stock = Math.max(errors.stock, apartBy(plainStock(setting, draw, year), stock));
    errors.demand = Math.max(errors.demand, apartBy(plainDemand(setting, draw, year), demand));
  }
  errors.stretch = apartBy(plainStretch(setting, draw), Math.exp(sample.lnStretch));
  return errors;
}

const nearestRank = (values: readonly number[], p: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(p * values.length) - 1] ?? NaN;

const apart = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b));

describe(`random settings, ${SAMPLES} paths each`, () => {
  const seeds = oneOfEach(
    6,
    'random settings, path by path',
    Array.from({ length: SETTINGS }, (_, i) => i + 1),
  );
  const comparisons: Comparison[] = [];
  const largest: Record<string, number> = { usable: 0, stock: 0, demand: 0, stretch: 0 };

  beforeAll(() => {
    for (const seed of seeds) {
      const assumptions = randomSetting(seed);
      const setting: PlainSetting = {
        ...plainBaseline,
        ...assumptions,
        intervals: { ...assumptions.intervals },
      };
      const design = createDesign(SAMPLES, seed);
      const grid = crossingGrid(assumptions.demandAnchorYear);
      const samples = drawSamples(assumptions, design);
      const theirs = samples.map((sample, i): Dates => {
        const draw: Draw = Object.fromEntries(
          parameterIds.map((id) => [id, design.uniform(id)[i] ?? NaN]),
        );
        if (i < VALUED_SAMPLES) {
          for (const [what, error] of Object.entries(valueErrors(sample, setting, draw))) {
            // Math.max keeps a NaN, and a NaN fails below.
            largest[what] = Math.max(largest[what] ?? NaN, error);
          }
        }
        return [plainExhaustionYear(setting, draw), plainStretchedYear(setting, draw)];
      });
      const ours = samples.map((sample) => exhaustionYears(sample, grid));
      comparisons.push({ seed, assumptions, ours, theirs });
    }
  }, 240_000);

  it.each(['usable', 'stock', 'demand', 'stretch'])('the %s of a path is the same', (what) => {
    expect(largest[what]).toBeLessThan(RELATIVE_ERROR);
    expect(largest[what]).toBeGreaterThan(0);
  });

  it.each([
    ['exhaustion', 0],
    ['stretched exhaustion', 1],
  ] as const)('the date of %s of every path is the same', (_, which) => {
    const differing = comparisons.flatMap(({ seed, ours, theirs }) =>
      ours.flatMap((dates, i) => {
        const [a, b] = [dates[which], theirs[i]?.[which] ?? NaN];
        return apart(a, b) <= DATE_ERROR ? [] : [`setting ${seed}, sample ${i}: ${a}, ${b}`];
      }),
    );
    expect(differing).toEqual([]);
  });

  it('the engine reports the nearest ranks of the paths of the second implementation', () => {
    for (const { seed, assumptions, theirs } of comparisons) {
      const forecast = plainEngine(assumptions, createDesign(SAMPLES, seed), new Float64Array());
      dateLevels.forEach((level, k) => {
        for (const [which, summary] of [forecast.exhaustion, forecast.stretched].entries()) {
          const dates = theirs.map((pair) => pair[which] ?? NaN);
          const ours = summary.quantiles[k] ?? NaN;
          const label = `setting ${seed}, ${level}`;
          expect(apart(ours, nearestRank(dates, level)), label).toBeLessThanOrEqual(DATE_ERROR);
        }
      });
      const [never, neverStretched] = [0, 1].map(
        (which) => theirs.filter((dates) => dates[which] === Infinity).length / SAMPLES,
      );
      expect(forecast.exhaustion.never, `setting ${seed}`).toBeCloseTo(never ?? NaN, 12);
      expect(forecast.stretched.never, `setting ${seed}`).toBeCloseTo(neverStretched ?? NaN, 12);
    }
  });

  // Without these the comparisons above could hold of settings in which nothing happens.
  it('the paths cross at all sorts of dates, and some before the anchor', () => {
    const dates = comparisons.flatMap(({ ours, assumptions: { demandAnchorYear } }) =>
      ours.map(([exhausted]) => ({ exhausted, after: exhausted > demandAnchorYear })),
    );
    const after = dates.filter((date) => date.after && date.exhausted < Infinity);
    expect(after.length).toBeGreaterThan(0.4 * dates.length);
    expect(new Set(after.map(({ exhausted }) => Math.floor(exhausted))).size).toBeGreaterThan(30);
    expect(dates.some((date) => !date.after && date.exhausted > 2015)).toBe(true);
    expect(dates.some((date) => date.exhausted === Infinity)).toBe(true);
  });
});
