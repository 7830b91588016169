/** Why a value cannot be taken, in words. */
import type { IntervalProblem } from '../model/parameters/check-interval';
import { type ParameterId, parameters } from '../model/parameters/parameters';
import { formatLimits } from './format';

/** One sentence about a typed value: "Largest training set now must lie between 1 billion and 1e18 tokens." */
export function problemSentence(id: ParameterId, problem: IntervalProblem): string {
  const { label, limits, unit } = parameters[id];
  switch (problem) {
    case 'not-a-number':
      return `${label} must be a number.`;
    case 'order':
      return `${label}: the low end must not be above the high end.`;
    case 'limits':
      return `${label} must lie between ${formatLimits(limits, unit)}.`;
    case 'certain-only':
      return `${label} takes one value, not a range.`;
    case 'whole-number':
      return `${label} must be a whole number.`;
    case 'zero':
      return `${label}: a range cannot start at 0; give 0 alone, or a low end above it.`;
    case 'open-share':
      return `${label}: a range must stay above 0% and below 100%; either end can only be given alone.`;
    case 'clamped':
      return `${label}: this range would put too much above 100%; lower its high end.`;
  }
}
