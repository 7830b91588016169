// npm run pictures: the pictures of public/preview, from the export's own SVG, drawn by the test browser. What has not changed
// stays as it is, with its date. SITE_URL, if set, is printed on them; without it the query alone.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { previewPictures } from '../src/site/preview-pictures';
import { findBrowser, launchArguments } from './find-browser.mjs';
import type { PictureList, PictureRecord } from './picture-list';
import { siteAddress } from './site-address';
import { smallPng } from './small-png';

const folder = 'public/preview';
const list = `${folder}/pictures.json`;

const hash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

const site = siteAddress(process.env.SITE_URL)?.href ?? '';
const fontOf = (path: string): string => readFileSync(`src/${path}.woff2`).toString('base64');
const fonts = {
  sans: fontOf('chart/fonts/libre-franklin'),
  headline: fontOf('chart/fonts/newsreader'),
  italic: fontOf('site/fonts/newsreader-italic'),
};
const known: PictureList = existsSync(list)
  ? (JSON.parse(readFileSync(list, 'utf8')) as PictureList)
  : { site, pictures: {} };
const today = new Date().toISOString().slice(0, 10);

mkdirSync(folder, { recursive: true });
const path = findBrowser()?.path;
const browser = await chromium.launch({
  ...(path === undefined ? {} : { executablePath: path }),
  args: launchArguments,
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });

const records: Record<string, PictureRecord> = {};
for (const { name, headline, svg } of previewPictures(site, fonts)) {
  const file = `${folder}/${name}.png`;
  const old = known.pictures[name];
  if (
    old &&
    old.svg === hash(svg(old.day)) &&
    existsSync(file) &&
    old.png === hash(readFileSync(file))
  ) {
    records[name] = old;
    continue;
  }
  const drawn = svg(today);
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawn}`);
  await page.evaluate(async () => {
    await Promise.all(Array.from(document.fonts, (face) => face.load()));
  });
  const png = smallPng(await page.screenshot());
  writeFileSync(file, png);
  records[name] = { headline, day: today, svg: hash(drawn), png: hash(png) };
  console.log(`${file}: ${headline} (${Math.round(png.length / 1024)} kB)`);
}
await browser.close();
writeFileSync(
  list,
  `${JSON.stringify({ site, pictures: records } satisfies PictureList, null, 2)}\n`,
);
