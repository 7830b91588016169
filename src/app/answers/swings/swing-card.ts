/** The card of what moves the date: the three widest swings. */
import { formatDate } from '../../../words/en/dates';
import type { Sensitivity } from '../../../model/answers/sensitivity';
import type { PictureBar } from '../../../ui/card-picture';
import { swingSentence } from '../../../words/en/card-words';
import type { CardContent } from '../card-content';
import { yearAxis } from '../year-axis';
import { listedSwings } from './listed-swings';
import { parameterNames } from '../../../words/en/parameter-names';

/** @param base the median date of the forecast, calendar year. */
export function swingCard(result: Sensitivity, base: number): CardContent {
  const swings = listedSwings(result).listed.slice(0, 3);
  const axis = yearAxis([base, ...swings.flatMap(({ low, high }) => [low.median, high.median])]);
  const middle = axis.at(base);
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
        mark: axis.markAt(base),
      })),
      ticks:
        swings.length === 0
          ? []
          : [
              ...axis.ticks.filter(({ at }) => at < middle - 25 || at > middle + 25),
              { at: middle, text: formatDate(base) },
            ],
    },
  };
}
