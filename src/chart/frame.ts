/** Where things stand on the picture, in pixels, and the scales that put them there. */
import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3';

export type TokenScaleKind = 'log' | 'linear';
export type TokenScale = ScaleContinuousNumeric<number, number>;
export type YearScale = ScaleContinuousNumeric<number, number>;

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Too narrow for long labels. */
  readonly narrow: boolean;
  /** Where stock and demand are drawn. */
  readonly plot: Box;
  /** Middle of the row, between the year labels and the strip, in which the year cursor's handle runs. */
  readonly cursorY: number;
  /** Where the density of the exhaustion year is drawn. */
  readonly strip: Box;
  /** Font sizes in pixels: of token counts, of the names of lines and of training sets, and of the strip's labels. */
  readonly sizes: Readonly<Record<'tokens' | 'names' | 'sets' | 'strip', number>>;
}

/**
 * The layout for a width.
 *
 * @param width pixels, >= 240.
 */
export function chartFrame(width: number): Frame {
  const narrow = width < 560;
  const left = narrow ? 66 : 70;
  const right = width - (narrow ? 64 : 130);
  const plot = { left, right, top: 34, bottom: narrow ? 304 : 414 };
  const strip = { left, right, top: plot.bottom + 84, bottom: plot.bottom + (narrow ? 136 : 144) };
  const cursorY = plot.bottom + 42;
  const sizes = {
    tokens: narrow ? 11 : 12,
    names: narrow ? 12 : 13,
    sets: narrow ? 11 : 12,
    strip: 11.5,
  };
  return { width, height: strip.bottom + 40, narrow, plot, cursorY, strip, sizes };
}

/** Calendar years across the plot. */
export const yearScale = (frame: Frame, domain: readonly [number, number]): YearScale =>
  scaleLinear(domain, [frame.plot.left, frame.plot.right]);

/** Tokens up the plot. */
export const tokenScale = (
  frame: Frame,
  kind: TokenScaleKind,
  domain: readonly [number, number],
): TokenScale =>
  (kind === 'log' ? scaleLog() : scaleLinear())
    .domain(domain)
    .range([frame.plot.bottom, frame.plot.top])
    .clamp(false);

/** Years that get a label: as many as there is room for, whole numbers. */
export function yearTicks(frame: Frame, [from, to]: readonly [number, number]): number[] {
  const room = (frame.plot.right - frame.plot.left) / 48;
  const step = [1, 2, 5, 10, 20, 40].find((years) => (to - from) / years <= room) ?? 40;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}

/** Token counts that get a line and a label: decades on a log scale, round numbers on a linear one. */
export function tokenTicks(kind: TokenScaleKind, [low, high]: readonly [number, number]): number[] {
  if (kind === 'linear') return scaleLinear([low, high], [0, 1]).ticks(6);
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(`1e${first + i}`));
}
