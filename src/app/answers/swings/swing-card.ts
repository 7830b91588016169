/** The card of what moves the date: the three widest swings. */
import { formatDate } from '../../../words/en/dates';
import type { Sensitivity } from '../../../model/answers/sensitivity';
import type { PictureBar } from '../../../ui/card-picture';
import { swingSentence } from '../../../words/en/card-words';
import type { CardContent } from '../card-content';
import { yearAxis } from '../year-axis';
import { listedSwings } from './listed-swings';
import { parameterNames } from '../../../words/en/parameter-names';

export function swingCard(result: Sensitivity): CardContent {
  const { base } = result;
  const swings = listedSwings(result).listed.slice(0, 3);
  const axis = yearAxis([
    base.median,
    ...swings.flatMap(({ low, high }) => [low.median, high.median]),
  ]);
  const middle = axis.at(base.median);
  const bars = (ends: readonly number[]): PictureBar[] => {
    const [from, to] = [axis.at(Math.min(...ends)), axis.at(Math.max(...ends))];
    return [
      { from, to: Math.max(from, Math.min(to, middle)), tone: 'demand' },
      { from: Math.min(to, Math.max(from, middle)), to, tone: 'stock' },
    ];
  };
  return {
    sentence: swingSentence(swings),
    picture: {
      kind: 'rows',
      rows: swings.map(({ id, low, high }) => ({
        name: parameterNames[id],
        bars: bars([low.median, high.median]),
        mark: axis.markAt(base.median),
      })),
      ticks:
        swings.length === 0
          ? []
          : [
              ...axis.ticks.filter(({ at }) => at < middle - 25 || at > middle + 25),
              { at: middle, text: formatDate(base.median) },
            ],
    },
  };
}
