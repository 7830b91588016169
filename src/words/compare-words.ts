/** Two scenarios side by side, in words. */
import type { MainCause, Shift } from '../model/answers/difference';
import { dateAt, type Forecast } from '../model/engines/forecast';
import { parameters } from '../model/parameters/parameters';
import { type AssumptionKey, isSettingKey } from '../model/parameters/assumptions';
import { formatDate } from './dates';
import { intervalLabel } from './interval-label';
import { formatOdds } from './odds';
import { pageText } from './page-text';
import { formatYears } from './years-text';

export const compareText = {
  pin: 'Pin to compare',
  swap: 'Swap',
  unpin: 'Unpin',
  heading: 'Pinned scenario',
  waiting: 'Working out the pinned scenario …',
  failed: 'The pinned scenario could not be worked out.',
  same: 'The same assumptions as here: move one, and see the difference.',
};

/** The names of the pinned scenario's outline, also in an embed. */
export const pinnedText = {
  pinned: 'Pinned',
  mark: 'pinned',
  key: 'Double lines and hollow bar: the pinned scenario',
};

/** Years; smaller shifts count as none. */
const leastShift = 0.05;

/** The date whose shift is reported: the one with synthetic text if only that moves. */
export const shiftedDate = ({ human, stretched }: Shift): keyof Shift =>
  Math.abs(human) < leastShift && Math.abs(stretched) >= leastShift ? 'stretched' : 'human';

/** "80%: 2027 to 2033, 2% not before 2100". */
export function pinnedDetail({ exhaustion }: Forecast): string {
  const label = intervalLabel(dateAt(exhaustion, 0.1), dateAt(exhaustion, 0.9));
  return `${label}, ${formatOdds(exhaustion.never)} not before 2100`;
}

/**
 * How far the present scenario is from the pinned one: "1.3 years later than the pinned scenario, mostly from “Growth of training
 * sets”."
 *
 * @param shift from the pinned one to the present one.
 * @param cause of the shift of `shiftedDate`, where it is known.
 */
export function differenceSentence(
  pinned: Forecast,
  here: Forecast,
  shift: Shift,
  cause: MainCause | undefined,
): string {
  const which = shiftedDate(shift);
  const date = which === 'human' ? 'exhaustion' : 'stretched';
  const [from, to] = [dateAt(pinned[date], 0.5), dateAt(here[date], 0.5)];
  const years = shift[which];
  const before = which === 'human' ? '' : 'The same date; with synthetic text ';
  return `${capital(before + shiftWords(from, to, years))}${causeWords(cause, years)}.`;
}

function shiftWords(from: number, to: number, years: number): string {
  if (Math.abs(years) < leastShift) {
    return from === Infinity
      ? 'no date before 2100, as in the pinned scenario'
      : 'the same date as in the pinned scenario';
  }
  if (to === Infinity) return `not before 2100, the pinned scenario ${formatDate(from)}`;
  if (from === Infinity) return `${formatDate(to)}, the pinned scenario not before 2100`;
  const way = years > 0 ? 'later' : 'earlier';
  return `${formatYears(Math.abs(years))} ${way} than the pinned scenario`;
}

function causeWords(cause: MainCause | undefined, years: number): string {
  if (!cause || Math.abs(years) < leastShift) return '';
  const how = cause.isOnly ? 'from' : cause.isMost ? 'mostly from' : 'most of all from';
  return `, ${how} “${nameOf(cause.key)}”`;
}

const nameOf = (key: AssumptionKey): string =>
  isSettingKey(key) ? pageText.settingNames[key] : parameters[key].label;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
