/** How far the token axis reaches. It changes between changes of the scenario, never during a drag. */
import type { Bands } from '../model/engines/forecast';
import type { TokenScaleKind } from './frame';

/** The smallest count on a log axis: below the first large training sets. */
const LOG_FLOOR = 1e11;

const last = (bands: Bands, of: Float64Array, level: number): number =>
  of[(level + 1) * bands.years.length - 1] ?? 0;

/**
 * The axis for a forecast: on a log scale whole decades that hold all of the stock's 90% band and the demand's median; on a
 * linear scale enough to see the stock's 50% band and the crossing. What rises above is cut at the frame.
 *
 * @returns [lowest, highest] tokens.
 */
export function tokenDomain(bands: Bands, kind: TokenScaleKind): [number, number] {
  const stockHigh = last(bands, bands.stock, 4);
  const demandMiddle = last(bands, bands.demand, 2);
  if (kind === 'linear') {
    const top = 1.6 * last(bands, bands.stock, 3);
    return [0, top];
  }
  const top = Math.max(stockHigh, Math.min(demandMiddle, stockHigh * 1e3)) * 1.5;
  const low = Math.min(LOG_FLOOR, bands.stock[0] ?? LOG_FLOOR);
  return [10 ** Math.floor(Math.log10(low) + 1e-9), 10 ** Math.ceil(Math.log10(top))];
}

/**
 * The axis of a small picture: 10 trillion to 10 quadrillion, and farther only where a line that is drawn leaves that.
 *
 * @param anchorYear calendar year from which demand is drawn.
 */
export function compactDomain(
  bands: Bands,
  kind: TokenScaleKind,
  anchorYear: number,
): [number, number] {
  const [low, high] = tokenDomain(bands, kind);
  if (kind === 'linear') return [low, high];
  const median = (rows: Float64Array): number[] =>
    Array.from(rows.subarray(2 * bands.years.length, 3 * bands.years.length));
  const isForecast = (_: number, i: number): boolean => (bands.years[i] ?? 0) >= anchorYear;
  const medians = [...median(bands.stock), ...median(bands.demand).filter(isForecast)];
  const least = 10 ** Math.floor(Math.log10(Math.min(...medians)) + 1e-9);
  const most = 10 ** Math.ceil(Math.log10(Math.max(...medians)) - 1e-9);
  return [
    Math.max(low, Math.min(1e13, least)),
    Math.min(Math.max(high, 1e16), Math.max(1e16, most)),
  ];
}
