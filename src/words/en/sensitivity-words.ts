/** What moves the answer, in words. */
import type { LeftOut, Swing } from '../../model/answers/sensitivity';
import { parameters } from '../../model/parameters/parameters';
import { formatDate } from './dates';
import { formatValue } from './format';
import { plural } from './language';
import { inactivityClauses } from './needed-words';
import { spanInWords } from './span-in-words';
import { valueInWords } from './value-in-words';
import { parameterNames } from './parameter-names';

/** One sentence about one parameter: "Pages on the searchable web: late 2027 at 86 billion pages, late 2030 at 869 billion pages." */
export const swingSentence = (swing: Swing): string =>
  `${parameterNames[swing.id]}: ${swingClause(swing)}`;

/** The same beside its name: "late 2027 at 86 billion pages, late 2030 at 869 billion pages." */
export function swingClause({ id, low, high }: Swing): string {
  const { unit } = parameters[id];
  const at = ({ median, value }: Swing['low']): string =>
    `${formatDate(median)} at ${formatValue(value, unit)}`;
  return `${at(low)}, ${at(high)}.`;
}

/** The value at an end of a bar; the date is read off the axis, if it lies there. */
export const swingEndText = (
  id: Swing['id'],
  { value, median }: Pick<Swing['low'], 'value' | 'median'>,
): string =>
  valueInWords(value, parameters[id].unit) + (median === Infinity ? ': not this century' : '');

/** What knowing the parameter would do to the forecast; undefined where it makes no difference worth telling. */
export function knownSentence({ id, known, narrower }: Swing): string | undefined {
  if (narrower === undefined) return undefined;
  const certain = `Known to be ${valueInWords(known.value, parameters[id].unit)}`;
  if (narrower === Infinity) return `${certain}: 90 of 100 futures by ${formatDate(known.p90)}`;
  if (narrower === -Infinity) return `${certain}: a forecast without an end`;
  if (Math.abs(narrower) < 0.1) return undefined;
  const span = spanInWords(Math.abs(narrower));
  return `${certain}: a range ${span} ${narrower > 0 ? 'narrower' : 'wider'}`;
}

/** The assumptions without a bar: "5 more move it by weeks. 14 make no difference here." */
export function unmovedSentence(weeks: number, idle: number): string {
  const byWeeks = plural(weeks, '1 more moves it by weeks. ', `${weeks} more move it by weeks. `);
  const none = plural(idle, '1 makes no difference here.', `${idle} make no difference here.`);
  return (weeks > 0 ? byWeeks : '') + (idle > 0 ? none : '');
}

/** Why a parameter has no bar. */
export function leftOutSentence({ id, reason }: LeftOut): string {
  const label = parameterNames[id];
  return `${label}: ${reason === 'certain' ? 'it is certain here' : inactivityClauses[reason]}.`;
}
