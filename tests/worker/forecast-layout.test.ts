import { describe, expect, it } from 'vitest';
import { packForecast, unpackForecast } from '../../src/worker/forecast-layout';
import { madeUpForecast } from './made-up-forecast';

const years = Float64Array.of(2020, 2025.5, 2030);
const forecast = madeUpForecast(years, 1024);

describe('the layout of a forecast', () => {
  it.each([0, 1, 3, 341])('gives back every bit, with %i years', (m) => {
    const sent = madeUpForecast(
      Float64Array.from({ length: m }, (_, i) => 2015 + i / 4),
      1024,
    );
    expect(unpackForecast(packForecast(sent))).toStrictEqual(sent);
  });

  it('keeps dates that never come', () => {
    const { exhaustion } = unpackForecast(packForecast(forecast));
    expect(exhaustion.quantiles.at(-1)).toBe(Infinity);
  });

  it('is as long as the file says', () => {
    expect(packForecast(forecast)).toHaveLength(701 + 14 * years.length);
  });

  it('packs copies and unpacks views', () => {
    const flat = packForecast(forecast);
    expect(flat.buffer).not.toBe(years.buffer);
    const { exhaustion, stretched, bands } = unpackForecast(flat);
    for (const view of [
      ...[exhaustion.quantiles, exhaustion.byQuarter, stretched.quantiles, stretched.byQuarter],
      ...[bands.years, bands.stock, bands.demand, bands.used, bands.demandByPath],
    ])
      expect(view.buffer).toBe(flat.buffer);
  });

  it('refuses to pack arrays of a wrong length', () => {
    const { bands } = forecast;
    const lopsided = { ...forecast, bands: { ...bands, used: bands.used.subarray(1) } };
    expect(() => packForecast(lopsided)).toThrow(RangeError);
  });

  it.each([
    ['nothing', new Float64Array(0)],
    ['a header alone', Float64Array.of(0, 1024, 3)],
    ['a double too few', packForecast(forecast).subarray(1)],
    ['a double too many', Float64Array.of(...packForecast(forecast), 0)],
    ['an engine that there is not', packForecast(forecast).with(0, 99)],
    ['an engine of no index', packForecast(forecast).with(0, 0.5)],
    ['no samples', packForecast(forecast).with(1, 0)],
    ['another number of years', packForecast(forecast).with(2, 4)],
    ['half a year', new Float64Array(701 + 6).with(1, 1024).with(2, 0.5)],
    ['NaN years', packForecast(forecast).with(2, NaN)],
  ])('refuses to unpack %s', (_, flat) => {
    expect(() => unpackForecast(flat)).toThrow(RangeError);
  });
});
