/** Where things stand on the picture, in pixels, and the scales that put them there. */
import { ticks } from 'd3';
import { linearScale, logScale, type Scale } from './scale';

export type TokenScaleKind = 'log' | 'linear';
export type TokenScale = Scale;
export type YearScale = Scale;

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
  /** Where the futures are drawn; of a compact picture without height. */
  readonly strip: Box;
  /** Font sizes in pixels: of token counts, of the names of lines and of training sets, and of the strip's labels. */
  readonly sizes: Readonly<Record<'tokens' | 'names' | 'sets' | 'strip', number>>;
}

/** Between the plot and the strip: the years, and the words over the futures. */
const YEARS = 42;
/** Under the strip: the words for the futures. */
const WORDS = 36;

/**
 * The layout for a width.
 *
 * @param width  pixels, >= 240.
 * @param height pixels, >= 300; left out, as high as it should be.
 */
export function chartFrame(width: number, height?: number): Frame {
  const narrow = width < 560;
  const [left, right] = [narrow ? 65 : 107, width - (narrow ? 70 : 134)];
  const futures = narrow ? 56 : 64;
  const tall = height ?? (narrow ? 360 : 488);
  const strip = { left, right, top: tall - WORDS - futures, bottom: tall - WORDS };
  return {
    width,
    height: tall,
    narrow,
    plot: { left, right, top: 40, bottom: strip.top - YEARS },
    strip,
    sizes: {
      tokens: narrow ? 10.5 : 12,
      names: narrow ? 11 : 12,
      sets: narrow ? 11 : 12,
      strip: narrow ? 10.5 : 11.5,
    },
  };
}

/** How high the picture is in an article. */
export const articleHeight = (width: number): number => (width < 560 ? 326 : 348);

/**
 * The layout of a small picture: lines, bands and date, nothing under the years.
 *
 * @param width  pixels, >= 240.
 * @param height pixels.
 */
export function compactFrame(width: number, height: number): Frame {
  const [left, right, bottom] = [64, width - 17, height - 22];
  return {
    width,
    height,
    narrow: true,
    plot: { left, right, top: 8, bottom },
    strip: { left, right, top: bottom, bottom },
    sizes: { tokens: 11, names: 11, sets: 11, strip: 11 },
  };
}

/** Calendar years across the plot. */
export const yearScale = (frame: Frame, domain: readonly [number, number]): YearScale =>
  linearScale(domain, [frame.plot.left, frame.plot.right]);

/** Tokens up the plot. */
export const tokenScale = (
  frame: Frame,
  kind: TokenScaleKind,
  domain: readonly [number, number],
): TokenScale =>
  (kind === 'log' ? logScale : linearScale)(domain, [frame.plot.bottom, frame.plot.top]);

/** Years that get a label: as many as there is room for, whole numbers. */
export function yearTicks(frame: Frame, [from, to]: readonly [number, number]): number[] {
  const room = (frame.plot.right - frame.plot.left) / 40;
  const step = [1, 2, 5, 10, 20, 40].find((years) => (to - from) / years <= room) ?? 40;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}

/** Token counts that get a line and a label: decades on a log scale, round numbers on a linear one. */
export function tokenTicks(kind: TokenScaleKind, [low, high]: readonly [number, number]): number[] {
  if (kind === 'linear') return ticks(low, high, 6);
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(`1e${first + i}`));
}
