/**
 * The fast engine: scrambled Sobol samples of everything but one direction of the levels, which is integrated exactly, as is the
 * choice of the demand path. Where there is too little uncertainty for a smooth curve it hands over to the plain engine.
 *
 * Along the direction x, a standard normal variable, ln(demand / stock) rises at every moment: it is a piecewise linear function of
 * x whose pieces all rise. So a sample has crossed by t when x >= -M(t), with M the running maximum of where the pieces reach 0,
 * and the chance of it is Phi(M(t)), first crossings included.
 * @source none: conditional Monte Carlo on scrambled Sobol points
 */
import { finite } from '../../numbers/model-error';
import { TAKE_OVER_YEARS } from '../../timeline/time-point';
import { FIRST_YEAR } from '../../timeline/year-range';
import { type DateSummary, dateLevels, type Engine, QUARTERS } from '../forecast';
import { plainEngine } from '../plain/plain-engine';
import { addChances, addSample, type CrossingTally, crossingTally } from './crossing-tally';
import { followPaths } from './followed-paths';
import { type Knots, knotsOf } from './knots';
import { preintegratedBands } from './preintegrated-bands';
import {
  probabilityAt,
  probitCurve,
  type ProbitCurve,
  steepCells,
  yearOfProbability,
} from './probit-curve';
import { type SampledFactors, sampledFactors } from './sampled-factors';

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
        bands: preintegratedBands(assumptions, years, samples, paths),
      };
    }
    for (const [from, to] of steep) {
      for (const part of [0.25, 0.5, 0.75]) finer.push(from + (to - from) * part);
    }
  }
  return plainEngine(assumptions, design, years);
};

interface FollowedSamples {
  /** Chance of exhaustion over time, by human text alone and with synthetic text where there is any. */
  readonly human: ProbitCurve;
  readonly stretched: ProbitCurve | undefined;
  /** [k][n] ln H at the requested years, as far as it is sampled. */
  readonly stocks: readonly Float64Array[];
  /** [branches][k][n] ln of growth over efficiency at the requested years after the anchor; 0 before. */
  readonly growths: readonly (readonly Float64Array[])[];
}

/** Where rows of small passes are put, one after another: as new arrays they would be most of the garbage of a drag. */
let rowSpace = new Float64Array(0);
/** Numbers that are worth keeping room for; a full pass takes many times as many, and is rare. */
const MOST_KEPT = 2 ** 17;

/** So many rows of n numbers. */
function rowsOf(rows: number, n: number): Float64Array[] {
  const length = rows * n;
  const isSmall = length <= MOST_KEPT;
  if (isSmall && rowSpace.length < length) rowSpace = new Float64Array(length);
  const space = isSmall ? rowSpace : new Float64Array(length);
  return Array.from({ length: rows }, (_, row) => space.subarray(row * n, (row + 1) * n));
}

/** Follows every sample on every demand path over the knots. */
function followSamples(
  samples: SampledFactors,
  knots: Knots,
  years: Float64Array,
  anchorYear: number,
): FollowedSamples {
  const { n, branches, lnFactors, lnStretches } = samples;
  const m = knots.years.length;
  const requested = Int32Array.from(years, (year) => knots.indexOf.get(year) ?? 0);
  const k = requested.length;
  const rows = rowsOf(k * (1 + branches.length), n);
  const stocks = rows.slice(0, k);
  const growths = branches.map((_, b) => rows.slice(k * (b + 1), k * (b + 2)));
  const human = branches.map(() => crossingTally(m));
  const stretched = branches.map(() => crossingTally(m));
  followPaths(samples, knots, anchorYear, {
    stock(i, lnUsable, at) {
      for (let t = 0; t < k; t++) stocks[t][i] = lnUsable[at + requested[t]] + lnFactors[i];
    },
    growth(b, i, path, at) {
      for (let t = 0; t < k; t++) growths[b][t][i] = path[at + requested[t]];
    },
    human: (b, reach) => addSample(human[b], reach),
    stretched: (b, reach) => addSample(stretched[b], reach),
  });

  const curveOf = (tallies: readonly CrossingTally[]): ProbitCurve => {
    const chances = new Float64Array(m);
    tallies.forEach((tally, b) => addChances(tally, chances, branches[b].weight / n));
    finite('the chance of exhaustion', chances[m - 1]);
    // Where the take-over by compute ends, every sample bends at once.
    return probitCurve(knots.years, chances, anchorYear, anchorYear + TAKE_OVER_YEARS);
  };
  return {
    human: curveOf(human),
    stretched: lnStretches && curveOf(stretched),
    stocks,
    growths,
  };
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
