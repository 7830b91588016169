/**
 * What each parameter does in the model, said once. From it follow the formulas' products, which parameters play a part under given
 * choices, what the fast engine integrates and samples, where solving backwards has to look both ways, and the order of the Sobol
 * dimensions. A parameter without a role does not compile; a role that an engine does not know is refused there by name.
 */
import type { StockDefinition } from './assumptions';
import { type ParameterId, parameterIds } from './families';

/** The paths that demand may follow. */
export const demandPaths = ['trend', 'compute'] as const;
export type DemandPath = (typeof demandPaths)[number];

/** What is added to the web's text. */
export type AddedText = 'books' | 'private' | 'media';

export type Role =
  /** Multiplies the web's usable text, at all times alike, as value^power; `on` some definitions of what counts as data. */
  | { readonly part: 'web'; readonly power: 1 | -1; readonly on: readonly StockDefinition[] }
  /** Growth of the web's text per year, where pages are counted. */
  | { readonly part: 'text-growth'; readonly on: readonly StockDefinition[] }
  /** Long-run share of new text that is lost to training. */
  | { readonly part: 'lost-share' }
  /** Other text that is added to the web's: how much there is, or which share of it is used. */
  | {
      readonly part: 'added-amount' | 'added-share';
      readonly of: AddedText;
      readonly on: readonly StockDefinition[];
    }
  /** How far a token goes by re-reading. */
  | { readonly part: 're-reading' }
  /** The largest set at the anchor: on both paths the end of the past, and what demand never falls below. */
  | { readonly part: 'dataset-level' }
  /** Multiplies what compute pays for, at all times alike, as value^power. */
  | { readonly part: 'compute-level'; readonly power: 1 | 0.5 }
  /** How demand grows after the anchor on some paths; `slowsTrend` on the trend path as far as it slows down with compute. */
  | {
      readonly part: 'demand-growth';
      readonly paths: readonly DemandPath[];
      readonly slowsTrend?: true;
    }
  /** How the text that a run wants falls with time, on both paths: how fast, or how far. */
  | { readonly part: 'efficiency'; readonly other: ParameterId }
  /** Chance that demand follows the compute path. */
  | { readonly part: 'path' }
  /** How far synthetic text stretches human text. */
  | { readonly part: 'stretch' }
  /** A price: it moves no date. */
  | { readonly part: 'price' };

const everywhere = ['indexedWeb', 'commonCrawl', 'wholeWeb'] as const;
const pagesCounted = ['indexedWeb', 'commonCrawl'] as const;
const stretch = { part: 'stretch' } as const;
const price = { part: 'price' } as const;

export const roles = {
  datasetGrowth: { part: 'demand-growth', paths: ['trend'] },
  datasetAtAnchor: { part: 'dataset-level' },
  qualityShare: { part: 'web', power: 1, on: everywhere },
  repetition: { part: 're-reading' },
  pages: { part: 'web', power: 1, on: ['indexedWeb'] },
  bytesPerPage: { part: 'web', power: 1, on: ['indexedWeb'] },
  bytesPerToken: { part: 'web', power: -1, on: ['indexedWeb'] },
  pageLengthGrowth: { part: 'text-growth', on: pagesCounted },
  pageCountGrowth: { part: 'text-growth', on: pagesCounted },
  commonCrawlTokens: { part: 'web', power: 1, on: ['commonCrawl'] },
  wholeWebTokens: { part: 'web', power: 1, on: ['wholeWeb'] },
  aiShareOfNewText: { part: 'lost-share' },
  withheldShare: { part: 'lost-share' },
  booksPapersCodeTokens: { part: 'added-amount', of: 'books', on: everywhere },
  booksPapersCodeShare: { part: 'added-share', of: 'books', on: everywhere },
  // The whole web holds private text already.
  privateTextTokens: { part: 'added-amount', of: 'private', on: pagesCounted },
  privateTextShare: { part: 'added-share', of: 'private', on: pagesCounted },
  mediaTokens: { part: 'added-amount', of: 'media', on: everywhere },
  mediaShare: { part: 'added-share', of: 'media', on: everywhere },
  computeWeight: { part: 'path' },
  computeAtAnchor: { part: 'compute-level', power: 0.5 },
  computeGrowth: { part: 'demand-growth', paths: ['compute'] },
  computeSlowdownYear: { part: 'demand-growth', paths: demandPaths, slowsTrend: true },
  computeGrowthLater: { part: 'demand-growth', paths: demandPaths, slowsTrend: true },
  overtraining: { part: 'compute-level', power: 0.5 },
  pretrainingShare: { part: 'compute-level', power: 0.5 },
  textShare: { part: 'compute-level', power: 1 },
  dataEfficiencyGrowth: { part: 'efficiency', other: 'dataEfficiencyLimit' },
  dataEfficiencyLimit: { part: 'efficiency', other: 'dataEfficiencyGrowth' },
  syntheticShare: stretch,
  generatorErrorRate: stretch,
  keepsRight: stretch,
  keepsWrong: stretch,
  syntheticValue: stretch,
  syntheticSaturation: stretch,
  generations: stretch,
  costSynthetic: price,
  costHuman: price,
} as const satisfies Record<ParameterId, Role>;

/** The role of a parameter, whichever it is. */
export const roleOf = (id: ParameterId): Role => roles[id];

type IdsOf<Part extends Role['part']> = {
  [Id in ParameterId]: (typeof roles)[Id]['part'] extends Part ? Id : never;
}[ParameterId];

/** The parameters of a part, in registry order. */
export const idsOf = <Part extends Role['part']>(...parts: Part[]): readonly IdsOf<Part>[] =>
  parameterIds.filter((id): id is IdsOf<Part> => (parts as string[]).includes(roles[id].part));

/** Whether a role counts under a definition of what counts as data. */
export const countsOn = (role: Role, definition: StockDefinition): boolean =>
  !('on' in role) || role.on.includes(definition);

/** What the web's text is a product of, under each definition of what counts as data. */
export const webFactors = Object.fromEntries(
  everywhere.map((definition) => [
    definition,
    idsOf('web').flatMap((id) => {
      const { power, on } = roles[id];
      return (on as readonly StockDefinition[]).includes(definition) ? [{ id, power }] : [];
    }),
  ]),
) as unknown as Record<StockDefinition, readonly { id: IdsOf<'web'>; power: 1 | -1 }[]>;

/** What multiplies the text that compute pays for, with the powers that each enters by. */
export const computeLevelFactors = idsOf('compute-level').map((id) => ({
  id,
  power: roles[id].power,
}));

/** The parameters of each kind of added text. */
export const addedText = {
  books: { amount: 'booksPapersCodeTokens', share: 'booksPapersCodeShare' },
  private: { amount: 'privateTextTokens', share: 'privateTextShare' },
  media: { amount: 'mediaTokens', share: 'mediaShare' },
} as const satisfies Record<AddedText, { amount: ParameterId; share: ParameterId }>;
