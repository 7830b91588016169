// What the date would be if two assumptions moved together, which the model takes to be independent.
import type { ParameterId } from '../src/model/parameters/parameters';
import type { SampleDesign } from '../src/model/sampling/sample-design';

/** The pairs that the reproduction tells of, and why somebody might expect them to move together. */
export const correlatedPairs: readonly (readonly [ParameterId, ParameterId])[] = [
  ['datasetAtAnchor', 'datasetGrowth'],
  ['pages', 'qualityShare'],
  ['pages', 'datasetGrowth'],
  ['computeAtAnchor', 'computeGrowth'],
];

/**
 * The points of a design with two parameters correlated, as standard-normal variables.
 *
 * @param rho their correlation, -1 .. 1.
 */
export function withCorrelation(
  design: SampleDesign,
  [first, second]: readonly [ParameterId, ParameterId],
  rho: number,
): SampleDesign {
  const lead = design.normal(first);
  const rest = Math.sqrt(1 - rho * rho);
  const mixed = design.normal(second).map((z, i) => rho * (lead[i] ?? NaN) + rest * z);
  return { ...design, normal: (id) => (id === second ? mixed : design.normal(id)) };
}
