/** The samples that the reference follows: scrambled Sobol points in the second implementation of the model. */
import { normalQuantile } from '../../src/model/numbers/normal';
import { clampedSumCdf } from './clamped-sum';
import { sobolCoordinate } from '../../src/model/sampling/sobol';
import { lnLaterDemandOf } from '../../tests/plain-model/plain-demand';
import { Z90 } from '../../tests/plain-model/plain-distributions';
import {
  type NewText,
  newTextOf,
  type RawText,
  rawTextOf,
} from '../../tests/plain-model/plain-human';
import {
  FAMILIES,
  type PlainSample,
  type PlainSetting,
  sampleAt,
} from '../../tests/plain-model/plain-parameters';
import {
  grownSince2024,
  type Sources,
  sourcesOf,
  stretchOf,
} from '../../tests/plain-model/plain-stock';

/** The sources of text that add up to usable text. */
export type Source = 'web' | 'library' | 'privateText' | 'media';

/** The lognormal levels that multiply each source at all times. Of these only qualityShare is clamped. */
const levelsOf = ({ stockDefinition }: PlainSetting): Record<Source, readonly string[]> => ({
  web: [
    ...{
      indexedWeb: ['pages', 'bytesPerPage'],
      commonCrawl: ['commonCrawlTokens'],
      wholeWeb: ['wholeWebTokens'],
    }[stockDefinition],
    'qualityShare',
  ],
  library: ['booksPapersCodeTokens'],
  privateText: ['privateTextTokens'],
  media: ['mediaTokens'],
});

/** Standard deviation of the logarithm of a product of lognormal parameters. */
const deviationOf = ({ intervals }: PlainSetting, ids: readonly string[]): number =>
  Math.hypot(
    ...ids.map((id) => {
      const [low, high] = intervals[id] ?? [NaN, NaN];
      return Math.log(high / low) / (2 * Z90);
    }),
  );

/** Tokens of each source at a moment, from the human text of the web. */
export function tokensBySource(
  { quality, library, privateText, media }: Sources,
  human: number,
  grown: ReturnType<typeof grownSince2024>,
): Record<Source, number> {
  return {
    web: quality * human,
    library: library * grown.library,
    privateText: privateText * grown.users,
    media: media * grown.users,
  };
}

/** The first Sobol dimensions are the most evenly spread: what sways the dates most comes first. */
const byWeight = [
  ...['datasetGrowth', 'datasetAtAnchor', 'computeSlowdownYear', 'qualityShare'],
  ...['dataEfficiencyGrowth', 'computeGrowthLater', 'overtraining', 'bytesPerToken'],
  ...['repetition', 'computeGrowth', 'textShare', 'pretrainingShare', 'dataEfficiencyLimit'],
];

const prices = new Set(['costSynthetic', 'costHuman']);

export interface ReferenceSamples {
  /** Which source's levels stand at their medians, to be integrated. */
  readonly integrated: Source;
  /** The chance that their product is at most so much above its median, in logs. */
  readonly levelCdf: (lnAboveMedian: number) => number;
  readonly raw: readonly RawText[];
  readonly newText: readonly NewText[];
  readonly sources: readonly Sources[];
  readonly lnAtAnchor: Float64Array;
  /** ln of what a usable token is worth: [human text alone, with synthetic text]. */
  readonly lnWorth: readonly [Float64Array, Float64Array];
  /** The paths of demand of weight above 0. */
  readonly branches: readonly {
    readonly weight: number;
    /** ln of demand at a calendar year after the anchor, by sample. */
    readonly lnLater: readonly ((t: number) => number)[];
  }[];
  /** The year in which the slowdown bends demand, by sample. */
  readonly slowdown: Float64Array;
}

/** The source whose levels blur usable text most: integrating them leaves the least to sampling. */
function blurriest(setting: PlainSetting): Source {
  const median = sampleAt(
    setting,
    Object.fromEntries(Object.keys(FAMILIES).map((id) => [id, 0])),
    0.5,
  );
  const human = rawTextOf(setting, median).at(2030);
  const tokens = tokensBySource(sourcesOf(setting, median), human, grownSince2024(2030));
  const levels = levelsOf(setting);
  const blur = (source: Source): number => tokens[source] * deviationOf(setting, levels[source]);
  return (Object.keys(levels) as Source[]).reduce((a, b) => (blur(b) > blur(a) ? b : a));
}

function levelCdfOf(
  setting: PlainSetting,
  levels: readonly string[],
): (lnAboveMedian: number) => number {
  const free = levels.filter((id) => id !== 'qualityShare');
  const clamped = levels.filter((id) => id === 'qualityShare');
  const [low, high] = setting.intervals.qualityShare ?? [NaN, NaN];
  const lnCeiling = clamped.length > 0 ? -Math.log(low * high) / 2 : Infinity;
  return clampedSumCdf(deviationOf(setting, free), deviationOf(setting, clamped), lnCeiling);
}

/** @param seed of the scramble. */
export function referenceSamples(
  setting: PlainSetting,
  samples: number,
  seed: number,
): ReferenceSamples {
  const integrated = blurriest(setting);
  const levels = levelsOf(setting)[integrated];
  const uncertain = [...new Set([...byWeight, ...Object.keys(FAMILIES)])].filter((id) => {
    const [low, high] = setting.intervals[id] ?? [NaN, NaN];
    return low !== high && !prices.has(id);
  });
  const sampled = uncertain.filter((id) => !levels.includes(id));
  const normals = sampled.map((_, dimension) =>
    sobolCoordinate(dimension, samples, seed).map(normalQuantile),
  );
  const atMedian = Object.fromEntries([...prices, ...levels].map((id) => [id, 0]));
  const computeWeight = setting.intervals.computeWeight?.[0] ?? NaN;
  const branches = [
    { followsCompute: false, weight: 1 - computeWeight, lnLater: [] as ((t: number) => number)[] },
    { followsCompute: true, weight: computeWeight, lnLater: [] as ((t: number) => number)[] },
  ].filter(({ weight }) => weight > 0);
  const [raw, newText, sources]: [RawText[], NewText[], Sources[]] = [[], [], []];
  const [lnAtAnchor, slowdown] = [new Float64Array(samples), new Float64Array(samples)];
  const lnWorth = [new Float64Array(samples), new Float64Array(samples)] as const;
  for (let i = 0; i < samples; i++) {
    const z: Record<string, number> = { ...atMedian };
    sampled.forEach((id, dimension) => (z[id] = normals[dimension]![i]!));
    const sample: PlainSample = sampleAt(setting, z, 0.5);
    raw.push(rawTextOf(setting, sample));
    newText.push(newTextOf(sample));
    sources.push(sourcesOf(setting, sample));
    lnAtAnchor[i] = Math.log(sample.value('datasetAtAnchor'));
    slowdown[i] = sample.value('computeSlowdownYear');
    lnWorth[0][i] = Math.log(sample.value('repetition'));
    lnWorth[1][i] = Math.log(stretchOf(setting, sample));
    for (const { followsCompute, lnLater } of branches) {
      lnLater.push(lnLaterDemandOf(setting, { ...sample, followsCompute }));
    }
  }
  return {
    integrated,
    levelCdf: levelCdfOf(setting, levels),
    raw,
    newText,
    sources,
    lnAtAnchor,
    lnWorth,
    branches,
    slowdown,
  };
}
