/**
 * What the fast engine samples: everything but the common factors. All constants of a path are worked out once, whatever knots it
 * is followed on.
 */
import type { Assumptions, StockDefinition } from './assumptions';
import { computeLevel, trendLevel } from './demand-mixture';
import { drawsOf } from './draws';
import {
  hasExtras,
  isRepetitionFree,
  lnShift,
  minus,
  noShift,
  type NormalShift,
  stockShift,
  sumOf,
} from './lognormal-shift';
import { finite } from './model-error';
import type { ParameterId } from './parameters';
import type { SampleDesign } from './sample-design';
import { stockParameterIds, stockSample, type StockSample } from './stock';
import { stretches } from './synthetic';

/** One of the two demand paths, in every sample. */
export interface BranchSamples {
  /** Chance that demand follows this path, > 0. */
  readonly weight: number;
  /** Calendar year at which the level holds. */
  readonly levelYear: number;
  /** [n] ln growth of tokens per year up to the break, and after it. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** [n] calendar years; Infinity on the trend path. */
  readonly breakYear: Float64Array;
  /** ln(D / H) as far as it is not sampled, and ln(D / usable). */
  readonly human: NormalShift;
  readonly stretched: NormalShift;
}

export interface RestSamples {
  readonly n: number;
  readonly stock: readonly StockSample[];
  /** ln H as far as it is not sampled. */
  readonly stockShift: NormalShift;
  /** [n] ln of the worth of re-reading as far as it is sampled: 0 where it is integrated. */
  readonly lnRepetition: Float64Array;
  /** [n] ln of the stretch by synthetic text, undefined where there is none: then both dates are one. */
  readonly lnStretch: Float64Array | undefined;
  readonly branches: readonly BranchSamples[];
}

/** Parameters that multiply the stock at all times and are integrated, unless extras are in use. */
const integratedStock: ReadonlySet<ParameterId> = new Set([
  'pages',
  'bytesPerPage',
  'commonCrawlTokens',
  'wholeWebTokens',
  'qualityShare',
]);

const extraIds = [
  'booksPapersCodeShare',
  'booksPapersCodeTokens',
  'privateTextShare',
  'privateTextTokens',
  'mediaShare',
  'mediaTokens',
] as const;
const computeIds = ['computeGrowth', 'computeSlowdownYear', 'computeGrowthLater'] as const;
const syntheticIds = [
  'repetition',
  'syntheticShare',
  'generatorErrorRate',
  'keepsRight',
  'keepsWrong',
  'syntheticValue',
  'syntheticSaturation',
] as const;
const webGrowth: readonly ParameterId[] = ['pageLengthGrowth', 'pageCountGrowth'];

/** Whether synthetic text changes anything. */
const hasSynthetic = ({ intervals }: Assumptions): boolean =>
  intervals.syntheticShare[1] > 0 && intervals.syntheticValue[1] > 0;

/** The uncertain parameters that a scenario's samples differ in. */
export function sampledIds(assumptions: Assumptions): ReadonlySet<ParameterId> {
  const { stockDefinition, intervals } = assumptions;
  const computeWeight = intervals.computeWeight[0];
  const extras = hasExtras(assumptions);
  const raw: Record<StockDefinition, readonly ParameterId[]> = {
    indexedWeb: ['pages', 'bytesPerPage', 'bytesPerToken', ...webGrowth],
    commonCrawl: ['commonCrawlTokens', ...webGrowth],
    wholeWeb: ['wholeWebTokens'],
  };
  const asked = new Set<ParameterId>([
    ...raw[stockDefinition],
    ...(['qualityShare', 'aiShareOfNewText', 'withheldShare'] as const),
    ...(extras ? extraIds : []),
    ...(computeWeight < 1 ? (['datasetGrowth'] as const) : []),
    ...(computeWeight > 0 ? computeIds : []),
    ...(hasSynthetic(assumptions) ? syntheticIds : []),
    ...(isRepetitionFree(assumptions) ? [] : (['repetition'] as const)),
  ]);
  const isUncertain = (id: ParameterId): boolean => intervals[id][0] !== intervals[id][1];
  const sampled = [...asked].filter(
    (id) => isUncertain(id) && (extras || !integratedStock.has(id)),
  );
  // One coordinate serves both growth rates.
  if (sampled.includes('pageLengthGrowth')) sampled.push('pageCountGrowth');
  return new Set(sampled.filter((id) => id !== 'pageLengthGrowth'));
}

/**
 * Draws what is sampled.
 *
 * @param allPoints the design; what is sampled takes its best dimensions.
 *
 * @throws ModelError when the stretch leaves the finite numbers.
 */
export function restSamples(assumptions: Assumptions, allPoints: SampleDesign): RestSamples {
  const { stockDefinition, computeAnchorYear, demandAnchorYear, intervals } = assumptions;
  const design = allPoints.within(sampledIds(assumptions));
  const n = design.samples;
  const draws = drawsOf(assumptions, design);
  const lnOf = (id: ParameterId): Float64Array => draws.values(id).map(Math.log);

  // Both growth rates multiply: one coordinate serves their sum.
  const growth = lnShift(assumptions, webGrowth);
  const growthDeviation = Math.sqrt(growth.variance);
  const growthZ = growthDeviation > 0 ? design.normal('pageCountGrowth') : undefined;
  const sampledStock = hasExtras(assumptions);
  const columns = Object.fromEntries(
    stockParameterIds.map((id) => [
      id,
      !sampledStock && integratedStock.has(id) ? undefined : draws.values(id),
    ]),
  );
  const stock = Array.from({ length: n }, (_, i) =>
    stockSample(stockDefinition, (id) => {
      if (id === 'pageLengthGrowth') return 1;
      if (id === 'pageCountGrowth') {
        return Math.exp(growth.mean + growthDeviation * (growthZ ? growthZ[i] : 0));
      }
      return columns[id]?.[i] ?? 1;
    }),
  );

  const repetitionIsFree = isRepetitionFree(assumptions);

  const stockLevel = stockShift(assumptions);
  const repetition = repetitionIsFree ? lnShift(assumptions, ['repetition']) : noShift;
  const computeWeight = intervals.computeWeight[0];
  const branches: BranchSamples[] = [];
  const levels = (demand: NormalShift) => ({
    human: sumOf(demand, minus(stockLevel), minus(repetition)),
    stretched: sumOf(demand, minus(stockLevel)),
  });
  if (computeWeight < 1) {
    const slope = lnOf('datasetGrowth');
    branches.push({
      weight: 1 - computeWeight,
      levelYear: demandAnchorYear,
      before: slope,
      after: slope,
      breakYear: new Float64Array(n).fill(Infinity),
      ...levels(trendLevel(assumptions)),
    });
  }
  if (computeWeight > 0) {
    branches.push({
      weight: computeWeight,
      levelYear: computeAnchorYear,
      before: lnOf('computeGrowth').map((ln) => ln / 2),
      after: lnOf('computeGrowthLater').map((ln) => ln / 2),
      breakYear: draws.values('computeSlowdownYear'),
      ...levels(computeLevel(assumptions)),
    });
  }
  return {
    n,
    stock,
    stockShift: sumOf(stockLevel, repetition),
    lnRepetition: repetitionIsFree ? new Float64Array(n) : lnOf('repetition'),
    lnStretch: hasSynthetic(assumptions)
      ? stretches(assumptions, draws).map((stretch) =>
          finite('the stretch by synthetic text', Math.log(stretch)),
        )
      : undefined,
    branches,
  };
}
