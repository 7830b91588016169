/** What moves the answer, in words. */
import type { LeftOut, Swing } from '../model/answers/sensitivity';
import { parameters } from '../model/parameters/parameters';
import { formatDate } from './dates';
import { formatValue } from './format';
import { inactivityClauses } from './needed-words';
import { formatYears } from './years-text';

/** One sentence about one parameter: "Indexed pages: late 2027 at 86B pages, late 2030 at 869B pages." */
export const swingSentence = (swing: Swing): string =>
  `${parameters[swing.id].label}: ${swingClause(swing)}`;

/** The same beside its name: "late 2027 at 86B pages, late 2030 at 869B pages." */
export function swingClause({ id, low, high }: Swing): string {
  const { unit } = parameters[id];
  const at = ({ median, value }: Swing['low']): string =>
    `${formatDate(median)} at ${formatValue(value, unit)}`;
  return `${at(low)}, ${at(high)}.`;
}

/** What knowing the parameter would do to the 80% interval. */
export function knownSentence({ id, known, narrower }: Swing): string {
  const { unit } = parameters[id];
  const knowing = `Knowing it to be ${formatValue(known.value, unit)} would`;
  if (narrower === undefined) return `${knowing} leave the forecast without an end before 2100.`;
  if (narrower === Infinity) return `${knowing} let the forecast end in ${formatDate(known.p90)}.`;
  if (narrower === -Infinity) return `${knowing} leave the forecast with no end before 2100.`;
  if (Math.abs(narrower) < 0.05) return `${knowing} make no difference.`;
  return `${knowing} ${narrower > 0 ? 'narrow' : 'widen'} the forecast by ${formatYears(Math.abs(narrower))}.`;
}

/** Why a parameter has no bar. */
export function leftOutSentence({ id, reason }: LeftOut): string {
  const { label } = parameters[id];
  return `${label}: ${reason === 'certain' ? 'it is certain here' : inactivityClauses[reason]}.`;
}
