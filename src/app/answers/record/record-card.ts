/** The card of past forecasts: the news about the disclosed sets, and three forecasts on one axis with the present. */
import { formatDate } from '../../../words/en/dates';
import { pastForecasts } from '../../../data/past-forecasts';
import { dateAt, type DateSummary } from '../../../model/engines/forecast';
import type { PictureRow } from '../../../ui/card-picture';
import { cardLabels, recordSentence } from '../../../words/en/card-words';
import type { CardContent } from '../card-content';
import { yearAxis } from '../year-axis';
import { knownUntil, trendChecks } from './trend-checks';

/** A year without a month stands at its middle. */
const MIDDLE = 0.5;

function past(id: string) {
  const found = pastForecasts.find((each) => each.id === id);
  if (!found) throw new Error(`no forecast ${id}`);
  const { low, value, high } = found;
  const [p10, median, p90] = [low, value, high].map((year) => {
    if (year === null) return NaN;
    return Number.isInteger(year) ? year + MIDDLE : year;
  }) as [number, number, number];
  return { p10, median, p90, year: value ?? NaN };
}
const first = past('epoch2022_high');
const second = past('epoch2024');

export function recordCard(exhaustion: DateSummary): CardContent {
  const here = {
    p10: dateAt(exhaustion, 0.1),
    median: dateAt(exhaustion, 0.5),
    p90: dateAt(exhaustion, 0.9),
  };
  const rows = [
    { name: cardLabels.epoch2022, value: formatDate(first.year), date: first },
    { name: cardLabels.epoch2024, value: String(second.year), date: second },
    { name: cardLabels.here, value: formatDate(here.median), date: here },
  ];
  const axis = yearAxis(rows.flatMap(({ date: { p10, median, p90 } }) => [p10, median, p90]));
  const [before, now] = trendChecks.slice(-2);
  const isClearOfNow = (at: number): boolean => Math.abs(at - axis.at(knownUntil)) > 18;
  return {
    sentence: recordSentence(before?.percentile ?? NaN, now?.percentile ?? NaN),
    picture: {
      kind: 'rows',
      rows: rows.map(({ name, value, date: { p10, median, p90 } }): PictureRow => ({
        name,
        value,
        bars: p10 < Infinity ? [{ from: axis.at(p10), to: axis.at(p90), tone: 'date' }] : [],
        mark: axis.markAt(median),
        markTone: 'date',
      })),
      ticks: [
        ...axis.ticks.filter(({ at }) => isClearOfNow(at)),
        { at: axis.at(knownUntil), text: cardLabels.now, hasLine: true },
      ],
    },
  };
}
