import { describe, expect, inject } from 'vitest';
import { chart, printed, settled } from './forecast-page';
import { see, test } from './page';

const html = async (): Promise<string> => (await fetch(inject('site'))).text();

describe('the still in the page', () => {
  test('shows the default answer and chart without any script', async ({ open }) => {
    const fresh = await open();
    const answer = await printed(fresh);
    const page = await open('', { javaScriptEnabled: false });
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await see(page.getByRole('heading', { level: 1 })).toHaveText(answer.headline);
      await see(page.locator('noscript .no-script')).toContainText('on the default assumptions');
      const [said, headline] = await Promise.all(
        ['noscript .no-script', 'h1'].map((part) => page.locator(part).boundingBox()),
      );
      expect(said?.y).toBeLessThan(headline?.y ?? 0);
      // Nothing is offered that would do nothing.
      await see(page.locator('button, input, select').filter({ visible: true })).toHaveCount(0);
      // Of the widths it was drawn at one is shown.
      expect(await chart(page).filter({ visible: true }).count()).toBe(1);
      await see(page.locator('.date-label').filter({ visible: true })).toHaveText(answer.date);
    }
  });

  test('is taken over without a shift of layout, a warning or another answer', async ({ open }) => {
    const page = await open('about:blank');
    await page.addInitScript(() => {
      const state = { shift: 0, headlines: new Set<string>() };
      Object.assign(window, { watched: state });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          state.shift += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
      const look = (): void => {
        const text = document.querySelector('h1')?.textContent.trim();
        if (text) state.headlines.add(text);
        requestAnimationFrame(look);
      };
      look();
    });
    const watched = (): Promise<{ shift: number; headlines: string[] }> =>
      page.evaluate(() => {
        const { shift, headlines } = (
          window as unknown as { watched: { shift: number; headlines: Set<string> } }
        ).watched;
        return { shift, headlines: [...headlines] };
      });
    // The faces come after everything else, so that what they move is told from what scripts move.
    let release = (): void => undefined;
    let released = Promise.resolve();
    await page.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    const warnings: string[] = [];
    page.on('console', (message) => {
      // The copy for reading offline has a test of its own.
      if (!message.text().startsWith('Service Worker registration blocked'))
        warnings.push(message.text());
    });
    for (const width of [360, 768, 1280]) {
      released = new Promise((resolve) => (release = resolve));
      await page.setViewportSize({ width, height: 800 });
      await page.goto(inject('site'), { waitUntil: 'commit' });
      await settled(page);
      await see(page.getByRole('slider', { name: 'Year to read off' })).toBeVisible();
      const { shift, headlines } = await watched();
      expect(headlines).toHaveLength(1);
      expect(shift, `at ${width}`).toBeLessThan(0.01);
      expect(warnings).toEqual([]);
      expect(await chart(page).count()).toBe(1);
      release();
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(
        () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
      );
      // What is called good for a page as a whole: https://web.dev/articles/cls
      expect((await watched()).shift, `faces at ${width}`).toBeLessThan(0.1);
    }
  });

  test('is never seen under a link of its own', async ({ open }) => {
    const page = await open('about:blank');
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = (): void => {
        const headline = document.querySelector('h1');
        if (headline && getComputedStyle(headline).visibility === 'visible') {
          seen.push(headline.textContent.trim());
        }
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(new URL('?preset=everythingUnlocked', inject('site')).href);
    await settled(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.at(-1)).toContain('2040');
    expect(seen.filter((headline) => headline.includes('2029'))).toEqual([]);
  });

  test('has no style attribute, which a strict policy forbids', async () => {
    const text = await html();
    expect(text).toContain('early 2029');
    expect(text).not.toMatch(/<[^>]+\sstyle=/);
  });
});
