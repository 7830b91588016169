/**
 * The model in Squiggle, with sample sets, so that each sample keeps one coherent path over time. Written to be as quick as the
 * language allows: operators on whole sample sets in place of a function per sample, logarithms throughout, one running maximum.
 */
import {
  defaultEnvironment,
  parse,
  run,
  SqSampleSetDistribution,
  type SqValue,
} from '@quri/squiggle-lang';
import { bandLevels } from '../../../src/model/engines/forecast';
import { LN_TOKENS_AT_ONE_FLOP } from '../../../src/model/formulas/demand';
import { quantilesOf } from '../../../src/model/numbers/quantiles';
import { WITHHOLDING_RAMP_YEARS, WITHHOLDING_START } from '../../../src/model/timeline/time-point';
import type { PeerModel, PeerParameter, PeerResult } from './peer-model';

/**
 * The model as a Squiggle program. Numbers that no sample changes are written out.
 *
 * @param quantiles whether the program works out the quantiles of the bands itself, or hands over its sample sets. `quantile`
 *                  sorts anew for every level; whoever takes the sample sets can do with one sort.
 */
export function squiggleSource(model: PeerModel, quantiles: 'inside' | 'outside'): string {
  const { normals, points, textStart, stockYear, textRampRate } = model;
  const normal = (id: PeerParameter, scale = 1): string => {
    const { location, scale: deviation } = normals[id];
    return deviation === 0
      ? `${location}`
      : `normal(${location}, ${deviation})${scale === 1 ? '' : ` * ${scale}`}`;
  };
  const [first, second] = points;
  if (!first || !second) throw new RangeError('A grid has two moments or more.');
  const step = second.year - first.year;
  const shapes = points.flatMap(({ recordShape }) => recordShape ?? []);
  const band = (name: string): string =>
    quantiles === 'outside'
      ? `List.map(paths, {|path| path.${name}})`
      : `List.map(paths, {|path| List.map([${bandLevels.join(', ')}], {|p| quantile(path.${name}, p)})})`;
  return `
years = List.map(List.upTo(0, ${points.length - 1}), {|i| ${first.year} + i * ${step}})
// ln of the record over the record at the anchor, up to the anchor.
shapes = [${shapes.join(', ')}]

bytesPerToken = max(6 - exp(-(${normal('bytesPerToken')})), 1)
quality = min(exp(${normal('qualityShare')}), 1)
lnRepetition = max(${normal('repetition')}, 0)
lnGood = ${normal('pages')} + ${normal('bytesPerPage')} - log(bytesPerToken) + log(quality)
g = ${normal('pageLengthGrowth')} + ${normal('pageCountGrowth')}
aiShare = 1 / (1 + exp(-(${normal('aiShareOfNewText')})))
withheld = 1 / (1 + exp(-(${normal('withheldShare')})))

// Where text shrinks, nothing new is written.
a = aiShare * SampleSet.map(g, {|x| x > 0 ? 1 : 0})
rate = g - ${textRampRate}
c = g / rate
atStart = a * exp(g * ${textStart - stockYear})
constant = atStart * (1 - c)
decaying = atStart * c
others = 1 - a

onCompute = SampleSet.fromDist(bernoulli(${model.computeWeight}))
onTrend = 1 - onCompute
slowdown = ${normal('computeSlowdownYear')}
computeBefore = (${normal('computeGrowth')}) / 2
computeAfter = (${normal('computeGrowthLater')}) / 2
trend = ${normal('datasetGrowth')}
before = onCompute * computeBefore + onTrend * trend
after = onCompute * computeAfter + onTrend * trend
grown = {|t| before * min(slowdown, t) + after * max(slowdown, t)}
lnCompute = (${normal('computeAtAnchor')} + ${normal('overtraining')}) / 2 + ${LN_TOKENS_AT_ONE_FLOP}
level = onCompute * (lnCompute - grown(${model.computeAnchorYear})) + onTrend * (${normal('datasetAtAnchor')} - grown(${model.demandAnchorYear}))
lnAtAnchor = level + grown(${model.demandAnchorYear})

keepsRight = 1 / (1 + exp(-(${normal('keepsRight')})))
keepsWrong = 1 / (1 + exp(-(${normal('keepsWrong')})))
right = keepsRight / (keepsRight + exp(${normal('generatorErrorRate')}) * keepsWrong)
worth = exp(${normal('syntheticValue')}) * SampleSet.map(2 * right - 1, {|m| m >= 0 ? m * m * ${model.generationFactor} : -m * m / ${model.generationFactor}})
saturation = exp(${normal('syntheticSaturation')})
ratio = exp(${normal('syntheticShare')})
gain = worth * saturation * (1 - exp(-ratio / saturation))
lnStretch = log(max(exp(lnRepetition) + gain, 0.05))

paths = List.map(years, {|t, i|
  raw = exp(g * (t - ${stockYear}))
  human = t > ${textStart} ? others * raw + constant + decaying * exp(rate * (t - ${textStart})) : raw
  ramp = t > ${WITHHOLDING_START} ? 1 - exp((${WITHHOLDING_START} - t) / ${WITHHOLDING_RAMP_YEARS}) : 0
  lnUsable = lnGood + log(human * (1 - withheld * ramp))
  lnDemand = i < ${shapes.length} ? lnAtAnchor + shapes[i] : level + grown(t)
  {lnStock: lnUsable + lnRepetition, lnDemand: lnDemand, lnUse: lnDemand - lnUsable}
})
first = paths[0].lnUse
maxima = List.reduce(paths, {last: first, all: []}, {|acc, path|
  highest = max(acc.last, path.lnUse)
  {last: highest, all: List.append(acc.all, highest)}
}).all
{
  lnStock: ${band('lnStock')},
  lnDemand: ${band('lnDemand')},
  exhausted: List.map(maxima, {|m| 1 - cdf(m - lnRepetition, 0)}),
  stretched: List.map(maxima, {|m| 1 - cdf(m - lnStretch, 0)}),
}
`;
}

const numberOf = (value: SqValue): number => (value.tag === 'Number' ? value.value : NaN);

/** Parses a program and no more. @throws Error when it cannot be parsed. */
export function parseSquiggle(source: string): void {
  if (!parse(source).ok) throw new Error('Squiggle does not parse the model.');
}

/**
 * Runs the program, parsing included.
 *
 * @param samples of every sample set.
 * @param seed    of Squiggle's own generator.
 */
export async function runSquiggle(
  source: string,
  years: readonly number[],
  samples: number,
  seed: number,
): Promise<PeerResult> {
  const environment = { ...defaultEnvironment, sampleCount: samples, seed: String(seed) };
  const { result } = await run(source, { environment });
  if (!result.ok) throw new Error(`Squiggle: ${result.value.toString()}`);
  const { result: dict } = result.value;
  const rowsOf = (key: string): readonly SqValue[] => {
    const rows = dict.tag === 'Dict' ? dict.value.get(key) : undefined;
    if (rows?.tag !== 'Array') throw new Error(`Squiggle gives no list of ${key}.`);
    return rows.value.getValues();
  };
  const bands = (key: string): number[][] =>
    rowsOf(key).map((row) => {
      if (row.tag === 'Array') return row.value.getValues().map(numberOf);
      if (row.tag !== 'Dist' || !(row.value instanceof SqSampleSetDistribution))
        throw new Error(`No samples: ${key}`);
      const sorted = Float64Array.from(row.value.getSamples()).sort();
      return quantilesOf(sorted, bandLevels);
    });
  return {
    years,
    stock: bands('lnStock'),
    demand: bands('lnDemand'),
    exhausted: rowsOf('exhausted').map(numberOf),
    stretched: rowsOf('stretched').map(numberOf),
  };
}
