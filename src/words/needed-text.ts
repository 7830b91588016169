/** The fixed words of "what would have to be true": year box, headings, messages. */
import type { Interval } from '../model/parameters/interval';
import { type ParameterId, parameters } from '../model/parameters/parameters';
import type { ValueFound } from '../model/answers/value-needed';
import { askedText } from './ask-text';
import { inTenths } from '../scenario/in-tenths';
import { isYearAllowed, yearKeys } from '../scenario/view';
import { formatDate } from './dates';
import { formatInterval, formatValue } from './format';

export const neededText = {
  note: 'For another date to be the middle of the forecast. Type it, use the arrow keys, or drag the date on the picture.',
  year: 'To run out in',
  earlier: 'A year earlier',
  later: 'A year later',
  badYear: `Type a year from ${yearKeys.ask.limits.join(' to ')}, such as 2030, 2030.5 or late 2030.`,
  alone: 'One assumption at a time',
  aloneNote:
    'The value, known for certain, that does it alone; the least surprising first. Bar: 90% interval. Tick: median. Mark: the value, at its distance in standard deviations.',
  noneAlone: 'No uncertain assumption does it alone.',
  fixed: (count: number) => `Fixed here, so how surprising cannot be told: ${count}`,
  outOfReach: (count: number) => `No allowed value does it: ${count}`,
  noSay: (count: number) => `No say in it: ${count}`,
  mix: 'The least surprising mix',
  mixNote:
    'Every uncertain assumption moves a little, so that together they go the shortest way. Bar: its part in the whole.',
  apply: 'Apply',
  applyMix: 'Apply this mix: every assumption becomes certain',
};

/** The date in question beside the forecast's. */
export const askedSentence = (year: number, median: number): string =>
  `${askedText(year)} is ${formatDate(year)}. The middle of the forecast: ${formatDate(median)}.`;

/** "Its interval: 1.15 to 3.2x a year." */
export const intervalSentence = (id: ParameterId, interval: Interval): string =>
  `Its interval: ${formatInterval(interval, parameters[id].unit)}.`;

const undo = 'The Back button of your browser takes it back.';

/** The message after one value was applied. */
export const valueApplied = ({ id, value }: ValueFound): string =>
  `Done: ${parameters[id].label} is now ${formatValue(value, parameters[id].unit)} for certain. ${undo}`;

/** The message after the mix was applied. */
export const mixApplied = (year: number): string =>
  `Done: every assumption is now certain, and together they lead to ${formatDate(year)}. ${undo}`;

/** "late 2030" is its middle. */
const thirds = ['early', 'mid', 'late'];

/**
 * Reads a typed date: "2030", "2030.5", "late 2030".
 *
 * @returns a calendar year in tenths, 2015 .. 2100; undefined where the text is none.
 */
export function parseAskedYear(text: string): number | undefined {
  const [, third, digits = ''] =
    /^(?:(early|mid|late)[ -]+(?=\d{4}$))?(\d{4}(?:\.\d*)?)$/i.exec(text.trim()) ?? [];
  const part = third === undefined ? 0 : (2 * thirds.indexOf(third.toLowerCase()) + 1) / 6;
  const year = Number(digits) + part;
  return isYearAllowed('ask', year) ? inTenths(year) : undefined;
}
