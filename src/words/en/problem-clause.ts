/** Why a value cannot be taken, in words. */
import type { IntervalProblem } from '../../model/parameters/check-interval';
import { type ParameterId, parameters } from '../../model/parameters/parameters';
import { formatLimits } from './format';

/** About a value that was just typed or set: "This does not lie between ×0.5 and ×20." */
export const problemSentence = (id: ParameterId, problem: IntervalProblem): string =>
  `This ${problemClause(id, problem)}.`;

/** Follows the text of a link: "“-5” does not lie between ...". */
export function problemClause(id: ParameterId, problem: IntervalProblem): string {
  const { limits, unit } = parameters[id];
  switch (problem) {
    case 'not-a-number':
      return 'is not a number';
    case 'order':
      return 'has its low end above its high end';
    case 'limits':
      return `does not lie between ${formatLimits(limits, unit)}`;
    case 'certain-only':
      return 'is a range where one value is wanted';
    case 'whole-number':
      return 'is not a whole number';
    case 'zero':
      return 'is a range that starts at 0, which only a single value may be';
    case 'open-share':
      return 'is a range that reaches 0% or 100%, which only a single value may be';
    case 'clamped':
      return 'is a range that would put too much above 100%';
  }
}
