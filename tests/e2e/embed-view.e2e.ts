import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
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
import { see, test } from './page';

/** The colour of a pixel near the upper right corner of a page, as the reader sees it. */
const corner = (page: Page): Promise<string> =>
  page
    .screenshot({ clip: { x: 600, y: 40, width: 1, height: 1 } })
    .then((png) => png.toString('base64'));

describe('the view that an embed’s link asks for', () => {
  test('theme: the reader’s, or the one that it names', async ({ open }) => {
    const backgrounds: Record<string, string> = {};
    const page = await open('about:blank');
    for (const asked of ['auto', 'light', 'dark']) {
      await page.goto(embedAddress(`?theme=${asked}`));
      await answered(page);
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        const [background, scheme] = await page.evaluate(() => {
          const style = getComputedStyle(document.documentElement);
          return [style.backgroundColor, style.colorScheme];
        });
        backgrounds[`${theme} ${asked}`] = background ?? '';
        expect(scheme).toBe(asked === 'auto' ? 'light dark' : asked);
      }
    }
    const light = backgrounds['light auto'];
    const dark = backgrounds['dark auto'];
    expect(light).not.toBe(dark);
    expect(backgrounds).toEqual({
      'light auto': light,
      'light light': light,
      'light dark': dark,
      'dark auto': dark,
      'dark light': light,
      'dark dark': dark,
    });
  });

  test('transparent: the host’s own background shows through', async ({ open }) => {
    const host = await open('about:blank', { width: 640 });
    for (const [theme, background] of [
      ['dark', '#10243a'],
      ['light', '#fff3e0'],
    ]) {
      const frame = embedFrame(`?theme=${theme}&transparent`).replace(
        'border:0',
        `border:0;color-scheme:${theme}`,
      );
      const style = `<style>body{margin:0;background:${background}}</style>`;
      await goToHost(host, hostPage(frame, style));
      await answered(embedIn(host));
      const framed = await corner(host);
      await host.locator('iframe').evaluate((one) => one.remove());
      expect(framed).toBe(await corner(host));
    }
  });

  test('static, year and horizon, the order of controls, size, ask and plain: what the link says', async ({
    open,
  }) => {
    const page = await open('about:blank', { width: 640 });

    // Nothing can be moved.
    await goToEmbed(page, '?static&controls=repetition');
    await see(page.getByRole('slider')).toHaveCount(0);
    await see(page.locator('.cursor, .readout')).toHaveCount(0);
    await goToEmbed(page, '?static&year=2032');
    await see(page.getByRole('slider')).toHaveCount(0);
    await see(page.locator('.readout')).toContainText('1 January 2032');

    // As on the page; and commas between controls are as good as tildes.
    await goToEmbed(page, '?year=2035&horizon=2060&controls=qualityShare,datasetGrowth');
    await see(page.getByRole('slider').first()).toHaveValue('2035');
    await see(page.locator('svg .year-label text').last()).toHaveText('2060');
    await see(page.getByRole('heading', { level: 3 })).toHaveText([
      'Share of text good enough to learn from',
      'Training sets grow each year by',
    ]);

    // Low in an article, and with all words and sources where it is full.
    await goToEmbed(page, '?size=full');
    await see(page.locator('.want')).toBeVisible();
    await see(page.getByText('Default assumptions.')).toBeVisible();
    await see(page.getByText('Model after Villalobos et al. 2024.')).toBeVisible();
    await goToEmbed(page);
    await see(page.locator('.want')).toBeHidden();
    await see(page.getByText('Default assumptions.')).toHaveCount(0);
    await see(page.locator('.detail')).toContainText('80 from 2027 to 2036');
    await see(page.getByRole('link')).toHaveText('Peak Data: sources and all assumptions');
    // What is not the default is named over the picture.
    await goToEmbed(page, '?preset=disclosedPace');
    await see(page.locator('.about')).toHaveText('From “What labs disclose”.');

    // The year under the futures, and what alone would give it.
    await goToEmbed(page, '?ask=2031');
    await see(page.getByText('2031?', { exact: true })).toBeVisible();
    await see(
      page.getByRole('heading', { name: 'What would have to be true for 2031:' }),
    ).toBeVisible();
    const ways = page.locator('section[aria-busy=false] li');
    await see(ways).toHaveCount(2);
    await see(ways.first()).toHaveText(
      /^Training sets grow each year by: ×1\.\d+, not ×1\.9 plausible$/,
    );
    await see(page.getByRole('link')).toHaveAttribute('href', './?v=1&ask=2031');
    // The page has the mix.
    await see(page.getByText('Together:')).toHaveCount(0);

    // The sentence and the chart.
    await goToEmbed(page, '?ask=2031&plain');
    await see(page.getByText('2031?', { exact: true })).toHaveCount(0);
    await see(page.locator('h1')).toBeVisible();
    await see(page.locator('svg[role=img]')).toBeVisible();
    await see(page.getByRole('link')).toHaveCount(0);
    await see(page.getByText('Default assumptions')).toBeHidden();
  });

  test('controls: sliders in the order of the link, and nothing in the history', async ({
    open,
  }) => {
    const page = await open(embedAddress('?controls=qualityShare~datasetGrowth&repetition=2'));
    await answered(page);
    const entries = await page.evaluate(() => history.length);
    await see(page.getByRole('heading', { level: 3 })).toHaveText([
      'Share of text good enough to learn from',
      'Training sets grow each year by',
    ]);
    await see(page.locator('.about')).toHaveText('Changed: Re-reading makes text worth.');
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
    expect(await page.evaluate(() => [history.length, location.search])).toEqual([
      entries,
      '?controls=qualityShare~datasetGrowth&repetition=2',
    ]);
    // The way to the full page takes the change along.
    await see(page.getByRole('link')).toHaveAttribute(
      'href',
      /^\.\/\?v=1&qualityShare=.+&repetition=2~2$/,
    );
  });

  test('what cannot be used is told to the console, and to no reader', async ({ open }) => {
    const page = await open('about:blank');
    const told: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'info') told.push(message.text());
    });
    await page.goto(
      embedAddress(
        '?theme=neon&size=huge&controls=nope&datasetGrowth=banana&pagse=1&childId=pym-0&parentUrl=https://x/',
      ),
    );
    await answered(page);
    await see(page.locator('[data-notices]')).toHaveCount(0);
    await see(page.getByText(/neon|huge|nope|banana|pagse/)).toHaveCount(0);
    expect(told.toSorted()).toEqual([
      'Peak Data: controls: “nope” cannot be used.',
      'Peak Data: datasetGrowth: “banana” cannot be used.',
      'Peak Data: pagse cannot be used.',
      'Peak Data: size: “huge” cannot be used.',
      'Peak Data: theme: “neon” cannot be used.',
    ]);
    const headline = await headlineOf(page);
    await page.goto(embedAddress());
    await answered(page);
    expect(await headlineOf(page)).toBe(headline);
  });

  test('a link that opens nothing shows its address', async ({ openStranger, faults }) => {
    const host = await openStranger(
      hostPage(embedFrame('?repetition=2', 'sandbox="allow-scripts"')),
    );
    await answered(embedIn(host));
    await embedIn(host).getByRole('link').click();
    await see(embedIn(host).locator('.address')).toHaveText(/^http.+\/\?v=1&repetition=2~2$/);
    expect(host.frames()).toHaveLength(2);
    // The browser says that it kept the frame from opening a window.
    faults.length = 0;
  });
});

describe('the embed before its script', () => {
  test('keeps its place: the default still takes no room that the answer does not', async ({
    open,
  }) => {
    const page = await open('about:blank');
    await page.addInitScript(() => {
      const state = { shift: 0 };
      Object.assign(window, { watched: state });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          state.shift += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const [width, query] of [
      [320, ''],
      [640, ''],
      [640, '?plain&theme=dark'],
      [640, '?static'],
      [900, '?v=1'],
    ] as const) {
      await page.setViewportSize({ width, height: 1300 });
      await page.goto(embedAddress(query));
      await answered(page);
      const { shift } = await page.evaluate(
        () => Reflect.get(window, 'watched') as { shift: number },
      );
      expect(shift, `${width} ${query}`).toBeLessThan(0.01);
    }
  });

  test('without JavaScript: the default picture, said to be that', async ({ open }) => {
    const usual = await open(embedAddress());
    await answered(usual);
    const page = await open(embedAddress('?preset=everythingUnlocked'), {
      javaScriptEnabled: false,
    });
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await headlineOf(page)).toBe(await headlineOf(usual));
      await see(page.locator('noscript .no-script')).toContainText('on the default assumptions');
      await see(page.locator('noscript .no-script')).toBeVisible();
      await see(page.locator('noscript .no-script')).toContainText('it is in the caption');
      await see(page.locator('svg[role=img]').filter({ visible: true })).toHaveCount(1);
    }
  });

  test('never shows the default under a link of its own', async ({ open }) => {
    const page = await open('about:blank');
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = (): void => {
        const headline = document.querySelector('h1');
        if (headline && getComputedStyle(headline).visibility === 'visible') {
          seen.add(headline.textContent.trim());
        }
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(embedAddress('?theme=dark&preset=everythingUnlocked'));
    await answered(page);
    const seen = await page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)]);
    expect(seen.join()).toMatch(/2040/);
    expect(seen.join()).not.toMatch(/2029/);
  });
});

test('an embed passes the rules of accessibility', async ({ open }) => {
  const page = await open('about:blank', { width: 640 });
  for (const [query, theme] of [
    ['?controls=datasetGrowth~repetition&preset=disclosedPace', 'dark'],
    ['?foo=1', 'light'],
    ['?static&plain&foo=1', 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(embedAddress(query));
    await answered(page);
    expect(await axeFindings(page)).toEqual([]);
  }
});
