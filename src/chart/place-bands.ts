/** From bands to path strings. */
import type { Bands } from '../model/engines/forecast';
import type { TokenScale, YearScale } from './frame';
import { smoothBand, smoothLine } from './smooth-path';

export interface PlacedBands {
  /** 5% to 95%. */
  readonly wide: string;
  /** 25% to 75%. */
  readonly middle: string;
  readonly median: string;
  /** Heights at each year that is drawn. */
  readonly rows: BandRow[];
  /** Height of the median at the last year, in pixels, inside the plot. */
  readonly endY: number;
}

/** Where the levels of a quantity stand at a year, the lowest first, in pixels. */
export interface BandRow {
  readonly x: number;
  readonly at: readonly [number, number, number, number, number];
}

/** Far outside any plot, so that a logarithm of nothing still has a place; the clip path cuts it. */
const BEYOND = 4000;

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** The height of a token count, kept within what a renderer can clip. */
export const tokenY = (y: TokenScale, tokens: number): number => {
  const pixels = y(tokens);
  return Number.isFinite(pixels) ? Math.min(BEYOND, Math.max(-BEYOND, pixels)) : BEYOND;
};

/**
 * Paths of the 90% band, the 50% band and the median: smooth between years, and never beyond them.
 *
 * @param rows [5 * m] tokens, a row of years for each level.
 * @param from the first year that is drawn; years before it are left out.
 */
export function placeBands(
  bands: Bands,
  rows: Float64Array,
  from: number,
  x: YearScale,
  y: TokenScale,
): PlacedBands {
  const m = bands.years.length;
  const across = (t: number): number => round(x(bands.years[t] ?? 0));
  // Two years may share a place, an anchor in the first days of a year for one: no curve goes through both.
  const indices = Array.from(bands.years.keys()).filter(
    (t) => (bands.years[t] ?? 0) >= from && across(t) !== across(t - 1),
  );
  const at = (level: number, t: number): number => round(tokenY(y, rows[level * m + t] ?? 0));
  const edge = (level: number) => indices.map((t) => [across(t), at(level, t)] as const);
  const [bottom = 0, top = 0] = y.range();
  return {
    wide: smoothBand(edge(4), edge(0)),
    middle: smoothBand(edge(3), edge(1)),
    median: smoothLine(edge(2)),
    rows: indices.map((t) => ({
      x: across(t),
      at: [at(0, t), at(1, t), at(2, t), at(3, t), at(4, t)],
    })),
    endY: Math.min(bottom, Math.max(top, at(2, m - 1))),
  };
}

/**
 * The median of a band pair at a year, ln-linear between the years that are known.
 *
 * @returns tokens; NaN outside the years.
 */
export function medianAt(bands: Bands, rows: Float64Array, year: number): number {
  const m = bands.years.length;
  for (let t = 0; t + 1 < m; t++) {
    const [a = NaN, b = NaN] = [bands.years[t], bands.years[t + 1]];
    if (year < a || year > b) continue;
    const part = (year - a) / (b - a);
    return (rows[2 * m + t] ?? NaN) ** (1 - part) * (rows[2 * m + t + 1] ?? NaN) ** part;
  }
  return NaN;
}
