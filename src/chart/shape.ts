/** What a picture is made of: layers of shapes as plain data, which the page and the writer of files draw alike. */
import type { Role } from './mark-styles';

export type Anchor = 'start' | 'middle' | 'end';

/** Besides `text` and `title`, each field but `kind` is the SVG attribute of that name. Pixels, to a tenth. */
export type Shape = {
  /** The words of a text. */
  readonly text?: string;
  /** What a pointer over the shape is shown. */
  readonly title?: string;
} & (
  | { readonly kind: 'path'; readonly d: string; readonly 'stroke-width'?: number }
  | Numbers<'line', 'x1' | 'y1' | 'x2' | 'y2'>
  | Numbers<'rect', 'x' | 'y' | 'width' | 'height'>
  | Numbers<'circle', 'cx' | 'cy' | 'r'>
  | (Numbers<'text', 'x' | 'y'> & { readonly 'text-anchor'?: Anchor })
);
type Numbers<Kind extends string, Field extends string> = { readonly kind: Kind } & Readonly<
  Record<Field, number>
>;

/** Shapes in one style. */
export interface Layer {
  readonly role: Role;
  /** Font size in pixels, where it differs from picture to picture; undefined is `BASE_SIZE`. */
  readonly size?: number | undefined;
  readonly shapes: readonly Shape[];
}

/** The picture's own font size in pixels. It is not written at each text, so that a page can enlarge it. */
export const BASE_SIZE = 12;

/** @param shapes undefined ones are left out. */
export const layer = (
  role: Role,
  shapes: readonly (Shape | undefined)[],
  size = BASE_SIZE,
): Layer => ({
  role,
  ...(size !== BASE_SIZE && { size }),
  shapes: shapes.filter((shape) => shape !== undefined),
});

/** To a tenth of a pixel: finer is not seen, and makes files longer. */
export const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;

export const path = (d: string) => ({ kind: 'path', d }) as const;

/** Dots as one path: strokes of no length, whose round ends make them. */
export const dots = (at: readonly (readonly [number, number])[], diameter: number): Shape => ({
  ...path(at.map(([x, y]) => `M${rounded(x)},${rounded(y)}h0`).join('')),
  'stroke-width': rounded(diameter),
});

export const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
  kind: 'line',
  x1: rounded(x1),
  y1: rounded(y1),
  x2: rounded(x2),
  y2: rounded(y2),
});

export const circle = (cx: number, cy: number, r: number, title?: string): Shape => ({
  kind: 'circle',
  cx: rounded(cx),
  cy: rounded(cy),
  r,
  ...(title !== undefined && { title }),
});

/** @param y of the baseline. */
export const text = (x: number, y: number, words: string, anchor: Anchor = 'start'): Shape => ({
  kind: 'text',
  x: rounded(x),
  y: rounded(y),
  text: words,
  ...(anchor !== 'start' && { 'text-anchor': anchor }),
});
