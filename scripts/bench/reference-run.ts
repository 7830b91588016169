/**
 * The reference that stored truths come from: slow, plain, and much sharper than counting samples.
 *
 * It follows the plain engine's paths (no knots but the grid of the model's definition, no recurrences, no tables, no curves between
 * knots) and leaves two things unsampled: the levels that multiply stock or demand at all times and are never clamped, whose sum is
 * normal in logs, and the choice of the demand path. Given the rest of a sample, the chance that demand has reached the stock by a
 * year is a normal distribution function of the highest point of its path so far.
 */
import type { Assumptions } from '../../src/model/assumptions';
import { computeSample, type DemandSample, lnDemand, trendSample } from '../../src/model/demand';
import { distributionOf, oddsAt, valueAt } from '../../src/model/distribution';
import { bandLevels, dateLevels } from '../../src/model/forecast';
import { hasExtras } from '../../src/model/lognormal-shift';
import { normalCdf } from '../../src/model/normal';
import { type ParameterId, parameterIds } from '../../src/model/parameters';
import { createDesign } from '../../src/model/sample-design';
import { stockSample, type StockSample, usableTokens } from '../../src/model/stock';
import {
  generationFactor,
  rightAfterGrading,
  stretchOf,
  syntheticWorth,
} from '../../src/model/synthetic';
import { crossingGrid, FIRST_YEAR, type TimePoint, timePoint } from '../../src/model/time-point';

export interface ReferenceDates {
  /** P(T <= year) at the years asked for. */
  readonly chances: number[];
  /** Years at `dateLevels`, 2015 or Infinity at the ends. */
  readonly dates: number[];
  /** Mean density of T over the cell of the grid that holds the date, a year; 0 at the ends. */
  readonly densities: number[];
}

export interface ReferenceRun {
  readonly exhaustion: ReferenceDates;
  readonly stretched: ReferenceDates;
  /** [years][levels] ln tokens at the band years asked for. */
  readonly stock: number[][];
  readonly demand: number[][];
}

interface Branch {
  readonly weight: number;
  readonly demand: DemandSample[];
  /** Variance of ln demand that is not sampled. */
  readonly variance: number;
}

/** After this year the grid may be coarser: the paths are smooth and the crossings few. */
const QUARTERS_UNTIL = 2060;

/** Root of a rising function between two places, to 1e-9 of a year, by halving and secants in turn. */
function rootBetween(f: (x: number) => number, from: number, to: number): number {
  let [low, high, atLow, atHigh] = [from, to, f(from), f(to)];
  for (let step = 0; step < 60 && high - low > 1e-9 && atHigh - atLow > 1e-12; step++) {
    const middle =
      step % 3 === 2 ? (low + high) / 2 : low - (atLow * (high - low)) / (atHigh - atLow);
    const inside = Math.min(high, Math.max(low, middle));
    const at = f(inside);
    if (Math.abs(at) < 1e-9) return inside;
    if (at >= 0) [high, atHigh] = [inside, at];
    else [low, atLow] = [inside, at];
  }
  return high;
}

const phi = (z: number): number => (z > 8 ? 1 : z < -8 ? 0 : normalCdf(z));

/**
 * One run on one scramble.
 *
 * @param chanceYears years of the grid at which chances are wanted.
 * @param bandYears   years at which bands are wanted.
 */
export function referenceRun(
  assumptions: Assumptions,
  samples: number,
  seed: number,
  chanceYears: readonly number[],
  bandYears: readonly number[] = [],
): ReferenceRun {
  const { stockDefinition, intervals, computeAnchorYear, demandAnchorYear, collapse } = assumptions;
  const design = createDesign(samples, seed);
  const distributions = Object.fromEntries(
    parameterIds.map((id) => [id, distributionOf(id, intervals[id])]),
  ) as Record<ParameterId, ReturnType<typeof distributionOf>>;
  const z = (id: ParameterId, i: number): number =>
    distributions[id].scale === 0 ? 0 : design.normal(id)[i]!;
  const value = (id: ParameterId, i: number): number => valueAt(distributions[id], z(id, i));
  const odds = (id: ParameterId, i: number): number => oddsAt(distributions[id], z(id, i));

  // What is not sampled stands at its median; its variance is kept.
  const demandLevels = new Set<ParameterId>(['datasetAtAnchor', 'computeAtAnchor', 'overtraining']);
  const stockLevels = new Set<ParameterId>(
    hasExtras(assumptions) ? [] : ['pages', 'bytesPerPage', 'commonCrawlTokens', 'wholeWebTokens'],
  );
  const inUse: ParameterId[] = {
    indexedWeb: ['pages', 'bytesPerPage'] as ParameterId[],
    commonCrawl: ['commonCrawlTokens'] as ParameterId[],
    wholeWeb: ['wholeWebTokens'] as ParameterId[],
  }[stockDefinition];
  const varianceOf = (ids: readonly ParameterId[], weight = 1): number =>
    ids.reduce((sum, id) => sum + (weight * distributions[id].scale) ** 2, 0);
  const stockVariance = varianceOf(inUse.filter((id) => stockLevels.has(id)));
  const restOf = (id: ParameterId, i: number): number =>
    demandLevels.has(id) || stockLevels.has(id) ? distributions[id].median : value(id, i);

  const indices = Array.from({ length: samples }, (_, i) => i);
  const stocks: StockSample[] = indices.map((i) =>
    stockSample(stockDefinition, (id) => restOf(id, i)),
  );
  const lnRepetition = Float64Array.from(indices, (i) => Math.log(value('repetition', i)));
  const factor = generationFactor(intervals.generations[0], collapse);
  const lnStretch = Float64Array.from(indices, (i) =>
    Math.log(
      stretchOf(
        value('repetition', i),
        syntheticWorth(
          rightAfterGrading(
            odds('generatorErrorRate', i),
            value('keepsRight', i),
            value('keepsWrong', i),
          ),
          value('syntheticValue', i),
          factor,
        ),
        odds('syntheticShare', i),
        value('syntheticSaturation', i),
      ),
    ),
  );
  const anchor = timePoint(demandAnchorYear);
  const computeWeight = intervals.computeWeight[0];
  const branches: Branch[] = [
    {
      weight: 1 - computeWeight,
      demand: indices.map((i) =>
        trendSample(restOf('datasetAtAnchor', i), value('datasetGrowth', i), anchor),
      ),
      variance: varianceOf(['datasetAtAnchor']),
    },
    {
      weight: computeWeight,
      demand: indices.map((i) =>
        computeSample(
          restOf('computeAtAnchor', i),
          restOf('overtraining', i),
          value('computeGrowth', i),
          value('computeGrowthLater', i),
          value('computeSlowdownYear', i),
          computeAnchorYear,
          anchor,
        ),
      ),
      variance: varianceOf(['computeAtAnchor', 'overtraining'], 0.5),
    },
  ].filter(({ weight }) => weight > 0);

  const lnUses = (branch: Branch, i: number, point: TimePoint, lnUsable: number): number =>
    lnDemand(branch.demand[i]!, point) - lnUsable;

  /** Follows every path to a moment, from the highest points before it. */
  const advance = (from: number, year: number, before: Float64Array[], into: Float64Array[]) => {
    const point = timePoint(year);
    const lnUsable = Float64Array.from(stocks, (stock) => Math.log(usableTokens(stock, point)));
    branches.forEach((branch, b) => {
      for (let i = 0; i < samples; i++) {
        let highest = Math.max(before[b]![i]!, lnUses(branch, i, point, lnUsable[i]!));
        const kink = branch.demand[i]!.slowdownYear;
        if (kink > from && kink < year) {
          const there = timePoint(kink);
          const lnAtKink = Math.log(usableTokens(stocks[i]!, there));
          highest = Math.max(highest, lnUses(branch, i, there, lnAtKink));
        }
        into[b]![i] = highest;
      }
    });
  };
  const chanceOf = (maxima: readonly Float64Array[], threshold: Float64Array): number => {
    let chance = 0;
    branches.forEach(({ weight, variance }, b) => {
      const deviation = Math.max(1e-9, Math.sqrt(stockVariance + variance));
      let sum = 0;
      for (let i = 0; i < samples; i++) sum += phi((maxima[b]![i]! - threshold[i]!) / deviation);
      chance += (weight * sum) / samples;
    });
    return chance;
  };

  const empty = (): Float64Array[] => branches.map(() => new Float64Array(samples).fill(-Infinity));
  let [before, maxima] = [empty(), empty()];
  const trial = empty();
  const kinds = [lnRepetition, lnStretch].map((threshold) => ({
    threshold,
    last: 0,
    chances: [] as number[],
    dates: [] as number[],
    densities: [] as number[],
  }));
  const grid = crossingGrid(demandAnchorYear)
    .map(({ year }) => year)
    .filter((year) => year <= QUARTERS_UNTIL || (year * 2) % 1 === 0);
  let from = FIRST_YEAR;
  for (const year of grid) {
    advance(from, year, before, maxima);
    for (const kind of kinds) {
      const chance = chanceOf(maxima, kind.threshold);
      if (chanceYears.includes(year)) kind.chances.push(chance);
      for (let level = kind.dates.length; level < dateLevels.length; level++) {
        const p = dateLevels[level]!;
        if (chance < p) break;
        if (year === FIRST_YEAR) {
          kind.dates.push(FIRST_YEAR);
          kind.densities.push(0);
          continue;
        }
        const excess = (at: number): number => {
          advance(from, at, before, trial);
          return chanceOf(trial, kind.threshold) - p;
        };
        kind.dates.push(rootBetween(excess, from, year));
        kind.densities.push((chance - kind.last) / (year - from));
      }
      kind.last = chance;
    }
    [before, maxima] = [maxima, before];
    from = year;
  }

  /** Quantile of a mixture of normals around values, all of one spread within each group. */
  const quantile = (
    groups: readonly { values: Float64Array; deviation: number; weight: number }[],
    p: number,
  ): number => {
    const ends = groups.flatMap(({ values, deviation }) => [
      values.reduce((a, b) => Math.min(a, b), Infinity) - 8 * deviation - 1e-6,
      values.reduce((a, b) => Math.max(a, b), -Infinity) + 8 * deviation + 1e-6,
    ]);
    return rootBetween(
      (x) =>
        groups.reduce(
          (sum, { values, deviation, weight }) =>
            sum +
            (weight / samples) *
              values.reduce((s, v) => s + phi((x - v) / Math.max(1e-9, deviation)), 0),
          -p,
        ),
      Math.min(...ends),
      Math.max(...ends),
    );
  };
  const points = bandYears.map(timePoint);
  const stock = points.map((point) => {
    const values = Float64Array.from(
      stocks,
      (sample, i) => Math.log(usableTokens(sample, point)) + lnRepetition[i]!,
    );
    const groups = [{ values, deviation: Math.sqrt(stockVariance), weight: 1 }];
    return bandLevels.map((p) => quantile(groups, p));
  });
  const demand = points.map((point) => {
    const groups = branches.map(({ demand: paths, variance, weight }) => ({
      values: Float64Array.from(paths, (path) => lnDemand(path, point)),
      deviation: Math.sqrt(variance),
      weight,
    }));
    return bandLevels.map((p) => quantile(groups, p));
  });

  const datesOf = (kind: (typeof kinds)[number]): ReferenceDates => {
    const missing = dateLevels.length - kind.dates.length;
    return {
      chances: kind.chances,
      dates: [...kind.dates, ...new Array<number>(missing).fill(Infinity)],
      densities: [...kind.densities, ...new Array<number>(missing).fill(0)],
    };
  };
  const [exhaustion, stretched] = kinds.map(datesOf) as [ReferenceDates, ReferenceDates];
  return { exhaustion, stretched, stock, demand };
}
