/** The card of what counts as data: the date under a narrow, the usual and the widest definition. */
import { formatDate } from '../../../words/en/dates';
import type { DefinitionDates } from '../../../model/answers/definitions';
import type { DateSpread } from '../../../model/engines/human-dates';
import { cardLabels, definitionSentence } from '../../../words/en/card-words';
import type { CardContent } from '../card-content';
import { yearAxis } from '../year-axis';

export function definitionCard(dates: readonly DefinitionDates[]): CardContent {
  const rows = (
    [
      ['commonCrawl', 'once', cardLabels.crawledOnce],
      ['indexedWeb', 'repeated', cardLabels.indexed],
      ['withMedia', 'repeated', cardLabels.everything],
    ] as const
  ).flatMap(([id, use, name]): { name: string; spread: DateSpread }[] => {
    const found = dates.find(({ definition }) => definition === id);
    return found ? [{ name, spread: found[use] }] : [];
  });
  const axis = yearAxis(rows.flatMap(({ spread: { p10, median, p90 } }) => [p10, median, p90]));
  return {
    sentence: definitionSentence(dates),
    picture: {
      kind: 'rows',
      rows: rows.map(({ name, spread: { p10, median, p90 } }) => ({
        name,
        value: formatDate(median),
        bars: p10 < Infinity ? [{ from: axis.at(p10), to: axis.at(p90), tone: 'date' }] : [],
        mark: axis.markAt(median),
        markTone: 'date',
      })),
      ticks: axis.ticks,
    },
  };
}
