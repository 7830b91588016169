// What only a browser knows: how wide text really is in the font, and whether a picture is XML that it draws.
import { beforeAll, describe, expect, it } from 'vitest';
import { bandYears } from '../../src/scenario/run-inputs';
import { knownTrainingSets } from '../../src/app/known-training-sets';
import { type Face, textWidth } from '../../src/export/measure';
import { pictureFonts, type PictureFonts } from '../../src/export/picture-font';
import { pictureSizes, pngScale } from '../../src/export/picture-layout';
import { pictureSvg } from '../../src/export/picture-svg';
import { pictureWords } from '../../src/export/picture-words';
import { pngOf } from '../../src/export/png';
import { engine } from '../../src/model/engines/engine';
import { createDesign } from '../../src/model/sampling/sample-design';
import { readLink } from '../../src/scenario/read-link';

let fonts: PictureFonts;
beforeAll(async () => {
  fonts = await pictureFonts();
  for (const [name, file, weight] of [
    ['Sans', fonts.sans, '400 700'],
    ['Headline', fonts.headline, '500'],
  ] as const) {
    const face = new FontFace(name, `url(data:font/woff2;base64,${file})`, { weight });
    document.fonts.add(await face.load());
  }
});

const { scenario, view } = readLink('datasetGrowth=1.5~2').state;
const forecast = engine(
  scenario.assumptions,
  createDesign(256),
  bandYears(view.horizon, scenario.assumptions.demandAnchorYear),
);
const words = pictureWords(forecast, scenario, 'https://data.example/?v=1', '2026-11-22');
const draw = (size: (typeof pictureSizes)[number]): string =>
  pictureSvg({
    forecast,
    trainingSets: knownTrainingSets,
    assumptions: scenario.assumptions,
    today: 2026.9,
    years: [2020, view.horizon],
    yScale: view.yScale,
    words,
    theme: 'dark',
    size,
    fonts,
  });

describe('text is measured as the browser measures it', () => {
  it.each(['regular', 'bold', 'headline'] as const)('%s', (face: Face) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    context.font = {
      regular: '400 100px Sans',
      bold: '700 100px Sans',
      headline: '500 100px Headline',
    }[face];
    const { headline, detail, source, link } = words;
    const texts = [
      ...[detail, source, link, words.assumptions(9), headline.before, headline.date],
      ...['80%: 2027 to 2033', '100,000T', '“We’ve …” −1.4 × 2–3 — ±0.5 · é', 'AVATAR To'],
    ];
    for (const text of texts) {
      const real = context.measureText(text).width;
      const ours = textWidth(text, 100, face);
      // Ours leaves kerning out, which draws letters together and seldom apart.
      expect(ours / real, text).toBeGreaterThan(0.995);
      expect(ours / real, text).toBeLessThan(text === 'AVATAR To' ? 1.15 : 1.03);
    }
    // Letter by letter there is no kerning.
    context.fontKerning = 'none';
    for (const text of texts) {
      expect(textWidth(text, 100, face)).toBeCloseTo(context.measureText(text).width, 0);
    }
  });
});

describe.each(pictureSizes)('the %s picture', (size) => {
  it('is XML, with a title and a description', () => {
    const parsed = new DOMParser().parseFromString(draw(size), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    const [first, second] = parsed.documentElement.children;
    expect([first?.tagName, second?.tagName]).toEqual(['title', 'desc']);
    expect(parsed.querySelectorAll('text').length).toBeGreaterThan(20);
  });

  it('becomes a PNG of its size in which the font is drawn', async () => {
    const svg = draw(size);
    const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
    const png = await pngOf(svg, pngScale[size]);
    expect(png.type).toBe('image/png');
    const bitmap = await createImageBitmap(png);
    expect([bitmap.width, bitmap.height]).toEqual([
      width * pngScale[size],
      height * pngScale[size],
    ]);
    // Without either of its fonts it is another picture.
    const faces = svg.match(/@font-face\{[^}]*\}/g) ?? [];
    expect(faces).toHaveLength(2);
    for (const face of faces) {
      const bare = await pngOf(svg.replace(face, ''), pngScale[size]);
      expect(bare.size).not.toBe(png.size);
    }
  });
});
