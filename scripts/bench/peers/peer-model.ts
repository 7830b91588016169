/**
 * What the peers compute: the baseline's model (indexed web, no extras, both demand paths, synthetic text), on a fixed grid.
 * Each peer says the same in its own language; what all samples share at a moment is worked out here, and costs no peer time.
 *
 * Nothing of `src/model` is used: a mistake in its formulas would otherwise be shared by those that are to judge it.
 */
import { logit, Z90 } from '../../../tests/plain-model/plain-distributions';
import { TAKE_OVER_YEARS } from '../../../tests/plain-model/plain-demand';
import {
  CLOSED_TEXT_FROM,
  CLOSED_TEXT_RAMP,
  MACHINE_TEXT_FROM,
  MACHINE_TEXT_RAMP,
} from '../../../tests/plain-model/plain-human';
import { FAMILIES, type PlainSetting } from '../../../tests/plain-model/plain-parameters';
import { lnPast } from '../../../tests/plain-model/plain-record';

/** The parameters that the peers draw, in a fixed order. */
export const peerParameters = [
  'pages',
  'bytesPerPage',
  'bytesPerToken',
  'pageLengthGrowth',
  'pageCountGrowth',
  'qualityShare',
  'aiShareOfNewText',
  'withheldShare',
  'repetition',
  'datasetAtAnchor',
  'datasetGrowth',
  'computeAtAnchor',
  'overtraining',
  'pretrainingShare',
  'textShare',
  'computeGrowth',
  'computeGrowthLater',
  'computeSlowdownYear',
  'dataEfficiencyGrowth',
  'dataEfficiencyLimit',
  'syntheticShare',
  'generatorErrorRate',
  'keepsRight',
  'keepsWrong',
  'syntheticValue',
  'syntheticSaturation',
] as const;
export type PeerParameter = (typeof peerParameters)[number];

/** One moment of the grid. */
export interface PeerPoint {
  readonly year: number;
  /**
   * From 2023 on what is left of the ramp of machine-written text, of that of closed text, and of both, against 2023; undefined
   * before machines write, where all raw text counts.
   */
  readonly left: readonly [machine: number, closed: number, both: number] | undefined;
  /** Up to the anchor: ln D = lnKnown + anchorPart · ln datasetAtAnchor. Undefined after it. */
  readonly past: { readonly lnKnown: number; readonly anchorPart: number } | undefined;
  /** Years since the anchor, 0 before it. */
  readonly years: number;
  /** How far compute has taken over, 0 .. 1. */
  readonly taken: number;
}

export interface PeerModel {
  /** Median and standard deviation in the space in which the parameter is normal; deviation 0 is certain. */
  readonly normals: Readonly<Record<PeerParameter, { location: number; scale: number }>>;
  readonly points: readonly PeerPoint[];
  readonly stockYear: number;
  readonly machineFrom: number;
  readonly closedFrom: number;
  /** 1 / years of the two ramps. */
  readonly machineRate: number;
  readonly closedRate: number;
  /** exp of minus the years from `machineFrom` to `closedFrom` over those of the machines' ramp. */
  readonly machineLeftIn2023: number;
  readonly demandAnchorYear: number;
  readonly computeAnchorYear: number;
  readonly computeWeight: number;
  readonly trendSlowsDown: boolean;
  readonly lnTokensAtOneFlop: number;
  readonly generationFactor: number;
}

/** ln, logit, -ln(6 - x) or as it is: the space in which a family is normal. */
function normalOf(
  id: PeerParameter,
  { intervals }: PlainSetting,
): { location: number; scale: number } {
  const interval = intervals[id];
  const family = FAMILIES[id];
  if (interval === undefined) throw new RangeError(`No interval for ${id}.`);
  const toSpace = (value: number): number => {
    if (family === 'lognormal') return Math.log(value);
    if (family === 'share') return logit(value);
    if (family === 'reflected') return -Math.log(6 - value);
    return value;
  };
  const [low, high] = [toSpace(interval[0]), toSpace(interval[1])];
  return low === high
    ? { location: low, scale: 0 }
    : { location: (low + high) / 2, scale: (high - low) / (2 * Z90) };
}

/** Quarters, or years, from 2020 to 2060. */
export const peerYears = (perYear: 1 | 4): number[] =>
  Array.from({ length: 40 * perYear + 1 }, (_, i) => 2020 + i / perYear);

const extras = ['booksPapersCodeShare', 'privateTextShare', 'mediaShare'];

/**
 * The model as the peers take it.
 *
 * @throws RangeError where the assumptions need more of the model than the peers have.
 */
export function peerModel(setting: PlainSetting, years: readonly number[]): PeerModel {
  const { stockDefinition, demandAnchorYear, computeAnchorYear, intervals } = setting;
  const certain = (id: string): number => intervals[id]?.[0] ?? NaN;
  if (stockDefinition !== 'indexedWeb' || extras.some((id) => intervals[id]?.[1] !== 0)) {
    throw new RangeError('The peers know the indexed web without extras.');
  }
  if (years.some((year) => year > MACHINE_TEXT_FROM && year < CLOSED_TEXT_FROM)) {
    throw new RangeError('The peers know no moment between the starts of the two ramps.');
  }
  // Up to the anchor ln D is linear in ln of the set at the anchor.
  const [atZero, atOne] = [0, 1].map((lnAtAnchor) => lnPast(demandAnchorYear, lnAtAnchor)) as [
    (t: number) => number,
    (t: number) => number,
  ];
  const [machineRate, closedRate] = [1 / MACHINE_TEXT_RAMP, 1 / CLOSED_TEXT_RAMP];
  let harmonic = 0;
  for (let i = 1; i <= certain('generations'); i++) harmonic += 1 / (i * i);
  return {
    normals: Object.fromEntries(
      peerParameters.map((id) => [id, normalOf(id, setting)]),
    ) as PeerModel['normals'],
    points: years.map((year) => {
      const [machine, closed] = [machineRate, closedRate].map((rate) =>
        Math.exp(-rate * (year - CLOSED_TEXT_FROM)),
      ) as [number, number];
      const known = year <= demandAnchorYear ? atZero(year) : 0;
      return {
        year,
        left: year < CLOSED_TEXT_FROM ? undefined : ([machine, closed, machine * closed] as const),
        past:
          year <= demandAnchorYear
            ? { lnKnown: known, anchorPart: atOne(year) - known }
            : undefined,
        years: Math.max(0, year - demandAnchorYear),
        taken: Math.min(1, Math.max(0, year - demandAnchorYear) / TAKE_OVER_YEARS),
      };
    }),
    stockYear: 2024,
    machineFrom: MACHINE_TEXT_FROM,
    closedFrom: CLOSED_TEXT_FROM,
    machineRate,
    closedRate,
    machineLeftIn2023: Math.exp(-machineRate * (CLOSED_TEXT_FROM - MACHINE_TEXT_FROM)),
    demandAnchorYear,
    computeAnchorYear,
    computeWeight: certain('computeWeight'),
    trendSlowsDown: setting.trendSlowdown === 'withCompute',
    // C = 6 N D at 20 tokens per parameter; tokens grow with the square root of compute. @source hoffmann2022
    lnTokensAtOneFlop: Math.log(20 / 6) / 2,
    generationFactor: setting.collapse === 'replace' ? 1 / certain('generations') : 1 / harmonic,
  };
}

/** What every peer gives back. */
export interface PeerResult {
  readonly years: readonly number[];
  /** [m][5] ln tokens at the levels of the bands. */
  readonly stock: readonly (readonly number[])[];
  readonly demand: readonly (readonly number[])[];
  /** [m] P(T <= year), first crossings on the grid. */
  readonly exhausted: readonly number[];
  readonly stretched: readonly number[];
}

/** The year at which a probability on a grid reaches p, linear between its moments; Infinity where it does not. */
export function yearReaching(
  years: readonly number[],
  chances: readonly number[],
  p: number,
): number {
  const k = chances.findIndex((chance) => chance >= p);
  if (k < 0) return Infinity;
  const [to, atTo] = [years[k], chances[k]];
  const [from, atFrom] = [years[k - 1], chances[k - 1]];
  if (to === undefined || atTo === undefined) return NaN;
  if (from === undefined || atFrom === undefined) return to;
  return from + ((p - atFrom) / (atTo - atFrom)) * (to - from);
}
