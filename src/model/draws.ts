/** The parameters' values in every sample of a design. */
import type { Assumptions } from './assumptions';
import { type Distribution, distributionOf, oddsAt, valueAt } from './distribution';
import { type ParameterId, parameterIds } from './parameters';
import type { SampleDesign } from './sample-design';

export interface Draws {
  /** Value of a parameter in sample i, in its unit. */
  value(id: ParameterId, i: number): number;
  /** Odds p / (1 - p) of a share in sample i. */
  odds(id: ParameterId, i: number): number;
}

/** Only the coordinates of uncertain parameters that are asked for are made. */
export function drawsOf(assumptions: Assumptions, design: SampleDesign): Draws {
  const distributions = Object.fromEntries(
    parameterIds.map((id) => [id, distributionOf(id, assumptions.intervals[id])]),
  ) as Record<ParameterId, Distribution>;
  const zOf = (id: ParameterId, i: number): number =>
    distributions[id].scale === 0 ? 0 : design.normal(id)[i];
  return {
    value: (id, i) => valueAt(distributions[id], zOf(id, i)),
    odds: (id, i) => oddsAt(distributions[id], zOf(id, i)),
  };
}
