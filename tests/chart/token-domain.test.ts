import { describe, expect, it } from 'vitest';
import { tokenTicks } from '../../src/chart/frame';
import { medianAt } from '../../src/chart/place-bands';
import { compactDomain, tokenDomain } from '../../src/chart/token-domain';
import type { Bands } from '../../src/model/engines/forecast';
import { presetForecasts } from './preset-forecasts';

describe.each(presetForecasts)('the token axis of $name', ({ forecast: { bands, exhaustion } }) => {
  const m = bands.years.length;

  it('spans whole decades on a log scale', () => {
    const [low, high] = tokenDomain(bands, 'log');
    const ticks = tokenTicks('log', [low, high]);
    expect(low).toBeLessThan(high);
    expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
  });

  it('holds the 90% band of the stock on a log scale', () => {
    const [low, high] = tokenDomain(bands, 'log');
    expect(Math.min(...bands.stock)).toBeGreaterThan(low);
    expect(Math.max(...bands.stock)).toBeLessThan(high);
  });

  it('holds the median of demand, unless it leaves the stock a thousandfold behind', () => {
    const [low, high] = tokenDomain(bands, 'log');
    const median = bands.demand.subarray(2 * m, 3 * m);
    const stockHigh = bands.stock[5 * m - 1] ?? NaN;
    expect(Math.min(...median)).toBeGreaterThan(low);
    expect(Math.min(Math.max(...median), 1000 * stockHigh)).toBeLessThan(high);
  });

  it('starts at nothing on a linear scale, and holds the 50% band of the stock and the crossing', () => {
    const [low, high] = tokenDomain(bands, 'linear');
    expect(low).toBe(0);
    expect(Math.max(...bands.stock.subarray(3 * m, 4 * m))).toBeLessThan(high);
    const date = exhaustion.quantiles[3] ?? NaN;
    const isSeen = date >= (bands.years[0] ?? NaN) && date <= (bands.years[m - 1] ?? NaN);
    if (isSeen) expect(medianAt(bands, bands.stock, date)).toBeLessThan(high);
  });
});

describe('the axis of the small picture', () => {
  const of = (name: string, anchorYear: number): [number, number] => {
    const { forecast } = presetForecasts.find((one) => one.name === `${name} to 2040`) ?? {};
    if (!forecast) throw new Error(`There is no forecast of ${name}.`);
    return compactDomain(forecast.bands, 'log', anchorYear);
  };

  it('is 10 trillion to 10 quadrillion for the default', () => {
    expect(of('baseline', 2026.75)).toEqual([1e13, 1e16]);
  });

  it('reaches farther where a line that is drawn leaves that', () => {
    expect(of('baseline', 2020)[0]).toBeLessThan(1e13);
    expect(of('scalingGoesOn', 2026.75)[1]).toBeGreaterThan(1e16);
  });
});

describe('the token axis of no forecast at all', () => {
  const nothing: Bands = {
    years: new Float64Array(0),
    stock: new Float64Array(0),
    demand: new Float64Array(0),
    used: new Float64Array(0),
    demandByPath: new Float64Array(0),
  };

  it.each(['log', 'linear'] as const)('is no error: %s', (kind) => {
    expect(() => tokenDomain(nothing, kind)).not.toThrow();
  });
});
