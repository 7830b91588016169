/** The parameters' values in every sample of a design. */
import type { Assumptions } from './assumptions';
import { distributionOf, oddsAt, valueAt } from './distribution';
import type { Interval } from './interval';
import type { ParameterId } from './parameters';
import type { SampleDesign } from './sample-design';

export interface Draws {
  /** [samples] values of a parameter, in its unit. */
  values(id: ParameterId): Float64Array;
  /** [samples] odds p / (1 - p) of a share. */
  odds(id: ParameterId): Float64Array;
}

/** Columns of a design as they were last asked for: while one slider moves, the others' columns stay. */
interface Kept {
  readonly interval: Interval;
  readonly column: Float64Array;
}
const keptOf = new WeakMap<SampleDesign, Map<string, Kept>>();

/** Only the coordinates of uncertain parameters that are asked for are made. */
export function drawsOf({ intervals }: Assumptions, design: SampleDesign): Draws {
  const kept = keptOf.get(design) ?? new Map<string, Kept>();
  keptOf.set(design, kept);
  const column = (id: ParameterId, what: string, at: typeof valueAt): Float64Array => {
    const [low, high] = intervals[id];
    const known = kept.get(what + id);
    if (known && known.interval[0] === low && known.interval[1] === high) return known.column;
    const distribution = distributionOf(id, [low, high]);
    const made =
      distribution.scale === 0
        ? new Float64Array(design.samples).fill(at(distribution, 0))
        : design.normal(id).map((z) => at(distribution, z));
    kept.set(what + id, { interval: [low, high], column: made });
    return made;
  };
  return {
    values: (id) => column(id, 'value of ', valueAt),
    odds: (id) => column(id, 'odds of ', oddsAt),
  };
}
