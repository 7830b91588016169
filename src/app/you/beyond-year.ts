/** How far off the reader's year is, counted in the hundred dots of the picture. */
import { futureDates } from '../../chart/future-dates';
import { dateAt, type DateSummary } from '../../model/engines/forecast';
import { futureGroups } from '../../words/en/futures';

interface BeyondYear {
  /** Of 100 futures, those that come in the calendar year. */
  readonly within: number;
  /** Those on the far side of it, seen from the median date. */
  readonly beyond: number;
  readonly how: 'earlier' | 'later' | 'laterOrNever';
}

/** @param year a calendar year, or a date within it. */
export function beyondYear(exhaustion: DateSummary, year: number): BeyondYear {
  const dates = futureDates(exhaustion, futureGroups(exhaustion).never);
  const first = Math.floor(year);
  const earlier = dates.filter((date) => date < first).length;
  const later = dates.filter((date) => date >= first + 1).length;
  const within = 100 - earlier - later;
  if (year <= dateAt(exhaustion, 0.5)) return { within, beyond: earlier, how: 'earlier' };
  return { within, beyond: later, how: dates.at(-1) === Infinity ? 'laterOrNever' : 'later' };
}
