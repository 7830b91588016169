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
  bands: { years, stock: rows, demand: rows, used: Float64Array.of(0.4, 1) },
};

it('reads the middle and the ends of the bands, and the chance by New Year', () => {
  expect(readYear(forecast, 2031)).toEqual({
    stock: '3,000T',
    stockRange: '1,000T to 5,000T',
    demand: '3,000T',
    demandRange: '1,000T to 5,000T',
    used: '100%',
    chance: '63%',
    spoken: '2031: 100% of usable text in use, 63% chance already exhausted',
  });
  expect(readYear(forecast, 2030)).toMatchObject({ stock: '300T', used: '40%', chance: '20%' });
});

it('says nothing of a year without bands', () => {
  expect(readYear(forecast, 2032)).toBeUndefined();
});
