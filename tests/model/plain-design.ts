/**
 * The points for comparisons of the plain engine. It samples every parameter, so those that sway the answer most take the first, most
 * evenly spread dimensions here, whatever order suits the engine of the page.
 */
import { normalQuantile } from '../../src/model/numbers/normal';
import { type ParameterId, parameterIds } from '../../src/model/parameters/parameters';
import { createDesign, type SampleDesign } from '../../src/model/sampling/sample-design';
import { sobolCoordinate } from '../../src/model/sampling/sobol';

const mostTelling: readonly ParameterId[] = [
  ...(['datasetGrowth', 'computeWeight', 'pages', 'computeGrowth', 'qualityShare'] as const),
  ...(['overtraining', 'computeAtAnchor', 'bytesPerToken', 'repetition'] as const),
  ...(['computeSlowdownYear', 'computeGrowthLater', 'datasetAtAnchor'] as const),
  ...(['aiShareOfNewText', 'pageCountGrowth', 'withheldShare'] as const),
  ...(['commonCrawlTokens', 'wholeWebTokens'] as const),
];
const order = [...new Set([...mostTelling, ...parameterIds])];

/** A scrambled Sobol design, as `createDesign` makes it, in an order of its own. */
export function plainDesign(samples: number, seed: number): SampleDesign {
  const uniforms = new Map<ParameterId, Float64Array>();
  const normals = new Map<ParameterId, Float64Array>();
  const uniform = (id: ParameterId): Float64Array => {
    const points = uniforms.get(id) ?? sobolCoordinate(order.indexOf(id), samples, seed);
    uniforms.set(id, points);
    return points;
  };
  const normal = (id: ParameterId): Float64Array => {
    const points = normals.get(id) ?? uniform(id).map(normalQuantile);
    normals.set(id, points);
    return points;
  };
  return { ...createDesign(samples, seed), uniform, normal };
}
