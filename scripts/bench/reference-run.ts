/**
 * The reference that stored truths come from: slow, plain, and much sharper than counting samples.
 *
 * It follows the plain engine's paths (no knots but the grid of the model's definition, no recurrences, no tables, no curves between
 * knots) and leaves two things unsampled: the choice of the demand path, and one normal variable on each path. That is the
 * sum of the levels that multiply stock or demand at all times and are never clamped: the chance that demand has reached the stock by
 * a year is then a normal distribution function of the highest point of its path so far. Where the stock is a sum and has no such
 * level, it is growth on the trend path: what grows fast enough has crossed, so the chance is one of the least growth that has
 * reached the stock by then.
 */
import type { Assumptions } from '../../src/model/parameters/assumptions';
import {
  computeSample,
  type DemandSample,
  lnDemand,
  trendSample,
} from '../../src/model/formulas/demand';
import { distributionOf, oddsAt, valueAt } from '../../src/model/parameters/distribution';
import { bandLevels, dateLevels } from '../../src/model/engines/forecast';
import { hasExtras } from '../../src/model/engines/fast/lognormal-shift';
import { normalCdf } from '../../src/model/numbers/normal';
import { type ParameterId, parameterIds } from '../../src/model/parameters/parameters';
import { createDesign } from '../../src/model/sampling/sample-design';
import { stockSample, type StockSample, usableTokens } from '../../src/model/formulas/stock';
import {
  generationFactor,
  rightAfterGrading,
  stretchOf,
  syntheticWorth,
} from '../../src/model/formulas/synthetic';
import { crossingGrid, timePoint } from '../../src/model/timeline/time-point';
import { FIRST_YEAR } from '../../src/model/timeline/year-range';

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

/** One demand path in every sample, and what of it is not sampled. */
interface Branch {
  readonly weight: number;
  readonly demand: DemandSample[];
  /** Integrated: the levels, with this standard deviation, or the growth after the anchor, with this mean and deviation of its ln. */
  readonly integrates:
    | { readonly what: 'levels'; readonly deviation: number }
    | { readonly what: 'growth'; readonly mean: number; readonly deviation: number };
}

/** How far the paths of one branch have come. */
interface Progress {
  /** [samples] highest ln(demand / usable) so far; where growth is integrated, up to the anchor. */
  readonly highest: Float64Array;
  /** [thresholds][samples] least ln of growth that has reached the threshold after the anchor. */
  readonly leastGrowth: readonly Float64Array[];
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

  const hasLevels = !hasExtras(assumptions);
  const stockLevels = {
    indexedWeb: ['pages', 'bytesPerPage'],
    commonCrawl: ['commonCrawlTokens'],
    wholeWeb: ['wholeWebTokens'],
  }[stockDefinition] as ParameterId[];
  const isStockLevel = (id: ParameterId): boolean => hasLevels && stockLevels.includes(id);
  const varianceOf = (ids: readonly ParameterId[], weight = 1): number =>
    ids.reduce((sum, id) => sum + (weight * distributions[id].scale) ** 2, 0);
  const stockVariance = hasLevels ? varianceOf(stockLevels) : 0;
  const medianOf = (id: ParameterId): number => distributions[id].median;

  const indices = Array.from({ length: samples }, (_, i) => i);
  // Levels of the stock stand at their medians here; each branch integrates them.
  const stocks: StockSample[] = indices.map((i) =>
    stockSample(stockDefinition, (id) => (isStockLevel(id) ? medianOf(id) : value(id, i))),
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
  const thresholds = [lnRepetition, lnStretch];
  const anchor = timePoint(demandAnchorYear);
  const computeWeight = intervals.computeWeight[0];
  const growth = distributions.datasetGrowth;
  const integratesGrowth = !hasLevels && growth.scale > 0;
  const trendAtMedianLevel = indices.map((i) =>
    trendSample(medianOf('datasetAtAnchor'), value('datasetGrowth', i), anchor),
  );
  const branches: Branch[] = [
    integratesGrowth
      ? {
          weight: 1 - computeWeight,
          demand: indices.map((i) =>
            trendSample(value('datasetAtAnchor', i), value('datasetGrowth', i), anchor),
          ),
          integrates: { what: 'growth', mean: growth.location, deviation: growth.scale } as const,
        }
      : {
          weight: 1 - computeWeight,
          demand: trendAtMedianLevel,
          integrates: {
            what: 'levels',
            deviation: Math.sqrt(stockVariance + varianceOf(['datasetAtAnchor'])),
          } as const,
        },
    {
      weight: computeWeight,
      demand: indices.map((i) =>
        computeSample(
          medianOf('computeAtAnchor'),
          medianOf('overtraining'),
          value('computeGrowth', i),
          value('computeGrowthLater', i),
          value('computeSlowdownYear', i),
          computeAnchorYear,
          anchor,
        ),
      ),
      integrates: {
        what: 'levels',
        deviation: Math.sqrt(stockVariance + varianceOf(['computeAtAnchor', 'overtraining'], 0.5)),
      } as const,
    },
  ].filter(({ weight }) => weight > 0);

  /** Follows every path to a moment, from how far it had come before it. */
  const advance = (from: number, year: number, before: Progress[], into: Progress[]): void => {
    const point = timePoint(year);
    const lnUsable = Float64Array.from(stocks, (stock) => Math.log(usableTokens(stock, point)));
    branches.forEach(({ demand, integrates }, b) => {
      const [old, now] = [before[b]!, into[b]!];
      if (integrates.what === 'growth' && year > demandAnchorYear) {
        now.highest.set(old.highest);
        for (let i = 0; i < samples; i++) {
          const gap = lnUsable[i]! - demand[i]!.lnAtAnchor;
          thresholds.forEach((threshold, k) => {
            const wanted = (gap + threshold[i]!) / (year - demandAnchorYear);
            now.leastGrowth[k]![i] = Math.min(old.leastGrowth[k]![i]!, wanted);
          });
        }
        return;
      }
      for (let i = 0; i < samples; i++) {
        const path = demand[i]!;
        let highest = Math.max(old.highest[i]!, lnDemand(path, point) - lnUsable[i]!);
        const kink = path.slowdownYear;
        if (kink > from && kink < year) {
          const there = timePoint(kink);
          const lnAtKink = Math.log(usableTokens(stocks[i]!, there));
          highest = Math.max(highest, lnDemand(path, there) - lnAtKink);
        }
        now.highest[i] = highest;
      }
    });
  };
  const chanceOf = (progress: readonly Progress[], which: number): number => {
    const threshold = thresholds[which]!;
    let chance = 0;
    branches.forEach(({ weight, integrates }, b) => {
      const { highest, leastGrowth } = progress[b]!;
      const deviation = Math.max(1e-9, integrates.deviation);
      let sum = 0;
      for (let i = 0; i < samples; i++) {
        const excess = highest[i]! - threshold[i]!;
        if (integrates.what === 'levels') sum += phi(excess / deviation);
        else sum += excess >= 0 ? 1 : phi((integrates.mean - leastGrowth[which]![i]!) / deviation);
      }
      chance += (weight * sum) / samples;
    });
    return chance;
  };

  const start = (): Progress[] =>
    branches.map(() => ({
      highest: new Float64Array(samples).fill(-Infinity),
      leastGrowth: thresholds.map(() => new Float64Array(samples).fill(Infinity)),
    }));
  let [before, reached] = [start(), start()];
  const trial = start();
  const kinds = thresholds.map((_, which) => ({
    which,
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
    advance(from, year, before, reached);
    for (const kind of kinds) {
      const chance = chanceOf(reached, kind.which);
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
          return chanceOf(trial, kind.which) - p;
        };
        kind.dates.push(rootBetween(excess, from, year));
        kind.densities.push((chance - kind.last) / (year - from));
      }
      kind.last = chance;
    }
    [before, reached] = [reached, before];
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
  const demandPaths = [
    {
      weight: 1 - computeWeight,
      paths: trendAtMedianLevel,
      variance: varianceOf(['datasetAtAnchor']),
    },
    {
      weight: computeWeight,
      paths: computeWeight > 0 ? branches.at(-1)!.demand : [],
      variance: varianceOf(['computeAtAnchor', 'overtraining'], 0.5),
    },
  ].filter(({ weight }) => weight > 0);
  const demand = points.map((point) => {
    const groups = demandPaths.map(({ paths, variance, weight }) => ({
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
