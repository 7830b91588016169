import type { Plugin } from 'vite';
import { type Colour, cssVariable, palettes, type Theme } from '../src/chart/palette.ts';

/** Writes the palette that pictures use into the page's style sheet, in place of `@palette light` and `@palette dark`. */
export function palettePlugin(): Plugin {
  return {
    name: 'palette',
    enforce: 'pre',
    transform: (code, id) =>
      /\/page\.css(\?|$)/.test(id)
        ? code.replaceAll(/@palette (light|dark);/g, (_, theme: Theme) =>
            Object.entries(palettes[theme])
              .map(([name, value]) => `${cssVariable(name as Colour)}: ${value};`)
              .join('\n  '),
          )
        : undefined,
  };
}
