/**
 * What the peers compute: the baseline's model (indexed web, no extras, both demand paths, synthetic text), on a fixed grid.
 * Each peer says the same in its own language; what all samples share at a moment is worked out here, and costs no peer time.
 */
import { AI_TEXT_RAMP_YEARS, AI_TEXT_START } from '../../../src/model/timeline/ai-text';
import type { Assumptions } from '../../../src/model/parameters/assumptions';
import { distributionOf } from '../../../src/model/parameters/distribution';
import { hasExtras } from '../../../src/model/engines/fast/lognormal-shift';
import type { ParameterId } from '../../../src/model/parameters/parameters';
import { parameters } from '../../../src/model/parameters/parameters';
import { generationFactor } from '../../../src/model/formulas/synthetic';
import { STOCK_YEAR, timePoint } from '../../../src/model/timeline/time-point';

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
  'computeGrowth',
  'computeGrowthLater',
  'computeSlowdownYear',
  'syntheticShare',
  'generatorErrorRate',
  'keepsRight',
  'keepsWrong',
  'syntheticValue',
  'syntheticSaturation',
] as const satisfies readonly ParameterId[];
export type PeerParameter = (typeof peerParameters)[number];

/** One moment of the grid. */
export interface PeerPoint {
  readonly year: number;
  /** Part of the withheld share that is in force. */
  readonly withheldRamp: number;
  /** Whether machines write by then. */
  readonly machinesWrite: boolean;
  /** ln of the record over the record at the anchor, before the anchor; undefined from the anchor on. */
  readonly recordShape: number | undefined;
}

export interface PeerModel {
  /** Median and standard deviation in the space in which the parameter is normal; deviation 0 is certain. */
  readonly normals: Readonly<Record<PeerParameter, { location: number; scale: number }>>;
  readonly points: readonly PeerPoint[];
  readonly stockYear: number;
  readonly textStart: number;
  /** 1 / years of the ramp of machine-written text. */
  readonly textRampRate: number;
  readonly demandAnchorYear: number;
  readonly computeAnchorYear: number;
  readonly computeWeight: number;
  readonly generationFactor: number;
}

/** ln, logit, ln(6 - x) or as it is: the space in which a family is normal. */
function normalOf(
  id: PeerParameter,
  assumptions: Assumptions,
): { location: number; scale: number } {
  const { location, scale, median } = distributionOf(id, assumptions.intervals[id]);
  if (scale > 0) return { location, scale };
  const { family } = parameters[id];
  if (family === 'lognormal') return { location: Math.log(median), scale };
  if (family === 'logit-normal') return { location: Math.log(median / (1 - median)), scale };
  if (family === 'reflected') return { location: -Math.log(6 - median), scale };
  return { location: median, scale };
}

/** Quarters, or years, from 2020 to 2060. */
export const peerYears = (perYear: 1 | 4): number[] =>
  Array.from({ length: 40 * perYear + 1 }, (_, i) => 2020 + i / perYear);

/**
 * The model as the peers take it.
 *
 * @throws RangeError where the assumptions need more of the model than the peers have.
 */
export function peerModel(assumptions: Assumptions, years: readonly number[]): PeerModel {
  const { stockDefinition, demandAnchorYear, computeAnchorYear, intervals, collapse } = assumptions;
  if (stockDefinition !== 'indexedWeb' || hasExtras(assumptions)) {
    throw new RangeError('The peers know the indexed web without extras.');
  }
  const atAnchor = timePoint(demandAnchorYear).lnRecord;
  return {
    normals: Object.fromEntries(
      peerParameters.map((id) => [id, normalOf(id, assumptions)]),
    ) as PeerModel['normals'],
    points: years.map((year) => {
      const { withheldRamp, lnRecord } = timePoint(year);
      return {
        year,
        withheldRamp,
        machinesWrite: year > AI_TEXT_START,
        recordShape: year < demandAnchorYear ? lnRecord - atAnchor : undefined,
      };
    }),
    stockYear: STOCK_YEAR,
    textStart: AI_TEXT_START,
    textRampRate: 1 / AI_TEXT_RAMP_YEARS,
    demandAnchorYear,
    computeAnchorYear,
    computeWeight: intervals.computeWeight[0],
    generationFactor: generationFactor(intervals.generations[0], collapse),
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
