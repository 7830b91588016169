/**
 * What a setting of the plain model is, and the parameter values of one draw. For checking the
 * engine only.
 */
import {
  type Interval,
  logistic,
  logit,
  logOddsAt,
  lognormalAt,
  normalAt,
  reflectedAt,
} from './plain-distributions';

export interface PlainSetting {
  stockDefinition: 'indexedWeb' | 'commonCrawl' | 'wholeWeb';
  collapse: 'accumulate' | 'replace';
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

function intervalOf(setting: PlainSetting, id: string): Interval {
  const interval = setting.intervals[id];
  if (interval === undefined) throw new Error(`no interval for ${id}`);
  return interval;
}

/** The draw's uniform number for a parameter, in (0, 1). */
export function uniformOf(draw: Draw, id: string): number {
  const u = draw[id];
  if (u === undefined) throw new Error(`no uniform number for ${id}`);
  return u;
}

/** The drawn value of one parameter, in its own unit, clamped where the model clamps draws. */
function drawnValue(setting: PlainSetting, draw: Draw, id: string, family: Family): number {
  const interval = intervalOf(setting, id);
  const [low, high] = interval;
  if (family === 'fixed' && low !== high) throw new RangeError(`${id} takes a single value`);
  if (low === high) return clamped(id, low);
  const u = uniformOf(draw, id);
  switch (family) {
    case 'lognormal':
      return clamped(id, lognormalAt(interval, u));
    case 'normal':
      return normalAt(interval, u);
    case 'reflected':
      return reflectedAt(interval, u);
    case 'share':
      return logistic(logOddsAt(interval, u));
    case 'fixed':
      return low;
  }
}

function clamped(id: string, value: number): number {
  if (id === 'qualityShare') return Math.min(1, value);
  if (id === 'repetition' || id === 'bytesPerToken') return Math.max(1, value);
  return value;
}

/** The log odds of a drawn share, exact even where the share itself rounds to 0 or 1. */
export function drawnLogOdds(setting: PlainSetting, draw: Draw, id: string): number {
  const interval = intervalOf(setting, id);
  const [low, high] = interval;
  return low === high ? logit(low) : logOddsAt(interval, uniformOf(draw, id));
}

/** The drawn value of every parameter by id, each in its own unit, with the clamps. */
export function plainValues(setting: PlainSetting, draw: Draw): Record<string, number> {
  const values: Record<string, number> = {};
  for (const [id, family] of Object.entries(FAMILIES)) {
    values[id] = drawnValue(setting, draw, id, family);
  }
  return values;
}

/** The drawn value of the parameter with this id. */
export type Value = (id: string) => number;

/** A number that must be finite: anything else is an error, never an outcome. */
export function finite(x: number, what: string): number {
  if (!Number.isFinite(x)) throw new Error(`${what} is ${x}`);
  return x;
}
