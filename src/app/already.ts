/** How many of the futures have come already, on the reader's day. */
import { futureDates } from '../chart/future-dates';
import { type Forecast, isOneDate } from '../model/engines/forecast';
import { calendarYear } from '../model/timeline/calendar-year';
import { futureGroups } from '../words/en/futures';
import { pageText } from '../words/en/page-text';
import { today } from './today';

/** The dots before today's line: "It may have happened already: 9 of the 100."; empty where there are none, or all are one date. */
export function alreadySentence({ exhaustion }: Forecast): string {
  if (isOneDate(exhaustion)) return '';
  const dates = futureDates(exhaustion, futureGroups(exhaustion).never);
  const day = calendarYear(today());
  const count = dates.filter((date) => date <= day).length;
  return count === 0 ? '' : pageText.already(count);
}
