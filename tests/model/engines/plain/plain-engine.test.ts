import { describe, expect, it } from 'vitest';
import { baseline } from '../../../../src/model/parameters/assumptions';
import { lnDemand } from '../../../../src/model/formulas/demand';
import { distributionOf, valueAt } from '../../../../src/model/parameters/distribution';
import { bandLevels, dateLevels, type DateSummary } from '../../../../src/model/engines/forecast';
import { ModelError } from '../../../../src/model/numbers/model-error';
import {
  drawSamples,
  exhaustionYears,
  plainEngine,
} from '../../../../src/model/engines/plain/plain-engine';
import { createDesign } from '../../../../src/model/sampling/sample-design';
import { usableTokens } from '../../../../src/model/formulas/stock';
import { crossingGrid, timePoint } from '../../../../src/model/timeline/time-point';
import { assumptionsOfCase, exactDate, usual } from '../../closed-form-cases';
import { withExtras } from '../../parameter-levels';
import { withIntervals } from '../../reference-scenarios';

const design = createDesign(1000, 5);
const years = Float64Array.of(2016, 2026.75, 2035.3, 2099);
const samples = drawSamples(baseline, design);
const forecast = plainEngine(baseline, design, years);
const dates = samples.map((sample) => exhaustionYears(sample, crossingGrid(2026.75)));

const nearestRank = (values: number[], level: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(level * values.length - 1e-9) - 1] ?? NaN;

describe('the summary of dates', () => {
  const summaries: [string, DateSummary, number[]][] = [
    ['human text alone', forecast.exhaustion, dates.map(([exhausted]) => exhausted)],
    ['with synthetic text', forecast.stretched, dates.map(([, stretched]) => stretched)],
  ];

  it.each(summaries)('%s: dates are nearest ranks of the paths', (_, summary, all) => {
    expect([...summary.quantiles]).toEqual(dateLevels.map((level) => nearestRank(all, level)));
  });

  it.each(summaries)('%s: probabilities are counts of paths', (_, summary, all) => {
    summary.byQuarter.forEach((probability, quarter) => {
      const count = all.filter((date) => date <= 2015 + quarter / 4).length;
      expect(probability).toBe(count / all.length);
    });
    expect(summary.never).toBeCloseTo(all.filter((date) => date > 2100).length / all.length, 12);
  });

  it('counts what comes just before 2100, and calls never only what does not', () => {
    const certainty = { pages: [4e11, 4e11], datasetAtAnchor: [45e12, 45e12] } as const;
    const settings = { ...usual, ...certainty };
    const stockGrowth = settings.pageLengthGrowth * settings.pageCountGrowth;
    const { mean } = exactDate(settings);
    const gap = (mean - settings.anchor) * Math.log(settings.datasetGrowth / stockGrowth);
    const crossingIn = (year: number): [date: number | undefined, never: number] => {
      const datasetGrowth = stockGrowth * Math.exp(gap / (year - settings.anchor));
      const assumptions = assumptionsOfCase({ ...settings, datasetGrowth });
      const { exhaustion } = plainEngine(assumptions, createDesign(4), years);
      return [exhaustion.quantiles[0], exhaustion.never];
    };
    expect(crossingIn(2099.6)).toEqual([expect.closeTo(2099.6, 4), 0]);
    expect(crossingIn(2100.1)).toEqual([Infinity, 1]);
  });

  it('never drops a path that does not cross', () => {
    const slow = withIntervals(baseline, { datasetGrowth: [0.9, 1.3], computeWeight: [0, 0] });
    const { exhaustion } = plainEngine(slow, design, years);
    expect(exhaustion.never).toBeGreaterThan(0.5);
    expect(exhaustion.quantiles[3]).toBe(Infinity);
  });
});

describe('the bands', () => {
  it('are nearest ranks of stock and demand over the paths', () => {
    years.forEach((year, t) => {
      const point = timePoint(year);
      const stocks = samples.map(
        ({ stock, lnRepetition }) => usableTokens(stock, point) * Math.exp(lnRepetition),
      );
      const demands = samples.map(({ demand }) => Math.exp(lnDemand(demand, point)));
      bandLevels.forEach((level, i) => {
        const cell = i * years.length + t;
        expect((forecast.bands.stock[cell] ?? NaN) / nearestRank(stocks, level)).toBeCloseTo(1, 10);
        expect((forecast.bands.demand[cell] ?? NaN) / nearestRank(demands, level)).toBeCloseTo(
          1,
          10,
        );
      });
      const used = demands.map((demand, i) => Math.min(1, demand / (stocks[i] ?? NaN)));
      expect(forecast.bands.used[t]).toBeCloseTo(nearestRank(used, 0.5), 10);
    });
  });

  it('say how many samples and which engine', () => {
    expect(forecast.samples).toBe(1000);
    expect(forecast.engine).toBe('plain-sobol');
    expect(forecast.bands.years).toEqual(years);
  });

  it('are empty where no year is asked for, and the dates are the same', () => {
    const { bands, exhaustion } = plainEngine(baseline, design, new Float64Array());
    expect([bands.stock.length, bands.demand.length, bands.used.length]).toEqual([0, 0, 0]);
    expect(exhaustion).toEqual(forecast.exhaustion);
  });
});

describe('one sample', () => {
  it('takes each parameter from its own points', () => {
    const setting = withExtras({ stockDefinition: 'commonCrawl' });
    const [sample] = drawSamples(setting, createDesign(1, 9));
    const points = createDesign(1, 9);
    const value = (id: keyof typeof setting.intervals): number =>
      valueAt(distributionOf(id, setting.intervals[id]), points.normal(id)[0] ?? NaN);
    expect(sample?.stock).toMatchObject({
      growsWithUsers: false,
      withheldShare: value('withheldShare'),
      aiShare: value('aiShareOfNewText'),
      goodTokens: expect.closeTo(value('commonCrawlTokens') * value('qualityShare'), -3) as number,
    });
    expect(sample?.lnRepetition).toBeCloseTo(Math.log(value('repetition')), 12);
    const books = value('booksPapersCodeShare') * value('booksPapersCodeTokens');
    expect((sample?.stock.books ?? NaN) / books).toBeCloseTo(1, 12);
  });

  it('follows compute when its point is below the weight', () => {
    const weight = 0.3;
    const setting = withIntervals(baseline, { computeWeight: [weight, weight] });
    const points = design.uniform('computeWeight');
    drawSamples(setting, design).forEach(({ demand }, i) => {
      expect(demand.path).toBe((points[i] ?? NaN) < weight ? 'compute' : 'trend');
    });
  });

  it.each([0, 1])('always takes one path at a weight of %d', (weight) => {
    const setting = withIntervals(baseline, { computeWeight: [weight, weight] });
    const onCompute = drawSamples(setting, design).filter(
      ({ demand }) => demand.path === 'compute',
    );
    expect(onCompute.length).toBe(weight * design.samples);
  });

  it('does not depend on how many others there are', () => {
    const few = drawSamples(baseline, createDesign(100, 5));
    expect(few).toEqual(samples.slice(0, 100));
  });
});

describe('arithmetic beyond the finite numbers', () => {
  it('is an error, never "never"', () => {
    const beyond = withIntervals(baseline, { pages: [1e300, 1e307], bytesPerPage: [1e9, 1e9] });
    expect(() => plainEngine(beyond, design, years)).toThrow(ModelError);
    const nothing = withIntervals(baseline, { pages: [0, 0] });
    expect(() => plainEngine(nothing, design, years)).toThrow(ModelError);
    const notANumber = withIntervals(baseline, { datasetGrowth: [NaN, NaN] });
    expect(() => plainEngine(notANumber, design, years)).toThrow(ModelError);
  });
});
