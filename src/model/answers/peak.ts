/** Peak data: whether the stock of usable human-authored text still grows. */
import type { Assumptions } from '../parameters/assumptions';
import { drawsOf } from '../sampling/draws';
import { isUncertain } from '../parameters/inactivity';
import { finite } from '../numbers/model-error';
import type { ParameterId } from '../parameters/parameters';
import type { SampleDesign } from '../sampling/sample-design';
import { type Spread, spreadOf } from '../numbers/spread';
import { stockParameterIds, type StockSample, stockSample, usableTokens } from '../formulas/stock';
import { timePoint } from '../timeline/time-point';
import { usableGrowth } from '../formulas/usable-growth';

/** The stock at 1 January of a year. */
export interface PeakYear {
  /** Calendar year. */
  readonly year: number;
  /** New usable human-authored text, tokens a year, re-reading left out; below 0 where text shrinks. */
  readonly newTokens: Spread;
  /** Chance that the usable stock is smaller a year later, 0 .. 1. */
  readonly shrinks: number;
}

/**
 * New usable text, year by year.
 *
 * @param design [n] samples.
 * @param years  calendar years.
 * @returns one entry for each year.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function peak(
  assumptions: Assumptions,
  design: SampleDesign,
  years: readonly number[],
): PeakYear[] {
  const stocks = drawStocks(assumptions, design);
  return years.map((year) => {
    const [now, later] = [timePoint(year), timePoint(year + 1)];
    const growth = Float64Array.from(stocks, (stock) =>
      finite('new usable text', usableGrowth(stock, now)),
    );
    const shrinking = stocks.filter(
      (stock) => usableTokens(stock, later) < usableTokens(stock, now),
    );
    return { year, newTokens: spreadOf(growth), shrinks: shrinking.length / stocks.length };
  });
}

/** [n] stock paths; what is uncertain takes the most evenly spread coordinates. */
function drawStocks(assumptions: Assumptions, design: SampleDesign): StockSample[] {
  const uncertain = stockParameterIds.filter((id) => isUncertain(assumptions, id));
  const draws = drawsOf(assumptions, design.within(new Set<ParameterId>(uncertain)));
  return Array.from({ length: design.samples }, (_, i) =>
    stockSample(assumptions.stockDefinition, (id) => draws.values(id)[i]),
  );
}
