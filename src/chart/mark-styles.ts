/** How each mark of the picture looks, in every medium. A new mark is a row here and a function that returns its layers. */
import type { Colour } from './palette';

interface MarkStyle {
  /** Left out: not filled. */
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** Of the stroke, in pixels; 1 where left out. */
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
  /** Font size in pixels, where it is the same on every picture. */
  readonly size?: number;
  readonly bold?: true;
  /** Letters that may lie over lines stand on a rim of paper. */
  readonly halo?: true;
  /** Round ends. */
  readonly round?: true;
  /** Cut off at the edges of the plot. */
  readonly clipped?: true;
}

const styles = {
  grid: { stroke: 'rule' },
  axis: { stroke: 'quiet' },
  'token-label': { fill: 'quiet' },
  'year-label': { fill: 'quiet' },

  'stock-band-90': { fill: 'stock', opacity: 0.16, clipped: true },
  'stock-band-50': { fill: 'stock', opacity: 0.3, clipped: true },
  'stock-line': { stroke: 'stock', width: 2.25, clipped: true },
  'demand-band-90': { fill: 'demand', opacity: 0.16, clipped: true },
  'demand-band-50': { fill: 'demand', opacity: 0.3, clipped: true },
  'demand-line': { stroke: 'demand', width: 2.25, clipped: true },
  'stock-name': { fill: 'stockText', bold: true },
  'demand-name': { fill: 'demandText', bold: true, halo: true },
  'name-note': { fill: 'quiet' },

  'demand-cut': { stroke: 'demand', width: 1.5 },
  'stock-cut': { stroke: 'stock', width: 1.5 },
  'band-name': { fill: 'inkSoft', size: 11 },

  'pinned-line': { stroke: 'ink', width: 1.25, dash: '5 4', opacity: 0.6, clipped: true },
  'pinned-name': { fill: 'inkSoft', size: 11, halo: true },
  'pinned-span': { stroke: 'ink', width: 1.25, opacity: 0.6 },
  'pinned-label': { fill: 'inkSoft', size: 11, halo: true },

  'today-line': { stroke: 'inkSoft', dash: '1 3' },
  'today-label': { fill: 'quiet', halo: true },

  'record-line': { stroke: 'demand', width: 1.25, dash: '1.5 3' },
  'text-set': { fill: 'demand', stroke: 'paper' },
  'mixed-set': { fill: 'paper', stroke: 'demand', width: 1.5 },
  leader: { stroke: 'quiet' },
  'set-label': { fill: 'inkSoft', halo: true },

  'strip-label': { fill: 'quiet', halo: true },
  'strip-base': { stroke: 'quiet' },
  future: { stroke: 'exhausted', round: true },
  'pale-future': { stroke: 'exhausted', round: true, opacity: 0.5 },
  'never-future': { stroke: 'quiet', round: true },
  'interval-bar': { stroke: 'exhausted', width: 1.25 },
  'interval-label': { fill: 'exhausted', bold: true, halo: true },
  'synthetic-date': { fill: 'paper', stroke: 'exhausted', width: 1.5 },
  'synthetic-label': { fill: 'exhausted', size: 11, halo: true },

  cursor: { stroke: 'ink' },

  'date-line': { stroke: 'exhausted', width: 1.5 },
  'date-point': { fill: 'paper', stroke: 'exhausted', width: 2.5 },
  'date-arrow': { stroke: 'exhausted', width: 2 },
  'date-pill': { fill: 'exhausted' },
  'date-label': { fill: 'onExhausted', size: 15, bold: true },
  'never-arrow': { stroke: 'ink', width: 2 },
  'never-pill': { fill: 'ink' },
  'never-label': { fill: 'paper', size: 15, bold: true },
} satisfies Record<string, MarkStyle>;

/** What a mark stands for. */
export type Role = keyof typeof styles;
export const roles = Object.keys(styles) as Role[];
export const markStyles: Readonly<Record<Role, MarkStyle>> = styles;

interface StyleAttributes extends Record<string, string | undefined> {
  'stroke-linejoin'?: 'round';
  'stroke-linecap'?: 'round';
}

/**
 * A role's style as SVG attributes.
 *
 * @param colourOf what the medium calls a colour: `#b07a14` in a file, `var(--stock)` on the page.
 * @param clip     the value of `clip-path` that cuts off what leaves the plot.
 */
export function styleAttributes(
  role: Role,
  colourOf: (colour: Colour) => string,
  clip: string,
): StyleAttributes {
  const { fill, stroke, width, dash, opacity, size, bold, halo, round, clipped } = markStyles[role];
  return {
    fill: fill ? colourOf(fill) : 'none',
    stroke: stroke && colourOf(stroke),
    'stroke-width': width?.toString(),
    'stroke-dasharray': dash,
    opacity: opacity?.toString(),
    'font-size': size?.toString(),
    ...(bold && { 'font-weight': '700' }),
    ...(halo && { 'paint-order': 'stroke', ...haloAttributes(colourOf) }),
    ...(round && { 'stroke-linecap': 'round' }),
    ...(clipped && { 'clip-path': clip }),
  };
}

/** The rim of letters. */
export const haloAttributes = (colourOf: (colour: Colour) => string) => ({
  stroke: colourOf('paper'),
  'stroke-width': '3',
  'stroke-linejoin': 'round' as const,
});
