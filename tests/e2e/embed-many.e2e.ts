// Many embeds in one article, and what one of them costs.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import {
  answered,
  embedAddress,
  embedFrame,
  embedFrames,
  embedIn,
  goToHost,
  hostPage,
} from './embed-host';
import { oneOfEach } from '../selected-cases';
import { frame } from './forecast-page';
import { see, test as base } from './page';

const COUNT = 8;
/** An article whose frames are all there from the start: the hard case, without lazy loading. */
const article = (query: (i: number) => string, attributes = '', count = COUNT): string =>
  hostPage(
    Array.from(
      { length: count },
      (_, i) => `<p style="height:400px">Text</p>${embedFrame(query(i), attributes)}`,
    ).join(''),
  );

/** A page in which every embed is its still and nothing more: what the embeds' cost is measured against. */
const test = base.extend<{ openStills: () => Promise<Page> }>({
  openStills: ({ open }, use) =>
    use(async () => {
      const html = readFileSync('dist/embed.html', 'utf8');
      const [, script = ''] = /<\/noscript>\s*(<script>[\s\S]*<\/script>)/.exec(html) ?? [];
      expect(script.length).toBeGreaterThan(100_000);
      const page = await open('about:blank');
      await page.route('**/embed.html*', (route) =>
        route.fulfill({ body: html.replace(script, ''), contentType: 'text/html' }),
      );
      return page;
    }),
});

/** Scrolls through a page; the usual time between two frames, in milliseconds. */
const frameGap = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const times: number[] = [];
    const bottom = document.documentElement.scrollHeight;
    for (let y = 0; y < bottom; y += 300) {
      window.scrollTo(0, y);
      times.push(await new Promise<number>(requestAnimationFrame));
    }
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    gaps.sort((a, b) => a - b);
    return gaps[Math.floor(gaps.length / 2)] ?? NaN;
  });

const states = (page: Page): Promise<(string | null)[]> =>
  Promise.all(embedFrames(page).map((frame) => frame.locator('html').getAttribute('data-app')));

describe('many embeds in one article', () => {
  test('work only where somebody looks, in workers that end with the answer, and the article scrolls smoothly', async ({
    openStranger,
    openStills,
  }) => {
    const page = await openStranger(article((i) => `?repetition=${1.5 + i / 20}`));
    await answered(embedIn(page));
    // They share a thread, so none of them has anything left to do.
    for (let i = 0; i < 2; i++)
      await embedFrames(page)[0]?.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    const atFirst = await states(page);
    expect(atFirst).toHaveLength(COUNT);
    expect(atFirst.filter((state) => state !== null).length).toBeLessThanOrEqual(2);

    const stills = await openStills();
    await stills.goto(page.url());
    // At most one frame later than with as many pictures in their place; other work on the machine may hit either.
    await expect
      .poll(async () => (await frameGap(page)) - (await frameGap(stills)))
      .toBeLessThanOrEqual(17);
    await answered(page.frameLocator('iframe').last());
    await expect.poll(() => page.workers().length).toBe(0);
  });

  const origins = oneOfEach(2, 'origins of many embeds', ['', 'sandbox="allow-scripts"']);
  test.for(origins)(
    'have at most two workers between them, which end after half a minute without a touch, or when they are left: %s',
    async (attributes, { openStranger }) => {
      const page = await openStranger('');
      await page.clock.install();
      await goToHost(
        page,
        article(() => '?controls=repetition', attributes, 5),
      );
      const embedAt = (i: number) => page.frameLocator('iframe').nth(i);
      const thumbAt = (i: number) =>
        embedAt(i).getByRole('slider', { name: 'Re-reading makes text worth', exact: true });
      let most = 0;
      page.on('worker', () => (most = Math.max(most, page.workers().length)));
      for (const i of [0, 1, 2]) {
        await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
        await answered(embedAt(i));
        await thumbAt(i).click({ position: { x: 40 + 10 * i, y: 20 } });
        await see(embedAt(i).locator('footer')).toContainText('Changed');
      }
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(2);

      // The last one, which the reader has not left.
      await expect.poll(() => page.workers().length).toBe(1);
      await see(embedAt(2).locator('.picture[aria-busy=false]')).toBeVisible();
      await page.clock.fastForward(20_000);
      expect(page.workers()).toHaveLength(1);
      await page.clock.fastForward(11_000);
      await expect.poll(() => page.workers().length).toBe(0);
      const before = await embedAt(2).locator('.detail').textContent();
      await thumbAt(2).press('PageUp');
      await see(embedAt(2).locator('.detail')).not.toHaveText(before ?? '');
      expect(page.workers()).toHaveLength(1);

      // Now the reader leaves it.
      await page.locator('p').nth(3).scrollIntoViewIfNeeded();
      // Until a scroll has come to rest, a click may still land in the frame that was there before.
      await frame(page, 30);
      await page.locator('p').nth(3).click();
      await expect.poll(() => page.workers().length, { timeout: 5000 }).toBe(0);
    },
  );
});

describe('one embed', () => {
  const bars = oneOfEach<[name: string, bar: () => void]>(2, 'ways to bar an embed’s worker', [
    ['there are none', () => void Reflect.deleteProperty(window, 'Worker')],
    [
      'none may be started',
      () => {
        window.Worker = class {
          constructor() {
            throw new DOMException('not here', 'SecurityError');
          }
        } as unknown as typeof Worker;
      },
    ],
    [
      'it ends as it starts',
      () => {
        window.Worker = class extends EventTarget {
          constructor() {
            super();
            setTimeout(() => this.dispatchEvent(new Event('error')));
          }
          postMessage(): void {}
          terminate(): void {}
        } as unknown as typeof Worker;
      },
    ],
  ]);
  test.for(bars)(
    'answers by a worker that then ends, and the same without a word where that is barred: %s',
    async ([, bar], { open }) => {
      const query = '?repetition=2~3&c.preset=baseline';
      const page = await open('about:blank');
      let workers = 0;
      page.on('worker', () => workers++);
      const words = async (): Promise<string> => {
        await page.goto(embedAddress(query));
        await answered(page);
        await see(page.locator('.pinned strong')).toBeVisible();
        return page.locator('main').innerText();
      };
      const byWorker = await words();
      await expect.poll(() => page.workers().length).toBe(0);
      expect(workers).toBeGreaterThan(0);
      workers = 0;
      await page.addInitScript(bar);
      expect(await words()).toBe(byWorker);
      expect(workers).toBe(0);
    },
  );

  test('weighs at most three times what its still weighs, once it has settled', async ({
    open,
    openStills,
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
    const still = await openStills();
    await still.goto(embedAddress());
    // The test's own tools, which it brings into a page with the first question, weigh something too.
    await see(still.locator('html')).toBeAttached();
    expect((await weight(embed)) / (await weight(still))).toBeLessThanOrEqual(3);
  });
});
