/**
 * What one writes first, with some care for speed: fresh normal draws, every path followed over every moment into typed arrays,
 * an exponential and a logarithm where the formula has one, a sort for the bands. No Sobol points, nothing kept between runs.
 */
import { LN_TOKENS_AT_ONE_FLOP } from '../../../src/model/formulas/demand';
import { bandLevels } from '../../../src/model/engines/forecast';
import { quantilesOf } from '../../../src/model/numbers/quantiles';
import { randomWords } from '../../../src/model/sampling/sobol';
import type { PeerModel, PeerParameter, PeerResult } from './peer-model';

/** Standard-normal variables in pairs. @source box1958 */
function normals(seed: number): () => number {
  const words = randomWords(seed);
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const z = spare;
      spare = undefined;
      return z;
    }
    const radius = Math.sqrt(-2 * Math.log((words() + 0.5) / 2 ** 32));
    const angle = (2 * Math.PI * (words() + 0.5)) / 2 ** 32;
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

const share = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Runs the model once, on fresh draws. */
export function runNaiveLoop(model: PeerModel, samples: number, seed: number): PeerResult {
  const { points, stockYear, textStart, textRampRate, demandAnchorYear, computeAnchorYear } = model;
  const m = points.length;
  const years = Float64Array.from(points, ({ year }) => year);
  const ramps = Float64Array.from(points, ({ withheldRamp }) => withheldRamp);
  const shapes = Float64Array.from(points, ({ recordShape }) => recordShape ?? 0);
  const z = normals(seed);
  const words = randomWords(seed + 1);
  const draw = (id: PeerParameter): number => {
    const { location, scale } = model.normals[id];
    return scale === 0 ? location : location + scale * z();
  };

  const stocks = points.map(() => new Float64Array(samples));
  const demands = points.map(() => new Float64Array(samples));
  const exhausted = new Float64Array(m);
  const stretched = new Float64Array(m);
  for (let i = 0; i < samples; i++) {
    const bytesPerToken = Math.max(1, 6 - Math.exp(-draw('bytesPerToken')));
    const quality = Math.min(1, Math.exp(draw('qualityShare')));
    const raw2024 = Math.exp(draw('pages') + draw('bytesPerPage')) / bytesPerToken;
    const g = draw('pageLengthGrowth') + draw('pageCountGrowth');
    const aiShare = g > 0 ? share(draw('aiShareOfNewText')) : 0;
    const withheld = share(draw('withheldShare'));
    const repetition = Math.max(1, Math.exp(draw('repetition')));

    const onCompute = words() / 2 ** 32 < model.computeWeight;
    const slowdown = onCompute ? draw('computeSlowdownYear') : Infinity;
    const before = onCompute ? draw('computeGrowth') / 2 : draw('datasetGrowth');
    const after = onCompute ? draw('computeGrowthLater') / 2 : 0;
    const levelYear = onCompute ? computeAnchorYear : demandAnchorYear;
    const level = onCompute
      ? (draw('computeAtAnchor') + draw('overtraining')) / 2 + LN_TOKENS_AT_ONE_FLOP
      : draw('datasetAtAnchor');
    const grown = (year: number): number =>
      before * Math.min(year, slowdown) + (year > slowdown ? after * (year - slowdown) : 0);
    const atZero = level - grown(levelYear);
    const atAnchor = atZero + grown(demandAnchorYear);

    const right = share(draw('keepsRight'));
    const wrong = Math.exp(draw('generatorErrorRate')) * share(draw('keepsWrong'));
    const margin = (2 * right) / (right + wrong) - 1;
    const factor = model.generationFactor;
    const worth =
      Math.exp(draw('syntheticValue')) *
      (margin >= 0 ? margin * margin * factor : (-margin * margin) / factor);
    const saturation = Math.exp(draw('syntheticSaturation'));
    const ratio = Math.exp(draw('syntheticShare'));
    const stretch = repetition + worth * saturation * (1 - Math.exp(-ratio / saturation));
    const lnRepetition = Math.log(repetition);
    const lnStretch = Math.log(Math.max(0.05, stretch));

    const rate = g - textRampRate;
    const c = g / rate;
    const atStart = aiShare * Math.exp(g * (textStart - stockYear));
    let highest = -Infinity;
    for (let k = 0; k < m; k++) {
      const year = years[k]!;
      const raw = Math.exp(g * (year - stockYear));
      const human =
        year > textStart
          ? (1 - aiShare) * raw + atStart * (1 - c + c * Math.exp(rate * (year - textStart)))
          : raw;
      const usable = quality * raw2024 * (1 - withheld * ramps[k]!) * human;
      const demand = Math.exp(
        year < demandAnchorYear ? atAnchor + shapes[k]! : atZero + grown(year),
      );
      stocks[k]![i] = usable * repetition;
      demands[k]![i] = demand;
      highest = Math.max(highest, Math.log(demand / usable));
      if (highest >= lnRepetition) exhausted[k]! += 1;
      if (highest >= lnStretch) stretched[k]! += 1;
    }
  }
  const bands = (columns: readonly Float64Array[]): number[][] =>
    columns.map((column) => quantilesOf(column.sort(), bandLevels).map(Math.log));
  return {
    years: Array.from(years),
    stock: bands(stocks),
    demand: bands(demands),
    exhausted: Array.from(exhausted, (count) => count / samples),
    stretched: Array.from(stretched, (count) => count / samples),
  };
}
