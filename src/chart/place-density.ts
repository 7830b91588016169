/** The density of the exhaustion year: how likely each moment is, from the chance that it has happened by then. */
import { area, curveMonotoneX, line } from 'd3';
import type { DateSummary } from '../model/engines/forecast';
import type { Frame, YearScale } from './frame';

/** 1 January 2015: the first entry of `byQuarter`. */
const FIRST = 2015;
/** Half a year to either side: smooth enough for samples, narrow enough for the record's jumps. */
const HALF_WINDOW = 2;

export interface DensityPoint {
  /** Calendar year, the middle of its window. */
  readonly year: number;
  /** Chance per year. */
  readonly density: number;
}

/**
 * Density of a date at every quarter: the rise of the chance over the year around it.
 *
 * @returns chance per year, >= 0; the last quarters of the century use the window there is.
 */
export function densityOf(summary: DateSummary): DensityPoint[] {
  const { byQuarter } = summary;
  const end = byQuarter.length - 1;
  return Array.from(byQuarter.keys(), (quarter) => {
    const a = Math.max(0, quarter - HALF_WINDOW);
    const b = Math.min(end, quarter + HALF_WINDOW);
    return {
      year: FIRST + quarter / 4,
      density: ((byQuarter[b] ?? 0) - (byQuarter[a] ?? 0)) / ((b - a) / 4),
    };
  });
}

/** Tops of the strip: the smallest that holds the density is used, so the scale seldom moves. */
const tops = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1];

/** The top of the strip's scale, chance per year. */
export function densityTop(points: readonly DensityPoint[]): number {
  const most = points.reduce((high, { density }) => Math.max(high, density), 0);
  return tops.find((top) => most <= top) ?? 1;
}

export interface PlacedDensity {
  readonly fill: string;
  readonly outline: string;
}

/**
 * Paths of the density inside the strip, cut at the ends of the year axis.
 *
 * @param top chance per year at the upper edge of the strip.
 */
export function placeDensity(
  points: readonly DensityPoint[],
  frame: Frame,
  x: YearScale,
  top: number,
): PlacedDensity {
  const [from = 0, to = 0] = x.domain();
  const shown = points.filter(({ year }) => year >= from && year <= to);
  const { strip } = frame;
  const height = strip.bottom - strip.top;
  const across = ({ year }: DensityPoint): number => Math.round(x(year) * 10) / 10;
  const up = ({ density }: DensityPoint): number =>
    Math.round((strip.bottom - Math.min(1, density / top) * height) * 10) / 10;
  return {
    fill: area<DensityPoint>().curve(curveMonotoneX).x(across).y0(strip.bottom).y1(up)(shown) ?? '',
    outline: line<DensityPoint>().curve(curveMonotoneX).x(across).y(up)(shown) ?? '',
  };
}
