// The whole site in a language that nobody speaks: English words with accents, 40% longer, numbers and dates in German. What is
// plain English on it is in no folder of words, and what does not fit would not fit in German either.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pseudoText } from '../../scripts/pseudo-words';
import { controlText } from '../../src/words/en/control-text';
import { embedDialogText } from '../../src/words/en/embedding-text';
import { exportText } from '../../src/words/en/export-text';
import { wholePageText } from '../../src/words/en/page-text';
import { saveText } from '../../src/words/en/save-text';
import { shareText } from '../../src/words/en/share-text';
import { youText } from '../../src/words/en/you-text';
import { parameterIds } from '../../src/model/parameters/parameters';
import { builtSites, oneOfEach } from '../selected-cases';
import { overflowing, plainWords, textsOf } from './plain-words';

let folder: string;
let server: PreviewServer;
let browser: Browser;
let site: string;

const button = (page: Page, name: string) =>
  page.getByRole('button', { name: pseudoText(name), exact: true });

/** Opens an address and waits until it has its answer. */
async function show(page: Page, query: string): Promise<void> {
  await page.goto(site + query);
  await page.locator('html[data-app=ready]').waitFor();
  await page.locator(':is([data-answer=ready], .picture[aria-busy=false])').first().waitFor();
}

async function openDialog(page: Page, name: string): Promise<void> {
  const link = '?v=1&datasetGrowth=1.5~2.5';
  if (page.url() === site + link) await page.keyboard.press('Escape');
  else await show(page, link);
  await button(page, shareText.open).waitFor();
  // On a narrow screen most buttons are in a menu.
  const menu = button(page, wholePageText.menu);
  if (!(await button(page, name).isVisible()) && (await menu.isVisible())) await menu.click();
  await button(page, name).click();
  await page.locator('dialog[open] button').nth(2).waitFor();
}

const sheetLink = pseudoText(controlText.all(parameterIds.length));

/** What a reader comes to see, each with the way there. */
const places: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the front page': (page) => show(page, ''),
  'a link with a note, a comparison and what cannot be used': (page) =>
    show(page, '?v=1&preset=disclosedPace&c.datasetGrowth=3&y=5&zzz=1'),
  sharing: (page) => openDialog(page, shareText.open),
  embedding: (page) => openDialog(page, embedDialogText.open),
  downloading: (page) => openDialog(page, exportText.open),
  saving: (page) => openDialog(page, saveText.open),
  'all assumptions': async (page) => {
    await show(page, '');
    await page.getByRole('link', { name: sheetLink }).click();
    await page.getByRole('region', { name: sheetLink }).waitFor();
  },
  'a question': async (page) => {
    await show(page, '#what-moves-it');
    await page.locator('ol a[href^="#p-"]').first().waitFor();
  },
  'machine-written text': async (page) => {
    await page.goto(`${site}synthetic.html`);
    await page.locator('html[data-app=ready]').waitFor();
  },
  'who trains on it': async (page) => {
    await page.goto(`${site}who-trains-on-it.html`);
    await page.locator('html[data-app=ready]').waitFor();
  },
  'a year of the reader’s': async (page) => {
    await show(page, '?v=1&ask=2034');
    // On a narrow screen it is folded.
    await page.locator('section.you').waitFor();
    const unfold = page.locator('section.you .unfold');
    if (await unfold.isVisible()) await unfold.click();
    // Named by what it uses as well.
    await page
      .getByRole('button', { name: pseudoText(youText.use) })
      .first()
      .waitFor();
  },
  'an embed': (page) => show(page, 'embed.html'),
  'an embed at full size': (page) =>
    show(page, 'embed.html?v=1&size=full&ask=2034&controls=datasetGrowth'),
  'the method': (page) => page.goto(`${site}method.html`),
  'the forecast on record': (page) => page.goto(`${site}on-record.html`),
  'the claims': (page) => page.goto(`${site}claims/index.html`),
  'a claim': (page) => page.goto(`${site}claims/musk2025.html`),
  'the page about embeds': (page) => page.goto(`${site}embedding.html`),
};

describe.each(builtSites().filter((site) => site === 'another language'))('in %s', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'peak-data-language-'));
    const vite = [
      'node_modules/vite/bin/vite.js',
      'build',
      '--minify',
      'false',
      '--outDir',
      folder,
    ];
    const build = promisify(execFile)(execPath, [...vite, '--logLevel', 'error', '--emptyOutDir'], {
      env: { ...env, PEAK_DATA_LANG: 'pseudo', NODE_ENV: 'production' },
    });
    browser = await chromium.connect(inject('browser'));
    await build;
    server = await preview({
      configFile: false,
      appType: 'mpa',
      logLevel: 'warn',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0 },
    });
    site = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`;
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each(oneOfEach(2, 'widths of the pseudo-language', [360, 1280]))(
    'nothing English is left, and nothing overflows, %i pixels wide',
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      for (const [place, go] of Object.entries(places)) {
        await go(page);
        for (const text of await textsOf(page)) {
          const words = plainWords(text);
          if (words.length > 0) faults.push(`${place}: ${words.join(' ')} in “${text}”`);
        }
        for (const what of await overflowing(page)) faults.push(`${place}: ${what}`);
      }
      await context.close();
      expect([...new Set(faults)]).toEqual([]);
    },
  );

  it('a saved picture and its data have nothing English', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await openDialog(page, exportText.open);
    const saved = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('dialog').getByRole('button', { name, exact: true }).click(),
      ]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return readFileSync(path, 'utf8');
    };
    const svg = await saved(exportText.svg);
    const texts = [...svg.matchAll(/<(text|tspan|title|desc)\b[^>]*>([^<]+)/g)].map(
      ([, , text = '']) => text,
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.flatMap(plainWords)).toEqual([]);
    const report = JSON.parse(await saved(exportText.json)) as {
      answer: string;
      caveats: string[];
    };
    expect([report.answer, ...report.caveats].flatMap(plainWords)).toEqual([]);
    expect(report.answer).toContain(pseudoText('Of 100 futures'));
    // Names of columns are for programs, the same in every language.
    expect(await saved(exportText.csv)).toMatch(/^scenario,series,year,percentile,value,link\n/);
    await page.close();
  });
});

it('words are 40% longer, and what is no word stays', () => {
  const text = 'Even odds that AI training outruns the supply of human writing by early 2029';
  expect(pseudoText(text).length / text.length).toBeGreaterThan(1.4);
  expect(pseudoText('A link such as https://your.host/ in PNG')).toContain(
    'https://your.host/ îîññ PNG',
  );
  expect(plainWords('Share')).toEqual(['Share']);
  expect(plainWords(pseudoText('Share'))).toEqual([]);
});
