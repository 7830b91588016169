/** What counts as data, in words. */
import type { DefinitionId } from '../../model/answers/definitions';
import { stockChoice } from './control-text';

export const definitionNames: Readonly<Record<DefinitionId, string>> = {
  commonCrawl: stockChoice.commonCrawl.label,
  indexedWeb: stockChoice.indexedWeb.label,
  wholeWeb: stockChoice.wholeWeb.label,
  withPrivateText: `${stockChoice.indexedWeb.label} and private text`,
  withMedia: `${stockChoice.indexedWeb.label}, private text and media`,
};

export const useNames = { once: 'read once', repeated: 'read repeatedly' } as const;
