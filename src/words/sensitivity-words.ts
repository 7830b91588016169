/** What moves the answer, in words. */
import type { LeftOut, Swing } from '../model/answers/sensitivity';
import { parameters } from '../model/parameters/parameters';
import { formatDate } from './dates';
import { formatValue } from './format';
import { inactivityClauses } from './needed-words';
import { formatOdds } from './odds';
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

/** How far the median moves: "3.1 years", "without end". */
export const swingText = ({ swing }: Swing): string =>
  swing === Infinity ? 'without end' : formatYears(swing);

/** What the parameter does to the late end: the 90th percentile, or where there is none the chance of never. */
export function lateEndSentence({ id, low, high }: Swing): string {
  const { unit } = parameters[id];
  const [from, to] = [formatValue(low.value, unit), formatValue(high.value, unit)];
  if (low.p90 === Infinity || high.p90 === Infinity) {
    return `Not before 2100: ${formatOdds(low.never)} at ${from}, ${formatOdds(high.never)} at ${to}.`;
  }
  return `Nine in ten by ${formatDate(low.p90)} at ${from}, by ${formatDate(high.p90)} at ${to}.`;
}

/** What knowing the parameter would do to the 80% interval. */
export function knownSentence({ id, known, narrower }: Swing): string {
  const { unit } = parameters[id];
  const if_ = `Were it known to be ${formatValue(known.value, unit)}, the 80% interval would`;
  if (narrower === undefined) return `${if_} still have no end before 2100.`;
  if (narrower === Infinity) return `${if_} end before 2100, in ${formatDate(known.p90)}.`;
  if (narrower === -Infinity) return `${if_} have no end before 2100.`;
  if (Math.abs(narrower) < 0.05) return `${if_} be as wide as it is.`;
  return `${if_} be ${formatYears(Math.abs(narrower))} ${narrower > 0 ? 'narrower' : 'wider'}.`;
}

/** Why a parameter has no bar. */
export function leftOutSentence({ id, reason }: LeftOut): string {
  const { label } = parameters[id];
  return `${label}: ${reason === 'certain' ? 'it is certain here' : inactivityClauses[reason]}.`;
}
