/**
 * What the fast engine samples: everything but one direction of the levels. All constants of a path are worked out once, whatever
 * knots it is followed on.
 *
 * Constant factors that are not lognormal (bytes per token, shares of compute and of text, re-reading where it is clamped, the
 * stretch by synthetic text) are drawn as one quantity each. So the paths differ in few dimensions, which is where Sobol points are
 * good. Books, private text and media are addends of the stock: what they have in common with the web's text is integrated.
 */
import { LN_TOKENS_AT_ONE_FLOP } from '../../formulas/demand';
import { stretches } from '../../formulas/synthetic';
import { finite, ModelError } from '../../numbers/model-error';
import type { Assumptions } from '../../parameters/assumptions';
import { type ParameterId, parameterIds } from '../../parameters/families';
import { inactivityOf } from '../../parameters/inactivity';
import {
  addedText,
  computeLevelFactors,
  countsOn,
  type DemandPath,
  demandPaths,
  idsOf,
  type Role,
  roleOf,
  webFactors,
} from '../../parameters/roles';
import { cachedColumn, type Draws, drawsOf } from '../../sampling/draws';
import type { SampleDesign } from '../../sampling/sample-design';
import type { DemandSamples } from './demand-path';
import { type LevelSamples, splitAddends, splitLevels } from './level-direction';
import {
  type Factor,
  isLognormal,
  isRepetitionFree,
  lnShift,
  type NormalShift,
  noShift,
  sumOf,
} from './lognormal-shift';
import type { StockSamples } from './usable-path';

/** One of the two demand paths, in every sample. */
export interface BranchSamples extends DemandSamples {
  /** Chance that demand follows this path, > 0. */
  readonly weight: number;
  /** The levels of demand and of H, and of demand and the usable stock; undefined where there is no synthetic text. */
  readonly human: LevelSamples;
  readonly stretched: LevelSamples | undefined;
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
  /** ln of the set at the anchor, and of what compute pays for as far as it is integrated. */
  readonly anchorShift: NormalShift;
  readonly paidForShift: NormalShift;
  /** [n] ln of the factor of what compute pays for that is not integrated. */
  readonly lnPaidFor: Float64Array;
  readonly branches: readonly BranchSamples[];
}

/** How the engine takes each part of the model: a part that is not named here does not compile, and is refused when it comes. */
const handled: Record<Role['part'], true> = {
  web: true,
  'text-growth': true,
  'lost-share': true,
  'added-amount': true,
  'added-share': true,
  're-reading': true,
  'dataset-level': true,
  'compute-level': true,
  'demand-growth': true,
  efficiency: true,
  path: true,
  stretch: true,
  price: true,
};
/** @throws ModelError when a parameter has a role that this engine does not know: it would be ignored. */
function refuseUnknownRoles(): void {
  for (const id of parameterIds) {
    const { part } = roleOf(id);
    if (!Object.hasOwn(handled, part))
      throw new ModelError(`the fast engine does not know what ${id} does: its role is ${part}`);
  }
}

const anchorFactors: readonly Factor[] = idsOf('dataset-level').map((id) => ({ id, power: 1 }));
const textGrowth: readonly Factor[] = idsOf('text-growth').map((id) => ({ id, power: 1 }));
const repetition: readonly Factor[] = idsOf('re-reading').map((id) => ({ id, power: 1 }));
const idsOfFactors = (factors: readonly Factor[]): ParameterId[] => factors.map(({ id }) => id);

/** The coordinates that carry several parameters at once. */
const CARRIES = {
  textGrowth: 'pageCountGrowth',
  webFactors: 'bytesPerToken',
  paidFor: 'textShare',
  stretch: 'syntheticShare',
} as const;
/** The coordinate of the web's text where it is one of several addends. */
const WEB_ADDEND: ParameterId = 'pages';
/** The coordinates of what is across the integrated direction. */
const ACROSS = ['datasetAtAnchor', 'computeAtAnchor'] as const;

type AddedTextKind = keyof typeof addedText;

/** The kinds of text that are added to the web's. */
const addedTexts = ({ stockDefinition, intervals }: Assumptions) =>
  (Object.keys(addedText) as AddedTextKind[])
    .map((kind): { kind: AddedTextKind; amount: ParameterId; share: ParameterId } => ({
      kind,
      ...addedText[kind],
    }))
    // The whole web holds private text already.
    .filter(({ share }) => countsOn(roleOf(share), stockDefinition) && intervals[share][1] > 0);

/** Whether synthetic text changes anything. */
const hasSynthetic = ({ intervals }: Assumptions): boolean =>
  intervals.syntheticShare[1] > 0 && intervals.syntheticValue[1] > 0;

/**
 * Draws what is sampled.
 *
 * @param design the points; what differs between paths takes its best dimensions.
 * @throws ModelError when a factor leaves the finite numbers.
 */
export function sampledFactors(assumptions: Assumptions, design: SampleDesign): SampledFactors {
  refuseUnknownRoles();
  const { stockDefinition, trendSlowdown, computeAnchorYear, demandAnchorYear, intervals } =
    assumptions;
  const n = design.samples;
  const computeWeight = intervals.computeWeight[0];
  const isUncertain = (id: ParameterId): boolean => intervals[id][0] !== intervals[id][1];
  const repetitionIsFree = isRepetitionFree(assumptions);
  const ofWeb = webFactors[stockDefinition];
  const sampledOfWeb = ofWeb.filter((factor) => !isLognormal(factor));
  const texts = addedTexts(assumptions);
  const extras = texts.length > 0;
  const sampledOfCompute = computeLevelFactors.filter((factor) => !isLognormal(factor));
  const synthetic = hasSynthetic(assumptions);

  const isOnPath = (id: ParameterId): boolean =>
    isUncertain(id) && inactivityOf(id, assumptions) === undefined;
  const someUncertain = (factors: readonly Factor[]): boolean =>
    idsOfFactors(factors).some(isUncertain);
  const paths = design.within(
    new Set<ParameterId>([
      ...idsOf('demand-growth', 'efficiency', 'lost-share').filter(isOnPath),
      ...ACROSS,
      ...(computeWeight > 0 && someUncertain(sampledOfCompute) ? [CARRIES.paidFor] : []),
      ...(someUncertain(textGrowth) ? [CARRIES.textGrowth] : []),
      ...(someUncertain(sampledOfWeb) ? [CARRIES.webFactors] : []),
      ...(repetitionIsFree ? [] : idsOf('re-reading')),
      ...(extras ? [...texts.map(({ amount }): ParameterId => amount), WEB_ADDEND] : []),
      ...texts.map(({ share }): ParameterId => share).filter(isUncertain),
      ...(synthetic ? [CARRIES.stretch] : []),
    ]),
  );
  const draws = drawsOf(assumptions, paths);
  /** The points in which these parameters come first. */
  const alone = (ids: readonly ParameterId[]): SampleDesign =>
    design.within(new Set(ids.filter(isUncertain)));
  const inputsOf = (ids: readonly ParameterId[]): number[] => ids.flatMap((id) => intervals[id]);
  const constant = (value: number): Float64Array =>
    cachedColumn(paths, `constant ${value}`, [], () => new Float64Array(n).fill(value));
  const [none, ones] = [constant(0), constant(1)];

  /** [n] a quantity of several parameters on one coordinate: its own distribution, in the order of the coordinate. */
  const carried = (
    by: ParameterId,
    name: string,
    ids: readonly ParameterId[],
    values: (draws: Draws) => Float64Array,
  ): Float64Array => {
    // Which points are its own depends on more than the parameters: two runs on common random numbers may differ in them.
    const its = alone(ids);
    const sorted = cachedColumn(its, `sorted ${name}`, inputsOf(ids), () =>
      values(drawsOf(assumptions, its)).sort(),
    );
    return cachedPair(
      'carried',
      paths.uniform(by),
      sorted,
      (u) => sorted[Math.min(n - 1, Math.floor(u * n))],
    );
  };
  /** [n] the sum of the logarithms of factors, each to its power. */
  const lnOf = (by: ParameterId, factors: readonly Factor[]): Float64Array => {
    const ids = idsOfFactors(factors);
    if (!someUncertain(factors)) return constant(lnShift(assumptions, factors).mean);
    return carried(by, `ln of ${ids.join()}`, ids, (itsDraws) => lnProduct(itsDraws, factors));
  };
  /** [n] ln of a parameter on its own coordinate. */
  const lnAlone = (id: ParameterId, power = 1): Float64Array =>
    cachedColumn(paths, `ln of ${id} by ${power}`, intervals[id], () =>
      draws.values(id).map((value) => power * Math.log(value)),
    );

  const lnWeb = lnOf(CARRIES.webFactors, sampledOfWeb);
  const webShift = lnShift(assumptions, ofWeb.filter(isLognormal));
  // With extras the stock is a sum, and what multiplies the web's text alone is on the path; a factor of all of it is its level.
  const addends = [
    webShift,
    ...texts.map(({ amount }) => lnShift(assumptions, [{ id: amount, power: 1 }])),
  ];
  const { common, lnOf: lnOfAddend } = splitAddends(addends);
  const coordinates = [WEB_ADDEND, ...texts.map(({ amount }) => amount)].map((id) =>
    paths.normal(id),
  );
  const addend = (a: number): Float64Array =>
    cachedColumn(
      paths,
      `addend ${a} of the web, ${texts.map(({ amount }) => amount).join()}`,
      addends.flatMap(({ mean, variance }) => [mean, variance]),
      () =>
        Float64Array.from({ length: n }, (_, i) =>
          Math.exp(
            lnOfAddend(
              a,
              coordinates.map((column) => column[i]),
            ),
          ),
        ),
    );
  const usedOf = (kind: AddedTextKind): Float64Array => {
    const a = texts.findIndex((text) => text.kind === kind);
    return a < 0
      ? none
      : cachedPair(
          'used',
          addend(a + 1),
          draws.values(texts[a].share),
          (tokens, share) => tokens * share,
        );
  };
  const stock: StockSamples = {
    growsWithUsers: stockDefinition === 'wholeWeb',
    goodTokens: extras
      ? cachedPair('good', addend(0), lnWeb, (tokens, ln) => tokens * Math.exp(ln))
      : ones,
    lnGrowth: lnOf(CARRIES.textGrowth, textGrowth),
    aiShare: draws.values('aiShareOfNewText'),
    withheldShare: draws.values('withheldShare'),
    books: usedOf('books'),
    privateAndMedia: added('private text and media', usedOf('private'), usedOf('media')),
  };

  const stockLevel = extras ? common : webShift;
  const repetitionShift = repetitionIsFree ? lnShift(assumptions, repetition) : noShift;
  const stockShift = sumOf(stockLevel, repetitionShift);
  const lnConstant = extras ? none : lnWeb;
  const lnFactors = repetitionIsFree
    ? lnConstant
    : added('web and re-reading', lnConstant, lnAlone('repetition'));
  const stretchIds = [...idsOf('re-reading'), ...idsOf('stretch')];
  const lnStretches = synthetic
    ? added(
        'web and stretch',
        lnConstant,
        carried(CARRIES.stretch, `ln stretch, ${assumptions.collapse}`, stretchIds, (itsDraws) =>
          stretches(assumptions, itsDraws).map((x) => finite('the stretch', Math.log(x))),
        ),
      )
    : undefined;

  const anchorShift = lnShift(assumptions, anchorFactors);
  const ofCompute = lnShift(assumptions, computeLevelFactors.filter(isLognormal));
  const paidForShift = { ...ofCompute, mean: ofCompute.mean + LN_TOKENS_AT_ONE_FLOP };
  const lnPaidFor = lnOf(CARRIES.paidFor, sampledOfCompute);
  const across = [paths.normal(ACROSS[0]), paths.normal(ACROSS[1])] as const;

  const slowdownYear = draws.values('computeSlowdownYear');
  const later = lnAlone('computeGrowthLater', 0.5);
  const efficiencyGrowth = lnAlone('dataEfficiencyGrowth');
  const efficiencyLimit = lnAlone('dataEfficiencyLimit');
  const branchOf = (path: DemandPath): BranchSamples => {
    const isTrend = path === 'trend';
    const before = isTrend ? lnAlone('datasetGrowth') : lnAlone('computeGrowth', 0.5);
    const slowsTrend = (): Float64Array =>
      cachedPair('slower growth', before, later, (a, b) => Math.min(a, b));
    const levels = (stockPart: NormalShift): LevelSamples => {
      const split = splitLevels(
        { anchor: anchorShift, paidFor: isTrend ? noShift : paidForShift, stock: stockPart },
        !isTrend,
        across,
      );
      return isTrend ? split : { ...split, paidFor: split.paidFor.map((x, i) => x + lnPaidFor[i]) };
    };
    return {
      path,
      weight: isTrend ? 1 - computeWeight : computeWeight,
      levelYear: isTrend ? demandAnchorYear : computeAnchorYear,
      before,
      after: isTrend ? (trendSlowdown === 'none' ? before : slowsTrend()) : later,
      breakYear: slowdownYear,
      efficiencyGrowth,
      efficiencyLimit,
      human: levels(stockShift),
      stretched: synthetic ? levels(stockLevel) : undefined,
    };
  };
  return {
    n,
    stock,
    stockShift,
    lnFactors,
    lnStretches,
    anchorShift,
    paidForShift,
    lnPaidFor,
    branches: demandPaths
      .filter((path) => (path === 'trend' ? computeWeight < 1 : computeWeight > 0))
      .map(branchOf),
  };
}

/** Columns that are made of two others: they stay as long as both do. */
const pairs = new WeakMap<Float64Array, Map<string, readonly [Float64Array, Float64Array]>>();
function cachedPair(
  name: string,
  a: Float64Array,
  b: Float64Array,
  of: (a: number, b: number) => number,
): Float64Array {
  const ofA = pairs.get(a) ?? new Map<string, readonly [Float64Array, Float64Array]>();
  pairs.set(a, ofA);
  const known = ofA.get(name);
  if (known?.[0] === b) return known[1];
  const column = a.map((x, i) => of(x, b[i]));
  ofA.set(name, [b, column]);
  return column;
}

const added = (name: string, a: Float64Array, b: Float64Array): Float64Array =>
  cachedPair(name, a, b, (x, y) => x + y);

/** [n] sum of the logarithms of factors, each to its power. */
function lnProduct(draws: Draws, factors: readonly Factor[]): Float64Array {
  const columns = factors.map(({ id }) => draws.values(id));
  return columns[0].map((_, i) =>
    columns.reduce((sum, column, j) => sum + factors[j].power * Math.log(column[i]), 0),
  );
}
