import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettePlugin } from '../../scripts/palette-plugin';
import { cssVariable, palettes } from '../../src/chart/palette';

describe('the palette', () => {
  it('has every colour in both themes', () => {
    expect(Object.keys(palettes.dark)).toEqual(Object.keys(palettes.light));
  });

  it('names its colours as style sheets do', () => {
    expect(cssVariable('inkSoft')).toBe('--ink-soft');
  });

  it('is what the page gets, each theme in its place', () => {
    const { transform } = palettePlugin();
    if (typeof transform !== 'function') throw new Error('The plugin has no transform.');
    const css = readFileSync('src/app/page.css', 'utf8');
    const write = (id: string) => Reflect.apply(transform, undefined, [css, id]) as unknown;
    expect(write('/src/app/print.css')).toBeUndefined();
    const written = String(write('/src/app/page.css?inline'));
    const [light = '', dark = ''] = written.split('(prefers-color-scheme: dark)');
    expect(written).not.toContain('@palette');
    for (const [block, palette] of [
      [light, palettes.light],
      [dark.split('(forced-colors')[0] ?? '', palettes.dark],
    ] as const) {
      expect(block).toContain(`--stock-text: ${palette.stockText};`);
      expect(block.match(/--[\w-]+: #/g)).toHaveLength(Object.keys(palette).length);
    }
  });
});
