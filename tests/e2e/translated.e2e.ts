import type { Page } from 'playwright';
import { expect } from 'vitest';
import { settled, slider } from './forecast-page';
import { test } from './page';

/** What a page translator does: each text becomes an element with another text in it, and the page's own text node is gone. */
const replaceTexts = (): void => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent || parent.closest('script, style, svg') || text.data.trim() === '') continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

/** All words that are shown, line by line. */
const shown = (page: Page): Promise<string[]> =>
  page.locator('body').evaluate((body) =>
    (body as HTMLElement).innerText
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );

/** Lines of one page that the other lacks. */
const differing = (a: string[], b: string[]): string[] => [
  ...a.filter((line) => !b.includes(line)).map((line) => `translated: ${line}`),
  ...b.filter((line) => !a.includes(line)).map((line) => `plain: ${line}`),
];

test('under a page translator nothing that is shown is older than the assumptions', async ({
  open,
}) => {
  const [translated, plain] = [
    await open('?v=1&ask=2034', { height: 1000 }),
    await open('?v=1&ask=2034', { height: 1000 }),
  ];
  for (const page of [translated, plain]) {
    await settled(page);
    await page.getByText('Use this').first().waitFor();
    await page.getByRole('heading', { name: 'Six questions' }).scrollIntoViewIfNeeded();
    await page
      .locator('.answers[aria-busy=false], .answers :not([aria-busy=true])')
      .first()
      .waitFor();
  }
  await translated.evaluate(replaceTexts);
  const steps = [
    async (page: Page) => {
      await slider(page, 'Re-reading makes text worth').press('PageUp');
      await page.getByRole('radio', { name: 'Whole web' }).press('Space');
    },
    (page: Page) => page.getByRole('radio', { name: /^What labs disclose/ }).check(),
  ];
  for (const step of steps) {
    for (const page of [translated, plain]) {
      await step(page);
      await settled(page);
      // The questions are answered anew while they are in view.
      await page.locator('.answers .card').nth(3).scrollIntoViewIfNeeded();
    }
    // Answers go on arriving on both pages for a while.
    await expect
      .poll(async () => differing(await shown(translated), await shown(plain)), { timeout: 30_000 })
      .toEqual([]);
  }
});
