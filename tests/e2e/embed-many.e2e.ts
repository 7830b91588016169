// Thirty embeds in one article, and what one of them costs.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { answered, embedAddress, embedFrame, embedFrames, embedIn, hostPage } from './embed-host';
import { test } from './page';

const COUNT = 30;
/** An article whose frames are all there from the start: the hard case, without lazy loading. */
const article = (query: (i: number) => string, attributes = ''): string =>
  hostPage(
    Array.from(
      { length: COUNT },
      (_, i) => `<p style="height:400px">Text</p>${embedFrame(query(i), attributes)}`,
    ).join(''),
  );

const states = (page: Page): Promise<(string | null)[]> =>
  Promise.all(embedFrames(page).map((frame) => frame.locator('html').getAttribute('data-app')));

describe('thirty embeds in one article', () => {
  test('work only where somebody looks, without a worker, and the article scrolls smoothly', async ({
    openStranger,
  }) => {
    const page = await openStranger(article((i) => `?repetition=${1.5 + i / 20}`));
    await answered(embedIn(page));
    await page.waitForTimeout(1000);
    const atFirst = await states(page);
    expect(atFirst).toHaveLength(COUNT);
    expect(atFirst.filter((state) => state !== null).length).toBeLessThanOrEqual(2);

    const gaps = await page.evaluate(async () => {
      const times: number[] = [];
      const bottom = document.documentElement.scrollHeight;
      for (let y = 0; y < bottom; y += 120) {
        window.scrollTo(0, y);
        times.push(await new Promise<number>(requestAnimationFrame));
      }
      return times.slice(1).map((time, i) => time - (times[i] ?? 0));
    });
    gaps.sort((a, b) => a - b);
    expect(gaps[Math.floor(gaps.length * 0.9)]).toBeLessThan(50);
    expect(page.workers()).toHaveLength(0);
    await answered(page.frameLocator('iframe').last());
  });

  test('have at most two workers between them, of whatever origin', async ({ openStranger }) => {
    for (const attributes of ['', 'sandbox="allow-scripts"']) {
      const page = await openStranger(article(() => '?controls=repetition', attributes));
      let most = 0;
      page.on('worker', () => (most = Math.max(most, page.workers().length)));
      for (const i of [0, 1, 2, 3, 4]) {
        const embed = page.frameLocator('iframe').nth(i);
        const thumb = embed.getByRole('slider', { name: 'Worth of re-reading', exact: true });
        await thumb.scrollIntoViewIfNeeded();
        await answered(embed);
        await thumb.click({ position: { x: 40 + 10 * i, y: 20 } });
        await expect.poll(() => embed.locator('.about').textContent()).toContain('Changed');
      }
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(2);
      // The one that the reader has left last goes as well.
      await page.locator('p').nth(5).click();
      await expect.poll(() => page.workers().length).toBe(0);
    }
  });
});

describe('one embed', () => {
  test('lets its worker go after half a minute without a touch', async ({ openStranger }) => {
    const page = await openStranger('');
    // Half a minute passes in two seconds.
    await page.addInitScript(() => {
      const real = window.setTimeout.bind(window);
      window.setTimeout = ((callback: () => void, ms?: number) =>
        real(callback, ms === 30_000 ? 2000 : ms)) as typeof setTimeout;
    });
    await page.goto(embedAddress('?controls=repetition'));
    await answered(page);
    const thumb = page.getByRole('slider', { name: 'Worth of re-reading', exact: true });
    await thumb.click({ position: { x: 60, y: 20 } });
    await expect.poll(() => page.workers().length).toBe(1);
    await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
    const before = await page.locator('.detail').textContent();
    await thumb.press('PageUp');
    await expect.poll(() => page.locator('.detail').textContent()).not.toBe(before);
  });

  test('weighs at most three times what its still weighs, once it has settled', async ({
    open,
  }) => {
    const weight = async (page: Page): Promise<number> => {
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const use = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
      return (
        (use['usedSize'] ?? NaN) +
        (use['embedderHeapUsedSize'] ?? NaN) +
        (use['backingStorageSize'] ?? NaN)
      );
    };
    const embed = await open(embedAddress());
    await answered(embed);
    const still = await open('about:blank');
    const html = readFileSync('dist/embed.html', 'utf8');
    const [, script = ''] = /<\/noscript>\s*(<script>[\s\S]*<\/script>)/.exec(html) ?? [];
    expect(script.length).toBeGreaterThan(100_000);
    await still.route('**/embed.html', (route) =>
      route.fulfill({ body: html.replace(script, ''), contentType: 'text/html' }),
    );
    await still.goto(embedAddress());
    expect((await weight(embed)) / (await weight(still))).toBeLessThanOrEqual(3);
  });
});
