import type { Page } from 'playwright';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { embedFile } from '../../scripts/embed-plugin';
import { freezeEngine, inFolder } from '../../scripts/freeze-version';
import { linkVersion } from '../../src/scenario/migrations';
import { formatInterval } from '../../src/words/en/format';
import { documentText } from '../../src/words/en/document-text';
import { newInterval, newName, nextVersion } from '../links/next-version';
import { builtSites } from '../selected-cases';
import { answered, headlineOf } from './embed-host';
import { go, printed, queryOf, settled, slider, turnTo } from './forecast-page';
import { see, test } from './page';

describe('a link that is sent', () => {
  test('opens elsewhere, small, with what is pinned and noted; Back undoes a change there', async ({
    open,
  }) => {
    const page = await open('', { height: 1000 });
    await settled(page);
    await page.getByRole('radio', { name: /^What labs disclose/ }).check();
    await settled(page);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await slider(page, 'Re-reading makes text worth').press('PageUp');
    await settled(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByLabel('Why? A note').fill(' Why not?\u202e ');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await see(page.getByText('“Why not?”')).toBeVisible();
    await expect
      .poll(() => queryOf(page))
      .toMatch(
        /^\?v=1&preset=disclosedPace&repetition=[\d.~]+&c\.preset=disclosedPace&note=[\w-]+$/,
      );
    const sent = await printed(page);
    const difference = (page: Page) => page.locator('p.difference > span').first();
    await see(difference(page)).toContainText('than what you compare with');
    const said = await difference(page).innerText();

    const phone = await open(queryOf(page), {
      width: 360,
      height: 740,
      hasTouch: true,
      theme: 'dark',
    });
    await settled(phone);
    const received = await printed(phone);
    expect([received.headline, received.detail, received.reading]).toEqual([
      sent.headline,
      sent.detail,
      sent.reading,
    ]);
    await see(phone.getByText('“Why not?”')).toBeVisible();
    await see(
      phone.getByText('note by the person who made this link', { exact: true }),
    ).toBeVisible();
    await see(difference(phone)).toHaveText(said);
    await slider(phone, 'Training sets grow each year by').press('PageUp');
    await settled(phone);
    await expect.poll(() => printed(phone)).not.toEqual(received);
    await phone.goBack();
    await expect.poll(() => printed(phone)).toEqual(received);
    expect(queryOf(phone)).toBe(queryOf(page));

    await turnTo(page, '?note=_w');
    await see(page.locator('[data-notices]')).toHaveText(/The note in this link cannot be read/);
  });
});

const nextOnes = builtSites().filter((site) => site === 'a next version');
describe.each(nextOnes)('when there is %s', () => {
  const now = linkVersion;
  const folder = mkdtempSync(join(tmpdir(), 'peak-data-'));
  const place = 'next-version';

  beforeAll(async () => {
    mkdirSync(join(folder, 'engines'));
    await freezeEngine(join(folder, 'engines'), now);
    copyFileSync('public/favicon.svg', join(folder, 'favicon.svg'));
    await build({
      configFile: false,
      base: './',
      publicDir: folder,
      logLevel: 'error',
      plugins: [nextVersion(), svelte({ configFile: false })],
      worker: { format: 'es', plugins: () => [nextVersion()] },
      build: { outDir: `dist/${place}`, modulePreload: false },
    });
    writeFileSync(`dist/${place}/embed.html`, await embedFile('', documentText, [nextVersion()]));
    mkdirSync(`dist/${place}/v${now}`);
    writeFileSync(
      `dist/${place}/v${now}/embed.html`,
      inFolder(readFileSync('dist/embed.html', 'utf8')),
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(`dist/${place}`, { recursive: true });
  });
  const newest = 'Go to the newest version';

  test('an old link shows its old digits and what is said now, once its engine is there; a change moves on, Undo returns, and what was renamed is found', async ({
    open,
    faults,
  }) => {
    const link = `?v=${now}&datasetAtAnchor=1e14~2e14&datasetGrowth=2~3&c.repetition=2~2`;
    const page = await open(link, { height: 1000 });
    const before = await printed(page);
    // An engine that cannot be loaded is said so, beside the newest answer.
    await page.route('**/engines/*', (route) => route.abort());
    await go(page, `${place}/${link}`);
    const line = page.locator('[data-notices]');
    await see(line).toContainText('could not be loaded');
    const newestHeadline = (await printed(page)).headline;
    await page.unroute('**/engines/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await see(line).toContainText('shows what that version says');
    faults.length = 0;
    await expect.poll(() => printed(page)).toEqual(before);
    const old = await printed(page);
    await see(line).toContainText(`made for version ${now} of the model`);
    const [, said] = /newest version says (\w+ \d+) \(/.exec(await line.innerText()) ?? [];
    expect(said).toBeDefined();
    await see(page.locator('p.difference')).toContainText('what you compare with');

    // Looking about changes no version.
    await page.getByRole('radio', { name: 'to 2060' }).check();
    await settled(page);
    await expect.poll(() => queryOf(page)).toBe(`${link}&horizon=2060`);
    expect((await printed(page)).headline).toBe(old.headline);

    await slider(page, 'Re-reading makes text worth').press('ArrowRight');
    await settled(page);
    await expect
      .poll(() => queryOf(page))
      .toMatch(new RegExp(`^\\?v=${now + 1}&.+&c\\.repetition=2&horizon=2060$`));
    await see(line).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await see(line).toContainText(`version ${now}`);
    await expect.poll(() => queryOf(page)).toBe(`${link}&horizon=2060`);
    await expect.poll(async () => (await printed(page)).headline).toBe(old.headline);

    await page.getByRole('button', { name: newest }).click();
    await settled(page);
    await expect.poll(async () => (await printed(page)).date).toBe(said);
    expect((await printed(page)).headline).toBe(newestHeadline);
    expect(queryOf(page)).toContain(`?v=${now + 1}&`);
    expect(queryOf(page)).toContain(`&${newName}=2~3&`);
    // A default that has changed.
    await turnTo(page, `${place}/`);
    await see(page.getByText(`likely ${formatInterval(newInterval, 'x per year')}`)).toBeVisible();
    await see(line).toHaveCount(0);
  });

  test('an embed of an old link goes to its own version’s, and says what that has always said', async ({
    open,
  }) => {
    const link = `?v=${now}&datasetGrowth=2~3&theme=dark&static`;
    const page = await open(`embed.html${link}`);
    await answered(page);
    const headline = await headlineOf(page);
    const detail = (await page.locator('.detail').innerText()).trim();
    await page.goto(new URL(`${place}/embed.html${link}`, inject('site')).href);
    await page.waitForURL(`**/${place}/v${now}/embed.html${link}`);
    await answered(page);
    expect(await headlineOf(page)).toBe(headline);
    await see(page.locator('.detail')).toHaveText(detail, { useInnerText: true });
    await see(page.getByRole('link')).toHaveAttribute('href', `../?v=${now}&datasetGrowth=2~3`);

    await page.goto(
      new URL(`${place}/embed.html?v=${now + 1}&${newName}=2~3`, inject('site')).href,
    );
    await answered(page);
    expect(page.url()).toContain(`${place}/embed.html`);
  });
});

test('a part of the page that cannot be loaded is named: notices of the link, claims', async ({
  open,
  faults,
}) => {
  const page = await open('about:blank');
  await page.route(/assets\/(LinkNotices|ClaimFlags)-/, (route) => route.abort());
  await go(page, '?v=1&repetition=abc&claims=1');
  await see(page.getByText('This link has a note, or parts that cannot be used.')).toBeVisible();
  await see(page.getByText('The claims could not be loaded.')).toBeVisible();
  faults.length = 0;
});
