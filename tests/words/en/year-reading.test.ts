import { expect, it } from 'vitest';
import {
  bandLevels,
  dateLevels,
  type Forecast,
  QUARTERS,
} from '../../../src/model/engines/forecast';
import { readYear } from '../../../src/words/en/year-reading';

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
    chance: '63',
    stockInWords: '3 quadrillion',
    demandInWords: '3 quadrillion',
    happened: 'By 2031 it has happened in 63 of 100 futures.',
    spoken:
      'By 2031 it has happened in 63 of 100 futures. In the middle of the futures, usable text is 3 quadrillion and the largest run wants 3 quadrillion tokens.',
  });
  expect(readYear(forecast, 2030)).toMatchObject({
    stock: '300T',
    used: '40%',
    chance: '20',
    stockInWords: '300 trillion',
  });
});

it('prints no range where there is one value', () => {
  const known = new Float64Array(rows.length).fill(2e11);
  const past = { ...forecast, bands: { ...forecast.bands, demand: known } };
  expect(readYear(past, 2030)).toMatchObject({ demand: '200B', demandRange: '' });
});

it('says nothing of a year without bands', () => {
  expect(readYear(forecast, 2032)).toBeUndefined();
});
