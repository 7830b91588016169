/**
 * The plain engine: scrambled Sobol samples, every path followed by itself. Slow next to what is possible and easy to check;
 * a date is within 1e-5 years of the exact crossing of its path.
 */
import type { Assumptions } from '../../parameters/assumptions';
import { type DemandSample, demandSample, lnDemand } from '../../formulas/demand';
import { recordEndBefore } from '../../timeline/training-record';
import { drawsOf } from '../../sampling/draws';
import { firstCrossings } from '../../formulas/exhaustion';
import { bandLevels, type DateSummary, dateLevels, type Engine, QUARTERS } from '../forecast';
import { finite } from '../../numbers/model-error';
import type { ParameterId } from '../../parameters/parameters';
import { demandPaths } from '../../parameters/roles';
import { quantilesOf, shareUpTo } from '../../numbers/quantiles';
import type { SampleDesign } from '../../sampling/sample-design';
import { stockSample, type StockSample, usableTokens } from '../../formulas/stock';
import { stretches } from '../../formulas/synthetic';
import { crossingGrid, type TimePoint, timePoint } from '../../timeline/time-point';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/year-range';

/** One joint draw of every parameter: one coherent path of stock and one of demand. */
export interface Sample {
  readonly stock: StockSample;
  readonly demand: DemandSample;
  readonly lnRepetition: number;
  readonly lnStretch: number;
}

/**
 * Draws every sample of a design.
 *
 * @returns [design.samples] samples.
 */
export function drawSamples(assumptions: Assumptions, design: SampleDesign): Sample[] {
  const draw = samplesOf(assumptions, design);
  return Array.from({ length: design.samples }, (_, i) => draw(i));
}

/** Draws the samples of a design one by one: a single pass needs no array of them. */
export function samplesOf(
  assumptions: Assumptions,
  design: SampleDesign,
): (index: number) => Sample {
  const { stockDefinition, demandAnchorYear, intervals } = assumptions;
  const recordEnd = recordEndBefore(demandAnchorYear);
  const draws = drawsOf(assumptions, design);
  const stretch = stretches(assumptions, draws);
  const columns: Partial<Record<ParameterId, Float64Array>> = {};
  const branch = design.uniform('computeWeight');
  const computeWeight = intervals.computeWeight[0];

  return (i) => {
    const value = (id: ParameterId): number => (columns[id] ??= draws.values(id))[i];
    const path = branch[i] < computeWeight ? 'compute' : 'trend';
    return {
      stock: stockSample(stockDefinition, value),
      demand: demandSample(path, assumptions, value, recordEnd),
      lnRepetition: Math.log(value('repetition')),
      lnStretch: finite('the stretch by synthetic text', Math.log(stretch[i])),
    };
  };
}

/** ln of demand over usable stock. */
const lnUseOf = ({ stock, demand }: Sample, point: TimePoint): number =>
  lnDemand(demand, point) - Math.log(usableTokens(stock, point));

/**
 * The exhaustion date and the stretched date of one sample.
 *
 * @param grid as `crossingGrid` makes it.
 * @returns calendar years; 2015 is "2015 or earlier", Infinity "not before 2100".
 */
export function exhaustionYears(sample: Sample, grid: readonly TimePoint[]): [number, number] {
  const lnUse = (point: TimePoint): number => lnUseOf(sample, point);
  // A path without a finite start or end would look like one that never crosses.
  finite('demand over stock', lnUse(grid[0]) + lnUse(grid[grid.length - 1]));
  return firstCrossings(lnUse, grid, sample.demand.growth.breakYear, [
    sample.lnRepetition,
    sample.lnStretch,
  ]);
}

function summarise(years: Float64Array): DateSummary {
  const sorted = years.toSorted();
  return {
    quantiles: Float64Array.from(quantilesOf(sorted, dateLevels)),
    byQuarter: Float64Array.from({ length: QUARTERS }, (_, quarter) =>
      shareUpTo(sorted, FIRST_YEAR + quarter / 4),
    ),
    never: 1 - shareUpTo(sorted, LAST_YEAR),
  };
}

/** @see Engine */
export const plainEngine: Engine = (assumptions, design, years) => {
  const samples = drawSamples(assumptions, design);
  const n = samples.length;

  const grid = crossingGrid(assumptions.demandAnchorYear);
  const exhausted = new Float64Array(n);
  const stretched = new Float64Array(n);
  samples.forEach((sample, i) => {
    [exhausted[i], stretched[i]] = exhaustionYears(sample, grid);
  });

  const m = years.length;
  const stock = new Float64Array(bandLevels.length * m);
  const demand = new Float64Array(bandLevels.length * m);
  const used = new Float64Array(m);
  const demandByPath = new Float64Array(demandPaths.length * m);
  const lnStocks = new Float64Array(n);
  const lnDemands = new Float64Array(n);
  const lnUses = new Float64Array(n);
  years.forEach((year, t) => {
    const point = timePoint(year);
    samples.forEach((sample, i) => {
      lnStocks[i] = Math.log(usableTokens(sample.stock, point)) + sample.lnRepetition;
      lnDemands[i] = lnDemand(sample.demand, point);
      lnUses[i] = lnDemands[i] - lnStocks[i];
    });
    demandPaths.forEach((path, row) => {
      const onPath = lnDemands.filter((_, i) => samples[i].demand.path === path).sort();
      if (onPath.length > 0) demandByPath[row * m + t] = Math.exp(quantilesOf(onPath, [0.5])[0]);
    });
    const stockAt = quantilesOf(lnStocks.sort(), bandLevels);
    const demandAt = quantilesOf(lnDemands.sort(), bandLevels);
    bandLevels.forEach((_, level) => {
      stock[level * m + t] = Math.exp(stockAt[level]);
      demand[level * m + t] = Math.exp(demandAt[level]);
    });
    used[t] = Math.min(1, Math.exp(quantilesOf(lnUses.sort(), [0.5])[0]));
  });

  return {
    engine: 'plain-sobol',
    samples: n,
    exhaustion: summarise(exhausted),
    stretched: summarise(stretched),
    bands: { years, stock, demand, used, demandByPath },
  };
};
