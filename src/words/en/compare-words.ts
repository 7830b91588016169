/** Two scenarios side by side, in words. */
import type { MainCause, Shift } from '../../model/answers/difference';
import { dateAt, type Forecast } from '../../model/engines/forecast';
import { type AssumptionKey, isSettingKey } from '../../model/parameters/assumptions';
import { changedKeys, type Scenario } from '../../scenario/scenario';
import { capital } from './language';
import { formatDate } from './dates';
import { pageText } from './page-text';
import { formatSpan } from './span-text';
import { parameterNames } from './parameter-names';
import { presetNames } from './preset-names';

export const compareText = {
  compare: 'Compare',
  compareTitle: 'Compare with this answer',
  stop: 'Stop comparing',
  swap: 'Swap',
  waiting: 'Working out the difference …',
  failed: 'The difference could not be worked out.',
  same: 'The same as what you compare with. Move an assumption to see the difference.',
};

/** The names of the compared scenario's outline, also in an embed. */
export const pinnedText = {
  pinned: 'Compared with',
  mark: 'compared',
  key: 'Outline: what is compared',
};

/** What a picture calls a compared scenario: by its preset, where nothing else was changed. */
export const pinnedName = (scenario: Scenario): string =>
  changedKeys(scenario).length === 0 ? presetNames[scenario.preset] : pinnedText.mark;

/** Years; smaller shifts count as none. */
const leastShift = 0.05;

/** The date whose shift is reported: the one with synthetic text if only that moves. */
export const shiftedDate = ({ human, stretched }: Shift): keyof Shift =>
  Math.abs(human) < leastShift && Math.abs(stretched) >= leastShift ? 'stretched' : 'human';

/**
 * How far the present scenario is from another: "7 months later than the Baseline, mostly because of “Growth of training sets”."
 *
 * @param shift    from the other one to the present one.
 * @param cause    of the shift of `shiftedDate`, where it is known.
 * @param isChosen whether the reader chose what is compared; else it is the Baseline.
 */
export function differenceSentence(
  other: Forecast,
  here: Forecast,
  shift: Shift,
  cause: MainCause | undefined,
  isChosen = false,
): string {
  const which = shiftedDate(shift);
  const date: 'exhaustion' | 'stretched' = which === 'human' ? 'exhaustion' : 'stretched';
  const [from, to] = [dateAt(other[date], 0.5), dateAt(here[date], 0.5)];
  const years = shift[which];
  const name = isChosen ? 'what you compare with' : 'the Baseline';
  const before = which === 'human' ? '' : 'The same date; with machine-written text ';
  return `${capital(before + shiftWords(from, to, years, name))}${causeWords(cause, years)}.`;
}

function shiftWords(from: number, to: number, years: number, name: string): string {
  if (Math.abs(years) < leastShift) {
    return from === Infinity ? `not this century, like ${name}` : `the same date as ${name}`;
  }
  if (to === Infinity) return `not this century, and ${name} ${formatDate(from)}`;
  if (from === Infinity) return `${formatDate(to)}, and ${name} not this century`;
  return `${formatSpan(Math.abs(years))} ${years > 0 ? 'later' : 'earlier'} than ${name}`;
}

function causeWords(cause: MainCause | undefined, years: number): string {
  if (!cause || Math.abs(years) < leastShift) return '';
  const how = cause.isOnly ? 'because' : cause.isMost ? 'mostly because' : 'most of all because';
  return `, ${how} of “${nameOf(cause.key)}”`;
}

const nameOf = (key: AssumptionKey): string =>
  isSettingKey(key) ? pageText.settingNames[key] : parameterNames[key];
