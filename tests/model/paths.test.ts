/**
 * The paths of the plain engine, before any date is looked for, against the reference's "demand is above stock now": here the
 * definitions agree in every year, also where paths cross back.
 */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../src/model/parameters/assumptions';
import { lnDemand } from '../../src/model/formulas/demand';
import { drawSamples } from '../../src/model/engines/plain/plain-engine';
import { usableTokens } from '../../src/model/formulas/stock';
import { timePoint } from '../../src/model/timeline/time-point';
import { oneOfEach } from '../selected-cases';
import { scramblings } from './mean-forecast';
import { plainDesign } from './plain-design';
import {
  assumptionsOf,
  assumptionsOfCheck,
  comparedFrom,
  exhaustionRows,
  presetChecks,
} from './reference-scenarios';

const PROBABILITY_ERROR = 0.003;

const designs = scramblings(plainDesign, 4);

/** Share of samples whose demand is at or above their stock at each year. */
function sharesAbove(assumptions: Assumptions, years: readonly number[]): number[] {
  const points = years.map(timePoint);
  const counts = years.map(() => 0);
  const samples = designs.flatMap((design) => drawSamples(assumptions, design));
  for (const { stock, demand, lnRepetition } of samples) {
    points.forEach((point, t) => {
      const lnStock = Math.log(usableTokens(stock, point)) + lnRepetition;
      if (lnDemand(demand, point) >= lnStock) counts[t] = (counts[t] ?? 0) + 1;
    });
  }
  return counts.map((count) => count / samples.length);
}

function expectShares(assumptions: Assumptions, expected: readonly [number, number][]): void {
  const shares = sharesAbove(
    assumptions,
    expected.map(([year]) => year),
  );
  expected.forEach(([year, probability], t) => {
    const difference = Math.abs((shares[t] ?? NaN) - probability);
    expect(difference, `P at ${year}`).toBeLessThanOrEqual(PROBABILITY_ERROR);
  });
}

describe('as many paths are above as the reference says', () => {
  it.each(oneOfEach(8, 'cases in the form of a preset, path by path', presetChecks))(
    '$case',
    (check) => {
      const byYear = Object.entries(check.P)
        .map(([year, p]): [number, number] => [Number(year), p])
        .filter(([year]) => year >= comparedFrom(check.demand));
      // A date is the moment at which as many paths as its level says are above.
      const byDate = Object.entries(check.dates)
        .map(([level, year]): [number, number] => [year, Number(level)])
        .filter(([year]) => year >= comparedFrom(check.demand));
      expectShares(assumptionsOfCheck(check), [...byYear, ...byDate]);
    },
  );

  // Overtraining moves demand by a constant, which the cases above hold already.
  const rows = exhaustionRows.filter(({ overtraining }) => overtraining === 1);

  it.each(oneOfEach(6, 'pairs of stock and demand, path by path', rows))(
    '$stock, $demand',
    (row) => {
      const expected = row.P.map((p, i): [number, number] => [row.firstYear + i, p]).filter(
        ([year]) => year >= comparedFrom(row.demand),
      );
      expectShares(assumptionsOf(row.stock, row.demand), expected);
    },
  );
});
