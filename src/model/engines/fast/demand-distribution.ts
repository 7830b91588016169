/** The distribution of ln demand at a moment, around the sampled growth: the levels are integrated. */
import { normalCdf, normalQuantile } from '../../numbers/normal';
import type { Assumptions } from '../../parameters/assumptions';
import { TAKE_OVER_YEARS } from '../../timeline/time-point';
import { lnRecord, pastDemand, recordEndBefore } from '../../timeline/training-record';
import type { NormalShift } from './lognormal-shift';
import {
  type ChanceAt,
  type Extent,
  extentOf,
  type Mixture,
  mixtureAt,
  mixtureOf,
} from './normal-mixture';
import type { SampledFactors } from './sampled-factors';

export interface Distribution1d {
  /** P(X <= x) and the density there. */
  readonly at: (x: number) => ChanceAt;
  readonly extent: Extent;
  /** Where it is one. */
  readonly mixture?: Mixture;
}

const ofMixture = (mixture: Mixture): Distribution1d => ({
  mixture,
  at: (x) => mixtureAt(mixture, x),
  extent: extentOf(mixture),
});

const normalMixture = ({ mean, variance }: NormalShift): Mixture => ({
  weights: [1],
  means: [mean],
  deviations: [Math.sqrt(variance)],
});

/** Nodes and weights of Gauss and Legendre on (0, 1), eight points. */
const nodes = [
  0.019855071751231856, 0.10166676129318664, 0.2372337950418355, 0.40828267875217505,
  0.591717321247825, 0.7627662049581645, 0.8983332387068134, 0.9801449282487681,
];
const nodeWeights = [
  0.05061426814518813, 0.11119051722668724, 0.15685332293894363, 0.181341891689181,
  0.181341891689181, 0.15685332293894363, 0.11119051722668724, 0.05061426814518813,
];

/**
 * The larger of Y and (1 - part) Y + part Z, Y normal and Z a mixture apart from it: what is used, and as much of what compute pays
 * for as has taken over.
 */
function takenOver(used: NormalShift, paidFor: Mixture, part: number): Distribution1d {
  const deviation = Math.sqrt(used.variance);
  const usedMixture = normalMixture(used);
  const [a, b] = [extentOf(usedMixture), extentOf(paidFor)];
  const blend = (y: number, z: number): number => (1 - part) * y + part * z;
  const extent: Extent = {
    least: a.least,
    most: Math.max(a.most, blend(a.most, b.most)),
    mean: Math.max(a.mean, blend(a.mean, b.mean)),
    deviation: Math.max(a.deviation, Math.hypot((1 - part) * a.deviation, part * b.deviation)),
    narrowest: Math.min(a.narrowest, part * b.narrowest),
  };
  /** P((1 - part) Y + part Z <= x) given Y = y. */
  const given = (y: number, x: number): ChanceAt => mixtureAt(paidFor, (x - (1 - part) * y) / part);
  const at = (x: number): ChanceAt => {
    const { chance: below, density } = mixtureAt(usedMixture, x);
    if (below === 0) return { chance: 0, density: 0 };
    if (part === 1 || deviation === 0) {
      const of = given(deviation === 0 ? used.mean : x, x);
      return {
        chance: below * of.chance,
        density: density * of.chance + (below * of.density) / part,
      };
    }
    let [chance, rise] = [0, 0];
    for (let k = 0; k < nodes.length; k++) {
      const of = given(used.mean + deviation * normalQuantile(below * nodes[k]), x);
      chance += nodeWeights[k] * of.chance;
      rise += nodeWeights[k] * of.density;
    }
    return {
      chance: below * chance,
      density: density * given(x, x).chance + (below * rise) / part,
    };
  };
  return { at, extent };
}

/** One of several distributions, by their weights. */
function oneOf(parts: readonly (readonly [weight: number, Distribution1d])[]): Distribution1d {
  if (parts.length === 1) return parts[0][1];
  const extents = parts.map(([, { extent }]) => extent);
  const sum = (of: (extent: Extent) => number): number =>
    parts.reduce((so, [weight, { extent }]) => so + weight * of(extent), 0);
  const mean = sum((extent) => extent.mean);
  return {
    at(x) {
      let [chance, density] = [0, 0];
      for (const [weight, { at }] of parts) {
        const of = at(x);
        chance += weight * of.chance;
        density += weight * of.density;
      }
      return { chance, density };
    },
    extent: {
      least: Math.min(...extents.map(({ least }) => least)),
      most: Math.max(...extents.map(({ most }) => most)),
      mean,
      deviation: Math.sqrt(sum((extent) => extent.deviation ** 2 + (extent.mean - mean) ** 2)),
      narrowest: Math.min(...extents.map(({ narrowest }) => narrowest)),
    },
  };
}

/** ln demand at a moment: of all futures, and of those on each path. */
export interface DemandAt {
  readonly all: Distribution1d;
  /** [branches] */
  readonly byBranch: readonly Distribution1d[];
}

/**
 * The distribution of ln demand.
 *
 * @param year    calendar year.
 * @param growths [branches][n] ln of growth over efficiency there, as `fillGrowth` fills it in.
 */
export function demandDistribution(
  { demandAnchorYear }: Assumptions,
  { branches, anchorShift, paidForShift, lnPaidFor }: SampledFactors,
  year: number,
  growths: readonly Float64Array[],
): DemandAt {
  if (year <= demandAnchorYear) {
    const end = recordEndBefore(demandAnchorYear);
    const { lnKnown, anchorPart } = pastDemand(year, lnRecord(year), demandAnchorYear, end);
    const used = ofMixture(
      normalMixture({
        mean: lnKnown + anchorPart * anchorShift.mean,
        variance: anchorPart ** 2 * anchorShift.variance,
      }),
    );
    return { all: used, byBranch: branches.map(() => used) };
  }
  const part = Math.min(1, (year - demandAnchorYear) / TAKE_OVER_YEARS);
  const byBranch = branches.map(({ path }, b) => {
    const growth = growths[b];
    if (path === 'trend') {
      const above = growth.map((x) => Math.max(0, x));
      return ofMixture(mixtureOf(above, anchorShift));
    }
    const level = growth.map((x, i) => x + lnPaidFor[i]);
    return takenOver(anchorShift, mixtureOf(level, paidForShift), part);
  });
  return { all: oneOf(byBranch.map((of, b) => [branches[b].weight, of] as const)), byBranch };
}

/** Parts of a distribution when it is taken for a mixture. */
const PARTS = 48;
/** The probits between which it is cut into equal parts; what lies beyond falls to the last ones. */
const REACH = 3.7;

/** The same as a mixture of narrow normal distributions. */
export function asMixture(
  { at, extent, mixture: known }: Distribution1d,
  low: number,
  high: number,
): Mixture {
  if (known) return known;
  if (!(high > low)) return { weights: [1], means: [low], deviations: [0] };
  const [from, to] = [Math.max(extent.least, low), Math.min(extent.most, high)];
  const width = (to - from) / PARTS;
  const mixture: Mixture = { weights: [], means: [], deviations: [] };
  let before = 0;
  for (let k = 0; k < PARTS; k++) {
    const chance = k === PARTS - 1 ? 1 : at(from + width * (k + 1)).chance;
    if (chance > before) {
      mixture.weights.push(chance - before);
      mixture.means.push(from + width * (k + 0.5));
      // As wide as the part is.
      mixture.deviations.push(width / Math.sqrt(12));
    }
    before = Math.max(before, chance);
  }
  return mixture;
}

/** The tails that are left to the last parts. */
export const tailLevels = [normalCdf(-REACH), normalCdf(REACH)] as const;
