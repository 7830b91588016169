/** Common random numbers: what differs between two runs on one pinned design is due to their assumptions alone. */
import type { Assumptions } from '../../parameters/assumptions';
import type { ParameterId } from '../../parameters/parameters';
import { sampledFactors } from './sampled-factors';
import type { SampleDesign } from '../../sampling/sample-design';

type Ids = ReadonlySet<ParameterId>;

const isWithin = (ids: Ids, set: Ids): boolean => [...ids].every((id) => set.has(id));

/**
 * The points that a design gives to some assumptions. No parameter changes its coordinate when another is held certain, as it would
 * on the design itself, where what is uncertain takes the most evenly spread ones.
 *
 * @param design      [n] samples.
 * @param assumptions those whose coordinates are kept: a run of these is bit for bit the run on the design itself.
 * @returns a design of the same points, whose `within` knows the sets of parameters that these assumptions ask for.
 * @source none (definition)
 */
export function commonRandomNumbers(design: SampleDesign, assumptions: Assumptions): SampleDesign {
  const asked: Ids[] = [];
  sampledFactors(assumptions, {
    ...design,
    within(ids) {
      asked.push(ids);
      return design.within(ids);
    },
  });
  const bySize = asked.toSorted((a, b) => a.size - b.size);
  return {
    ...design,
    within: (ids) => design.within(bySize.find((set) => isWithin(ids, set)) ?? ids),
  };
}
