import { describe, expect, it } from 'vitest';
import { chartFrame, tokenScale, yearScale } from '../../src/chart/frame';
import { medianAt, placeBands, tokenY } from '../../src/chart/place-bands';
import { tokenDomain } from '../../src/chart/token-domain';
import type { Bands } from '../../src/model/engines/forecast';
import { numbersOf, presetForecasts } from './preset-forecasts';

const frame = chartFrame(760);
const [left, right] = [frame.plot.left, frame.plot.right];

describe.each(presetForecasts)('bands of $name', ({ forecast: { bands }, horizon, anchorYear }) => {
  describe.each(['log', 'linear'] as const)('%s', (kind) => {
    const x = yearScale(frame, [2020, horizon]);
    const y = tokenScale(frame, kind, tokenDomain(bands, kind));
    const stock = placeBands(bands, bands.stock, 2020, x, y);
    const demand = placeBands(bands, bands.demand, anchorYear, x, y);

    it('are paths of numbers, from the left of the plot to its right', () => {
      for (const path of [stock, demand].flatMap(({ wide, middle, median }) => [
        wide,
        middle,
        median,
      ])) {
        const numbers = numbersOf(path);
        expect(numbers.every(Number.isFinite)).toBe(true);
        const across = numbers.filter((_, i) => i % 2 === 0);
        expect(Math.min(...across)).toBeGreaterThanOrEqual(left);
        expect(Math.max(...across)).toBeCloseTo(right, 0);
      }
    });

    it('begin in their first year', () => {
      expect(numbersOf(stock.median)[0]).toBeCloseTo(left, 0);
      expect(numbersOf(demand.median)[0]).toBeCloseTo(x(anchorYear), 0);
    });

    it('end at a height inside the plot', () => {
      for (const { endY } of [stock, demand]) {
        expect(endY).toBeGreaterThanOrEqual(frame.plot.top);
        expect(endY).toBeLessThanOrEqual(frame.plot.bottom);
      }
    });
  });
});

/** A path with every curve straightened: what is left are the years. */
const cornersOf = (path: string): string =>
  path.replace(/C[\d.,-]+?,([\d.]+,[\d.]+)(?=[A-Z]|$)/g, 'L$1');

describe('a band', () => {
  const bands: Bands = {
    years: Float64Array.of(2020, 2030, 2040),
    stock: Float64Array.of(1, 1, 1, 2, 2, 2, 3, 4, 5, 6, 6, 6, 8, 8, 8).map((v) => v * 1e14),
    demand: new Float64Array(15),
    used: new Float64Array(3),
    demandByPath: new Float64Array(6),
  };
  const x = yearScale(
    { ...frame, plot: { left: 0, top: 0, right: 200, bottom: 100 } },
    [2020, 2040],
  );
  const y = tokenScale(
    { ...frame, plot: { left: 0, top: 0, right: 200, bottom: 100 } },
    'linear',
    [0, 1e15],
  );

  it('goes along its lower row and back along its upper one', () => {
    const { wide, middle, median, endY } = placeBands(bands, bands.stock, 2020, x, y);
    expect(cornersOf(wide)).toBe('M0,20L100,20L200,20L200,90L100,90L0,90Z');
    expect(cornersOf(middle)).toBe('M0,40L100,40L200,40L200,80L100,80L0,80Z');
    expect(cornersOf(median)).toBe('M0,70L100,60L200,50');
    expect(endY).toBe(50);
  });

  it('leaves out the years before its own', () => {
    expect(cornersOf(placeBands(bands, bands.stock, 2025, x, y).median)).toBe('M100,60L200,50');
  });

  it('passes a place once, where two years share it', () => {
    const crowded = { ...bands, years: Float64Array.of(2020, 2020.001, 2040) };
    const { wide, rows } = placeBands(crowded, bands.stock, 2020, x, y);
    expect(cornersOf(wide)).toBe('M0,20L200,20L200,90L0,90Z');
    expect(rows.map((row) => row.x)).toEqual([0, 200]);
  });

  it.each(['log', 'linear'] as const)('of nothing, or of everything, stays a path: %s', (kind) => {
    const scale = tokenScale(frame, kind, kind === 'log' ? [1e11, 1e17] : [0, 1e17]);
    for (const tokens of [0, 5e-324, 1e300, Infinity]) {
      const placed = placeBands(bands, new Float64Array(15).fill(tokens), 2020, x, scale);
      expect(numbersOf(placed.wide).every(Number.isFinite)).toBe(true);
      expect(Math.abs(tokenY(scale, tokens))).toBeLessThanOrEqual(4000);
    }
  });
});

describe('the median at a year', () => {
  const bands: Bands = {
    years: Float64Array.of(2020, 2022),
    stock: Float64Array.of(0, 0, 0, 0, 4e12, 9e12, 0, 0, 0, 0),
    demand: new Float64Array(10),
    used: new Float64Array(2),
    demandByPath: new Float64Array(4),
  };

  it('is the known one where there is one', () => {
    expect(medianAt(bands, bands.stock, 2020)).toBe(4e12);
    expect(medianAt(bands, bands.stock, 2022)).toBe(9e12);
  });

  it('grows evenly between two', () => {
    expect(medianAt(bands, bands.stock, 2021) / 1e12).toBeCloseTo(6, 9);
  });

  it('is not known outside', () => {
    expect(medianAt(bands, bands.stock, 2019.9)).toBeNaN();
    expect(medianAt(bands, bands.stock, 2022.1)).toBeNaN();
  });
});
