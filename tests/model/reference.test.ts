/**
 * Against an independent implementation of Villalobos et al. 2024; see `tests/reference/README.md`.
 *
 * What is left out, and why: dates before 2024 (the reference runs growth backwards there, this model follows the record), and before
 * 2026 where compute has a part (this model lets it take over within two years of the anchor, the reference at once);
 * compute tables by year (no start, growth and slowdown express them); stocks by internet population (a sum over platforms),
 * of which only the growth is compared.
 */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../src/model/parameters/assumptions';
import { bandLevels, dateLevels } from '../../src/model/engines/forecast';
import { oneOfEach } from '../selected-cases';
import { engines } from './engines';
import { COUNTED, meanForecast, meanOf, scramblings } from './mean-forecast';
import {
  assumptionsOf,
  assumptionsOfCheck,
  comparedFrom,
  demandQuantiles,
  type ExhaustionRow,
  exhaustionRows,
  levels,
  type PresetCheck,
  presetChecks,
  type QuantileRows,
  stockQuantiles,
} from './reference-scenarios';

const DATE_ERROR = 0.03;
const PROBABILITY_ERROR = 0.003;
const QUANTILE_ERROR = 0.01;

/**
 * Years between the first time at which a path is above and the moment at which that many are above together, at a level:
 * what the reference's two definitions of P differ by, over how fast P rises there.
 */
function yearsBetweenDefinitions(check: PresetCheck, level: number): number {
  const date = check.dates[String(level)] ?? NaN;
  const year = Object.keys(check.first_passage_mc).find((key) => Number(key) >= date) ?? '';
  const apart = (check.first_passage_mc[year] ?? NaN) - (check.P[year] ?? NaN);
  const before = levels[levels.indexOf(level) - 1] ?? NaN;
  const pace = (level - before) / (date - (check.dates[String(before)] ?? NaN));
  return Math.max(0, apart / pace);
}

describe.each(engines)(
  '$name against cases in the form of a preset',
  ({ name, engine, createDesign, part, neighbours }) => {
    const designs = scramblings(createDesign, 4, part * COUNTED);

    it.each(oneOfEach(neighbours, `cases in the form of a preset, ${name}`, presetChecks))(
      '$case',
      (check) => {
        const { exhaustion } = meanForecast(engine, assumptionsOfCheck(check), designs);
        const afterAnchor = dateLevels.filter(
          (level) => (check.dates[String(level)] ?? NaN) > comparedFrom(check.demand),
        );
        // A hundredfold overtraining puts half of the dates before 2026.
        expect(afterAnchor.length).toBeGreaterThanOrEqual(3);
        for (const level of afterAnchor) {
          const difference = exhaustion.date(level).value - (check.dates[String(level)] ?? NaN);
          const label = `${level * 100}% date`;
          expect(difference, label).toBeLessThanOrEqual(DATE_ERROR);
          // The reference's dates are those of "above now", ours those of "was above once": never later, at times earlier.
          const earliest = -DATE_ERROR - yearsBetweenDefinitions(check, level);
          expect(difference, label).toBeGreaterThanOrEqual(earliest);
        }
        for (const [year, expected] of Object.entries(check.first_passage_mc)) {
          const difference = exhaustion.probabilityBy(Number(year)).value - expected;
          expect(Math.abs(difference), `P(${year})`).toBeLessThanOrEqual(PROBABILITY_ERROR);
        }
      },
    );
  },
);

/**
 * Up to here no path of the compute demand has had the time to slow down and fall behind the stock again: "is above now" and
 * "was above once" are the same. Later, paths cross back, and only the second grows for ever.
 */
const LAST_YEAR_OF_ONE_CROSSING = 2031;

const crossesOnce = ({ demand }: ExhaustionRow, year: number): boolean =>
  demand === 'hist' || year <= LAST_YEAR_OF_ONE_CROSSING;

describe.each(engines)(
  '$name against stock and demand by name',
  ({ name, engine, createDesign, part, neighbours }) => {
    const designs = scramblings(createDesign, 4, part * COUNTED);

    it.each(oneOfEach(neighbours, `pairs of stock and demand, ${name}`, exhaustionRows))(
      '$stock, $demand, overtraining $overtraining',
      (row) => {
        const { stock, demand, overtraining, dates, datesPerDraw, P, firstYear } = row;
        const { exhaustion } = meanForecast(
          engine,
          assumptionsOf(stock, demand, overtraining),
          designs,
        );

        for (const level of dateLevels) {
          const aboveNow = dates[String(level)] ?? NaN;
          if (aboveNow <= comparedFrom(demand)) continue;
          const ours = exhaustion.date(level).value;
          const label = `${level * 100}% date`;
          expect(ours - aboveNow, label).toBeLessThanOrEqual(DATE_ERROR);
          const aboveOnce = crossesOnce(row, aboveNow) ? aboveNow : datesPerDraw?.[String(level)];
          if (aboveOnce !== undefined) {
            expect(Math.abs(ours - aboveOnce), label).toBeLessThanOrEqual(DATE_ERROR);
          }
        }

        P.forEach((aboveNow, i) => {
          const year = firstYear + i;
          if (year < comparedFrom(demand)) return;
          const difference = exhaustion.probabilityBy(year).value - aboveNow;
          expect(difference, `P(${year})`).toBeGreaterThanOrEqual(-PROBABILITY_ERROR);
          if (crossesOnce(row, year)) {
            expect(difference, `P(${year})`).toBeLessThanOrEqual(PROBABILITY_ERROR);
          }
        });
      },
    );
  },
);

const yearsOf = ({ firstYear, quantiles }: QuantileRows, step: number): Float64Array =>
  Float64Array.from({ length: Math.ceil(quantiles.length / step) }, (_, t) => firstYear + t * step);

const medianRow = bandLevels.indexOf(0.5);
const medianLevel = levels.indexOf(0.5);

describe.each(engines)(
  '$name against quantiles of stock and demand',
  ({ name, engine, createDesign, part, neighbours }) => {
    const indexed = stockQuantiles.filter(({ of }) => of.startsWith('indexed'));
    // Bands are far apart in time and narrow in years: every fourth year, and more samples.
    const step = 4;
    const manyDesigns = scramblings(createDesign, 4, part * COUNTED);

    /** Every band at every time, averaged over the scramblings in logarithms, against the reference's quantile. */
    function expectBands(
      rows: QuantileRows,
      assumptions: Assumptions,
      of: 'stock' | 'demand',
    ): void {
      const years = yearsOf(rows, step);
      const bands = manyDesigns.map((design) => engine(assumptions, design, years).bands[of]);
      years.forEach((year, t) => {
        if (of === 'demand' && year < comparedFrom(rows.of)) return;
        bandLevels.forEach((level, i) => {
          const cell = i * years.length + t;
          const ours = meanOf(bands.map((band) => Math.log(band[cell] ?? NaN))).value;
          const theirs = rows.quantiles[t * step]?.[levels.indexOf(level)] ?? NaN;
          const difference = Math.exp(ours) / theirs - 1;
          expect(Math.abs(difference), `${level} in ${year}`).toBeLessThanOrEqual(QUANTILE_ERROR);
        });
      });
    }

    it.each(oneOfEach(neighbours, `stocks by quantile, ${name}`, indexed))('stock: $of', (rows) => {
      expectBands(rows, assumptionsOf(rows.of, 'hist'), 'stock');
    });

    it.each(oneOfEach(neighbours, `demands by quantile, ${name}`, demandQuantiles))(
      'demand: $of',
      (rows) => {
        expectBands(rows, assumptionsOf('indexed_raw', rows.of), 'demand');
      },
    );

    it('the whole web grows as its users do', () => {
      const rows = stockQuantiles.find(({ of }) => of === 'users_raw');
      if (rows === undefined) throw new Error('no users_raw');
      const years = yearsOf(rows, 1);
      const wholeWeb = {
        ...assumptionsOf('users_raw', 'hist'),
        stockDefinition: 'wholeWeb',
      } as const;
      const { bands } = engine(wholeWeb, createDesign(64, 1), years);
      const row = medianRow * years.length;
      rows.quantiles.forEach((quantiles, t) => {
        const expected =
          (quantiles[medianLevel] ?? NaN) / (rows.quantiles[0]?.[medianLevel] ?? NaN);
        const ours = (bands.stock[row + t] ?? NaN) / (bands.stock[row] ?? NaN);
        expect(Math.abs(ours / expected - 1), `${years[t]}`).toBeLessThan(1e-5);
      });
    });
  },
);
