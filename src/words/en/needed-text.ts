/** The fixed words of "what would have to be true": year box, headings, messages. */
import type { Interval } from '../../model/parameters/interval';
import { type ParameterId, parameters } from '../../model/parameters/parameters';
import type { ValueFound } from '../../model/answers/value-needed';
import { askedText } from './ask-text';
import { inTenths } from '../../scenario/in-tenths';
import { isYearAllowed, yearKeys } from '../../scenario/view';
import { formatDate, thirds } from './dates';
import { formatInterval } from './format';
import { plural } from './language';
import { valueInWords } from './value-in-words';
import { parameterNames } from './parameter-names';

export const neededText = {
  year: 'For it to happen in',
  earlier: 'A year earlier',
  later: 'A year later',
  badYear: `Type a year from ${yearKeys.ask.limits.join(' to ')}, such as 2030, 2030.5 or late 2030.`,
  alone: 'One assumption at a time',
  aloneNote:
    'The value that does it alone, if it were certain. Bar: the likely range. Tick: its middle. Dot: the value.',
  noneAlone: 'No assumption does it alone with a realistic value.',
  unrealistic: (count: number) => `${count} would need a value that is not realistic`,
  fixed: (count: number) =>
    plural(
      count,
      '1 has no range here, so we cannot say how likely that is',
      `${count} have no range here, so we cannot say how likely they are`,
    ),
  outOfReach: (count: number) => `${count} could not do it alone`,
  noSay: (count: number) =>
    plural(count, '1 assumption plays no part here', `${count} assumptions play no part here`),
  mix: 'A little of everything',
  mixNote: 'Every uncertain assumption moves a little. Bar: its part in the whole.',
  less: (count: number) => `And ${count} more by less.`,
  apply: 'Use this',
  applyMix: 'Use this mix',
  mixMakes: 'This fixes every assumption at one value.',
};

/** The date in question beside the forecast's. */
export const askedSentence = (year: number, median: number): string =>
  `${askedText(year)} is ${formatDate(year)}. The forecast now, as likely as not: ${formatDate(median)}.`;

/** "likely 1.15 to 3.2x a year", "likely 92 billion to 810 billion pages" */
export const likelyClause = (id: ParameterId, interval: Interval): string =>
  `likely ${formatInterval(interval, parameters[id].unit)}`;

const undo = 'The Back button of your browser takes it back.';

/** The message after one value was applied. */
export const valueApplied = ({ id, value }: ValueFound): string =>
  `Done: ${parameterNames[id]} is now ${valueInWords(value, parameters[id].unit)} for certain. ${undo}`;

/** The message after the mix was applied. */
export const mixApplied = (year: number): string =>
  `Done: every assumption is now certain, and together they lead to ${formatDate(year)}. ${undo}`;

/**
 * Reads a typed date: "2030", "2030.5", "late 2030", which is its middle.
 *
 * @returns a calendar year in tenths, 2015 .. 2100; undefined where the text is none.
 */
export function parseAskedYear(text: string): number | undefined {
  const [, third, digits = ''] =
    new RegExp(String.raw`^(?:(${thirds.join('|')})[ -]+(?=\d{4}$))?(\d{4}(?:\.\d*)?)$`, 'i').exec(
      text.trim(),
    ) ?? [];
  const part = third === undefined ? 0 : (2 * thirds.indexOf(third.toLowerCase()) + 1) / 6;
  const year = Number(digits) + part;
  return isYearAllowed('ask', year) ? inTenths(year) : undefined;
}
