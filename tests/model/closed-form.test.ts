/**
 * Where the model has an exact answer. With the indexed web, no machine-written and no withheld text, demand that does not slow down
 * and efficiency far from its limit, the date is normal where the levels alone are uncertain:
 * mean = a + (ln H - ln D) / (ln G - ln e - ln g), a the anchor of demand, G, e and g the growth of demand, efficiency and stock.
 * On the trend it is so after a, and D is the median set at the anchor; on the compute path after a + 2, and D is what compute would pay
 * for at a.
 */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../src/model/parameters/assumptions';
import {
  dateAt,
  dateLevels,
  type DateSummary,
  probabilityBy,
} from '../../src/model/engines/forecast';
import type { Interval } from '../../src/model/parameters/interval';
import { type ParameterId } from '../../src/model/parameters/parameters';
import { normalQuantile, upperTail, Z90 } from '../plain-model/plain-distributions';
import {
  assumptionsOfCase,
  certainties,
  closedFormCases,
  exactDate,
  usual,
} from './closed-form-cases';
import { oneOfEach } from '../selected-cases';
import { engines } from './engines';
import { withIntervals } from './reference-scenarios';

const normalCdf = (z: number): number => (z > 0 ? 1 - upperTail(z) : upperTail(-z));

describe.each(engines)(
  '$name against the closed form',
  ({ name, engine, createDesign, part, neighbours }) => {
    const design = createDesign(part * 65536, 1);

    it.each(oneOfEach(neighbours, `closed forms, ${name}`, closedFormCases))(
      '$name',
      (settings) => {
        const { exhaustion } = engine(assumptionsOfCase(settings), design, new Float64Array());
        const { mean, deviation, from } = exactDate(settings);
        let compared = 0;
        for (const level of dateLevels) {
          const exact = mean + deviation * normalQuantile(level);
          if (exact <= from) continue;
          compared++;
          const difference = Math.abs(dateAt(exhaustion, level) - exact);
          expect(difference, `${level * 100}% date`).toBeLessThanOrEqual(
            level === 0.5 ? 1e-3 : 3e-3,
          );
        }
        expect(compared).toBeGreaterThanOrEqual(4);
        for (let year = Math.ceil(from); year <= 2100; year++) {
          const exact = normalCdf((year - mean) / deviation);
          expect(Math.abs(probabilityBy(exhaustion, year) - exact), `P(${year})`).toBeLessThan(
            1e-3,
          );
        }
        expect(exhaustion.never).toBeCloseTo(1 - normalCdf((2100 - mean) / deviation), 3);
      },
    );

    it('stretches the date by what synthetic text adds to the stock', () => {
      const settings = { ...usual, pages: [4e11, 4e11], datasetAtAnchor: [45e12, 45e12] } as const;
      // Flawless and ungraded: one synthetic token to each human one adds 2 (1 - exp(-1 / 2)).
      const assumptions = withIntervals(assumptionsOfCase(settings), {
        syntheticShare: [0.5, 0.5],
        generatorErrorRate: [0, 0],
        syntheticValue: [1, 1],
        syntheticSaturation: [2, 2],
        generations: [1, 1],
      });
      const { exhaustion, stretched } = engine(
        assumptions,
        createDesign(16, 1),
        new Float64Array(),
      );
      const { mean } = exactDate(settings);
      const stretchedStock = exactDate({ ...settings, repetition: 3 + 2 * (1 - Math.exp(-0.5)) });
      for (const level of dateLevels) {
        expect(dateAt(exhaustion, level)).toBeCloseTo(mean, 4);
        expect(dateAt(stretched, level)).toBeCloseTo(stretchedStock.mean, 4);
      }
    });
  },
);

/** Examples that the reference works out: both growths uncertain, and paths that turn back. */
describe.each(engines)(
  '$name against worked examples',
  ({ name, engine, createDesign, part, neighbours }) => {
    const certain = (value: number): Interval => [value, value];
    const lognormal = (lnMedian: number, sigma: number): Interval => [
      Math.exp(lnMedian - Z90 * sigma),
      Math.exp(lnMedian + Z90 * sigma),
    ];
    const example = (
      stock: Interval,
      lnDatasetGrowth: readonly [lnMedian: number, sigma: number],
      intervals: Partial<Record<ParameterId, Interval>> = {},
    ) =>
      withIntervals(
        { ...assumptionsOfCase(usual), demandAnchorYear: 2024 },
        {
          ...certainties(usual),
          // A token is a page of 1000 bytes, and one in a thousand of them is good.
          pages: stock,
          bytesPerPage: certain(1000),
          bytesPerToken: certain(1),
          qualityShare: certain(0.001),
          repetition: certain(1),
          pageLengthGrowth: certain(1),
          pageCountGrowth: lognormal(0.077, 0.025),
          datasetAtAnchor: [3e12, 13e12],
          datasetGrowth: lognormal(...lnDatasetGrowth),
          ...intervals,
        },
      );
    const design = createDesign(part * 131072, 1);

    const examples: {
      what: string;
      assumptions: Assumptions;
      hold: (dates: DateSummary) => void;
    }[] = [
      {
        what: 'both growths uncertain',
        assumptions: example(lognormal(Math.log(3.2e14), 0.83), [0.864, 0.1266]),
        hold: (dates) => {
          expect(Math.abs(dateAt(dates, 0.1) - 2027.316905)).toBeLessThan(0.005);
          expect(Math.abs(dateAt(dates, 0.5) - 2029.001957)).toBeLessThan(0.005);
          expect(Math.abs(dateAt(dates, 0.9) - 2031.149163)).toBeLessThan(0.005);
          expect(Math.abs(probabilityBy(dates, 2028) - 0.231464)).toBeLessThan(0.001);
          expect(Math.abs(probabilityBy(dates, 2030) - 0.740247)).toBeLessThan(0.001);
          expect(dates.never).toBe(0);
        },
      },
      {
        what: 'a path counts from its first crossing on, though it turns back',
        assumptions: example(lognormal(Math.log(3e15), 0.83), [0.1, 0.1], {
          // Both a hundred times the example's: the answer is that of their ratio, and the record of the years before is far below.
          datasetAtAnchor: [3e14, 13e14],
        }),
        hold: (dates) => {
          // Above the stock at that moment are 0.312259.
          expect(Math.abs(probabilityBy(dates, 2044) - 0.328646)).toBeLessThan(0.001);
        },
      },
    ];

    it.each(oneOfEach(neighbours, `worked examples, ${name}`, examples))(
      '$what',
      // Paths that never cross are followed to the end.
      { timeout: 120_000 },
      ({ assumptions, hold }) => {
        hold(engine(assumptions, design, new Float64Array()).exhaustion);
      },
    );

    it('every input certain', () => {
      const assumptions = example(certain(26.25 * 6.24e12), [0, 0], {
        datasetAtAnchor: certain(6.24e12),
        datasetGrowth: certain(10 ** 0.38),
        pageCountGrowth: certain(1.0815),
      });
      const { exhaustion } = engine(assumptions, createDesign(16, 1), new Float64Array());
      for (const level of dateLevels) expect(dateAt(exhaustion, level)).toBeCloseTo(2028.10184, 5);
    });
  },
);
