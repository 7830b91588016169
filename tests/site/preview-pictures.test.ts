import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { PictureList } from '../../scripts/picture-list';
import { smallPng } from '../../scripts/small-png';
import { claims } from '../../src/data/evidence';
import { textWidth } from '../../src/export/measure';
import { claimEvent } from '../../src/model/answers/claim-events';
import { presetIds } from '../../src/scenario/presets';
import { previewPictures } from '../../src/site/preview-pictures';
import { claimPages } from '../../src/words/en/claims-text';
import { fonts } from '../export/exported';

const folder = 'public/preview';
const { site, pictures } = JSON.parse(
  readFileSync(`${folder}/pictures.json`, 'utf8'),
) as PictureList;
const hash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

describe('the pictures of public/preview', () => {
  const fresh = previewPictures(site, {
    ...fonts,
    italic: readFileSync('src/site/fonts/newsreader-italic.woff2').toString('base64'),
  });

  it('are one for the default, each preset and each claim with a year, and no other', () => {
    const names = ['default', ...presetIds.map((id) => `preset-${id}`)];
    const dated = claims.filter((claim) => claimEvent(claim).kind !== 'none');
    expect([...claimPages].sort()).toEqual(dated.map(({ id }) => id).sort());
    names.push(...claimPages.map((id) => `claims-${id}`));
    expect(fresh.map(({ name }) => name)).toEqual(names);
    expect(Object.keys(pictures)).toEqual(names);
    expect(readdirSync(folder).sort()).toEqual(
      [...names.map((name) => `${name}.png`), 'pictures.json'].sort(),
    );
  });

  it.each(fresh)(
    '$name is what the model and the words make today (else: npm run pictures)',
    ({ name, headline, svg }) => {
      const known = pictures[name];
      if (!known) throw new Error(`There is no picture ${name}`);
      expect(known.headline).toBe(headline);
      expect(known.svg).toBe(hash(svg(known.day)));
      const file = readFileSync(`${folder}/${name}.png`);
      expect(known.png).toBe(hash(file));
      const { width, height } = PNG.sync.read(file);
      expect([width, height]).toEqual([1200, 630]);
      expect(file.length).toBeLessThan(100_000);
    },
  );

  it.each(fresh.filter(({ name }) => name.startsWith('claims-')))(
    '$name shows three grids of 100, filled as its odds say, and no words beyond its edge',
    ({ svg }) => {
      const drawn = svg('2026-11-27');
      const grids = [...drawn.matchAll(/<g .*?<path d="([^"]*)".*?<path d="([^"]*)"/g)].map(
        ([, rest = '', filled = '']) => [rest, filled].map((path) => path.split('M').length - 1),
      );
      const odds = [...drawn.matchAll(/>([^<]*)<tspan [^>]*>(\d+)<\/tspan> of 100/g)];
      expect(grids).toEqual(
        odds.map(([, before, count]) => {
          const filled = before === '' ? Number(count) : before === 'more than ' ? 100 : 0;
          return [100 - filled, filled];
        }),
      );
      expect(grids).toHaveLength(3);
      const lines = [
        ...drawn.matchAll(
          /<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"([^>]*)>([^<]+)<\/text>/g,
        ),
      ];
      for (const [, x, y, size, style = '', text = ''] of lines) {
        const face = style.includes('Newsreader') ? 'headline' : 'regular';
        expect(Number(x) + textWidth(text, Number(size), face)).toBeLessThan(1200);
        expect(Number(y)).toBeLessThan(630);
        expect(Number(y)).toBeGreaterThan(Number(size) * 0.7);
      }
    },
  );

  it('say the peak first where the claim is about new text', () => {
    const said = Object.fromEntries(fresh.map(({ name, headline }) => [name, headline]));
    expect(said['claims-sutskever2024']).toMatch(
      /^Usable human-written text was still growing in 2024, .*: fewer than 1 in 100\.$/,
    );
    expect(said['claims-musk2025']).toMatch(
      /^On the default assumptions, the chance that text has run out/,
    );
    expect(said['claims-epoch2024_private']).toMatch(/^With all private text in use, the chance/);
    expect(said['claims-epoch2024_2030']).toMatch(
      /^With images, video and audio in use, the chance/,
    );
  });
});

describe('a PNG of few colours', () => {
  /** 200 colours, and as many again that are rare and each near one of those. */
  const image = (rare: number): PNG => {
    const png = new PNG({ width: 40, height: 30 });
    for (let i = 0; i < 40 * 30; i++) {
      png.data.set([i % 200, 0, i < 1200 - rare ? 90 : 92, 255], 4 * i);
    }
    return png;
  };

  it('is the same picture where 256 colours do', () => {
    const png = image(0);
    expect(PNG.sync.read(smallPng(PNG.sync.write(png))).data).toEqual(png.data);
  });

  it('takes the nearest where they do not', () => {
    const png = image(200);
    const small = PNG.sync.read(smallPng(PNG.sync.write(png)));
    const errors = Array.from(png.data, (value, i) => Math.abs(value - (small.data[i] ?? 0)));
    expect(Math.max(...errors)).toBe(2);
  });
});
