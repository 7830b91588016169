/** Which points of the unit cube the samples are: fixed, so that a picture moves only because an assumption moved. */
import { defaultSeed } from './default-seed';
import { type ParameterId, parameterIds } from '../parameters/families';
import { type Role, roles } from '../parameters/roles';
import { normalQuantile } from '../numbers/normal';
import { sobolCoordinate } from './sobol';

export interface SampleDesign {
  readonly samples: number;
  readonly seed: number;
  /** [samples] uniform numbers in (0, 1) of a parameter. For `computeWeight` they choose the branch. */
  uniform(id: ParameterId): Float64Array;
  /** [samples] the same as standard-normal variables. */
  normal(id: ParameterId): Float64Array;
  /** The same points with these parameters on the first, most evenly spread dimensions, the most telling first. */
  within(ids: ReadonlySet<ParameterId>): SampleDesign;
}

/** What parameters do in the model, by how much it sways the date; the first Sobol dimensions are the most evenly spread. */
const byWeight = {
  'demand-growth': 0,
  'dataset-level': 1,
  'compute-level': 2,
  'added-amount': 3,
  efficiency: 4,
  web: 5,
  're-reading': 6,
  'lost-share': 7,
  'text-growth': 8,
  stretch: 9,
  'added-share': 10,
  path: 11,
  price: 12,
} as const satisfies Record<Role['part'], number>;
const allInOrder = parameterIds.toSorted(
  (a, b) => byWeight[roles[a].part] - byWeight[roles[b].part],
);

/** The coordinates of one set of points, made when first asked for and kept. */
interface Coordinates {
  uniform(dimension: number): Float64Array;
  normal(dimension: number): Float64Array;
}

function coordinatesOf(samples: number, seed: number): Coordinates {
  const uniforms: Float64Array[] = [];
  const normals: Float64Array[] = [];
  const uniform = (dimension: number): Float64Array =>
    (uniforms[dimension] ??= sobolCoordinate(dimension, samples, seed));
  return {
    uniform,
    normal: (dimension) => (normals[dimension] ??= uniform(dimension).map(normalQuantile)),
  };
}

/**
 * A scrambled Sobol design.
 *
 * @param samples number of samples, >= 1; a power of two is the most even.
 * @param seed    32-bit word.
 */
export function createDesign(samples: number, seed: number = defaultSeed): SampleDesign {
  const coordinates = coordinatesOf(samples, seed);
  const designs = new Map<string, SampleDesign>();
  const designOf = (order: readonly ParameterId[]): SampleDesign => {
    const dimension = new Map(order.map((id, i) => [id, i]));
    return {
      samples,
      seed,
      uniform: (id) => coordinates.uniform(dimension.get(id) ?? 0),
      normal: (id) => coordinates.normal(dimension.get(id) ?? 0),
      within(ids) {
        const first = allInOrder.filter((id) => ids.has(id));
        const key = first.join();
        const known = designs.get(key) ?? designOf([...new Set([...first, ...allInOrder])]);
        designs.set(key, known);
        return known;
      },
    };
  };
  return designOf(allInOrder);
}
