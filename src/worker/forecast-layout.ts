/**
 * A forecast as one flat array of doubles, so that it is posted as one transferred buffer.
 *
 *   at       length   what
 *   0        1        index of the engine in `engineNames`
 *   1        1        samples
 *   2        1        m, the number of years of the bands
 *   3        349      exhaustion: quantiles [7], byQuarter [341], never [1]
 *   352      349      stretched: likewise
 *   701      m        bands.years
 *            5 m      bands.stock
 *            5 m      bands.demand
 *            m        bands.used
 *            2 m      bands.demandByPath
 */
import {
  bandLevels,
  dateLevels,
  engineNames,
  type Forecast,
  QUARTERS,
} from '../model/engines/forecast';

/** Lengths of the parts, in the order above. */
const lengthsOf = (m: number): number[] => {
  const date = [dateLevels.length, QUARTERS, 1];
  return [3, ...date, ...date, m, bandLevels.length * m, bandLevels.length * m, m, 2 * m];
};
const sum = (lengths: readonly number[]): number => lengths.reduce((a, b) => a + b, 0);

/**
 * Copies a forecast into one array.
 *
 * @param forecast as an engine returns it, with bands at m years.
 * @returns [701 + 14 m] doubles in an ArrayBuffer of their own, laid out as above.
 * @throws RangeError if an array of the forecast has another length than its type says.
 */
export function packForecast(forecast: Forecast): Float64Array<ArrayBuffer> {
  const { exhaustion, stretched, bands } = forecast;
  const m = bands.years.length;
  const parts = [
    [engineNames.indexOf(forecast.engine), forecast.samples, m],
    ...[exhaustion, stretched].flatMap((date) => [date.quantiles, date.byQuarter, [date.never]]),
    ...[bands.years, bands.stock, bands.demand, bands.used, bands.demandByPath],
  ];
  const lengths = lengthsOf(m);
  const flat = new Float64Array(sum(lengths));
  let at = 0;
  parts.forEach((part, i) => {
    if (part.length !== lengths[i])
      throw new RangeError(`A forecast has ${part.length} values in place of ${lengths[i]}`);
    flat.set(part, at);
    at += part.length;
  });
  return flat;
}

/**
 * The forecast that was packed, bit for bit.
 *
 * @param flat [701 + 14 m] doubles as `packForecast` makes them.
 * @returns a forecast whose arrays are views of `flat`, not copies: write to neither.
 * @throws RangeError if the header or the length is not that of a packed forecast.
 */
export function unpackForecast(flat: Float64Array): Forecast {
  const [engineIndex = NaN, samples = NaN, m = NaN] = flat;
  const engine = engineNames[engineIndex];
  const lengths = lengthsOf(m);
  const isWhole = samples >= 1 && Number.isInteger(m) && flat.length === sum(lengths);
  if (engine === undefined || !isWhole)
    throw new RangeError(`Not a packed forecast: ${flat.length} doubles`);

  let part = 0;
  let at = 0;
  const take = (): Float64Array => flat.subarray(at, (at += lengths[part++] ?? NaN));
  const takeDate = () => ({ quantiles: take(), byQuarter: take(), never: take()[0] ?? NaN });
  take();
  return {
    ...{ engine, samples },
    exhaustion: takeDate(),
    stretched: takeDate(),
    bands: {
      years: take(),
      stock: take(),
      demand: take(),
      used: take(),
      demandByPath: take(),
    },
  };
}
