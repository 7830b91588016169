/** What a parameter may be when it is known for certain. */
import type { Assumptions } from './assumptions';
import type { ParameterId } from './parameters';

/**
 * The same assumptions with one parameter certain.
 *
 * @param value in the parameter's unit, inside its hard limits.
 */
export function withCertain(assumptions: Assumptions, id: ParameterId, value: number): Assumptions {
  return { ...assumptions, intervals: { ...assumptions.intervals, [id]: [value, value] } };
}
