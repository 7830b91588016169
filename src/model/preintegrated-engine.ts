/**
 * The fast engine: scrambled Sobol samples of everything but the common factors, which are integrated exactly, as is the choice
 * of the demand path. Where there is too little uncertainty for a smooth curve it hands over to the plain engine.
 *
 * Given the rest of a sample, ln(demand / stock) is a path r(t) plus one normal shift. With M(t) the running maximum of r, the
 * chance that demand has reached the stock by t is Phi((M(t) + mean) / deviation), first crossings included.
 * @source none: conditional Monte Carlo on scrambled Sobol points
 */
import type { Assumptions } from './assumptions';
import {
  hasExtras,
  isRepetitionFree,
  lnShift,
  noShift,
  type NormalShift,
  stockShift,
  sumOf,
} from './common-factor';
import { brokenGrowth } from './demand';
import { computeLevel, demandMixture, trendLevel } from './demand-mixture';
import { drawsOf } from './draws';
import {
  type Bands,
  bandLevels,
  type DateSummary,
  dateLevels,
  type Engine,
  QUARTERS,
} from './forecast';
import { type Knots, knotsOf } from './knots';
import { finite } from './model-error';
import { FAST_CDF_END, fastNormalCdf } from './normal';
import { mixtureOf, mixtureQuantile } from './normal-mixture';
import type { ParameterId } from './parameters';
import { plainEngine } from './plain-engine';
import {
  LARGEST_RISE,
  largestRise,
  probabilityAt,
  probitCurve,
  type ProbitCurve,
  yearOfProbability,
} from './probit-curve';
import { stockSample } from './stock';
import { stretchOfSamples } from './synthetic';
import { FIRST_YEAR } from './time-point';
import { fillLnUsable } from './usable-path';

/** Below this a deviation is taken for it, so that a certain quantity is a very steep step. */
const LEAST_DEVIATION = 1e-9;

/** One date on one demand path: how many samples have reached it by each knot. */
class Tally {
  /** Expected number of samples, among those whose chance is neither 0 nor 1, by knot. */
  readonly #partly: Float64Array;
  /** Number of samples that are certain from this knot on. */
  readonly #certainFrom: Float64Array;
  readonly #mean: number;
  readonly #deviation: number;

  /** @param shift of ln(demand / stock): what is not sampled. */
  constructor(shift: NormalShift, knots: number) {
    this.#partly = new Float64Array(knots);
    this.#certainFrom = new Float64Array(knots);
    this.#mean = shift.mean;
    this.#deviation = Math.max(LEAST_DEVIATION, Math.sqrt(shift.variance));
  }

  /**
   * Adds one sample.
   *
   * @param maxima    [m] running maximum of its path.
   * @param threshold ln of how many times the usable stock counts, as far as it is sampled.
   */
  add(maxima: Float64Array, threshold: number): void {
    const offset = this.#mean - threshold;
    const scale = 1 / this.#deviation;
    for (let k = 0; k < maxima.length; k++) {
      const z = (maxima[k] + offset) * scale;
      if (z >= FAST_CDF_END) {
        this.#certainFrom[k]++;
        return;
      }
      if (z > -FAST_CDF_END) this.#partly[k] += fastNormalCdf(z);
    }
  }

  /** Adds weight times the chance at each knot to `into`, [m]. */
  addShares(weight: number, samples: number, into: Float64Array): void {
    let certain = 0;
    for (let k = 0; k < into.length; k++) {
      certain += this.#certainFrom[k];
      into[k] += (weight * (this.#partly[k] + certain)) / samples;
    }
  }
}

/** Values of a quantity at the requested years, [samples] each. */
class Columns {
  readonly #columns: readonly Float64Array[];
  readonly #knots: readonly number[];

  /** @param knots indices of the knots that are kept. */
  constructor(knots: readonly number[], samples: number) {
    this.#knots = knots;
    this.#columns = knots.map(() => new Float64Array(samples));
  }

  /** Keeps sample i of a path less an offset. */
  keep(i: number, path: Float64Array, offset: number): void {
    for (let j = 0; j < this.#knots.length; j++)
      this.#columns[j][i] = path[this.#knots[j]] - offset;
  }

  at(j: number): Float64Array {
    return this.#columns[j];
  }
}

/** The parts of a scenario that the integration needs. */
function shiftsOf(assumptions: Assumptions) {
  const repetitionIsFree = isRepetitionFree(assumptions);
  const stock = stockShift(assumptions);
  const repetition = repetitionIsFree ? lnShift(assumptions, ['repetition']) : noShift;
  const minus = ({ mean, variance }: NormalShift): NormalShift => ({ mean: -mean, variance });
  return {
    repetitionIsFree,
    /** ln H. */
    stock: sumOf(stock, repetition),
    /** ln(D / H) and ln(D / usable) on either path. */
    paths: [trendLevel(assumptions), computeLevel(assumptions)].map((demand) => ({
      human: sumOf(demand, minus(stock), minus(repetition)),
      stretched: sumOf(demand, minus(stock)),
    })),
  };
}

function summarise(curve: ProbitCurve): DateSummary {
  return {
    quantiles: Float64Array.from(dateLevels, (p) => yearOfProbability(curve, p)),
    byQuarter: Float64Array.from({ length: QUARTERS }, (_, quarter) =>
      probabilityAt(curve, FIRST_YEAR + quarter / 4),
    ),
    never: 1 - probabilityAt(curve, curve.years[curve.years.length - 1]),
  };
}

/** Parameters that multiply the stock at all times and are integrated, unless extras are in use. */
const integratedStock: ReadonlySet<ParameterId> = new Set([
  'pages',
  'bytesPerPage',
  'commonCrawlTokens',
  'wholeWebTokens',
  'qualityShare',
]);

/** @see Engine */
export const preintegratedEngine: Engine = (assumptions, design, years) => {
  const { stockDefinition, computeAnchorYear, demandAnchorYear, intervals } = assumptions;
  const n = design.samples;
  const computeWeight = intervals.computeWeight[0];
  const weights = [1 - computeWeight, computeWeight];
  const draws = drawsOf(assumptions, design);
  const shifts = shiftsOf(assumptions);
  const knots = knotsOf(assumptions, years);
  const m = knots.years.length;

  // Both growth rates multiply: one coordinate serves their sum.
  const growth = lnShift(assumptions, ['pageLengthGrowth', 'pageCountGrowth']);
  const growthDeviation = Math.sqrt(growth.variance);
  const growthZ = growthDeviation > 0 ? design.normal('pageCountGrowth') : undefined;
  const sampledStock = hasExtras(assumptions);
  const hasSynthetic = intervals.syntheticShare[1] > 0 && intervals.syntheticValue[1] > 0;
  const stretch = stretchOfSamples(assumptions, draws);

  const requested = Array.from(years, (year) => knots.requested.get(year) ?? 0);
  const stocks = new Columns(requested, n);
  const uses = weights.map((weight) => new Columns(weight > 0 ? requested : [], n));
  const human = shifts.paths.map((path) => new Tally(path.human, m));
  const stretched = shifts.paths.map((path) => new Tally(path.stretched, m));

  const lnUsable = new Float64Array(m);
  const lnUse = new Float64Array(m);
  const maxima = new Float64Array(m);
  for (let i = 0; i < n; i++) {
    const value = (id: ParameterId): number => draws.value(id, i);
    const stock = stockSample(stockDefinition, (id) => {
      if (id === 'pageLengthGrowth') return 1;
      if (id === 'pageCountGrowth') {
        return Math.exp(growth.mean + growthDeviation * (growthZ ? growthZ[i] : 0));
      }
      return !sampledStock && integratedStock.has(id) ? 1 : value(id);
    });
    fillLnUsable(stock, knots, m, lnUsable);

    const repetition = hasSynthetic || !shifts.repetitionIsFree ? value('repetition') : 1;
    const lnRepetition = shifts.repetitionIsFree ? 0 : Math.log(repetition);
    const lnStretch = hasSynthetic
      ? finite('the stretch by synthetic text', Math.log(stretch(i, repetition)))
      : 0;
    stocks.keep(i, lnUsable, -lnRepetition);

    for (const branch of [0, 1] as const) {
      if (weights[branch] === 0) continue;
      const isCompute = branch === 1;
      const breakYear = isCompute ? value('computeSlowdownYear') : Infinity;
      const before =
        Math.log(value(isCompute ? 'computeGrowth' : 'datasetGrowth')) / (isCompute ? 2 : 1);
      const after = isCompute ? Math.log(value('computeGrowthLater')) / 2 : before;
      const levelYear = isCompute ? computeAnchorYear : demandAnchorYear;
      followDemand(
        knots,
        demandAnchorYear,
        levelYear,
        before,
        after,
        breakYear,
        lnUsable,
        lnUse,
        maxima,
      );
      human[branch].add(maxima, lnRepetition);
      if (hasSynthetic) stretched[branch].add(maxima, lnStretch);
      uses[branch].keep(i, lnUse, lnRepetition);
    }
  }

  const curveOf = (tallies: readonly Tally[]): ProbitCurve => {
    const chances = new Float64Array(m);
    tallies.forEach((tally, branch) => tally.addShares(weights[branch], n, chances));
    finite('the chance of exhaustion', chances[m - 1]);
    return probitCurve(knots.years, chances, demandAnchorYear);
  };
  const curves = [curveOf(human), ...(hasSynthetic ? [curveOf(stretched)] : [])];
  if (curves.some((curve) => largestRise(curve) > LARGEST_RISE)) {
    return plainEngine(assumptions, design, years);
  }
  const exhaustion = summarise(curves[0]);

  return {
    engine: 'preintegrated-sobol',
    samples: n,
    exhaustion,
    stretched: hasSynthetic ? summarise(curves[1]) : exhaustion,
    bands: bandsOf(assumptions, years, stocks, uses, shifts, weights),
  };
};

/**
 * Follows one sample's demand along one path.
 *
 * @param levelYear calendar year at which ln demand is 0 here: its level is part of the shift.
 * @param before    ln growth per year up to `breakYear`, `after` from it on.
 * @param lnUse     receives ln(demand / usable) at each knot, `maxima` its running maximum.
 */
function followDemand(
  { years, lnShape }: Knots,
  anchorYear: number,
  levelYear: number,
  before: number,
  after: number,
  breakYear: number,
  lnUsable: Float64Array,
  lnUse: Float64Array,
  maxima: Float64Array,
): void {
  const atAnchor = brokenGrowth(before, after, breakYear, levelYear, anchorYear);
  const atBreak = brokenGrowth(
    before,
    after,
    breakYear,
    levelYear,
    breakYear === Infinity ? levelYear : breakYear,
  );
  const bend = breakYear === Infinity ? levelYear : breakYear;
  let highest = -Infinity;
  for (let k = 0; k < years.length; k++) {
    const year = years[k];
    const lnDemand =
      year < anchorYear
        ? atAnchor + lnShape[k]
        : atBreak + (year - bend) * (year < breakYear ? before : after);
    const use = lnDemand - lnUsable[k];
    lnUse[k] = use;
    if (use > highest) highest = use;
    maxima[k] = highest;
  }
}

function bandsOf(
  assumptions: Assumptions,
  years: Float64Array,
  stocks: Columns,
  uses: readonly Columns[],
  shifts: ReturnType<typeof shiftsOf>,
  weights: readonly number[],
): Bands {
  const m = years.length;
  const stock = new Float64Array(bandLevels.length * m);
  const demand = new Float64Array(bandLevels.length * m);
  const used = new Float64Array(m);
  years.forEach((year, t) => {
    const stockMixture = mixtureOf([
      {
        values: stocks.at(t),
        shift: shifts.stock.mean,
        deviation: Math.sqrt(shifts.stock.variance),
        weight: 1,
      },
    ]);
    const demandAt = demandMixture(assumptions, year);
    bandLevels.forEach((level, row) => {
      stock[row * m + t] = Math.exp(mixtureQuantile(stockMixture, level));
      demand[row * m + t] = Math.exp(mixtureQuantile(demandAt, level));
    });
    const use = mixtureOf(
      weights.flatMap((weight, branch) => {
        if (weight === 0) return [];
        const { mean, variance } = shifts.paths[branch].human;
        return [
          { values: uses[branch].at(t), shift: mean, deviation: Math.sqrt(variance), weight },
        ];
      }),
    );
    used[t] = Math.min(1, Math.exp(mixtureQuantile(use, 0.5)));
  });
  return { years, stock, demand, used };
}
