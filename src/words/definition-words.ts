/** What counts as data, in words. */
import type { DefinitionDates, DefinitionId } from '../model/answers/definitions';
import { formatDate } from './dates';
import { intervalLabel } from './interval-label';
import { stockChoice } from './control-text';

export const definitionNames: Readonly<Record<DefinitionId, string>> = {
  commonCrawl: stockChoice.commonCrawl.label,
  indexedWeb: stockChoice.indexedWeb.label,
  wholeWeb: stockChoice.wholeWeb.label,
  withPrivateText: `${stockChoice.indexedWeb.label} and private text`,
  withMedia: `${stockChoice.indexedWeb.label}, private text and media`,
};

export const useNames = { once: 'read once', repeated: 'read repeatedly' } as const;

/** "Common Crawl: early 2025 if it is read once (80%: 2024 to 2027), late 2027 if repeatedly (80%: 2025 to 2029)." */
export function definitionSentence({ definition, once, repeated }: DefinitionDates): string {
  const dateText = ({ median, p10, p90 }: DefinitionDates['once'], how: string): string =>
    `${formatDate(median)} if it is ${how} (${intervalLabel(p10, p90)})`;
  return `${definitionNames[definition]}: ${dateText(once, useNames.once)}, ${dateText(repeated, useNames.repeated)}.`;
}
