/**
 * What one writes first, with some care for speed: fresh normal draws, every path followed over every moment into typed arrays,
 * an exponential and a logarithm where the formula has one, a sort for the bands. No Sobol points, nothing kept between runs.
 */
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

/** (e^z - 1) / z. */
const meanOfExp = (z: number): number => (z === 0 ? 1 : (Math.exp(z) - 1) / z);

/** Runs the model once, on fresh draws. */
export function runNaiveLoop(model: PeerModel, samples: number, seed: number): PeerResult {
  const { points, stockYear, machineFrom, closedFrom, machineRate, closedRate } = model;
  const { demandAnchorYear, computeAnchorYear } = model;
  const m = points.length;
  const years = Float64Array.from(points, ({ year }) => year);
  const [machineLeft, closedLeft, bothLeft] = [0, 1, 2].map((which) =>
    Float64Array.from(points, ({ left }) => left?.[which] ?? 1),
  ) as [Float64Array, Float64Array, Float64Array];
  const lnKnown = Float64Array.from(points, ({ past }) => past?.lnKnown ?? 0);
  const anchorPart = Float64Array.from(points, ({ past }) => past?.anchorPart ?? 0);
  const taken = Float64Array.from(points, (point) => point.taken);
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
    const good2024 = (quality * Math.exp(draw('pages') + draw('bytesPerPage'))) / bytesPerToken;
    const g = draw('pageLengthGrowth') + draw('pageCountGrowth');
    const machine = share(draw('aiShareOfNewText'));
    const closed = share(draw('withheldShare'));
    const repetition = Math.max(1, Math.exp(draw('repetition')));

    // Human text from 2023 on is constant + growing (c0 + c1 left + c2 left + c3 left).
    const in2023 = Math.exp(g * (closedFrom - stockYear));
    let [constant, c0, c1, c2, c3] = [0, in2023, 0, 0, 0];
    if (g > 0) {
      const months = closedFrom - machineFrom;
      const whenMachinesBegan = Math.exp(g * (machineFrom - stockYear));
      const added =
        (1 - machine) * meanOfExp(g * months) + machine * meanOfExp((g - machineRate) * months);
      const people2023 = whenMachinesBegan * (1 + g * months * added);
      const machine2023 = machine * model.machineLeftIn2023;
      c0 = (1 - machine) * (1 - closed) * in2023;
      c1 = (machine2023 * (1 - closed) * g * in2023) / (g - machineRate);
      c2 = ((1 - machine) * closed * g * in2023) / (g - closedRate);
      c3 = (machine2023 * closed * g * in2023) / (g - machineRate - closedRate);
      constant = people2023 - c0 - c1 - c2 - c3;
    }

    const onCompute = words() / 2 ** 32 < model.computeWeight;
    const lnAtAnchor = draw('datasetAtAnchor');
    const slowdown = draw('computeSlowdownYear');
    const later = draw('computeGrowthLater') / 2;
    const trend = draw('datasetGrowth');
    const before = onCompute ? draw('computeGrowth') / 2 : trend;
    const after = onCompute ? later : model.trendSlowsDown ? Math.min(trend, later) : trend;
    const lnEfficiency = Math.max(0, draw('dataEfficiencyGrowth'));
    const lnEfficiencyLimit = Math.max(0, draw('dataEfficiencyLimit'));
    const levelYear = onCompute ? computeAnchorYear : demandAnchorYear;
    const level = onCompute
      ? Math.log(share(draw('textShare'))) +
        model.lnTokensAtOneFlop +
        (draw('computeAtAnchor') +
          draw('overtraining') +
          Math.log(share(draw('pretrainingShare')))) /
          2
      : lnAtAnchor;
    const grown = (year: number): number =>
      before * Math.min(year, slowdown) + after * Math.max(year, slowdown);
    // ln of what is wanted over the set at the anchor, less what grows after 0 AD.
    const wantedAtZero = level - grown(levelYear) - lnAtAnchor;

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

    let highest = -Infinity;
    for (let k = 0; k < m; k++) {
      const year = years[k]!;
      const human =
        year < closedFrom
          ? Math.exp(g * (year - stockYear))
          : constant +
            Math.exp(g * (year - closedFrom)) *
              (c0 + c1 * machineLeft[k]! + c2 * closedLeft[k]! + c3 * bothLeft[k]!);
      const usable = good2024 * human;
      let lnDemand = lnKnown[k]! + anchorPart[k]! * lnAtAnchor;
      if (year > demandAnchorYear) {
        const efficiency = Math.min(lnEfficiencyLimit, lnEfficiency * (year - demandAnchorYear));
        const above = Math.max(0, wantedAtZero + grown(year) - efficiency);
        lnDemand = lnAtAnchor + (onCompute ? taken[k]! : 1) * above;
      }
      const demand = Math.exp(lnDemand);
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
