/**
 * What the fast engine samples: everything but the factors that are constant in time. All constants of a path are worked out once,
 * whatever knots it is followed on.
 *
 * A factor that is lognormal is integrated exactly; the other constant ones (bytes per token, re-reading where it is clamped, the
 * stretch by synthetic text) enter by their own distribution, apart from the paths. Sums of several parameters (books, private
 * text and media) are drawn as one quantity. So the paths differ in few dimensions, which is where Sobol points are good.
 */
import type { Assumptions } from '../../parameters/assumptions';
import { computeLevel, trendLevel } from './demand-mixture';
import { type Draws, drawsOf, keptColumn } from '../../sampling/draws';
import {
  hasExtras,
  isRepetitionFree,
  lnShift,
  minus,
  noShift,
  type NormalShift,
  stockFactors,
  stockShift,
  sumOf,
} from './lognormal-shift';
import { finite } from '../../numbers/model-error';
import type { ParameterId } from '../../parameters/families';
import { countsOn, type DemandPath, idsOf, roles } from '../../parameters/roles';
import type { SampleDesign } from '../../sampling/sample-design';
import { stretches } from '../../formulas/synthetic';
import type { StockSamples } from './usable-path';

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
  /** ln(D / H) as far as it is integrated, and ln(D / usable). */
  readonly human: NormalShift;
  readonly stretched: NormalShift;
}

export interface SampledFactors {
  readonly n: number;
  /** Stock paths without their constant factors. */
  readonly stock: StockSamples;
  /** ln H as far as it is integrated. */
  readonly stockShift: NormalShift;
  /** [n] ln of the constant factor of H that is neither on the path nor integrated. */
  readonly lnFactors: Float64Array;
  /** [n] likewise for the stock with synthetic text; undefined where there is none: then both dates are one. */
  readonly lnStretches: Float64Array | undefined;
  readonly branches: readonly BranchSamples[];
}

const growthIds = idsOf('text-growth');
const bookIds = ['booksPapersCodeShare', 'booksPapersCodeTokens'] as const;
const peopleIds = ['privateTextShare', 'privateTextTokens', 'mediaShare', 'mediaTokens'] as const;
const factorIds = ['bytesPerToken', 'repetition'] as const;
const stretchIds = [...factorIds, ...idsOf('stretch')] as const;
const growthOf = (path: DemandPath): ParameterId[] =>
  idsOf('demand-growth').filter((id) => roles[id].path === path);

/** The coordinates that carry a sum of several parameters. */
const CARRIES = { good: 'pages', books: 'booksPapersCodeTokens', people: 'mediaTokens' } as const;

/** Whether synthetic text changes anything. */
const hasSynthetic = ({ intervals }: Assumptions): boolean =>
  intervals.syntheticShare[1] > 0 && intervals.syntheticValue[1] > 0;

/**
 * Draws what is sampled.
 *
 * @param design the points; what differs between paths takes its best dimensions.
 * @throws ModelError when the stretch leaves the finite numbers.
 */
export function sampledFactors(assumptions: Assumptions, design: SampleDesign): SampledFactors {
  const { stockDefinition, collapse, computeAnchorYear, demandAnchorYear, intervals } = assumptions;
  const n = design.samples;
  const extras = hasExtras(assumptions);
  const computeWeight = intervals.computeWeight[0];
  const uncertain = (ids: readonly ParameterId[]): ParameterId[] =>
    ids.filter((id) => intervals[id][0] !== intervals[id][1]);
  /** The design in which these parameters come first. */
  const pointsFor = (ids: readonly ParameterId[]): SampleDesign =>
    design.within(new Set(uncertain(ids)));

  const paths = design.within(
    new Set<ParameterId>([
      ...uncertain(idsOf('lost-share')),
      ...(uncertain(growthIds).length > 0 ? (['pageCountGrowth'] as const) : []),
      ...uncertain(computeWeight < 1 ? growthOf('trend') : []),
      ...uncertain(computeWeight > 0 ? growthOf('compute') : []),
      ...(extras ? Object.values(CARRIES) : []),
    ]),
  );
  const draws = drawsOf(assumptions, paths);
  const alone = (ids: readonly ParameterId[]): Draws => drawsOf(assumptions, pointsFor(ids));
  /** [n] sum of weighted logarithms, on the coordinate of the last of them. */
  const lnOf = (ids: readonly ParameterId[], weight = 1): Float64Array => {
    const { mean, variance } = lnShift(assumptions, ids, weight);
    const deviation = Math.sqrt(variance);
    const id = ids[ids.length - 1];
    return keptColumn(paths, `ln ${id}`, [mean, deviation], () =>
      deviation > 0
        ? paths.normal(id).map((z) => mean + deviation * z)
        : new Float64Array(n).fill(mean),
    );
  };

  // With extras the stock is a sum: then what multiplies the web's text is on the path too.
  const constant = (value: number): Float64Array =>
    keptColumn(paths, `${value}`, [], () => new Float64Array(n).fill(value));
  const [none, ones] = [constant(0), constant(1)];
  const good = extras
    ? carriedBy(paths.uniform(CARRIES.good), goodTokens(assumptions, alone))
    : ones;
  const books = extras
    ? carriedBy(paths.uniform(CARRIES.books), product(alone(bookIds), bookIds))
    : none;
  const people = extras
    ? carriedBy(paths.uniform(CARRIES.people), peopleTokens(assumptions, alone))
    : none;
  const stock: StockSamples = {
    growsWithUsers: stockDefinition === 'wholeWeb',
    goodTokens: good,
    lnGrowth: lnOf(growthIds),
    aiShare: draws.values('aiShareOfNewText'),
    withheldShare: countsOn(roles.withheldShare, stockDefinition)
      ? draws.values('withheldShare')
      : none,
    books,
    peoples: people,
  };

  const repetitionIsFree = isRepetitionFree(assumptions);
  const hasBytes = stockDefinition === 'indexedWeb' && !extras;
  /** ln of re-reading or of the stretch, over bytes per token. */
  const lnFactorOf = (
    name: string,
    ids: readonly ParameterId[],
    from: SampleDesign,
    factor: (draws: Draws) => Float64Array,
  ): Float64Array =>
    keptColumn(
      from,
      `${name} ${hasBytes}`,
      ids.flatMap((id) => intervals[id]),
      () => {
        const itsDraws = drawsOf(assumptions, from);
        const bytes = hasBytes ? itsDraws.values('bytesPerToken') : ones;
        const factors = factor(itsDraws);
        return bytes.map((b, i) =>
          finite('a constant factor of the stock', Math.log(factors[i] / b)),
        );
      },
    );

  const stockLevel = stockShift(assumptions);
  const repetition = repetitionIsFree ? lnShift(assumptions, ['repetition']) : noShift;
  const branches: BranchSamples[] = [];
  const addBranch = (level: NormalShift, branch: Omit<BranchSamples, 'human' | 'stretched'>) => {
    const { weight, levelYear, before, after, breakYear } = branch;
    if (weight === 0) return;
    // Written out: code compiled for objects that were spread together is dropped when none is alive.
    branches.push({
      weight,
      levelYear,
      before,
      after,
      breakYear,
      human: sumOf(level, minus(stockLevel), minus(repetition)),
      stretched: sumOf(level, minus(stockLevel)),
    });
  };
  const slope = lnOf(['datasetGrowth']);
  addBranch(trendLevel(assumptions), {
    weight: 1 - computeWeight,
    levelYear: demandAnchorYear,
    before: slope,
    after: slope,
    breakYear: constant(Infinity),
  });
  addBranch(computeLevel(assumptions), {
    weight: computeWeight,
    levelYear: computeAnchorYear,
    before: lnOf(['computeGrowth'], 0.5),
    after: lnOf(['computeGrowthLater'], 0.5),
    breakYear: draws.values('computeSlowdownYear'),
  });
  return {
    n,
    stock,
    stockShift: sumOf(stockLevel, repetition),
    lnFactors: lnFactorOf(`re-reading ${repetitionIsFree}`, factorIds, paths, (itsDraws) =>
      repetitionIsFree ? ones : itsDraws.values('repetition'),
    ),
    lnStretches: hasSynthetic(assumptions)
      ? lnFactorOf(`the stretch ${collapse}`, stretchIds, pointsFor(stretchIds), (itsDraws) =>
          stretches(assumptions, itsDraws),
        )
      : undefined,
    branches,
  };
}

/** A quantity of several parameters on one coordinate: its own distribution, in the order of the coordinate. */
function carriedBy(uniform: Float64Array, values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  return uniform.map((u) => sorted[Math.min(sorted.length - 1, Math.floor(u * sorted.length))]);
}

/** [n] product of several parameters. */
function product(draws: Draws, ids: readonly ParameterId[]): Float64Array {
  const [first, ...others] = ids.map((id) => draws.values(id));
  return first.map((value, i) => others.reduce((so, column) => so * column[i], value));
}

/** [n] raw tokens in 2024 times the share that is good enough. */
function goodTokens(
  assumptions: Assumptions,
  alone: (ids: readonly ParameterId[]) => Draws,
): Float64Array {
  const ids = stockFactors(assumptions);
  if (assumptions.stockDefinition !== 'indexedWeb') return product(alone(ids), ids);
  const draws = alone([...ids, 'bytesPerToken']);
  const bytes = draws.values('bytesPerToken');
  return product(draws, ids).map((tokens, i) => tokens / bytes[i]);
}

/** [n] private text and media in use in 2024, tokens; the whole web holds private text already. */
function peopleTokens(
  { stockDefinition }: Assumptions,
  alone: (ids: readonly ParameterId[]) => Draws,
): Float64Array {
  const draws = alone(peopleIds);
  const media = product(draws, ['mediaShare', 'mediaTokens']);
  if (stockDefinition === 'wholeWeb') return media;
  const privateText = product(draws, ['privateTextShare', 'privateTextTokens']);
  return media.map((tokens, i) => tokens + privateText[i]);
}
