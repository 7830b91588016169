/**
 * The fast engine: scrambled Sobol samples of everything but the common factors, which are integrated exactly, as is the choice
 * of the demand path. Where there is too little uncertainty for a smooth curve it hands over to the plain engine.
 *
 * Given the rest of a sample, ln(demand / stock) is a path r(t) plus one normal shift. With M(t) the running maximum of r, the
 * chance that demand has reached the stock by t is Phi((M(t) + mean) / deviation), first crossings included.
 * @source none: conditional Monte Carlo on scrambled Sobol points
 */
import { addChances, addSample, type CrossingTally, crossingTally } from './crossing-tally';
import { brokenGrowth } from '../../formulas/demand';
import { type DateSummary, dateLevels, type Engine, QUARTERS } from '../forecast';
import { type Knots, knotsOf } from './knots';
import { finite } from '../../numbers/model-error';
import { plainEngine } from '../plain/plain-engine';
import { preintegratedBands } from './preintegrated-bands';
import {
  probabilityAt,
  probitCurve,
  type ProbitCurve,
  steepCells,
  yearOfProbability,
} from './probit-curve';
import { type BranchSamples, type SampledFactors, sampledFactors } from './sampled-factors';
import { FIRST_YEAR } from '../../timeline/year-range';
import { fillLnUsable, keptLnUsable } from './usable-path';

/** How often steep cells are followed on finer knots; a curve that is still steep is a step, which the plain engine draws better. */
const REFINEMENTS = 3;

/** @see Engine */
export const preintegratedEngine: Engine = (assumptions, design, years) => {
  const samples = sampledFactors(assumptions, design);
  const finer: number[] = [];
  for (let round = 0; round <= REFINEMENTS; round++) {
    const knots = knotsOf(assumptions, years, finer);
    const paths = followSamples(samples, knots, years, assumptions.demandAnchorYear);
    const steep = [paths.human, ...(paths.stretched ? [paths.stretched] : [])].flatMap((curve) =>
      steepCells(curve),
    );
    if (steep.length === 0) {
      const exhaustion = summarise(paths.human);
      return {
        engine: 'preintegrated-sobol',
        samples: design.samples,
        exhaustion,
        stretched: paths.stretched ? summarise(paths.stretched) : exhaustion,
        bands: preintegratedBands(assumptions, years, samples, paths.stocks),
      };
    }
    for (const [from, to] of steep) {
      for (const part of [0.25, 0.5, 0.75]) finer.push(from + (to - from) * part);
    }
  }
  return plainEngine(assumptions, design, years);
};

interface Paths {
  /** Chance of exhaustion over time, by human text alone and with synthetic text where there is any. */
  readonly human: ProbitCurve;
  readonly stretched: ProbitCurve | undefined;
  /** [k][n] ln H at the requested years, as far as it is sampled. */
  readonly stocks: readonly Float64Array[];
}

/** Where stocks of small passes are put, one after another: as new arrays they would be most of the garbage of a drag. */
let stockSpace = new Float64Array(0);
/** Numbers that are worth keeping room for; a full pass takes many times as many, and is rare. */
const MOST_KEPT = 2 ** 16;

/** Room for so many numbers. */
function stockSpaceOf(length: number): Float64Array {
  if (length > MOST_KEPT) return new Float64Array(length);
  if (stockSpace.length < length) stockSpace = new Float64Array(length);
  return stockSpace;
}

/** Follows every sample on every demand path over the knots. */
function followSamples(
  samples: SampledFactors,
  knots: Knots,
  years: Float64Array,
  anchorYear: number,
): Paths {
  const { n, branches, lnFactors, lnStretches } = samples;
  const m = knots.years.length;
  const requested = Int32Array.from(years, (year) => knots.indexOf.get(year) ?? 0);
  const space = stockSpaceOf(n * years.length);
  const stocks = Array.from(years, (_, t) => space.subarray(t * n, (t + 1) * n));
  const human = branches.map((branch) => crossingTally(branch.human, lnFactors, m));
  const stretched =
    lnStretches && branches.map((branch) => crossingTally(branch.stretched, lnStretches, m));

  const all = keptLnUsable(samples.stock, n, knots);
  const lnUsable = all ?? new Float64Array(m);
  const lnUse = new Float64Array(m);
  for (let i = 0; i < n; i++) {
    const at = all ? i * m : 0;
    if (!all) fillLnUsable(samples.stock, i, knots, lnUsable);
    for (let t = 0; t < requested.length; t++) {
      stocks[t][i] = lnUsable[at + requested[t]] + lnFactors[i];
    }
    for (let b = 0; b < branches.length; b++) {
      fillLnUse(branches[b], i, knots, anchorYear, lnUsable, lnUse, at);
      finite('demand over stock', lnUse[m - 1]);
      addSample(human[b], lnUse);
      if (stretched) addSample(stretched[b], lnUse);
    }
  }

  const curveOf = (tallies: readonly CrossingTally[]): ProbitCurve => {
    const chances = new Float64Array(m);
    tallies.forEach((tally, b) => addChances(tally, chances, branches[b].weight / n));
    finite('the chance of exhaustion', chances[m - 1]);
    return probitCurve(knots.years, chances, anchorYear);
  };
  return {
    human: curveOf(human),
    stretched: stretched && curveOf(stretched),
    stocks,
  };
}

/**
 * Follows demand in one sample on one path, its level left out.
 *
 * @param lnUsable [.. at + m] ln usable tokens, as far as they are sampled.
 * @param lnUse    [m] receives ln(demand / usable).
 * @param at       where the sample's begin.
 */
export function fillLnUse(
  branch: BranchSamples,
  i: number,
  { years, lnShape, anchorIndex }: Knots,
  anchorYear: number,
  lnUsable: Float64Array,
  lnUse: Float64Array,
  at = 0,
): void {
  const { levelYear } = branch;
  const before = branch.before[i];
  const after = branch.after[i];
  const breakYear = branch.breakYear[i];
  const atAnchor = brokenGrowth(before, after, breakYear, levelYear, anchorYear);
  for (let k = 0; k < anchorIndex; k++) lnUse[k] = atAnchor + lnShape[k] - lnUsable[at + k];
  // Both lines start from the break; on a path without one, from the year of its level.
  const bend = breakYear === Infinity ? levelYear : breakYear;
  const atBend = brokenGrowth(before, after, breakYear, levelYear, bend);
  for (let k = anchorIndex; k < years.length; k++) {
    const year = years[k];
    lnUse[k] = atBend + (year - bend) * (year < breakYear ? before : after) - lnUsable[at + k];
  }
}

function summarise(curve: ProbitCurve): DateSummary {
  const { years } = curve;
  // Where the curve is flat, rounding could make it fall.
  let highest = 0;
  return {
    quantiles: Float64Array.from(dateLevels, (p) => yearOfProbability(curve, p)),
    byQuarter: Float64Array.from({ length: QUARTERS }, (_, quarter) => {
      highest = Math.max(highest, probabilityAt(curve, FIRST_YEAR + quarter / 4));
      return highest;
    }),
    never: 1 - probabilityAt(curve, years[years.length - 1]),
  };
}
