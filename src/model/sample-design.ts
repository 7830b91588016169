/** Which points of the unit cube the samples are: fixed, so that a picture moves only because an assumption moved. */
import { normalQuantile } from './normal';
import { type ParameterId, parameterIds } from './parameters';
import { sobolCoordinate } from './sobol';

/** The seed of everything the project prints. */
export const defaultSeed = 20261122;

export interface SampleDesign {
  readonly samples: number;
  readonly seed: number;
  /** [samples] uniform numbers in (0, 1) of a parameter. For `computeWeight` they choose the branch. */
  uniform(id: ParameterId): Float64Array;
  /** [samples] the same as standard-normal variables. */
  normal(id: ParameterId): Float64Array;
}

/**
 * The first, most evenly spread Sobol dimensions go to what the fast engine samples, the most telling first; what it integrates
 * comes after.
 */
const mostTelling: readonly ParameterId[] = [
  'datasetGrowth',
  'computeGrowth',
  'bytesPerToken',
  'computeSlowdownYear',
  'repetition',
  'computeGrowthLater',
  'aiShareOfNewText',
  'syntheticShare',
  'keepsWrong',
  'generatorErrorRate',
  'syntheticValue',
  'syntheticSaturation',
  'pageCountGrowth',
  'withheldShare',
  'computeWeight',
  'pages',
  'qualityShare',
  'computeAtAnchor',
  'overtraining',
  'datasetAtAnchor',
  'commonCrawlTokens',
  'wholeWebTokens',
];
const dimensions = new Map<ParameterId, number>(
  [...new Set([...mostTelling, ...parameterIds])].map((id, dimension) => [id, dimension]),
);

/**
 * A scrambled Sobol design; coordinates are made when first asked for and kept.
 *
 * @param samples number of samples, >= 1; a power of two is the most even.
 * @param seed    32-bit word.
 */
export function createDesign(samples: number, seed: number = defaultSeed): SampleDesign {
  const uniforms = new Map<ParameterId, Float64Array>();
  const normals = new Map<ParameterId, Float64Array>();
  const remembered = (
    made: Map<ParameterId, Float64Array>,
    id: ParameterId,
    make: () => Float64Array,
  ): Float64Array => {
    const known = made.get(id) ?? make();
    made.set(id, known);
    return known;
  };
  const uniform = (id: ParameterId): Float64Array =>
    remembered(uniforms, id, () => sobolCoordinate(dimensions.get(id) ?? 0, samples, seed));
  const normal = (id: ParameterId): Float64Array =>
    remembered(normals, id, () => uniform(id).map(normalQuantile));
  return { samples, seed, uniform, normal };
}
