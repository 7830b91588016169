/**
 * THE registry of parameters: one entry each, read by the model, the link, the sliders, the documentation and the tests.
 * Its name is in `words/en/parameter-names.ts` and what it means in `words/en/parameter-meanings.ts`, under the same id.
 * The literature behind each default is in `data/evidence/parameters.json` under the same id.
 * Its family is in `families.ts`, which is what a worker reads.
 */
import { families, type Family, type ParameterId, parameterIds } from './families';
import { type Interval, lognormalFrom95, reflectedFrom95 } from './interval';

/** How a value is counted, and so how it is printed, typed and moved by a slider. */
export type Unit =
  | 'tokens'
  | 'pages'
  | 'bytes'
  | 'bytes per token'
  | 'x per year'
  | 'x'
  | 'share'
  | 'FLOP'
  | 'year'
  | 'generations'
  | 'tokens per human token'
  | 'USD per million tokens';

/** The headings under which the page lists parameters. */
export type Group =
  'main' | 'web' | 'lost' | 'more' | 'compute' | 'efficiency' | 'synthetic' | 'cost';

export { type Family, isParameterId, type ParameterId, parameterIds } from './families';

export interface Parameter {
  readonly id: ParameterId;
  readonly unit: Unit;
  readonly family: Family;
  readonly group: Group;
  /** Baseline 90% interval, in the unit. */
  readonly interval: Interval;
  /** Values outside are refused with a sentence. */
  readonly limits: readonly [min: number, max: number];
  /** What the slider spans: inside the limits, wide enough for the literature. */
  readonly span: readonly [min: number, max: number];
  /** Which way the exhaustion date goes when the value rises. */
  readonly effect: 'earlier' | 'later' | 'none' | 'depends';
  /** A key of `data/evidence/sources.json`, or our own judgement. */
  readonly source: string;
}

const table = {
  datasetGrowth: {
    unit: 'x per year',
    group: 'main',
    interval: [1.15, 3.2],
    limits: [0.5, 20],
    span: [0.9, 5],
    effect: 'earlier',
    source: 'epoch-models',
  },
  datasetAtAnchor: {
    unit: 'tokens',
    group: 'main',
    interval: [36e12, 90e12],
    limits: [1e9, 1e18],
    span: [5e12, 5e14],
    effect: 'earlier',
    source: 'epoch-models',
  },
  qualityShare: {
    unit: 'share',
    group: 'main',
    interval: [0.05, 0.3],
    limits: [0.001, 1],
    span: [0.01, 1],
    effect: 'later',
    source: 'villalobos2024',
  },
  repetition: {
    unit: 'x',
    group: 'main',
    interval: lognormalFrom95(2, 5),
    limits: [1, 20],
    span: [1, 20],
    effect: 'later',
    source: 'epoch-data-stock',
  },
  pages: {
    unit: 'pages',
    group: 'web',
    interval: lognormalFrom95(75e9, 1e12),
    limits: [1e8, 1e15],
    span: [1e10, 1e13],
    effect: 'later',
    source: 'epoch-data-stock',
  },
  bytesPerPage: {
    unit: 'bytes',
    group: 'web',
    interval: lognormalFrom95(6100, 8200),
    limits: [100, 1e6],
    span: [1000, 50000],
    effect: 'later',
    source: 'villalobos2024',
  },
  bytesPerToken: {
    unit: 'bytes per token',
    group: 'web',
    interval: reflectedFrom95(2, 5),
    limits: [1, 5.9],
    span: [1, 5.9],
    effect: 'earlier',
    source: 'villalobos2024',
  },
  pageLengthGrowth: {
    unit: 'x per year',
    group: 'web',
    interval: lognormalFrom95(1.02, 1.04),
    limits: [0.5, 2],
    span: [0.9, 1.3],
    effect: 'later',
    source: 'epoch-data-stock',
  },
  pageCountGrowth: {
    unit: 'x per year',
    group: 'web',
    interval: lognormalFrom95(1, 1.1),
    limits: [0.5, 2],
    span: [0.9, 1.3],
    effect: 'later',
    source: 'epoch-data-stock',
  },
  commonCrawlTokens: {
    unit: 'tokens',
    group: 'web',
    interval: lognormalFrom95(100e12, 260e12),
    limits: [1e11, 1e18],
    span: [1e13, 1e15],
    effect: 'later',
    source: 'villalobos2024',
  },
  wholeWebTokens: {
    unit: 'tokens',
    group: 'web',
    interval: lognormalFrom95(1900e12, 5200e12),
    limits: [1e11, 1e18],
    span: [1e14, 1e17],
    effect: 'later',
    source: 'villalobos2024',
  },
  aiShareOfNewText: {
    unit: 'share',
    group: 'lost',
    interval: [0.3, 0.7],
    limits: [0, 0.99],
    span: [0, 0.99],
    effect: 'earlier',
    source: 'dolezal2026',
  },
  withheldShare: {
    unit: 'share',
    group: 'lost',
    interval: [0.15, 0.6],
    limits: [0, 0.99],
    span: [0, 0.99],
    effect: 'earlier',
    source: 'longpre2024',
  },
  booksPapersCodeTokens: {
    unit: 'tokens',
    group: 'more',
    interval: [17e12, 45e12],
    limits: [1e11, 1e18],
    span: [1e12, 1e15],
    effect: 'later',
    source: 'educating-silicon-2024',
  },
  booksPapersCodeShare: {
    unit: 'share',
    group: 'more',
    interval: [0, 0],
    limits: [0, 1],
    span: [0, 1],
    effect: 'later',
    source: 'judgement',
  },
  privateTextTokens: {
    unit: 'tokens',
    group: 'more',
    interval: [1000e12, 5000e12],
    limits: [1e11, 1e18],
    span: [1e14, 1e17],
    effect: 'later',
    source: 'villalobos2024',
  },
  privateTextShare: {
    unit: 'share',
    group: 'more',
    interval: [0, 0],
    limits: [0, 1],
    span: [0, 1],
    effect: 'later',
    source: 'judgement',
  },
  mediaTokens: {
    unit: 'tokens',
    group: 'more',
    interval: [165e12, 16500e12],
    limits: [1e11, 1e18],
    span: [1e13, 1e17],
    effect: 'later',
    source: 'judgement',
  },
  mediaShare: {
    unit: 'share',
    group: 'more',
    interval: [0, 0],
    limits: [0, 1],
    span: [0, 1],
    effect: 'later',
    source: 'judgement',
  },
  computeWeight: {
    unit: 'share',
    group: 'compute',
    interval: [0.5, 0.5],
    limits: [0, 1],
    span: [0, 1],
    effect: 'depends',
    source: 'judgement',
  },
  computeAtAnchor: {
    unit: 'FLOP',
    group: 'compute',
    interval: [3e26, 6e26],
    limits: [1e20, 1e36],
    span: [1e25, 1e29],
    effect: 'earlier',
    source: 'grok4-compute-2025',
  },
  computeGrowth: {
    unit: 'x per year',
    group: 'compute',
    interval: [3, 5],
    limits: [1, 20],
    span: [1, 10],
    effect: 'depends',
    source: 'epoch-compute-growth',
  },
  computeSlowdownYear: {
    unit: 'year',
    group: 'compute',
    interval: [2030, 2035],
    limits: [2024, 2100],
    span: [2024, 2060],
    effect: 'depends',
    source: 'judgement',
  },
  computeGrowthLater: {
    unit: 'x per year',
    group: 'compute',
    interval: [1.2, 2.5],
    limits: [1, 20],
    span: [1, 10],
    effect: 'depends',
    source: 'judgement',
  },
  overtraining: {
    unit: 'x',
    group: 'compute',
    interval: [1, 10],
    limits: [0.05, 1000],
    span: [0.1, 200],
    effect: 'earlier',
    source: 'epoch-models',
  },
  pretrainingShare: {
    unit: 'share',
    group: 'compute',
    interval: [0.3, 0.9],
    limits: [0.01, 1],
    span: [0.01, 1],
    effect: 'earlier',
    source: 'judgement',
  },
  textShare: {
    unit: 'share',
    group: 'compute',
    interval: [0.4, 0.9],
    limits: [0.01, 1],
    span: [0.01, 1],
    effect: 'earlier',
    source: 'judgement',
  },
  dataEfficiencyGrowth: {
    unit: 'x per year',
    group: 'efficiency',
    interval: [1, 1.4],
    limits: [1, 5],
    span: [1, 3],
    effect: 'later',
    source: 'judgement',
  },
  dataEfficiencyLimit: {
    unit: 'x',
    group: 'efficiency',
    interval: [1.5, 8],
    limits: [1, 1000],
    span: [1, 100],
    effect: 'later',
    source: 'judgement',
  },
  syntheticShare: {
    unit: 'share',
    group: 'synthetic',
    interval: [0.05, 0.4],
    limits: [0, 0.95],
    span: [0, 0.95],
    effect: 'depends',
    source: 'kang2025',
  },
  generatorErrorRate: {
    unit: 'share',
    group: 'synthetic',
    interval: [0.05, 0.4],
    limits: [0, 0.99],
    span: [0, 0.99],
    effect: 'earlier',
    source: 'judgement',
  },
  keepsRight: {
    unit: 'share',
    group: 'synthetic',
    interval: [0.9, 0.9],
    limits: [0.01, 1],
    span: [0.01, 1],
    effect: 'later',
    source: 'judgement',
  },
  keepsWrong: {
    unit: 'share',
    group: 'synthetic',
    interval: [0.1, 0.6],
    limits: [0, 1],
    span: [0, 1],
    effect: 'earlier',
    source: 'judgement',
  },
  syntheticValue: {
    unit: 'x',
    group: 'synthetic',
    interval: [0.3, 2],
    limits: [0, 10],
    span: [0.05, 10],
    effect: 'depends',
    source: 'judgement',
  },
  syntheticSaturation: {
    unit: 'tokens per human token',
    group: 'synthetic',
    interval: [1, 10],
    limits: [0.01, 100],
    span: [0.1, 100],
    effect: 'depends',
    source: 'judgement',
  },
  generations: {
    unit: 'generations',
    group: 'synthetic',
    interval: [2, 2],
    limits: [1, 20],
    span: [1, 20],
    effect: 'earlier',
    source: 'judgement',
  },
  costSynthetic: {
    unit: 'USD per million tokens',
    group: 'cost',
    interval: [0.1, 15],
    limits: [0, 1e6],
    span: [0.01, 1000],
    effect: 'none',
    source: 'deepseek-prices',
  },
  costHuman: {
    unit: 'USD per million tokens',
    group: 'cost',
    interval: [1100, 10300],
    limits: [0, 1e6],
    span: [100, 1e6],
    effect: 'none',
    source: 'villalobos2024',
  },
} as const satisfies Record<ParameterId, Omit<Parameter, 'id' | 'family'>>;

/** The registry. */
export const parameters = Object.fromEntries(
  parameterIds.map((id) => [id, { id, family: families[id], ...table[id] }]),
) as Record<ParameterId, Parameter>;
