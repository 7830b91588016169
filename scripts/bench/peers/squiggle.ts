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
import { quantilesOf } from '../../../src/model/numbers/quantiles';
import { TAKE_OVER_YEARS } from '../../../tests/plain-model/plain-demand';
import type { PeerModel, PeerParameter, PeerResult } from './peer-model';

/**
 * The model as a Squiggle program. Numbers that no sample changes are written out.
 *
 * @param quantiles whether the program works out the quantiles of the bands itself, or hands over its sample sets. `quantile`
 *                  sorts anew for every level; whoever takes the sample sets can do with one sort.
 */
export function squiggleSource(model: PeerModel, quantiles: 'inside' | 'outside'): string {
  const { normals, points, stockYear, machineFrom, closedFrom, machineRate, closedRate } = model;
  const normal = (id: PeerParameter, scale = 1): string => {
    const { location, scale: deviation } = normals[id];
    return deviation === 0
      ? `${location}`
      : `normal(${location}, ${deviation})${scale === 1 ? '' : ` * ${scale}`}`;
  };
  const [first, second] = points;
  if (!first || !second) throw new RangeError('A grid has two moments or more.');
  const step = second.year - first.year;
  const past = points.flatMap((point) => point.past ?? []);
  const list = (numbers: readonly number[]): string => `[${numbers.join(', ')}]`;
  const left = (which: 0 | 1 | 2): string => list(points.map((point) => point.left?.[which] ?? 1));
  const months = closedFrom - machineFrom;
  const band = (name: string): string =>
    quantiles === 'outside'
      ? `List.map(paths, {|path| path.${name}})`
      : `List.map(paths, {|path| List.map([${bandLevels.join(', ')}], {|p| quantile(path.${name}, p)})})`;
  return `
years = List.map(List.upTo(0, ${points.length - 1}), {|i| ${first.year} + i * ${step}})
// Up to the anchor ln of demand is known + part * ln of the set at the anchor.
known = ${list(past.map(({ lnKnown }) => lnKnown))}
part = ${list(past.map(({ anchorPart }) => anchorPart))}
// What is left of the two ramps, and of both.
machineLeft = ${left(0)}
closedLeft = ${left(1)}
bothLeft = ${left(2)}

bytesPerToken = max(6 - exp(-(${normal('bytesPerToken')})), 1)
quality = min(exp(${normal('qualityShare')}), 1)
lnRepetition = max(${normal('repetition')}, 0)
lnGood = ${normal('pages')} + ${normal('bytesPerPage')} - log(bytesPerToken) + log(quality)
g = ${normal('pageLengthGrowth')} + ${normal('pageCountGrowth')}

// Where text shrinks nothing is new, and nothing of it is lost.
grows = SampleSet.map(g, {|x| x > 0 ? 1 : 0})
machine = grows / (1 + exp(-(${normal('aiShareOfNewText')})))
closed = grows / (1 + exp(-(${normal('withheldShare')})))
in2023 = exp(g * ${closedFrom - stockYear})
rate = g - ${machineRate}
people = exp(g * ${machineFrom - stockYear}) * (1 + (1 - machine) * (exp(g * ${months}) - 1) + machine * g / rate * (exp(rate * ${months}) - 1))
machine2023 = machine * ${model.machineLeftIn2023}
open = 1 - closed
others = 1 - machine
gIn2023 = g * in2023
c0 = others * open * in2023
c1 = machine2023 * open * gIn2023 / rate
c2 = others * closed * gIn2023 / (g - ${closedRate})
c3 = machine2023 * closed * gIn2023 / (rate - ${closedRate})
constant = people - c0 - c1 - c2 - c3

onCompute = SampleSet.fromDist(bernoulli(${model.computeWeight}))
onTrend = 1 - onCompute
lnAtAnchor = SampleSet.fromDist(${normal('datasetAtAnchor')})
slowdown = ${normal('computeSlowdownYear')}
computeBefore = (${normal('computeGrowth')}) / 2
later = SampleSet.fromDist(${normal('computeGrowthLater', 0.5)})
trend = SampleSet.fromDist(${normal('datasetGrowth')})
before = onCompute * computeBefore + onTrend * trend
after = onCompute * later + onTrend * ${model.trendSlowsDown ? 'min(trend, later)' : 'trend'}
grown = {|t| before * min(slowdown, t) + after * max(slowdown, t)}
lnTextShare = -log(1 + exp(-(${normal('textShare')})))
lnPretraining = -log(1 + exp(-(${normal('pretrainingShare')})))
lnCompute = lnTextShare + (${normal('computeAtAnchor')} + ${normal('overtraining')} + lnPretraining) / 2 + ${model.lnTokensAtOneFlop}
// ln of what is wanted over the set at the anchor, less what grows after 0 AD.
wantedAtZero = onCompute * (lnCompute - grown(${model.computeAnchorYear}) - lnAtAnchor) - onTrend * grown(${model.demandAnchorYear})
lnEfficiency = max(${normal('dataEfficiencyGrowth')}, 0)
lnEfficiencyLimit = max(${normal('dataEfficiencyLimit')}, 0)

keepsRight = 1 / (1 + exp(-(${normal('keepsRight')})))
keepsWrong = 1 / (1 + exp(-(${normal('keepsWrong')})))
right = keepsRight / (keepsRight + exp(${normal('generatorErrorRate')}) * keepsWrong)
worth = exp(${normal('syntheticValue')}) * SampleSet.map(2 * right - 1, {|m| m >= 0 ? m * m * ${model.generationFactor} : -m * m / ${model.generationFactor}})
saturation = exp(${normal('syntheticSaturation')})
ratio = exp(${normal('syntheticShare')})
gain = worth * saturation * (1 - exp(-ratio / saturation))
lnStretch = log(max(exp(lnRepetition) + gain, 0.05))

paths = List.map(years, {|t, i|
  lnHuman = t < ${closedFrom} ? g * (t - ${stockYear}) : log(constant + exp(g * (t - ${closedFrom})) * (c0 + c1 * machineLeft[i] + c2 * closedLeft[i] + c3 * bothLeft[i]))
  lnUsable = lnGood + lnHuman
  years = t - ${model.demandAnchorYear}
  taken = onTrend + onCompute * min([years / ${TAKE_OVER_YEARS}, 1])
  lnDemand = i < ${past.length} ? lnAtAnchor * part[i] + known[i] : lnAtAnchor + (years < ${TAKE_OVER_YEARS} ? taken : 1) * max(wantedAtZero + grown(t) - min(lnEfficiency * years, lnEfficiencyLimit), 0)
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
