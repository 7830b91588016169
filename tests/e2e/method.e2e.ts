import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { onRecordText } from '../../src/words/en/on-record-text';
import { oneOfEach } from '../selected-cases';
import { axeFindings } from './axe';
import { settled, slider } from './forecast-page';
import { see, test } from './page';

const address = 'method.html';
const noScript = { javaScriptEnabled: false };

describe('the method page', () => {
  const openAll = (page: Page): Promise<void> =>
    page.evaluate(() => {
      for (const line of document.querySelectorAll('details')) line.open = true;
    });

  test('is read without any script, its formulas too, leads nowhere that is not there, is short, whole on paper, and no wider than the screen', async ({
    open,
  }) => {
    const page = await open(address, noScript);
    await see(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
    await see(page.locator('details#p-datasetGrowth')).toBeVisible();
    await page.locator('#demand > summary').click();
    const formulas = page.locator('[role=math]');
    expect(await formulas.count()).toBeGreaterThan(30);
    for (const formula of await formulas.all()) {
      expect((await formula.getAttribute('aria-label'))?.length).toBeGreaterThan(5);
    }
    // Set as mathematics: a fraction is two storeys high, and a root covers its fraction.
    const shown = (selector: string) => page.locator(`#demand ${selector}`).first();
    const root = await shown('msqrt:has(mfrac)').boundingBox();
    const fraction = await shown('msqrt mfrac').boundingBox();
    const letter = await shown('math mi').boundingBox();
    if (!root || !fraction || !letter) throw new Error('no root');
    expect(fraction.height).toBeGreaterThan(1.5 * letter.height);
    expect(root.y).toBeLessThan(fraction.y);
    expect(root.y + root.height).toBeGreaterThanOrEqual(fraction.y + fraction.height);
    // The sign itself is as tall: with a face that has no such sign it would be narrower than this.
    expect(fraction.x - root.x).toBeGreaterThan(letter.width);

    const links = await page
      .locator('a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(100);
    const ids = new Set(
      await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id)),
    );
    for (const link of links) {
      if (link.startsWith('https://')) continue;
      if (link.startsWith('#')) expect(ids).toContain(link.slice(1));
      else {
        const { pathname } = new URL(link, 'http://host/');
        const file = posix.join('dist', pathname.endsWith('/') ? 'index.html' : pathname);
        expect(existsSync(file), link).toBe(true);
      }
    }
    expect(readFileSync(`dist/${address}`, 'utf8')).not.toMatch(/(?:href|src)="\//);

    // What the number means is on one screen, and the whole is a third of what it was.
    await page.locator('#demand > summary').click();
    // Pixels; it was 55,008, 33,840 and 30,522.
    for (const [width, most] of [
      [360, 18_300],
      [768, 11_200],
      [1280, 10_100],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const meaning = await page.locator('#meaning').boundingBox();
      expect(meaning?.height).toBeLessThan(800);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
    }

    // On paper every line is open.
    const meaning = page.locator('#p-pages .body');
    await see(meaning).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await see(meaning).toBeVisible();
    await page.emulateMedia({ media: 'screen' });

    // It is no wider than the screen, and neither is a formula.
    await openAll(page);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        const outside = [...document.querySelectorAll('main *')].filter(
          (element) =>
            !element.closest('.scroll, thead') &&
            element.getBoundingClientRect().right > clientWidth + 0.5,
        );
        return [scrollWidth - clientWidth, ...outside.map((element) => element.textContent)];
      });
      expect(wide).toEqual([0]);
    }
  });

  const looks = [
    ['light', 1280],
    ['dark', 360],
  ] as const;
  test.for(oneOfEach(2, 'looks of the method page that axe looks at', looks))(
    'axe finds nothing to mend in the %s theme at %i pixels, all lines open, nor in the forecast on record',
    async ([theme, width], { open }) => {
      const page = await open(address, { theme, width });
      await openAll(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.goto(new URL('on-record.html', page.url()).href);
      await openAll(page);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test('leads to the forecast on record, which is no wider than the screen and leads on without a script', async ({
    open,
  }) => {
    const page = await open(address, noScript);
    await page.getByRole('link', { name: onRecordText.panelLink }).click();
    await see(page.getByRole('heading', { level: 1, name: onRecordText.heading })).toBeVisible();
    await see(page.locator('#v1 tbody tr')).toHaveCount(14);
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.getByRole('link', { name: onRecordText.link('?v=1') }).click();
    await see(page).toHaveURL(/\?v=1$/);
  });
});

describe('between the app and its method', () => {
  test('the head of the page and the note of each assumption lead there, and an assumption leads back to its slider, in a closed group', async ({
    open,
  }) => {
    const page = await open();
    await settled(page);
    await page.getByRole('button', { name: 'why? Re-reading makes text worth' }).click();
    await page.getByRole('link', { name: 'In the method' }).click();
    const named = page.locator('details:target');
    await see(named).toContainText('Re-reading makes text worth');
    await see(named.locator('.body')).toBeVisible();
    await see(page.locator('#p-pages .body')).toBeHidden();
    await page.goBack();
    await page.getByRole('link', { name: 'Method', exact: true }).click();
    await see(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();

    const name = 'Text read, against what trains best';
    await page.locator('#p-overtraining > summary').click();
    await page.getByRole('link', { name: `Move it: ${name}` }).click();
    await settled(page);
    await see(slider(page, name)).toBeFocused();
    await see(slider(page, name)).toBeInViewport();
    expect(new URL(page.url()).hash).toBe('#p-overtraining');
  });
});
