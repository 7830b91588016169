// The copy of the site in the reader's browser: whole, without a network, one version at a time, and only where it belongs.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, inject } from 'vitest';
import { queryOf, settled, slider } from './forecast-page';
import { see, test } from './page';

// A site of its own below the built one, which tests may change.
const place = 'offline-copy/';
const served = (file: string): string => `dist/${place}${file}`;
const site = (): string => `${inject('site')}${place}`;
const allow = { serviceWorkers: 'allow' } as const;

beforeEach(() => {
  for (const file of readdirSync('dist').filter((name) => !/^(preview|next-version)$/.test(name)))
    cpSync(`dist/${file}`, served(file), { recursive: true });
});
afterEach(() => rmSync(served(''), { recursive: true }));

/** Waits until the page is served from its copy. */
const isCopied = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), {
      timeout: 30_000,
    })
    .toBe(true);
/** Which workers of the page's registration there are. */
const workers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return (['installing', 'waiting', 'active'] as const).filter((key) => registration?.[key]);
  });

interface Copy {
  readonly files: readonly { readonly url: string; readonly integrity: string }[];
  readonly packed: readonly string[];
}
const copyOf = (script: string): Copy =>
  JSON.parse(/^const COPY=(\{.*?\});/.exec(script)?.[1] ?? '') as Copy;

/** Deploys another version of the front page, with its service worker, or with one that expects other bytes. */
function deploy(title: string, isWhole: boolean): void {
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  const [page, script] = ['index.html', 'service-worker.js'].map((file) =>
    readFileSync(served(file), 'utf8'),
  ) as [string, string];
  const next = page.replace(/<title>[^<]*/, `<title>${title}`);
  const old = /"url":"index.html","revision":"[^"]*","integrity":"[^"]*"/;
  const now = hash(isWhole ? next : `${next} `);
  writeFileSync(served('index.html'), next);
  writeFileSync(
    served('service-worker.js'),
    script.replace(old, `"url":"index.html","revision":"${now}","integrity":"sha256-${now}"`),
  );
}
/** As the browser does whenever a page is opened. */
const lookForNews = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });

describe('the copy', () => {
  test('weighs 400 kB at most, has no preview picture, and leaves embeds and earlier versions alone', () => {
    const script = readFileSync('dist/service-worker.js', 'utf8');
    const { files, packed } = copyOf(script);
    const urls = files.map(({ url }) => url);
    const bytes = [...urls.map((url) => `dist/${url}`), 'dist/service-worker.js'].map(
      (file) => gzipSync(readFileSync(file), { level: 9 }).length,
    );
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(400_000);
    const all = [...urls, ...packed];
    expect(all.filter((file) => /^preview|embed|element|^v\d|\.png$/.test(file))).toEqual([]);
    for (const part of [/^index\.html$/, /ShareDialog/, /ClaimsBody/, /^claims\/index\.html$/])
      expect(
        all.some((file) => part.test(file)),
        String(part),
      ).toBe(true);
  });

  test('no embed makes one, nor a page in a frame; it opens and works without a network after one visit; a newer version is taken whole or not at all, when the reader says so, with all that the reader had; and a host can take it away', async ({
    open,
    faults,
  }) => {
    const page = await open(`${site()}embed.html?v=1`, allow);
    const count = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await page.locator('html[data-app=ready]').waitFor();
    writeFileSync(served('host.html'), '<!doctype html><iframe src="./?v=1"></iframe>');
    await page.goto(`${site()}host.html`);
    await page
      .frameLocator('iframe')
      .locator('html[data-app=ready]')
      .waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(await count()).toBe(0);

    await page.goto(`${site()}?v=1&c.preset=epoch2024&note=aGk`);
    await settled(page);
    await isCopied(page);
    expect(await count()).toBe(1);

    await page.context().setOffline(true);
    await page.goto(`${site()}?v=1&repetition=2&note=aGk`);
    await settled(page);
    await see(page.locator('blockquote')).toHaveText('“hi”');
    await slider(page, 'Training sets grow each year by').press('PageUp');
    await settled(page);
    for (const name of ['Share', 'Embed', 'Download', 'Save']) {
      await page.getByRole('button', { name, exact: true }).click();
      await see(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
    }
    await page.getByRole('link', { name: /^All \d+ / }).click();
    await see(page.getByRole('region', { name: /^All \d+ assumptions$/ })).toBeVisible();
    await page.goto(`${site()}claims/musk2025.html`);
    await see(page.getByRole('heading', { level: 1 })).toContainText('human knowledge');
    await page.goto(`${site()}claims/`);
    await see(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The preview in the dialog is an embed, and no embed is in the copy; nor are the faces of italics.
    faults.length = 0;
    await expect(page.goto(`${site()}embed.html`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    faults.length = 0;
    await page.context().setOffline(false);

    await page.goto(`${site()}?v=1&c.preset=epoch2024&note=aGk`);
    await settled(page);
    await slider(page, 'Re-reading makes text worth').press('PageUp');
    await settled(page);
    await expect.poll(() => queryOf(page)).toContain('repetition=');
    const query = queryOf(page);
    const offer = page.locator('[data-new-version]');

    // A deploy that is cut off, or not yet complete.
    deploy('Half', false);
    await lookForNews(page);
    await expect.poll(() => workers(page), { timeout: 30_000 }).toEqual(['active']);
    await see(offer).toHaveCount(0);
    await page.reload();
    await settled(page);
    expect(await page.title()).toMatch(/^Peak Data/);

    deploy('Whole', true);
    await lookForNews(page);
    await expect.poll(() => workers(page), { timeout: 30_000 }).toEqual(['waiting', 'active']);
    await see(offer).toContainText('There is a new version');
    expect(await page.title()).toMatch(/^Peak Data/);
    await offer.getByRole('button', { name: 'Take it' }).click();
    await expect.poll(() => page.title()).toBe('Whole');
    await settled(page);
    expect(queryOf(page)).toBe(query);
    await see(page.locator('blockquote')).toHaveText('“hi”');
    await see(offer).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => queryOf(page)).not.toContain('repetition=');
    faults.length = 0;

    const { removal } = await import('../../scripts/offline-plugin');
    writeFileSync(served('service-worker.js'), await removal());
    await lookForNews(page);
    await expect.poll(count).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    faults.length = 0;
  });
});
