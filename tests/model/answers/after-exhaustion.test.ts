import { describe, expect, it } from 'vitest';
import {
  afterExhaustion,
  firstGap,
  type AfterExhaustion,
} from '../../../src/model/answers/after-exhaustion';
import { type Assumptions, baseline, collapses } from '../../../src/model/parameters/assumptions';
import type { Interval } from '../../../src/model/parameters/interval';
import type { ParameterId } from '../../../src/model/parameters/parameters';
import { humanDates } from '../../../src/model/engines/human-dates';
import { probabilityBy } from '../../../src/model/engines/forecast';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { generationFactor, stretchOf } from '../../../src/model/formulas/synthetic';
import { presets } from '../../../src/scenario/presets';
import { closedForm, growthNeeded } from '../closed-form-scenario';
import { withIntervals } from '../reference-scenarios';

const design = createDesign(256);
function after(assumptions: Assumptions, until = 2036, samples = design): AfterExhaustion {
  const found = afterExhaustion(assumptions, samples, until);
  if (found.kind === 'none') throw new Error(found.reason);
  return found;
}
const certain = (
  values: Partial<Record<ParameterId, number>>,
): Partial<Record<ParameterId, Interval>> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, [value, value]]));

/** One future, of which everything can be worked out by hand. */
const one = withIntervals(
  closedForm,
  certain({
    pages: 4e11,
    datasetAtAnchor: 45e12,
    datasetGrowth: 2,
    syntheticShare: 0.5,
    generatorErrorRate: 0.2,
    keepsRight: 0.9,
    keepsWrong: 0.3,
    syntheticValue: 1.5,
    syntheticSaturation: 8,
    generations: 3,
    costSynthetic: 2,
    costHuman: 3400,
  }),
);
const stockIn = (year: number): number =>
  ((4e11 * 7000) / 4) * 0.2 * (1.03 * 1.05) ** (year - 2024);
/** Sets double, and efficiency takes a part of that back, far from its limit. */
const demandIn = (year: number): number => 45e12 * (2 / 1.1) ** (year - 2026.75);
/** Share right after grading, the worth of the first synthetic token, and the part that grading keeps. */
const right = (0.8 * 0.9) / (0.8 * 0.9 + 0.2 * 0.3);
const worth = 1.5 * (2 * right - 1) ** 2 * generationFactor(3, 'accumulate');
const kept = 0.8 * 0.9 + 0.2 * 0.3;

describe('the gap in a future that can be worked out by hand', () => {
  const { years, median } = after(one, 2035);

  it('begins in the year of exhaustion', () => {
    const exact =
      2026.75 + Math.log((stockIn(2026.75) * 3) / 45e12) / Math.log(2 / 1.1 / (1.03 * 1.05));
    expect(median).toBeCloseTo(exact, 3);
    expect(years[0]?.year).toBe(Math.floor(median));
    expect(years.at(-1)?.year).toBe(2035);
    expect(years[0]?.exhausted).toBe(0);
    expect(years[0]?.gap).toEqual({ p10: 0, median: 0, p90: 0 });
    expect(years[0]?.synthetic).toBeUndefined();
    expect([years[0]?.fillable, years[0]?.unfillable]).toEqual([0, 0]);
  });

  it('is demand less the stock, and new writing is read as often as the rest', () => {
    for (const { year, gap, human, exhausted } of years.slice(1)) {
      const missing = demandIn(year) - 3 * stockIn(year);
      expect(missing).toBeGreaterThan(0);
      expect(exhausted).toBe(1);
      for (const level of ['p10', 'median', 'p90'] as const) {
        expect(gap[level] / missing).toBeCloseTo(1, 9);
        expect(human.tokens[level] / (missing / 3)).toBeCloseTo(1, 9);
        expect(human.usd[level] / (((missing / 3) * 3400) / 1e6)).toBeCloseTo(1, 9);
      }
    }
  });

  it('is filled by so much synthetic text that its gain is the gap, at the price of what grading keeps', () => {
    const filled = years.slice(1).filter(({ unfillable }) => unfillable === 0);
    expect(filled.length).toBeGreaterThan(1);
    for (const { year, gap, synthetic, fillable } of filled) {
      if (!synthetic) throw new Error(`${year}: no amount`);
      expect(fillable).toBe(1);
      const usable = stockIn(year);
      const ratio = synthetic.tokens.median / usable;
      expect((worth * 8 * (1 - Math.exp(-ratio / 8)) * usable) / gap.median).toBeCloseTo(1, 9);
      const usd = (synthetic.tokens.median / kept) * (2 / 1e6);
      expect(synthetic.usd.median / usd).toBeCloseTo(1, 9);
    }
  });

  it('cannot be filled once it is more than synthetic text ever adds', () => {
    for (const { year, gap, fillable, unfillable, synthetic } of years) {
      const isMore = gap.median >= worth * 8 * stockIn(year);
      expect(unfillable).toBe(isMore ? 1 : 0);
      expect(fillable).toBe(gap.median > 0 && !isMore ? 1 : 0);
      expect(synthetic !== undefined).toBe(fillable === 1);
    }
    expect(years.some(({ unfillable }) => unfillable === 1)).toBe(true);
  });

  it('is not filled at all by text that is mostly wrong', () => {
    const harmful = withIntervals(one, certain({ generatorErrorRate: 0.9 }));
    const [, next] = after(harmful).years;
    expect(next?.unfillable).toBe(1);
    const worthless = withIntervals(one, certain({ syntheticValue: 0 }));
    expect(after(worthless).years[1]?.unfillable).toBe(1);
  });
});

describe('the gap over all futures', () => {
  const samples = createDesign(1024);
  const { years, median } = after(baseline, 2040, samples);

  it('is wider every year, over more and more of them', () => {
    years.forEach(({ gap, exhausted, fillable, unfillable, human }, k) => {
      expect(gap.p10).toBeLessThanOrEqual(gap.median);
      expect(gap.median).toBeLessThanOrEqual(gap.p90);
      // A future with a gap has run out, and its gap can be filled or not; where the stock has caught up there is none.
      expect(fillable + unfillable).toBeLessThanOrEqual(exhausted + 1e-12);
      expect(fillable).toBeGreaterThan(0);
      expect(human.usd.p90).toBeGreaterThan(0);
      const before = years[k - 1];
      if (!before) return;
      expect(exhausted).toBeGreaterThanOrEqual(before.exhausted);
      expect(gap.p90).toBeGreaterThan(before.gap.p90);
    });
    // On 1 January of the median's year not yet half the futures have run out; a year later more than half have.
    expect(years[0]?.year).toBe(Math.floor(median));
    expect(years[0]?.exhausted).toBeLessThan(0.5);
    expect(years[1]?.exhausted).toBeGreaterThan(0.5);
  });

  it('has the chance of the forecast, digit by digit', () => {
    const dates = humanDates(baseline, samples);
    for (const { year, exhausted } of years) expect(exhausted).toBe(probabilityBy(dates, year));
  });

  it('tells of enough years for a curve, however near the end is, but of none after 2100', () => {
    const told = (assumptions: Assumptions): number[] =>
      after(assumptions, 2020).years.map(({ year }) => year);
    expect(told(baseline)).toEqual([2029, 2030, 2031, 2032, 2033]);
    const late = told(withIntervals(closedForm, certain({ datasetGrowth: growthNeeded(2098.5) })));
    expect(late.at(-1)).toBe(2100);
    expect(late.length).toBeLessThan(5);
  });

  it('is nothing to tell where most futures never run out', () => {
    const never = withIntervals(presets.disclosedPace.assumptions, { datasetGrowth: [1, 1.02] });
    const found = afterExhaustion(never, design, 2050);
    if (found.kind !== 'none') throw new Error('exhausted');
    expect(found.reason).toBe('never');
    expect(found.never).toBeGreaterThan(0.5);
    expect(found.stretches.accumulate).toHaveLength(10);
  });
});

describe('the first gap', () => {
  it.each(Object.keys(presets) as (keyof typeof presets)[])(
    'is that of the first year by which text has run out in most futures, for %s',
    (preset) => {
      const { assumptions } = presets[preset];
      const gap = firstGap(assumptions, design, humanDates(assumptions, design));
      const whole = afterExhaustion(assumptions, design, 2015);
      expect(gap).toEqual(
        whole.kind === 'after'
          ? { kind: 'gap', gap: whole.years.find(({ exhausted }) => exhausted >= 0.5) }
          : { kind: 'none', never: whole.never },
      );
    },
  );
});

describe('how far text is stretched', () => {
  it('is what re-reading and the first generation make of it, and less with each further one', () => {
    const { repetition, stretches } = after(one);
    expect(repetition).toEqual({ p10: 3, median: 3, p90: 3 });
    for (const collapse of collapses) {
      const rows = stretches[collapse];
      expect(rows.map(({ generations }) => generations)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      for (const { generations, factor, stretch } of rows) {
        expect(factor).toBe(generationFactor(generations, collapse));
        const perToken = 1.5 * (2 * right - 1) ** 2 * factor;
        expect(stretch.median).toBeCloseTo(stretchOf(3, perToken, 1, 8), 9);
      }
      const medians = rows.map(({ stretch }) => stretch.median);
      expect(medians).toEqual(medians.toSorted((a, b) => b - a));
      expect(medians.at(-1)).toBeGreaterThan(3);
    }
    expect(stretches.replace[9]?.stretch.median).toBeLessThan(
      stretches.accumulate[9]?.stretch.median ?? NaN,
    );
  });

  it('has an end, however much synthetic text there is: none where it harms', () => {
    const { most } = after(one);
    expect(most.median).toBeCloseTo(3 + worth * 8, 9);
    const flood = after(withIntervals(one, certain({ syntheticShare: 0.95 })));
    expect(flood.stretches.accumulate[2]?.stretch.median).toBeLessThan(most.median);
    const harmful = withIntervals(one, certain({ generatorErrorRate: 0.9 }));
    expect(after(harmful).most).toEqual({ p10: 3, median: 3, p90: 3 });
  });

  it('is more harm with each generation where most of it is wrong', () => {
    const harmful = withIntervals(one, certain({ generatorErrorRate: 0.9, keepsWrong: 0.9 }));
    const medians = after(harmful).stretches.replace.map(({ stretch }) => stretch.median);
    expect(medians[0]).toBeLessThan(3);
    expect(medians).toEqual(medians.toSorted((a, b) => b - a));
  });

  it('tells of as many generations as are assumed', () => {
    const many = withIntervals(one, certain({ generations: 14 }));
    expect(after(many).stretches.accumulate).toHaveLength(14);
  });
});
