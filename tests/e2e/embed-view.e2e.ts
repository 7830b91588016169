import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { axeFindings } from './axe';
import {
  answered,
  embedAddress,
  embedFrame,
  embedIn,
  goToEmbed,
  goToHost,
  headlineOf,
  hostPage,
} from './embed-host';
import { thumbPart, trackPoint } from './forecast-page';
import { see, test } from './page';

/** The colour of a pixel near the upper right corner of a page, as the reader sees it. */
const corner = (page: Page): Promise<string> =>
  page
    .screenshot({ clip: { x: 600, y: 40, width: 1, height: 1 } })
    .then((png) => png.toString('base64'));

/** The background and the colour scheme that an embed has for a reader of each theme; the last one is dark. */
async function grounds(page: Page): Promise<{ light: string[]; dark: string[] }> {
  const found = { light: [''], dark: [''] };
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    found[theme] = await page.evaluate(() => {
      const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
      return [backgroundColor, colorScheme];
    });
  }
  return found;
}

/** Runs in the page before its own scripts: adds up how far the layout shifts, and collects the headlines that are visible. */
function watch(): void {
  const watched = { shift: 0, headlines: [] as string[] };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      watched.shift += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    const headline = document.querySelector('h1');
    if (headline && getComputedStyle(headline).visibility === 'visible') {
      watched.headlines.push(headline.textContent.trim());
    }
    requestAnimationFrame(look);
  };
  look();
}
const watched = (page: Page): Promise<{ shift: number; headlines: string[] }> =>
  page.evaluate(() => Reflect.get(window, 'watched') as { shift: number; headlines: string[] });

describe('the view that an embed’s link asks for', () => {
  test('theme, size and plain; the default still takes no room that the answer does not, and is never shown under a link of its own; what cannot be used is told to the console, and to no reader', async ({
    open,
  }) => {
    const page = await open('about:blank');
    await page.addInitScript(watch);
    const told: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'info') told.push(message.text());
    });
    /** An embed of the default scenario, at a width. */
    const keepsItsPlace = async (query: string, width: number): Promise<void> => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width, height: 1300 });
      await goToEmbed(page, query);
      expect((await watched(page)).shift, `${width} ${query}`).toBeLessThan(0.01);
    };

    await keepsItsPlace('', 640);
    const headline = await headlineOf(page);
    // Low in an article.
    await see(page.locator('.want')).toBeHidden();
    await see(page.getByText('Default assumptions.')).toHaveCount(0);
    await see(page.locator('.detail')).toContainText('80 from 2027 to 2036');
    await see(page.getByRole('link')).toHaveText('Peak Data: sources and all assumptions');
    // The reader’s theme.
    const usual = await grounds(page);
    expect(usual.light[0]).not.toBe(usual.dark[0]);
    expect([usual.light[1], usual.dark[1]]).toEqual(['light dark', 'light dark']);
    expect(told).toEqual([]);

    // The sentence and the chart, and nothing that can be moved.
    await keepsItsPlace('?static&plain&controls=repetition&ask=2031&foo=1', 640);
    await see(page.getByText('2031?', { exact: true })).toHaveCount(0);
    await see(page.locator('h1')).toBeVisible();
    await see(page.locator('svg[role=img]')).toBeVisible();
    await see(page.getByRole('link')).toHaveCount(0);
    await see(page.getByText('Default assumptions')).toBeHidden();
    await see(page.getByRole('slider')).toHaveCount(0);
    await see(page.locator('.cursor, .readout')).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);

    await keepsItsPlace('?v=1&theme=light', 900);
    expect(await grounds(page)).toEqual({
      light: [usual.light[0], 'light'],
      dark: [usual.light[0], 'light'],
    });

    told.length = 0;
    await keepsItsPlace(
      '?theme=neon&size=huge&controls=nope&datasetGrowth=banana&pagse=1&childId=pym-0&parentUrl=https://x/',
      320,
    );
    await see(page.locator('[data-notices]')).toHaveCount(0);
    await see(page.getByText(/neon|huge|nope|banana|pagse/)).toHaveCount(0);
    expect(told.toSorted()).toEqual([
      'Peak Data: controls: “nope” cannot be used.',
      'Peak Data: datasetGrowth: “banana” cannot be used.',
      'Peak Data: pagse cannot be used.',
      'Peak Data: size: “huge” cannot be used.',
      'Peak Data: theme: “neon” cannot be used.',
    ]);
    expect(await headlineOf(page)).toBe(headline);
    expect(await axeFindings(page)).toEqual([]);

    const own = '?theme=dark&preset=everythingUnlocked';
    await goToEmbed(page, own);
    const shown = (await watched(page)).headlines.join();
    expect(shown).toMatch(/2040/);
    expect(shown).not.toMatch(/2029/);
    expect(await grounds(page)).toEqual({
      light: [usual.dark[0], 'dark'],
      dark: [usual.dark[0], 'dark'],
    });

    // Without JavaScript the default picture, said to be that.
    const bare = await open(embedAddress(own), { javaScriptEnabled: false });
    for (const width of [320, 640]) {
      await bare.setViewportSize({ width, height: 800 });
      expect(await headlineOf(bare)).toBe(headline);
      await see(bare.locator('noscript .no-script')).toContainText('on the default assumptions');
      await see(bare.locator('noscript .no-script')).toBeVisible();
      await see(bare.locator('noscript .no-script')).toContainText('it is in the caption');
      await see(bare.locator('svg[role=img]').filter({ visible: true })).toHaveCount(1);
    }
  });

  test('year, horizon and ask; all words and sources where it is full; sliders in the order of the link, and nothing in the history', async ({
    open,
  }) => {
    const page = await open('about:blank', { width: 640, theme: 'dark' });
    await goToEmbed(page, '?static&year=2032');
    await see(page.getByRole('slider')).toHaveCount(0);
    await see(page.locator('.readout')).toContainText('1 January 2032');

    // With all words and sources.
    await goToEmbed(page, '?size=full&ask=2031');
    await see(page.locator('.want')).toBeVisible();
    await see(page.getByText('Default assumptions.')).toBeVisible();
    await see(page.getByText('Model after Villalobos et al. 2024.')).toBeVisible();
    // The year under the futures, and what alone would give it.
    await see(page.getByText('2031?', { exact: true })).toBeVisible();
    await see(
      page.getByRole('heading', { name: 'What would have to be true for 2031:' }),
    ).toBeVisible();
    const ways = page.locator('section[aria-busy=false] li');
    await see(ways).toHaveCount(2);
    await see(ways.first()).toHaveText(
      /^Training sets grow each year by ×1\.\d+, not ×1\.9 plausible$/,
    );
    await see(page.getByRole('link')).toHaveAttribute('href', './?v=1&ask=2031');
    // The page has the mix.
    await see(page.getByText('Together:')).toHaveCount(0);

    // As on the page; and commas between controls are as good as tildes.
    const query = '?year=2035&horizon=2060&controls=qualityShare,datasetGrowth&repetition=2';
    await goToEmbed(page, query);
    const entries = await page.evaluate(() => history.length);
    await see(page.getByRole('slider').first()).toHaveValue('2035');
    await see(page.locator('svg .year-label text').last()).toHaveText('2060');
    await see(page.getByRole('heading', { level: 3 })).toHaveText([
      'Share of text good enough to learn from',
      'Training sets grow each year by',
    ]);
    // What is not the default is named over the picture.
    await see(page.locator('.about')).toHaveText('Changed: Re-reading makes text worth.');
    expect(await axeFindings(page)).toEqual([]);
    const thumb = page.getByRole('slider', {
      name: 'Share of text good enough to learn from',
      exact: true,
    });
    const before = await page.locator('.detail').textContent();
    await thumb.press('PageDown');
    await thumb.press('PageDown');
    await see(page.locator('.about')).toHaveText(
      'Changed: Share of text good enough to learn from, Re-reading makes text worth.',
    );
    await see(page.locator('.detail')).not.toHaveText(before ?? '');
    await see(page.locator('.picture[aria-busy=false]')).toBeVisible();
    expect(await page.evaluate(() => [history.length, location.search])).toEqual([entries, query]);
    // The way to the full page takes the change along.
    await see(page.getByRole('link')).toHaveAttribute(
      'href',
      /^\.\/\?v=1&qualityShare=.+&repetition=2&horizon=2060&year=2035$/,
    );

    // A shorter answer does not pull the slider from under the hand.
    await page.setViewportSize({ width: 340, height: 900 });
    await goToEmbed(page, '?controls=datasetGrowth');
    const growth = page.getByRole('slider', {
      name: 'Training sets grow each year by',
      exact: true,
    });
    const placeOf = async (): Promise<number | undefined> => (await growth.boundingBox())?.y;
    const linesOf = (): Promise<number> =>
      page.locator('.answer').evaluate((answer) => answer.clientHeight);
    const start = await trackPoint(growth, await thumbPart(growth));
    const [place, lines] = [await placeOf(), await linesOf()];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    let by = 0;
    const moveOn = (): Promise<number> =>
      page.mouse.move(start.x + (by += 4), start.y).then(linesOf);
    await expect.poll(moveOn, { interval: 100 }).toBeLessThan(lines);
    expect(await placeOf()).toBe(place);
    await page.mouse.up();
  });

  const themes = [
    ['dark', '#10243a'],
    ['light', '#fff3e0'],
  ] as const;
  test.for(oneOfEach(2, 'themes of a transparent embed', themes))(
    'transparent: the host’s own background shows through, %s on %s; and a link that opens nothing shows its address',
    async ([theme, background], { openStranger, faults }) => {
      const host = await openStranger('', { width: 640 });
      const frame = embedFrame(
        `?theme=${theme}&transparent&repetition=2`,
        'sandbox="allow-scripts"',
      ).replace('border:0', `border:0;color-scheme:${theme}`);
      const style = `<style>body{margin:0;background:${background}}</style>`;
      await goToHost(host, hostPage(frame, style));
      await answered(embedIn(host));
      const framed = await corner(host);

      await embedIn(host).getByRole('link').click();
      await see(embedIn(host).locator('.address')).toHaveText(/^http.+\/\?v=1&repetition=2~2$/);
      expect(host.frames()).toHaveLength(2);
      // The browser says that it kept the frame from opening a window.
      faults.length = 0;

      await host.locator('iframe').evaluate((one) => one.remove());
      expect(framed).toBe(await corner(host));
    },
  );
});
