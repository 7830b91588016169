/** The parameters by name, and how each is distributed: all that a worker needs of them. The rest is in `parameters.ts`. */

/** How an interval becomes a distribution; see `distribution.ts`. */
export type Family = 'lognormal' | 'normal' | 'logit-normal' | 'reflected' | 'fixed';

export const families = {
  datasetGrowth: 'lognormal',
  datasetAtAnchor: 'lognormal',
  qualityShare: 'lognormal',
  repetition: 'lognormal',
  pages: 'lognormal',
  bytesPerPage: 'lognormal',
  bytesPerToken: 'reflected',
  pageLengthGrowth: 'lognormal',
  pageCountGrowth: 'lognormal',
  commonCrawlTokens: 'lognormal',
  wholeWebTokens: 'lognormal',
  aiShareOfNewText: 'logit-normal',
  withheldShare: 'logit-normal',
  booksPapersCodeTokens: 'lognormal',
  booksPapersCodeShare: 'logit-normal',
  privateTextTokens: 'lognormal',
  privateTextShare: 'logit-normal',
  mediaTokens: 'lognormal',
  mediaShare: 'logit-normal',
  computeWeight: 'fixed',
  computeAtAnchor: 'lognormal',
  computeGrowth: 'lognormal',
  computeSlowdownYear: 'normal',
  computeGrowthLater: 'lognormal',
  overtraining: 'lognormal',
  pretrainingShare: 'logit-normal',
  textShare: 'logit-normal',
  dataEfficiencyGrowth: 'lognormal',
  dataEfficiencyLimit: 'lognormal',
  syntheticShare: 'logit-normal',
  generatorErrorRate: 'logit-normal',
  keepsRight: 'logit-normal',
  keepsWrong: 'logit-normal',
  syntheticValue: 'lognormal',
  syntheticSaturation: 'lognormal',
  generations: 'fixed',
  costSynthetic: 'lognormal',
  costHuman: 'lognormal',
} as const satisfies Record<string, Family>;

/** The one id of a parameter: in code, links, sliders, tests and documents. */
export type ParameterId = keyof typeof families;

/** All parameter ids, in the order in which the page lists them. */
export const parameterIds = Object.keys(families) as ParameterId[];

/** Whether a text names a parameter. */
export const isParameterId = (text: string): text is ParameterId => Object.hasOwn(families, text);
