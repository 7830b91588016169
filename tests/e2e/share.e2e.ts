import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { axeFindings } from './axe';
import { go, openMenu, printed, queryOf, settled, turnTo } from './forecast-page';
import { see, test } from './page';

const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

describe('sharing', () => {
  test('copies the link and a text or selects them; passes on a preset by its own page, which opens it even where storage is barred, and says its answer without a script', async ({
    open,
  }) => {
    const page = await open('?v=1&datasetGrowth=1.5~2', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const changed = await printed(page);
    await press(page, 'Share');
    await see(dialog(page)).toContainText('Training sets grow each year by ×1.5 to ×2');
    await press(page, 'Copy link');
    await see(dialog(page)).toContainText('The link is on the clipboard.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await press(page, 'Copy text');
    await see(dialog(page)).toContainText('The text is on the clipboard.');
    const post = await page.evaluate(() => navigator.clipboard.readText());
    expect(post.startsWith(changed.headline)).toBe(true);
    expect(post.endsWith(` ${page.url()}`)).toBe(true);
    expect(post.length - page.url().length).toBeLessThanOrEqual(257);
    expect(await axeFindings(page, 'dialog')).toEqual([]);

    // Where the clipboard is barred the link is selected.
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await page.setViewportSize({ width: 360, height: 740 });
    await press(page, 'Copy link');
    await see(dialog(page)).toContainText('copy it by hand');
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLInputElement;
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    });
    expect(selected).toBe(await dialog(page).getByLabel('Link', { exact: true }).inputValue());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await press(page, 'Close');

    // A preset has a page of its own, but not with anything else in the link.
    const link = async (): Promise<string> => {
      await press(page, 'Share');
      const text = await dialog(page).getByLabel('Link', { exact: true }).inputValue();
      await press(page, 'Close');
      return text;
    };
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const query of ['&y=linear', '&ask=2034']) {
      await turnTo(page, `?v=1&preset=disclosedPace${query}`);
      expect(await link()).toBe(`${inject('site')}?v=1&preset=disclosedPace${query}`);
    }
    await turnTo(page, '?v=1&preset=disclosedPace');
    const shared = await link();
    expect(shared).toBe(`${inject('site')}answers/disclosedPace.html?v=1`);
    const { headline } = await printed(page);

    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('barred', 'SecurityError');
        },
      }),
    );
    await page.goto(shared);
    await settled(page);
    expect(queryOf(page)).toBe('?v=1&preset=disclosedPace');
    expect((await printed(page)).headline).toBe(headline);
    // What is saved lasts as long as the page.
    await press(page, 'Save');
    await see(dialog(page)).toContainText('This browser lets the page save nothing.');
    await press(page, 'Save this scenario');
    const saved = dialog(page).getByRole('link', { name: 'What labs disclose' });
    await see(saved).toBeVisible();
    await press(page, 'Close');
    await press(page, 'Save');
    await see(saved).toBeVisible();

    const plain = await open('answers/disclosedPace.html', {
      javaScriptEnabled: false,
      width: 360,
    });
    await see(plain.getByRole('heading', { level: 1 })).toHaveText(headline);
    expect(await plain.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await plain.getByRole('link', { name: 'Open it' }).click();
    expect(queryOf(plain)).toBe('?v=1&preset=disclosedPace');
  });
});

describe('saving', () => {
  test('saves a scenario over a reload; opens, renames, removes, puts back; takes a file and writes one; two tabs save into one list', async ({
    open,
  }) => {
    const page = await open('?v=1&preset=disclosedPace');
    const { headline } = await printed(page);
    await press(page, 'Save');
    await dialog(page).getByLabel('Name').fill('Slow one');
    await press(page, 'Save this scenario');
    await see(dialog(page)).toContainText('“Slow one” is saved.');
    await press(page, 'Close');
    await page.getByRole('radio', { name: 'Baseline' }).check();
    await expect.poll(() => queryOf(page)).not.toContain('disclosedPace');
    await page.reload();
    await settled(page);
    await press(page, 'Save');
    await dialog(page).getByRole('link', { name: 'Slow one' }).click();
    await expect.poll(() => queryOf(page)).toBe('?v=1&preset=disclosedPace');
    expect((await printed(page)).headline).toBe(headline);
    await page.goBack();
    await expect.poll(() => queryOf(page)).not.toContain('disclosedPace');

    await press(page, 'Save');
    await press(page, 'Rename Slow one');
    await dialog(page).getByLabel('New name of Slow one').fill('Slower');
    await page.keyboard.press('Enter');
    await see(dialog(page).getByRole('link', { name: 'Slower' })).toBeVisible();
    await press(page, 'Remove Slower');
    await see(dialog(page)).toContainText('Nothing is saved yet.');
    await see(dialog(page).getByRole('button', { name: 'Put back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await see(dialog(page).getByRole('link', { name: 'Slower' })).toBeVisible();
    await press(page, 'Remove Slower');
    await press(page, 'Close');

    // It says what of a file is no scenario.
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await openMenu(page);
    await press(page, 'Save');
    const file = (text: string) => ({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const input = dialog(page).locator('input[type=file]');
    await input.setInputFiles(file('not JSON'));
    await see(dialog(page)).toContainText('This file is not JSON');
    const scenarios = [{ name: '<b>bold</b>', query: 'v=1&repetition=1~1' }, 7];
    await input.setInputFiles(file(JSON.stringify({ format: 'peak-data-scenarios', scenarios })));
    await see(dialog(page)).toContainText('1 scenario was added. One entry is no scenario');
    await see(dialog(page).getByRole('link', { name: '<b>bold</b>' })).toBeVisible();
    const waiting = page.waitForEvent('download');
    await press(page, 'Download as a file');
    const download = await waiting;
    const saved = (await buffer(await download.createReadStream())).toString();
    expect(JSON.parse(saved)).toMatchObject({ scenarios: [scenarios[0]] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await axeFindings(page, 'dialog')).toEqual([]);

    // Another tab.
    const second = await page.context().newPage();
    await go(second, '?v=1&repetition=1');
    await press(second, 'Save');
    const tabs = [page, second] as const;
    const save = async (page: Page, name: string): Promise<void> => {
      await dialog(page).getByLabel('Name', { exact: true }).fill(name);
      await press(page, 'Save this scenario');
    };
    // A name that cannot be seen.
    await save(page, '\u200b');
    await see(dialog(page)).toContainText('Give it a name first.');
    for (let k = 0; k < 3; k++) {
      await Promise.all(tabs.map((page, tab) => save(page, `${tab} of ${k}`)));
    }
    for (const page of tabs) await see(dialog(page).locator('li')).toHaveCount(7);
    await press(page, 'Remove 1 of 2');
    await see(dialog(second).locator('li')).toHaveCount(6);
    await save(second, '1 of 3');
    await see(dialog(second)).toContainText('“1 of 3” is saved.');
    for (const page of tabs) {
      await see(dialog(page).locator('li')).toHaveCount(7);
      await see(dialog(page).getByRole('link', { name: '1 of 2' })).toHaveCount(0);
    }
  });
});
