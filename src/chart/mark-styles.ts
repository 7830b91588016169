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
  'demand-line': { stroke: 'demand', width: 2.25, dash: '7 2', clipped: true },
  'stock-name': { fill: 'stockText', bold: true },
  'demand-name': { fill: 'demandText', bold: true },
  'name-note': { fill: 'quiet' },

  'pinned-stock': { stroke: 'stockText', width: 4, clipped: true },
  'pinned-stock-core': { stroke: 'paper', width: 2, clipped: true },
  'pinned-demand': { stroke: 'demandText', width: 4, clipped: true },
  'pinned-demand-core': { stroke: 'paper', width: 2, clipped: true },
  'pinned-bar': { fill: 'paper', stroke: 'ink', width: 1.25 },
  'pinned-median': { stroke: 'ink', width: 2 },
  'pinned-label': { fill: 'ink', size: 11, halo: true },

  'record-line': { stroke: 'demand', width: 1.25, dash: '1.5 3' },
  'text-set': { fill: 'demand', stroke: 'paper' },
  'mixed-set': { fill: 'paper', stroke: 'demand', width: 1.5 },
  leader: { stroke: 'edge', width: 0.75 },
  'set-label': { fill: 'inkSoft', halo: true },

  'strip-label': { fill: 'quiet', halo: true },
  'strip-top': { stroke: 'rule' },
  'density-area': { fill: 'exhausted', opacity: 0.28 },
  'density-line': { stroke: 'exhausted', width: 1.25 },
  'strip-base': { stroke: 'quiet' },
  'interval-bar': { stroke: 'exhausted', width: 4 },
  'interval-tip': { fill: 'exhausted' },
  'synthetic-date': { fill: 'paper', stroke: 'exhausted', width: 1.5 },
  'interval-label': { fill: 'exhausted', bold: true },

  'date-line': { stroke: 'exhausted', width: 1.5 },
  'date-point': { fill: 'paper', stroke: 'exhausted', width: 2.5 },
  'date-arrow': { stroke: 'exhausted', width: 2 },
  'date-label': { fill: 'exhausted', size: 16, bold: true },
} satisfies Record<string, MarkStyle>;

/** What a mark stands for. */
export type Role = keyof typeof styles;
export const roles = Object.keys(styles) as Role[];
export const markStyles: Readonly<Record<Role, MarkStyle>> = styles;

interface StyleAttributes extends Record<string, string | undefined> {
  'stroke-linejoin'?: 'round';
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
  const { fill, stroke, width, dash, opacity, size, bold, halo, clipped } = markStyles[role];
  return {
    fill: fill ? colourOf(fill) : 'none',
    stroke: stroke && colourOf(stroke),
    'stroke-width': width?.toString(),
    'stroke-dasharray': dash,
    opacity: opacity?.toString(),
    'font-size': size?.toString(),
    ...(bold && { 'font-weight': '700' }),
    ...(halo && {
      'paint-order': 'stroke',
      stroke: colourOf('paper'),
      'stroke-width': '3',
      'stroke-linejoin': 'round',
    }),
    ...(clipped && { 'clip-path': clip }),
  };
}
