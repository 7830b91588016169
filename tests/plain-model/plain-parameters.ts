/**
 * What a setting of the plain model is, and the values that one sample gives to its parameters. For
 * checking the engine only.
 */
import {
  type Interval,
  logistic,
  logit,
  logOddsAt,
  lognormalAt,
  normalAt,
  normalQuantile,
  reflectedAt,
} from './plain-distributions';

export interface PlainSetting {
  stockDefinition: 'indexedWeb' | 'commonCrawl' | 'wholeWeb';
  collapse: 'accumulate' | 'replace';
  /** Whether the trend path slows down when compute does. */
  trendSlowdown: 'withCompute' | 'none';
  /** Calendar year to which datasetAtAnchor belongs. */
  demandAnchorYear: number;
  /** Calendar year to which computeAtAnchor belongs. */
  computeAnchorYear: number;
  /** 90% interval [low, high] of every parameter by id; low = high: certain. */
  intervals: Record<string, Interval>;
}

/**
 * One uniform number in (0, 1) per parameter id; it rises with the parameter's value. For
 * computeWeight: the sample follows the compute path when it is below the weight.
 */
export type Draw = Record<string, number>;

type Family = 'lognormal' | 'normal' | 'share' | 'reflected' | 'fixed';

/** Every parameter of the model and its family. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  pages: 'lognormal',
  bytesPerPage: 'lognormal',
  bytesPerToken: 'reflected',
  pageLengthGrowth: 'lognormal',
  pageCountGrowth: 'lognormal',
  commonCrawlTokens: 'lognormal',
  wholeWebTokens: 'lognormal',
  qualityShare: 'lognormal',
  aiShareOfNewText: 'share',
  withheldShare: 'share',
  repetition: 'lognormal',
  booksPapersCodeTokens: 'lognormal',
  booksPapersCodeShare: 'share',
  privateTextTokens: 'lognormal',
  privateTextShare: 'share',
  mediaTokens: 'lognormal',
  mediaShare: 'share',
  datasetAtAnchor: 'lognormal',
  datasetGrowth: 'lognormal',
  computeWeight: 'fixed',
  computeAtAnchor: 'lognormal',
  computeGrowth: 'lognormal',
  computeSlowdownYear: 'normal',
  computeGrowthLater: 'lognormal',
  overtraining: 'lognormal',
  pretrainingShare: 'share',
  textShare: 'share',
  dataEfficiencyGrowth: 'lognormal',
  dataEfficiencyLimit: 'lognormal',
  syntheticShare: 'share',
  generatorErrorRate: 'share',
  keepsRight: 'share',
  keepsWrong: 'share',
  syntheticValue: 'lognormal',
  syntheticSaturation: 'lognormal',
  generations: 'fixed',
  costSynthetic: 'lognormal',
  costHuman: 'lognormal',
};

const families = Object.entries(FAMILIES);

/** One joint draw: a value for every parameter, and the path of demand that it follows. */
export interface PlainSample {
  /** The value of the parameter with this id, in its own unit. */
  readonly value: (id: string) => number;
  /** Log odds of a share, exact even where the share itself rounds to 0 or 1. */
  readonly logOdds: (id: string) => number;
  /** True on the compute path, false on the trend path. */
  readonly followsCompute: boolean;
}

function found(list: Readonly<Record<string, number>>, id: string, what: string): number {
  const number = list[id];
  if (number === undefined) throw new Error(`no ${what} for ${id}`);
  return number;
}

function intervalOf(setting: PlainSetting, id: string): Interval {
  const interval = setting.intervals[id];
  if (interval === undefined) throw new Error(`no interval for ${id}`);
  return interval;
}

/** Hard limits bind what is typed in; of draws only these are clamped. */
function clamped(id: string, value: number): number {
  switch (id) {
    case 'qualityShare':
      return Math.min(1, value);
    case 'repetition':
    case 'dataEfficiencyGrowth':
    case 'dataEfficiencyLimit':
    case 'bytesPerToken':
      return Math.max(1, value);
    default:
      return value;
  }
}

function valueAt(id: string, family: Family, interval: Interval, z: number): number {
  const [low, high] = interval;
  if (low === high) return clamped(id, low);
  switch (family) {
    case 'lognormal':
      return clamped(id, lognormalAt(interval, z));
    case 'normal':
      return normalAt(interval, z);
    case 'reflected':
      return reflectedAt(interval, z);
    case 'share':
      return logistic(logOddsAt(interval, z));
    case 'fixed':
      throw new RangeError(`${id} takes a single value`);
  }
}

/**
 * The sample at these standard-normal variables, one for every parameter id that is uncertain.
 *
 * @param branch uniform number in (0, 1) that chooses the path of demand.
 */
export function sampleAt(
  setting: PlainSetting,
  normals: Readonly<Record<string, number>>,
  branch: number,
): PlainSample {
  const values: Record<string, number> = {};
  const logOdds: Record<string, number> = {};
  for (const [id, family] of families) {
    const interval = intervalOf(setting, id);
    const [low, high] = interval;
    const z = low === high ? 0 : found(normals, id, 'normal variable');
    values[id] = valueAt(id, family, interval, z);
    if (family === 'share') logOdds[id] = logOddsAt(interval, z);
  }
  return {
    value: (id) => found(values, id, 'value'),
    logOdds: (id) => found(logOdds, id, 'log odds'),
    followsCompute: branch < found(values, 'computeWeight', 'value'),
  };
}

/** The sample at a draw of uniform numbers. */
export function sampleOf(setting: PlainSetting, draw: Draw): PlainSample {
  const normals: Record<string, number> = {};
  for (const [id] of families) {
    const [low, high] = intervalOf(setting, id);
    if (low !== high) normals[id] = normalQuantile(found(draw, id, 'uniform number'));
  }
  return sampleAt(setting, normals, found(draw, 'computeWeight', 'uniform number'));
}

/**
 * The sample with these values, one for every parameter id that the model reads, whatever intervals
 * they come from. The values are clamped as draws are.
 */
export function sampleWith(
  values: Readonly<Record<string, number>>,
  followsCompute: boolean,
): PlainSample {
  return {
    value: (id) => clamped(id, found(values, id, 'value')),
    logOdds: (id) => logit(found(values, id, 'value')),
    followsCompute,
  };
}

/** The value of every parameter by id at a draw, each in its own unit, with the clamps. */
export function plainValues(setting: PlainSetting, draw: Draw): Record<string, number> {
  const { value } = sampleOf(setting, draw);
  return Object.fromEntries(families.map(([id]) => [id, value(id)]));
}

/** A number that must be finite: anything else is an error, never an outcome. */
export function finite(x: number, what: string): number {
  if (!Number.isFinite(x)) throw new Error(`${what} is ${x}`);
  return x;
}
