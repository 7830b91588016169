/** The answer in words: the sentence with which the page, an embed and a preview open. */
import type { Assumptions } from '../model/parameters/assumptions';
import { dateAt, type DateSummary, type Forecast, probabilityBy } from '../model/engines/forecast';
import { distributionOf } from '../model/parameters/distribution';
import { FIRST_YEAR } from '../model/timeline/year-range';
import { formatDate, yearsBetween } from './dates';

/** `before + date + after` is the sentence, without a full stop; a page may emphasise the date. */
export interface Answer {
  readonly before: string;
  readonly date: string;
  readonly after: string;
  /** What outrunning the supply means; ends with a full stop. Empty where it does not happen this century. */
  readonly want: string;
  /** How sure that is, in futures of 100; ends with a full stop. */
  readonly futures: string;
  /** The part of `futures` that holds most of them: "80 from 2027 to 2036". */
  readonly most: string;
  /** What synthetic text changes; ends with a full stop. */
  readonly synthetic: string;
  /** `want`, `futures` and `synthetic`. */
  readonly detail: string;
}

/**
 * The answer that a forecast gives.
 *
 * @param assumptions those of the forecast: they tell what kind of synthetic text the second date stands for.
 */
export function answerOf(forecast: Forecast, assumptions: Assumptions): Answer {
  const { exhaustion, stretched } = forecast;
  const median = dateAt(exhaustion, 0.5);
  const want = median === Infinity ? '' : wantInWords(median, assumptions);
  const { futures, most } = futuresInWords(exhaustion);
  const synthetic = syntheticInWords(median, dateAt(stretched, 0.5), assumptions);
  const detail = [want, futures, synthetic].filter((sentence) => sentence !== '').join(' ');
  return { ...headline(median, assumptions), want, futures, most, synthetic, detail };
}

/** The whole answer as one text. */
export function answerText(forecast: Forecast, assumptions: Assumptions): string {
  const { before, date, after, detail } = answerOf(forecast, assumptions);
  return `${before}${date}${after}. ${detail}`;
}

const andMedia = ({ mediaShare }: Assumptions['intervals']): string =>
  mediaShare[1] > 0 ? ' and media' : '';

/** Titles travel alone, so the headline says itself that it is a median. */
function headline(
  median: number,
  assumptions: Assumptions,
): Pick<Answer, 'before' | 'date' | 'after'> {
  const supply = `the supply of human writing${andMedia(assumptions.intervals)}`;
  if (median === Infinity) {
    const after = `: less than even odds that AI training outruns ${supply}`;
    return { before: 'Probably ', date: 'not this century', after };
  }
  const outruns = isPast(median, assumptions)
    ? `had already outrun ${supply} ${median <= FIRST_YEAR ? 'in' : 'by'}`
    : `outruns ${supply} by`;
  return {
    before: `Even odds that AI training ${outruns} `,
    date: formatDate(median),
    after: '',
  };
}

/** Up to the date of the largest training set today demand is the record, so what lies before it has happened. */
const isPast = (median: number, { demandAnchorYear }: Assumptions): boolean =>
  median <= demandAnchorYear;

const timesOver = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What outrunning the supply means: text is not used up, and re-reading counts. */
function wantInWords(median: number, assumptions: Assumptions): string {
  const { intervals } = assumptions;
  const times = Math.round(distributionOf('repetition', intervals.repetition).median);
  const over = times < 2 ? 'once' : `about ${timesOver[times - 2] ?? times} times over`;
  const wants = isPast(median, assumptions) ? 'then wanted' : 'would then want';
  return `The largest training run ${wants} more than all usable text${andMedia(intervals)}, even read ${over}.`;
}

/** How sure the date is, in futures of 100 that add up. */
function futuresInWords(summary: DateSummary): Pick<Answer, 'futures' | 'most'> {
  const [p10, p90] = [dateAt(summary, 0.1), dateAt(summary, 0.9)];
  const never = Math.round(100 * summary.never);
  if (never === 100) {
    const futures = 'In over 99 of 100 futures it does not happen this century.';
    return { futures, most: 'In over 99 of 100 futures' };
  }
  const early = Math.round(100 * probabilityBy(summary, FIRST_YEAR));
  const [from, to] = yearsBetween(p10, p90);
  const parts: string[] = [];
  if (p90 <= FIRST_YEAR) parts.push(`${early} in ${to}`, `${100 - early - never} later`);
  else if (p10 === Infinity || (p10 <= FIRST_YEAR && p90 === Infinity))
    parts.push(`${100 - never} this century`);
  else if (p90 === Infinity) parts.push(`10 before ${from}`, `${90 - never} from ${from} on`);
  else {
    if (p10 <= FIRST_YEAR) parts.push(`90 by the end of ${to}`);
    else
      parts.push(`10 before ${from}`, from === to ? `80 within ${to}` : `80 from ${from} to ${to}`);
    parts.push(`${10 - never} later`);
  }
  const notThisCentury = `${never} ${parts.at(-1)?.endsWith(' this century') ? 'not' : 'not this century'}`;
  if (never > 0) parts.push(notThisCentury);
  const shown = parts.filter((part) => !part.startsWith('0 '));
  const count = (part: string): number => Number.parseInt(part, 10);
  const most = shown.reduce((a, b) => (count(b) > count(a) ? b : a), shown[0] ?? '');
  return { futures: `Of 100 futures: ${shown.join(', ')}.`, most };
}

function syntheticInWords(human: number, stretched: number, { intervals }: Assumptions): string {
  const [low, high] = intervals.syntheticShare;
  if (low === 0 && high === 0) return 'No machine-written text is assumed.';
  const date = formatDate(stretched);
  if (date === formatDate(human)) return 'Machine-written text hardly changes that.';
  const [keepsRight, keepsWrong] = [intervals.keepsRight, intervals.keepsWrong];
  const isGraded = new Set([...keepsRight, ...keepsWrong]).size > 1;
  return `With ${isGraded ? 'graded' : 'ungraded'} machine-written text: ${date}.`;
}
