/** The answer in words: the sentence with which the page, an embed and a preview open. */
import type { Assumptions } from '../model/parameters/assumptions';
import { dateAt, type DateSummary, type Forecast, probabilityBy } from '../model/engines/forecast';
import { FIRST_YEAR } from '../model/timeline/year-range';
import { formatDate, formatYear } from './dates';
import { formatOdds } from './odds';

/** `before + date + after` is the sentence, without a full stop; a page may emphasise the date. */
export interface Answer {
  readonly before: string;
  readonly date: string;
  readonly after: string;
  /** How sure that is, and what synthetic text changes; ends with a full stop. */
  readonly detail: string;
}

/**
 * The answer that a forecast gives.
 *
 * @param assumptions those of the forecast: they tell what kind of synthetic text the second date stands for.
 */
export function answerOf(forecast: Forecast, assumptions: Assumptions): Answer {
  const { exhaustion, stretched } = forecast;
  const detail = `${oddsInWords(exhaustion)}; ${syntheticInWords(stretched, assumptions)}.`;
  return { ...headline(dateAt(exhaustion, 0.5), assumptions), detail };
}

/** The whole answer as one text. */
export function answerText(forecast: Forecast, assumptions: Assumptions): string {
  const { before, date, after, detail } = answerOf(forecast, assumptions);
  return `${before}${date}${after}: ${detail}`;
}

function headline(median: number, { intervals }: Assumptions): Omit<Answer, 'detail'> {
  const run = 'On these assumptions the largest training run';
  const media = intervals.mediaShare[1] > 0 ? ' and media' : '';
  const text = `all usable human-written text${media}`;
  if (median === Infinity) {
    return { before: `${run} does not need ${text} `, date: 'before 2100', after: '' };
  }
  const joint = median <= FIRST_YEAR ? 'in' : 'by';
  return { before: `${run} needs ${text} ${joint} `, date: formatDate(median), after: '' };
}

function oddsInWords(summary: DateSummary): string {
  const never = `${formatOdds(summary.never)} not before 2100`;
  const p10 = dateAt(summary, 0.1);
  const p90 = dateAt(summary, 0.9);
  if (p10 === Infinity) return never;
  const from = formatYear(p10);
  if (p90 === Infinity) return `80% interval from ${from}, with no end before 2100; ${never}`;
  const to = formatYear(p90);
  // More than nine in ten are at the first year, so there is a chance and no interval.
  if (p90 <= FIRST_YEAR)
    return `${formatOdds(probabilityBy(summary, FIRST_YEAR))} chance of ${to}, ${never}`;
  return `80% chance ${from === to ? `within ${to}` : `from ${from} to ${to}`}, ${never}`;
}

function syntheticInWords(stretched: DateSummary, { intervals }: Assumptions): string {
  const [low, high] = intervals.syntheticShare;
  if (low === 0 && high === 0) return 'no synthetic text is assumed';
  const [keepsRight, keepsWrong] = [intervals.keepsRight, intervals.keepsWrong];
  const isGraded = new Set([...keepsRight, ...keepsWrong]).size > 1;
  return `with ${isGraded ? 'graded' : 'ungraded'} synthetic text, ${formatDate(dateAt(stretched, 0.5))}`;
}
