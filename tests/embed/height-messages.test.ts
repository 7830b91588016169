import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askTypes, HEIGHT_TYPE, heightMessages } from '../../src/embed/height-messages';

const address = 'https://a.example/deep/embed.html?v=1&theme=dark';

describe('the height of an embed', () => {
  it('is told in every dialect', () => {
    expect(heightMessages(812, address, 'pym-0')).toEqual([
      { type: 'peak-data:height', version: 1, height: 812, id: 'embed.html?v=1&theme=dark' },
      { 'datawrapper-height': { 'embed.html?v=1&theme=dark': 812 } },
      { sentinel: 'amp', type: 'embed-size', height: 812 },
      `{"src":"${address}","context":"iframe.resize","height":812}`,
      'pymxPYMxpym-0xPYMxheightxPYMx812',
    ]);
  });

  it('is told in pym’s and in WordPress’s only where they are', () => {
    expect(heightMessages(812, address, undefined)).toHaveLength(4);
    expect(heightMessages(812, address, undefined, 'a1B2')).toContainEqual({
      secret: 'a1B2',
      message: 'height',
      value: 812,
    });
  });

  it('has an id that occurs in the address and does no harm inside a selector', () => {
    const ids = [
      'https://a.example/embed.html',
      'https://a.example/embed.html?v=1#top',
      'file:///home/me/embed.html?v=1',
      `https://a.example/embed.html?a=']{}*\\`,
      `https://a.example/embed.html?${'x'.repeat(2000)}`,
      'https://a.example/folder/',
    ].map((text) => (heightMessages(1, text, undefined)[0] as { id: string }).id);
    expect(ids).toEqual([
      'embed.html',
      'embed.html?v=1',
      'embed.html?v=1',
      'embed.html',
      'embed.html',
      'embed.html',
    ]);
  });
});

describe('the scripts for host pages', () => {
  const scripts = ['public/embed-v1.js', 'public/element-v1.js'];

  it.each(scripts)('%s hears what the embed says', (file) => {
    expect(readFileSync(file, 'utf8')).toContain(`'${HEIGHT_TYPE}'`);
  });

  it('our listener asks in words that the embed knows', () => {
    expect(readFileSync('public/embed-v1.js', 'utf8')).toContain(`'${String(askTypes[0])}'`);
  });

  it('are small', () => {
    const [listener, element] = scripts.map((file) => readFileSync(file).length);
    expect(listener).toBeLessThan(1200);
    expect(element).toBeLessThan(3600);
  });
});
