// What is let into our pages: nothing that they do not hold. Every end-to-end test fails on an error in the console, a violation of a
// policy among them, and on a request to another host; these walk where no other goes, and see that the policies bite.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { documentText } from '../../src/words/en/document-text';
import { noteText } from '../../src/scenario/note';
import { oneOfEach } from '../selected-cases';
import { answered, embedAddress, hostPage } from './embed-host';
import { settled, turnTo } from './forecast-page';
import { see, test } from './page';

const pagesIn = (folder: string): string[] =>
  existsSync(`dist/${folder}`)
    ? readdirSync(`dist/${folder}`)
        .filter((file) => file.endsWith('.html'))
        .map((file) => folder + file)
    : [];
const pages = ['', 'claims/'].flatMap(pagesIn);
/** Pages of claims are alike, and others are opened by tests of their own, which fail on a violation as well. */
const visited = oneOfEach(
  5,
  'pages that are opened to see that they keep their policy',
  pages.filter((file) => !/^(index|embed)\.html$/.test(file)),
);
const policyOf = (html: string): string =>
  /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
    html,
  )?.[1] ?? '';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Whether anything that was let in has run, or has drawn an element. */
const isLetIn = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      Reflect.has(window, 'ran') ||
      document.querySelector('[src="x"], [onerror], [onload], base, object, embed') !== null,
  );
const hostile = '"><img src=x onerror=ran=1><script>ran=1</script>';

describe('the policy', () => {
  test('begins every built page, names no other host, and nothing in the page needs a way round it', () => {
    expect(pages.length).toBeGreaterThan(25);
    for (const file of pages) {
      const html = readFileSync(`dist/${file}`, 'utf8');
      const policy = policyOf(html);
      expect(policy, file).toMatch(/^default-src 'none'; /);
      expect(policy, file).toMatch(
        /; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types /,
      );
      expect(policy, file).not.toMatch(/unsafe|strict-dynamic|https?:|\*/);
      const markup = html.replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '');
      expect(/<[^>]* (?:style|on\w+)=/.exec(markup)?.[0], file).toBeUndefined();
    }
  });

  test('bites, and is kept by every page, panel and dialog', async ({ open, faults }) => {
    const page = await open('?v=1&repetition=2&c.preset=epoch2024&ask=2034&note=aGk');
    await settled(page);
    for (const name of ['Share', 'Embed', 'Download', 'Save']) {
      await press(page, name);
      await see(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await see(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.getByRole('link', { name: /^All \d+ / }).click();
    await see(page.getByRole('region', { name: /^All \d+ assumptions$/ })).toBeVisible();

    // It bites: no markup, no script, no style, no worker, no request that the page does not hold.
    expect(faults).toEqual([]);
    const bite = async (): Promise<string[]> =>
      page.evaluate(async () => {
        const broken: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          broken.push(effectiveDirective),
        );
        const attempts: (() => unknown)[] = [
          () => (document.createElement('p').innerHTML = '<b>'),
          () => new Worker('data:text/javascript,'),
          () =>
            document.body.append(
              Object.assign(document.createElement('style'), { textContent: '*{}' }),
            ),
          () => document.createElement('p').setAttribute('onclick', 'ran=1'),
          () => document.body.setAttribute('style', 'color:red'),
          () => fetch('https://example.org/'),
        ];
        for (const attempt of attempts) {
          try {
            await attempt();
          } catch {
            // Counted by its event.
          }
        }
        // Their events come later, the last one by the last attempt.
        while (broken.at(-1) !== 'connect-src') await new Promise(requestAnimationFrame);
        return broken.toSorted();
      });
    expect(await bite()).toEqual([
      'connect-src',
      'require-trusted-types-for',
      'require-trusted-types-for',
      'require-trusted-types-for',
      'style-src-attr',
      'style-src-elem',
    ]);
    faults.length = 0;
    for (const file of visited) {
      const response = await page.goto(new URL(file, page.url().replace(/claims\/.*/, '')).href);
      expect(response?.status(), file).toBe(200);
    }
  });
});

describe('what others write', () => {
  test('a link, a note, a saved file and a message are text, whatever they hold', async ({
    open,
  }) => {
    const encoded = encodeURIComponent(hostile);
    const page = await open(
      `?v=1&preset=${encoded}&${encoded}=${encoded}&note=${noteText(hostile)}#${encoded}`,
    );
    await settled(page);
    await see(page.locator('blockquote')).toHaveText(`“${hostile}”`);
    expect(await page.title()).not.toContain('img');
    await see(page.locator('[data-notices]')).toContainText('<img src=x');
    expect(await isLetIn(page)).toBe(false);

    await press(page, 'Save');
    const scenarios = ['v=1&repetition=2', hostile, 'javascript:ran=1'].map((query) => ({
      name: hostile,
      query,
      keptOn: hostile,
    }));
    await page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(
          JSON.stringify({ format: 'peak-data-scenarios', scenarios, __proto__: hostile }),
        ),
      });
    await see(page.getByRole('dialog').getByRole('status').last()).toContainText('2');
    await see(page.getByRole('dialog').locator('li')).toHaveCount(1);
    await see(page.getByRole('dialog').locator('li')).toContainText('<img src=x');
    expect(await isLetIn(page)).toBe(false);
    await page.keyboard.press('Escape');

    // A page that frames ours can send it anything.
    const before = page.url();
    await page.evaluate((text) => {
      for (const data of [text, { type: text }, { type: 'peak-data:height', height: text }, null])
        window.postMessage(data, '*');
    }, hostile);
    await turnTo(page, `?${encoded}`);
    expect(await isLetIn(page)).toBe(false);
    expect(new URL(page.url()).origin).toBe(new URL(before).origin);
  });

  const sandboxes = oneOfEach(2, 'frames that hold the file of the embed', [
    '',
    'sandbox="allow-scripts"',
  ]);
  test('an embed is as closed, and its own page’s text is no way in', async ({
    open,
    openStranger,
  }) => {
    const query = `?v=1&preset=${encodeURIComponent(hostile)}&theme=${encodeURIComponent(hostile)}`;
    const page = await open(embedAddress(query));
    await answered(page);
    expect(await isLetIn(page)).toBe(false);
    // Some programs put the file itself into a page.
    const html = readFileSync('dist/embed.html', 'utf8');
    const attribute = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const host = await openStranger(hostPage(''));
    for (const sandbox of sandboxes) {
      await host.setContent(hostPage(`<iframe ${sandbox} srcdoc="${attribute(html)}"></iframe>`));
      await see(host.frameLocator('iframe').getByText(documentText.lost)).toBeVisible();
    }
  });
});
