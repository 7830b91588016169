/**
 * THE registry of parameters: one entry each, read by the model, the link, the sliders, the documentation and the tests.
 * The literature behind each default is in `data/evidence/parameters.json` under the same id.
 */
import { type Interval, lognormalFrom95, reflectedFrom95 } from './interval';

/** How an interval becomes a distribution; see `distribution.ts`. */
export type Family = 'lognormal' | 'normal' | 'logit-normal' | 'reflected' | 'fixed';

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
export type Group = 'main' | 'web' | 'lost' | 'more' | 'compute' | 'synthetic' | 'cost';

export interface Parameter {
  readonly id: ParameterId;
  readonly label: string;
  readonly unit: Unit;
  readonly family: Family;
  readonly group: Group;
  /** Baseline 90% interval, in the unit. */
  readonly interval: Interval;
  /** Values outside are refused with a sentence. */
  readonly limits: readonly [min: number, max: number];
  /** What the slider spans: inside the limits, wide enough for the literature. */
  readonly span: readonly [min: number, max: number];
  /** One line: what it is. */
  readonly meaning: string;
  /** Which way the exhaustion date goes when the value rises. */
  readonly effect: 'earlier' | 'later' | 'none' | 'depends';
  /** A key of `data/evidence/sources.json`, or our own judgement. */
  readonly source: string;
}

const table = {
  datasetGrowth: {
    label: 'Growth of training sets',
    unit: 'x per year',
    family: 'lognormal',
    group: 'main',
    interval: [1.15, 3.2],
    limits: [0.5, 20],
    span: [0.9, 5],
    meaning:
      'How many times larger the largest text training set becomes each year, where demand follows past training sets.',
    effect: 'earlier',
    source: 'epoch-models',
  },
  datasetAtAnchor: {
    label: 'Largest training set now',
    unit: 'tokens',
    family: 'lognormal',
    group: 'main',
    interval: [36e12, 60e12],
    limits: [1e9, 1e18],
    span: [5e12, 5e14],
    meaning:
      'Text tokens in the largest training set at the anchor date. The low end is the largest disclosed text set; the high end leaves room for labs that disclose nothing.',
    effect: 'earlier',
    source: 'epoch-models',
  },
  qualityShare: {
    label: 'Share that is good enough',
    unit: 'share',
    family: 'lognormal',
    group: 'main',
    interval: lognormalFrom95(0.1, 0.4),
    limits: [0.001, 1],
    span: [0.01, 1],
    meaning: 'Share of the raw text that survives quality filters and de-duplication.',
    effect: 'later',
    source: 'villalobos2024',
  },
  repetition: {
    label: 'Worth of re-reading',
    unit: 'x',
    family: 'lognormal',
    group: 'main',
    interval: lognormalFrom95(2, 5),
    limits: [1, 20],
    span: [1, 20],
    meaning:
      'How many fresh tokens one token is worth when a model reads it over several epochs; 1 means that text is read once.',
    effect: 'later',
    source: 'epoch-data-stock',
  },
  pages: {
    label: 'Indexed pages',
    unit: 'pages',
    family: 'lognormal',
    group: 'web',
    interval: lognormalFrom95(75e9, 1e12),
    limits: [1e8, 1e15],
    span: [1e10, 1e13],
    meaning: 'Unique pages in the indexed web in 2024.',
    effect: 'later',
    source: 'epoch-data-stock',
  },
  bytesPerPage: {
    label: 'Text on a page',
    unit: 'bytes',
    family: 'lognormal',
    group: 'web',
    interval: lognormalFrom95(6100, 8200),
    limits: [100, 1e6],
    span: [1000, 50000],
    meaning: 'Bytes of plain text on an average page.',
    effect: 'later',
    source: 'villalobos2024',
  },
  bytesPerToken: {
    label: 'Bytes in a token',
    unit: 'bytes per token',
    family: 'reflected',
    group: 'web',
    interval: reflectedFrom95(2, 5),
    limits: [1, 5.9],
    span: [1, 5.9],
    meaning: 'Bytes of plain text that make one token; languages and tokenisers differ.',
    effect: 'earlier',
    source: 'villalobos2024',
  },
  pageLengthGrowth: {
    label: 'Growth of page length',
    unit: 'x per year',
    family: 'lognormal',
    group: 'web',
    interval: lognormalFrom95(1.02, 1.04),
    limits: [0.5, 2],
    span: [0.9, 1.3],
    meaning: 'How many times longer the average page becomes each year.',
    effect: 'later',
    source: 'epoch-data-stock',
  },
  pageCountGrowth: {
    label: 'Growth of page count',
    unit: 'x per year',
    family: 'lognormal',
    group: 'web',
    interval: lognormalFrom95(1, 1.1),
    limits: [0.5, 2],
    span: [0.9, 1.3],
    meaning: 'How many times more indexed pages there are each year.',
    effect: 'later',
    source: 'epoch-data-stock',
  },
  commonCrawlTokens: {
    label: 'Common Crawl',
    unit: 'tokens',
    family: 'lognormal',
    group: 'web',
    interval: lognormalFrom95(100e12, 260e12),
    limits: [1e11, 1e18],
    span: [1e13, 1e15],
    meaning:
      'Tokens in all crawls of Common Crawl in 2024, de-duplicated. Counts when Common Crawl is what counts as data.',
    effect: 'later',
    source: 'villalobos2024',
  },
  wholeWebTokens: {
    label: 'The whole web',
    unit: 'tokens',
    family: 'lognormal',
    group: 'web',
    interval: lognormalFrom95(1900e12, 5200e12),
    limits: [1e11, 1e18],
    span: [1e14, 1e17],
    meaning:
      'Tokens that internet users had ever uploaded by 2024, closed platforms and messages included. Counts when the whole web is what counts as data.',
    effect: 'later',
    source: 'villalobos2024',
  },
  aiShareOfNewText: {
    label: 'Machine-written share of new text',
    unit: 'share',
    family: 'logit-normal',
    group: 'lost',
    interval: [0.3, 0.7],
    limits: [0, 0.99],
    span: [0, 0.99],
    meaning:
      'Share of newly published text that machines write, in the long run. It is not human-authored, so it adds nothing to the stock.',
    effect: 'earlier',
    source: 'dolezal2026',
  },
  withheldShare: {
    label: 'Share closed to crawlers',
    unit: 'share',
    family: 'logit-normal',
    group: 'lost',
    interval: [0.05, 0.3],
    limits: [0, 0.99],
    span: [0, 0.99],
    meaning:
      'Share of web text closed off by robots.txt, terms and licences, in the long run. Common Crawl, being collected already, loses nothing.',
    effect: 'earlier',
    source: 'longpre2024',
  },
  booksPapersCodeTokens: {
    label: 'Books, papers and code',
    unit: 'tokens',
    family: 'lognormal',
    group: 'more',
    interval: [17e12, 45e12],
    limits: [1e11, 1e18],
    span: [1e12, 1e15],
    meaning: 'Tokens in every book, paper, patent and public line of code in 2024.',
    effect: 'later',
    source: 'educating-silicon-2024',
  },
  booksPapersCodeShare: {
    label: 'Share of books, papers and code used',
    unit: 'share',
    family: 'logit-normal',
    group: 'more',
    interval: [0, 0],
    limits: [0, 1],
    span: [0, 1],
    meaning: 'How much of it can be used on top of the web text, quality included.',
    effect: 'later',
    source: 'judgement',
  },
  privateTextTokens: {
    label: 'Private text',
    unit: 'tokens',
    family: 'lognormal',
    group: 'more',
    interval: [1000e12, 5000e12],
    limits: [1e11, 1e18],
    span: [1e14, 1e17],
    meaning: 'Tokens on closed platforms, in messages and e-mail in 2024.',
    effect: 'later',
    source: 'villalobos2024',
  },
  privateTextShare: {
    label: 'Share of private text used',
    unit: 'share',
    family: 'logit-normal',
    group: 'more',
    interval: [0, 0],
    limits: [0, 1],
    span: [0, 1],
    meaning:
      'How much of it can be used, quality included. The whole web holds it already: there this share is ignored.',
    effect: 'later',
    source: 'judgement',
  },
  mediaTokens: {
    label: 'Images, video and audio',
    unit: 'tokens',
    family: 'lognormal',
    group: 'more',
    interval: [165e12, 16500e12],
    limits: [1e11, 1e18],
    span: [1e13, 1e17],
    meaning: 'Images, video and audio in 2024, in tokens that teach as much as a text token.',
    effect: 'later',
    source: 'judgement',
  },
  mediaShare: {
    label: 'Share of media used',
    unit: 'share',
    family: 'logit-normal',
    group: 'more',
    interval: [0, 0],
    limits: [0, 1],
    span: [0, 1],
    meaning: 'How much of it can be used, quality included.',
    effect: 'later',
    source: 'judgement',
  },
  computeWeight: {
    label: 'Chance that demand follows compute',
    unit: 'share',
    family: 'fixed',
    group: 'compute',
    interval: [0.5, 0.5],
    limits: [0, 1],
    span: [0, 1],
    meaning:
      'The part of the futures in which the largest run wants what its compute can digest; in the others training sets grow as they have grown.',
    effect: 'depends',
    source: 'villalobos2024',
  },
  computeAtAnchor: {
    label: 'Compute of the largest run',
    unit: 'FLOP',
    family: 'lognormal',
    group: 'compute',
    interval: [1e28, 3e29],
    limits: [1e20, 1e36],
    span: [1e26, 1e32],
    meaning: 'Training compute of the largest run at the compute anchor year.',
    effect: 'earlier',
    source: 'epoch-scaling-2030',
  },
  computeGrowth: {
    label: 'Growth of compute',
    unit: 'x per year',
    family: 'lognormal',
    group: 'compute',
    interval: [4, 5],
    limits: [1, 20],
    span: [1, 10],
    meaning: 'How many times more compute the largest run uses each year, before the slowdown.',
    effect: 'depends',
    source: 'epoch-compute-growth',
  },
  computeSlowdownYear: {
    label: 'Year compute slows down',
    unit: 'year',
    family: 'normal',
    group: 'compute',
    interval: [2030, 2035],
    limits: [2024, 2100],
    span: [2024, 2060],
    meaning: 'When money, power and chips stop the growth of compute from going on as before.',
    effect: 'earlier',
    source: 'judgement',
  },
  computeGrowthLater: {
    label: 'Growth of compute, later',
    unit: 'x per year',
    family: 'lognormal',
    group: 'compute',
    interval: [1.2, 2.5],
    limits: [1, 20],
    span: [1, 10],
    meaning: 'How many times more compute the largest run uses each year, after the slowdown.',
    effect: 'earlier',
    source: 'judgement',
  },
  overtraining: {
    label: 'Overtraining',
    unit: 'x',
    family: 'lognormal',
    group: 'compute',
    interval: [1, 10],
    limits: [0.05, 1000],
    span: [0.1, 200],
    meaning:
      'Tokens per model parameter, over the compute-optimal 20. More makes a smaller model, cheaper to run, and needs more text.',
    effect: 'earlier',
    source: 'judgement',
  },
  syntheticShare: {
    label: 'Synthetic share',
    unit: 'share',
    family: 'logit-normal',
    group: 'synthetic',
    interval: [0.05, 0.4],
    limits: [0, 0.95],
    span: [0, 0.95],
    meaning: 'Share of distinct training tokens that machines made for the purpose.',
    effect: 'depends',
    source: 'kang2025',
  },
  generatorErrorRate: {
    label: 'Error rate of the generator',
    unit: 'share',
    family: 'logit-normal',
    group: 'synthetic',
    interval: [0.05, 0.4],
    limits: [0, 0.99],
    span: [0, 0.99],
    meaning: 'Share of synthetic items that are wrong before anyone checks them.',
    effect: 'earlier',
    source: 'judgement',
  },
  keepsRight: {
    label: 'Grading keeps a right item',
    unit: 'share',
    family: 'logit-normal',
    group: 'synthetic',
    interval: [0.9, 0.9],
    limits: [0.01, 1],
    span: [0.01, 1],
    meaning: 'Chance that the grader keeps an item that is right.',
    effect: 'later',
    source: 'judgement',
  },
  keepsWrong: {
    label: 'Grading keeps a wrong item',
    unit: 'share',
    family: 'logit-normal',
    group: 'synthetic',
    interval: [0.1, 0.6],
    limits: [0, 1],
    span: [0, 1],
    meaning:
      'Chance that the grader keeps an item that is wrong: high when the generator grades its own work, for it shares its own errors.',
    effect: 'earlier',
    source: 'judgement',
  },
  syntheticValue: {
    label: 'Worth of a flawless synthetic token',
    unit: 'x',
    family: 'lognormal',
    group: 'synthetic',
    interval: [0.3, 2],
    limits: [0, 10],
    span: [0.05, 10],
    meaning: 'What one synthetic token without errors is worth, in human tokens.',
    effect: 'depends',
    source: 'judgement',
  },
  syntheticSaturation: {
    label: 'Where synthetic gains level off',
    unit: 'tokens per human token',
    family: 'lognormal',
    group: 'synthetic',
    interval: [1, 10],
    limits: [0.01, 100],
    span: [0.1, 100],
    meaning: 'Synthetic tokens per human token at which more of them adds little.',
    effect: 'depends',
    source: 'judgement',
  },
  generations: {
    label: 'Generations of machines taught by machines',
    unit: 'generations',
    family: 'fixed',
    group: 'synthetic',
    interval: [2, 2],
    limits: [1, 20],
    span: [1, 20],
    meaning:
      '1 is a generator trained on human text only; each further one learned from the output of the one before.',
    effect: 'earlier',
    source: 'judgement',
  },
  costSynthetic: {
    label: 'Cost of synthetic text',
    unit: 'USD per million tokens',
    family: 'lognormal',
    group: 'cost',
    interval: [0.1, 15],
    limits: [0, 1e6],
    span: [0.01, 1000],
    meaning: 'List price of a million generated tokens, before grading throws some away.',
    effect: 'none',
    source: 'deepseek-prices',
  },
  costHuman: {
    label: 'Cost of new human writing',
    unit: 'USD per million tokens',
    family: 'lognormal',
    group: 'cost',
    interval: [1100, 10300],
    limits: [0, 1e6],
    span: [100, 1e6],
    meaning: 'Wages for a million tokens of new human writing.',
    effect: 'none',
    source: 'villalobos2024',
  },
} as const satisfies Record<string, Omit<Parameter, 'id'>>;

/** The one id of a parameter: in code, links, sliders, tests and documents. */
export type ParameterId = keyof typeof table;

/** All parameter ids, in the order in which the page lists them. */
export const parameterIds = Object.keys(table) as ParameterId[];

/** The registry. */
export const parameters = Object.fromEntries(
  parameterIds.map((id) => [id, { id, ...table[id] }]),
) as Record<ParameterId, Parameter>;

/** Whether a text names a parameter. */
export const isParameterId = (text: string): text is ParameterId => Object.hasOwn(table, text);
