import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { axeFindings } from './axe';
import { answered, headlineOf, hostPage } from './embed-host';
import { oneOfEach } from '../selected-cases';
import { printed, turnTo } from './forecast-page';
import { see, test } from './page';

const dialog = (page: Page) => page.getByRole('dialog');
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const choose = (page: Page, name: string): Promise<void> =>
  dialog(page).getByRole('radio', { name, exact: true }).check();
const copied = async (page: Page, name = 'Copy snippet'): Promise<string> => {
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await see(dialog(page).locator('.status')).toContainText('is on the clipboard.');
  return page.evaluate(() => navigator.clipboard.readText());
};
describe('the dialog that embeds', () => {
  test('shows what is chosen, and its snippets hold just that; by keys alone, on a small dark screen, of a scenario without a picture', async ({
    open,
    openStranger,
  }) => {
    const page = await open('?v=1&preset=disclosedPace', { ...clipboard, height: 1000 });
    const { headline } = await printed(page);
    // A preview costs as much as a page; until the last choice it is a blank one.
    await page.route('**/embed.html*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.getByRole('button', { name: 'Embed', exact: true }).click();
    await choose(page, 'Your page’s');
    await see(dialog(page)).toContainText('Is your page always light, or always dark?');
    await choose(page, 'Dark');
    await see(dialog(page)).not.toContainText('Is your page always light');
    await choose(page, 'Its own');
    await dialog(page).getByRole('checkbox', { name: 'Re-reading makes text worth' }).check();
    const snippet = dialog(page).getByRole('textbox', { name: 'Snippet' });
    const height = async (): Promise<number> =>
      Number(/height="(\d+)"/.exec(await snippet.inputValue())?.[1]);
    const low = await height();
    await choose(page, 'Full');
    await see(page.locator('dialog iframe')).toHaveAttribute('src', /&size=full&/);
    await see(snippet).toHaveValue(/&amp;size=full&amp;/);
    expect(await height()).toBeGreaterThan(low + 200);
    await choose(page, 'Article');
    await choose(page, 'Only look');
    await see(page.locator('dialog iframe')).toHaveAttribute('src', /&static$/);
    await see(dialog(page).getByRole('radio', { name: 'This exact version' })).toBeChecked();
    await see(snippet).toHaveValue(/src="http[^"]+\/v1\/embed\.html\?v=1&amp;/);
    await choose(page, 'Follows updates');
    await see(snippet).toHaveValue(/src="http[^"]+\/path\/embed\.html\?preset=/);
    await choose(page, 'This exact version');
    await page.unroute('**/embed.html*');
    await choose(page, 'Explore');
    const preview = page.frameLocator('dialog iframe');
    await see(
      preview.getByRole('slider', { name: 'Re-reading makes text worth', exact: true }),
    ).toBeVisible();
    await answered(preview);
    expect(await headlineOf(preview)).toBe(headline);
    await see(preview.locator('html')).toHaveCSS('color-scheme', 'dark');
    // What is not the default is named over the picture.
    await see(preview.locator('.about')).toHaveText('From “What labs disclose”.');
    await see(dialog(page).getByRole('link', { name: 'All about embeds' })).toHaveAttribute(
      'href',
      './embedding.html',
    );

    const figures: string[] = [];
    // Our own pages parse no HTML: their policy forbids it.
    const parser = await open('about:blank');
    for (const host of ['HTML', 'WordPress', 'Ghost']) {
      await choose(page, host);
      const text = await copied(page);
      const [name, figure] = await parser.evaluate((html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html').body;
        return [
          [...parsed.querySelectorAll('*')].map(({ localName }) => localName).join(' '),
          parsed.querySelector('figure')?.outerHTML ?? '',
        ];
      }, text);
      expect(name).toBe('figure iframe figcaption a');
      figures.push(figure ?? '');
    }
    // One figure, so one of them is enough.
    expect(new Set(figures).size).toBe(1);
    const stranger = await openStranger(hostPage(figures[0] ?? ''));
    const frame = stranger.locator('iframe');
    await answered(frame.contentFrame());
    expect(await headlineOf(frame.contentFrame())).toBe(headline);
    await see(frame).toHaveAttribute('title', headline);
    await see(stranger.locator('figcaption')).toContainText(headline);
    await stranger.close();

    await choose(page, 'MDX, React');
    expect(await copied(page)).toContain("style={{ marginLeft: 'auto', marginRight: 'auto' }}");
    await choose(page, 'Markdown');
    const file = /\]\(http[^)]*\/(preview\/[\w-]+\.png)\)\]\(/.exec(await copied(page))?.[1];
    expect(file).toBe('preview/preset-disclosedPace.png');
    expect(existsSync(`dist/${file}`)).toBe(true);
    await choose(page, 'Picture');
    // Said once: the words below it have the answer.
    expect(await copied(page, 'Copy alternative text')).not.toContain(headline);
    expect((await copied(page, 'Copy HTML')).split(headline)).toHaveLength(2);
    for (const [host, text] of [
      ['Jupyter', 'IFrame("http'],
      ['R Markdown', 'knitr::include_url("http'],
      ['Observable', 'html`<figure'],
      ['Hugo', '{{< peak-data >}}'],
      ['reStructuredText', '.. raw:: html'],
      ['Wikitext', `${headline}. `],
    ] as const) {
      await choose(page, host);
      expect(await copied(page)).toContain(text);
    }
    await choose(page, 'VitePress');
    expect(await copied(page, 'Copy script')).toMatch(/^head: \[\['script'.*embed-v1\.js/);
    await choose(page, 'Picture');
    await dialog(page).getByRole('button', { name: 'Download the picture …' }).click();
    await see(dialog(page)).toHaveAccessibleName('Download');
    await page.keyboard.press('Escape');
    await see(dialog(page)).toHaveCount(0);

    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await turnTo(page, '?v=1&repetition=2&c.repetition=3~3');
    await page.getByRole('button', { name: 'Share', exact: true }).focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Embed …' }).press('Enter');
    await see(dialog(page)).toHaveAccessibleName('Embed this scenario');
    await page.locator('dialog iframe').scrollIntoViewIfNeeded();
    await see(page.frameLocator('dialog iframe').locator('.pinned').first()).toContainText(
      'Compared with: ',
    );
    await dialog(page).getByRole('radio', { name: 'HTML', exact: true }).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await see(dialog(page).getByRole('radio', { name: 'Markdown', exact: true })).toBeChecked();
    await see(dialog(page)).toContainText('write its address for PICTURE');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await axeFindings(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await see(dialog(page)).toHaveCount(0);
    // Where the dialog was opened from: the menu.
    await see(page.getByRole('button', { name: 'More', exact: true })).toBeFocused();
  });
});

const looks = [
  ['light', 1280],
  ['dark', 360],
] as const;
test.for(oneOfEach(2, 'looks of the page about embedding', looks))(
  'the page about embedding shows its frames as tall as they ask, %s, %i pixels wide',
  async ([theme, width], { open, task }) => {
    const page = await open('embedding.html', { theme, width });
    const frames = page.locator('iframe');
    await see(frames).toHaveCount(6);
    // They load as they come into view.
    const some = oneOfEach(2, 'frames of the page about embedding', await frames.all(), task.file);
    for (const frame of some) {
      await frame.scrollIntoViewIfNeeded();
      const embed = frame.contentFrame();
      await answered(embed);
      await see(embed.locator('h1')).toContainText('Even odds');
      await expect
        .poll(async () => {
          const height = await embed
            .locator('body')
            .evaluate((body) => body.getBoundingClientRect().height);
          return Math.abs((await frame.evaluate((one) => one.clientHeight)) - height);
        })
        .toBeLessThanOrEqual(3);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeFindings(page, 'body')).toEqual([]);
  },
);
