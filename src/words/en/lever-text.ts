/** The words of a lever. An embed shows them too, so they stand apart from those of the other controls. */
import type { Assumptions } from '../../model/parameters/assumptions';
import type { ParameterId } from '../../model/parameters/parameters';

export const leverText = {
  reset: 'reset',
  likely: 'likely',
  yours: 'your range',
  certain: 'taken as certain',
  /** How a large number is typed. */
  short: ' 60T is 60 trillion.',
};

/** What is to be said beside a lever about the futures that it moves. */
export function controlCaveat(id: ParameterId, { intervals }: Assumptions): string | undefined {
  if (id !== 'datasetGrowth') return undefined;
  const weight = intervals.computeWeight[0];
  if (weight === 0) return 'Matters in every future: all runs grow as set here';
  if (weight === 1) return 'Makes no difference: all runs grow with planned chips';
  const part = weight === 0.5 ? 'the half' : `the ${Math.round((1 - weight) * 100)} in 100`;
  return `Matters only in ${part} of futures where runs grow as set here, not with chips`;
}
