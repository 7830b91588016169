/** The parameters' values in every sample of a design. */
import type { Assumptions } from '../parameters/assumptions';
import { distributionOf, oddsAt, valueAt } from '../parameters/distribution';
import type { ParameterId } from '../parameters/parameters';
import type { SampleDesign } from './sample-design';

export interface Draws {
  /** [samples] values of a parameter, in its unit. */
  values(id: ParameterId): Float64Array;
  /** [samples] odds p / (1 - p) of a share. */
  odds(id: ParameterId): Float64Array;
}

/** Columns of a design as they were last asked for: while one slider moves, the others' columns stay. */
interface CachedColumn {
  readonly inputs: readonly number[];
  readonly column: Float64Array;
}
const columnsOf = new WeakMap<SampleDesign, Map<string, CachedColumn>>();

/**
 * A column of a design, made anew only when what it depends on has changed.
 *
 * @param name   tells the columns of a design apart.
 * @param inputs all that it depends on besides; as many each time.
 */
export function cachedColumn(
  design: SampleDesign,
  name: string,
  inputs: readonly number[],
  make: () => Float64Array,
): Float64Array {
  const columns = columnsOf.get(design) ?? new Map<string, CachedColumn>();
  columnsOf.set(design, columns);
  const known = columns.get(name);
  if (known?.inputs.every((input, i) => input === inputs[i])) return known.column;
  const column = make();
  columns.set(name, { inputs, column });
  return column;
}

/** Only the coordinates of uncertain parameters that are asked for are made. */
export function drawsOf({ intervals }: Assumptions, design: SampleDesign): Draws {
  const column = (id: ParameterId, what: string, at: typeof valueAt): Float64Array =>
    cachedColumn(design, what + id, intervals[id], () => {
      const distribution = distributionOf(id, intervals[id]);
      return distribution.scale === 0
        ? new Float64Array(design.samples).fill(at(distribution, 0))
        : design.normal(id).map((z) => at(distribution, z));
    });
  return {
    values: (id) => column(id, 'value of ', valueAt),
    odds: (id) => column(id, 'odds of ', oddsAt),
  };
}
