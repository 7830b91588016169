import { expect, it } from 'vitest';
import { bandLevels, dateLevels, type Forecast, QUARTERS } from '../../src/model/engines/forecast';
import { readYear } from '../../src/words/year-reading';

const years = Float64Array.of(2030, 2031);
/** One row a level, one column a year: 100 trillion times the level's number, ten times as much in the second year. */
const rows = Float64Array.from(bandLevels.flatMap((_, i) => [1e14 * (i + 1), 1e15 * (i + 1)]));
const dates = {
  quantiles: new Float64Array(dateLevels.length),
  byQuarter: Float64Array.from({ length: QUARTERS }, (_, k) => (k >= 64 ? 0.634 : 0.2)),
  never: 0,
};
const forecast: Forecast = {
  engine: 'plain-sobol',
  samples: 1,
  exhaustion: dates,
  stretched: dates,
  bands: {
    years,
    stock: rows,
    demand: rows,
    used: Float64Array.of(0.4, 1),
    // The two paths part in the second year alone.
    demandByPath: Float64Array.of(3e14, 9e14, 4e14, 8.14e15),
  },
};

it('reads the middle and the ends of the bands, and the chance by New Year', () => {
  expect(readYear(forecast, 2031)).toEqual({
    stock: '3,000T',
    stockRange: '1,000T to 5,000T',
    demand: '3,000T',
    demandRange: '1,000T to 5,000T',
    used: '100%',
    chance: '63%',
    apart:
      'Two futures in one: 900T if runs keep growing like past ones, 8,100T if they grow with planned chips.',
    spoken: '2031: 100% of usable text in use, 63% chance already exhausted',
  });
  expect(readYear(forecast, 2030)).toMatchObject({
    stock: '300T',
    used: '40%',
    chance: '20%',
    apart: '',
  });
});

it('tells no two paths apart that are nearly one, nor where there is one only', () => {
  const apart = (trend: number, compute: number) => {
    const demandByPath = Float64Array.of(trend, trend, compute, compute);
    return readYear({ ...forecast, bands: { ...forecast.bands, demandByPath } }, 2031)?.apart;
  };
  expect(apart(1e14, 3e14)).toBe('');
  expect(apart(3e14, 1e14)).toBe('');
  expect(apart(4e14, 1e14)).toMatch(/^Two futures in one: 400T .* 100T /);
  expect(apart(0, 1e14)).toBe('');
  expect(apart(1e14, 0)).toBe('');
});

it('says nothing of a year without bands', () => {
  expect(readYear(forecast, 2032)).toBeUndefined();
});
