/** The answer in words: the sentence with which the page, an embed and a preview open. */
import type { Assumptions } from '../../model/parameters/assumptions';
import {
  dateAt,
  type DateSummary,
  type Forecast,
  isOneDate,
  probabilityBy,
} from '../../model/engines/forecast';
import { distributionOf } from '../../model/parameters/distribution';
import { FIRST_YEAR } from '../../model/timeline/year-range';
import { andMedia } from './chart-text';
import { formatDate } from './dates';
import { futuresInWords } from './futures';

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
  return { ...headline(exhaustion, assumptions), want, futures, most, synthetic, detail };
}

/** The whole answer as one text. */
export function answerText(forecast: Forecast, assumptions: Assumptions): string {
  const { before, date, after, detail } = answerOf(forecast, assumptions);
  return `${before}${date}${after}. ${detail}`;
}

/** Titles travel alone, so the headline says itself that it is a median, or, where nothing is uncertain, what it rests on. */
function headline(
  exhaustion: DateSummary,
  assumptions: Assumptions,
): Pick<Answer, 'before' | 'date' | 'after'> {
  const median = dateAt(exhaustion, 0.5);
  const supply = `the supply of human writing${andMedia(assumptions)}`;
  if (median === Infinity) {
    const [before, odds] =
      exhaustion.never < 0.9
        ? ['Probably ', 'less than even odds']
        : ['Very likely ', 'less than one chance in ten'];
    return {
      before,
      date: 'not this century',
      after: `: ${odds} that AI training outruns ${supply}`,
    };
  }
  const date = formatDate(median);
  if (isOneDate(exhaustion) && median > FIRST_YEAR) {
    const outruns = isPast(median, assumptions) ? 'outran' : 'outruns';
    return { before: `On these assumptions AI training ${outruns} ${supply} in `, date, after: '' };
  }
  const hasHappened = probabilityBy(exhaustion, assumptions.demandAnchorYear);
  const odds = hasHappened < 0.9 ? 'probably' : 'very likely';
  return {
    before: isPast(median, assumptions)
      ? `AI training has ${odds} already outrun ${supply}: even odds ${median <= FIRST_YEAR ? 'in' : 'by'} `
      : `Even odds that AI training outruns ${supply} by `,
    date,
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
  const read = times < 2 ? 'read once' : `read about ${timesOver[times - 2] ?? times} times over`;
  const wants = isPast(median, assumptions) ? 'then wanted' : 'would then want';
  return `The largest training run ${wants} more than all usable text${andMedia(assumptions)}, ${read}.`;
}

function syntheticInWords(human: number, stretched: number, { intervals }: Assumptions): string {
  const [low, high] = intervals.syntheticShare;
  if (low === 0 && high === 0) return 'No machine-written text is assumed.';
  const date = formatDate(stretched);
  if (date === formatDate(human))
    return human === Infinity
      ? 'Machine-written text does not change that.'
      : 'Machine-written text changes the date little.';
  const [keepsRight, keepsWrong] = [intervals.keepsRight, intervals.keepsWrong];
  const isGraded = new Set([...keepsRight, ...keepsWrong]).size > 1;
  return `With ${isGraded ? 'graded' : 'ungraded'} machine-written text: ${date}.`;
}
