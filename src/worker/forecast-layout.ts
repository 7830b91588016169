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
 */
import {
  bandLevels,
  type DateSummary,
  dateLevels,
  engineNames,
  type Forecast,
  QUARTERS,
} from '../model/engines/forecast';

const HEADER = 3;
const LEVELS = bandLevels.length;
const flatLength = (m: number): number =>
  HEADER + 2 * (dateLevels.length + QUARTERS + 1) + (2 + 2 * LEVELS) * m;

/**
 * Copies a forecast into one array.
 *
 * @param forecast as an engine returns it, with bands at m years.
 * @returns [701 + 12 m] doubles in an ArrayBuffer of their own, laid out as above.
 * @throws RangeError if an array of the forecast has another length than its type says.
 */
export function packForecast(forecast: Forecast): Float64Array<ArrayBuffer> {
  const { exhaustion, stretched, bands } = forecast;
  const m = bands.years.length;
  const flat = new Float64Array(flatLength(m));
  let at = 0;
  const put = (...values: number[]): void => {
    flat.set(values, at);
    at += values.length;
  };
  const putAll = (values: Float64Array, length: number): void => {
    if (values.length !== length)
      throw new RangeError(`A forecast has ${values.length} values in place of ${length}`);
    flat.set(values, at);
    at += length;
  };
  const putDate = ({ quantiles, byQuarter, never }: DateSummary): void => {
    putAll(quantiles, dateLevels.length);
    putAll(byQuarter, QUARTERS);
    put(never);
  };

  put(engineNames.indexOf(forecast.engine), forecast.samples, m);
  putDate(exhaustion);
  putDate(stretched);
  putAll(bands.years, m);
  putAll(bands.stock, LEVELS * m);
  putAll(bands.demand, LEVELS * m);
  putAll(bands.used, m);
  return flat;
}

/**
 * The forecast that was packed, bit for bit.
 *
 * @param flat [701 + 12 m] doubles as `packForecast` makes them.
 * @returns a forecast whose arrays are views of `flat`, not copies: write to neither.
 * @throws RangeError if the header or the length is not that of a packed forecast.
 */
export function unpackForecast(flat: Float64Array): Forecast {
  const [engineIndex = NaN, samples = NaN, m = NaN] = flat;
  const engine = engineNames[engineIndex];
  const shaped = samples >= 1 && Number.isInteger(m) && flat.length === flatLength(m);
  if (engine === undefined || !shaped)
    throw new RangeError(`Not a packed forecast: ${flat.length} doubles`);

  let at = HEADER;
  const take = (length: number): Float64Array => flat.subarray(at, (at += length));
  const takeDate = (): DateSummary => {
    const quantiles = take(dateLevels.length);
    const byQuarter = take(QUARTERS);
    const [never = NaN] = take(1);
    return { quantiles, byQuarter, never };
  };

  const exhaustion = takeDate();
  const stretched = takeDate();
  const years = take(m);
  const stock = take(LEVELS * m);
  const demand = take(LEVELS * m);
  const used = take(m);
  return { engine, samples, exhaustion, stretched, bands: { years, stock, demand, used } };
}
