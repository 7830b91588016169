/** Common random numbers: what differs between two runs on one pinned design is due to their assumptions alone. */
import type { Assumptions } from './assumptions';
import { sampledIds } from './rest-samples';
import type { SampleDesign } from './sample-design';

/** One pinned design for each design: the columns that are kept with it stay usable. */
const pinnedOf = new WeakMap<SampleDesign, SampleDesign>();

/**
 * The points that a design gives to some assumptions, whatever is sampled: no parameter changes its dimension when another is
 * held certain.
 *
 * @param design      [n] samples.
 * @param assumptions those whose best order of dimensions is kept; a run of these on the pinned design is bit for bit the run on
 *                    the design itself.
 * @returns a design of the same points whose `within` returns itself; the same object for the same points.
 * @source none (definition)
 */
export function pinnedDesign(design: SampleDesign, assumptions: Assumptions): SampleDesign {
  const points = design.within(sampledIds(assumptions));
  const known = pinnedOf.get(points);
  if (known) return known;
  const made: SampleDesign = {
    samples: points.samples,
    seed: points.seed,
    uniform: (id) => points.uniform(id),
    normal: (id) => points.normal(id),
    within: () => made,
  };
  pinnedOf.set(points, made);
  return made;
}
