import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { embedHeight } from '../../src/embed/embed-height';
import { readEmbedView } from '../../src/embed/embed-view';
import { readLink } from '../../src/scenario/read-link';
import { oneOfEach } from '../selected-cases';
import {
  answered,
  collectMessages,
  embedAddress,
  embedFrame,
  embedIn,
  goToEmbed,
  goToHost,
  heardHeights,
  hostPage,
} from './embed-host';
import { see, test } from './page';

const frameHeight = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);
const bodyHeight = async (page: Page): Promise<number> =>
  Math.ceil((await embedIn(page).locator('body').boundingBox())?.height ?? 0);

/** The scripts as they are pasted, word for word, and the frames that they want. */
const ownListener = `<script src="${new URL('embed-v1.js', inject('site')).href}"></script>`;
const listeners: [name: string, script: string, query?: string, attributes?: string][] = [
  ['our own', ownListener],
  [
    'Datawrapper’s',
    `<script>!function(){"use strict";window.addEventListener("message",(function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("iframe");for(var t in a.data["datawrapper-height"])for(var r=0;r<e.length;r++)if(e[r].contentWindow===a.source){var i=a.data["datawrapper-height"][t]+"px";e[r].style.height=i}}}))}();</script>`,
  ],
  [
    'Datawrapper’s of old',
    `<script>!function(){"use strict";window.addEventListener("message",(function(a){if(void 0!==a.data["datawrapper-height"])for(var e in a.data["datawrapper-height"]){var t=document.getElementById("datawrapper-chart-"+e)||document.querySelector("iframe[src*='"+e+"']");t&&(t.style.height=a.data["datawrapper-height"][e]+"px")}}))}();</script>`,
  ],
  [
    'AMP’s',
    `<script>addEventListener('message', ({ data, source }) => { if (data.sentinel === 'amp' && data.type === 'embed-size') for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.style.height = data.height + 'px'; });</script>`,
  ],
  [
    'Medium’s',
    `<script>addEventListener('message', ({ data }) => { if (typeof data !== 'string') return; try { const { src, context, height } = JSON.parse(data); if (context === 'iframe.resize') for (const frame of document.querySelectorAll('iframe')) if (frame.src === src) frame.style.height = height + 'px'; } catch {} });</script>`,
  ],
  [
    // In our own words, after WordPress 6: it goes by the secret and the window, and takes 200 to 1000 pixels.
    'WordPress’s',
    `<script>addEventListener('message', ({ data, source }) => { if (!data.secret || /[^a-zA-Z0-9]/.test(data.secret) || data.message !== 'height') return; for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) { if (frame.contentWindow !== source) continue; frame.removeAttribute('style'); frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10))); } });</script><style>iframe { border: 0 }</style>`,
    '?v=1&repetition=2#?secret=a1B2c3d4e5',
    'data-secret="a1B2c3d4e5" sandbox="allow-scripts"',
  ],
];

/** What an embed may hold, in all mixtures. */
const measured = oneOfEach(5, 'embeds whose height is measured, at three widths each', [
  '?',
  '?plain',
  '?static',
  '?plain&static',
  '?controls=datasetGrowth~repetition~pages',
  '?controls=datasetGrowth',
  '?preset=epoch2024&qualityShare=0.3',
  '?preset=epoch2024&plain',
  '?preset=ungradedLoop&qualityShare=0.3&controls=repetition~qualityShare',
  '?preset=disclosedPace',
  '?c.preset=disclosedPace',
  '?plain&repetition=2&c.preset=epoch2024',
  '?ask=2034',
  '?preset=everythingUnlocked',
  '?controls=datasetGrowth,datasetAtAnchor',
  '?controls=qualityShare~withheldShare',
  '?size=full',
  '?size=full&plain',
  '?size=full&controls=datasetGrowth',
  '?size=full&controls=repetition~qualityShare&preset=epoch2024',
  '?size=full&c.preset=disclosedPace',
  '?size=full&ask=2031',
]);

/** How high an embed may be in an article. */
const limits: [query: string, at640: number, at360: number][] = [
  ['', 560, 600],
  ['?controls=datasetGrowth', 680, 720],
  ['?controls=datasetGrowth~datasetAtAnchor', 760, 800],
];

describe('the height of an embed', () => {
  test.for(oneOfEach(2, 'kinds of pointer of a low embed', [false, true]))(
    'fits an article, touch: %s',
    async (hasTouch, { open }) => {
      const page = await open('about:blank', { hasTouch });
      for (const [query, at640, at360] of limits) {
        await page.setViewportSize({ width: 640, height: 400 });
        await goToEmbed(page, query);
        for (const [width, most] of [
          [640, at640],
          [360, at360],
          // Narrower than any column of text; whatever the height, nothing is cut off.
          [280, 900],
        ] as const) {
          const label = `${query} at ${width}`;
          await page.setViewportSize({ width, height: 400 });
          await expect
            .poll(() => page.locator('svg[role=img]').evaluate((svg) => svg.clientWidth))
            .toBe(width - 2 * Math.min(16, Math.max(6, width / 40)));
          await expect
            .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
              message: label,
            })
            .toBe(width);
          const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
          expect(height, label).toBeLessThanOrEqual(most);
        }
      }
    },
  );

  test('is heard by every listener in use, pym.js and @newswire/frames among them', async ({
    open,
    task,
  }) => {
    const host = await open('about:blank');
    for (const [name, script, query = '?v=1&repetition=2', attributes] of oneOfEach(
      2,
      'listeners to heights',
      listeners,
      task.file,
    )) {
      await host.setViewportSize({ width: 500, height: 800 });
      await goToHost(host, hostPage(embedFrame(query, attributes), script));
      await answered(embedIn(host));
      await expect.poll(() => frameHeight(host), { message: name }).toBe(await bodyHeight(host));
      await host.setViewportSize({ width: 320, height: 700 });
      await expect.poll(() => frameHeight(host), { message: name }).toBe(await bodyHeight(host));
    }
    await host.setViewportSize({ width: 500, height: 800 });
    const script = (name: string): string =>
      readFileSync(`tests/reference/hosts/${name}.js.txt`, 'utf8');
    const others = [
      ['pym-1.3.2', "new pym.Parent('place', address, {})"],
      ['newswire-frames-1.0.0', 'new newswireFrames.Framer(place, { src: address })'],
      // A listener that comes when the frame is already there.
      [
        'newswire-frames-1.0.0',
        'place.innerHTML = \'<iframe width="100%" src="\' + address + \'">\', place.firstChild.onload = () => newswireFrames.observeIframe(place.firstChild)',
      ],
    ] as const;
    for (const [name, start] of oneOfEach(3, 'libraries that frame', others, task.file)) {
      await goToHost(host, hostPage('<div id="place"></div>'));
      await host.addScriptTag({ content: script(name) });
      await host.evaluate(
        `{ const place = document.getElementById('place'), address = '${embedAddress('?repetition=2')}'; ${start}; }`,
      );
      await answered(embedIn(host));
      await expect.poll(() => frameHeight(host), { message: name }).toBe(await bodyHeight(host));
    }
  });

  test('comes to rest in a host that gives it what it asks for, at any zoom', async ({
    openStranger,
  }) => {
    const comesToRest = async (deviceScaleFactor: number): Promise<void> => {
      const host = await openStranger(hostPage(embedFrame('?controls=repetition'), ownListener), {
        width: Math.round(1280 / deviceScaleFactor),
        height: Math.round(900 / deviceScaleFactor),
        deviceScaleFactor,
      });
      await host.evaluate(collectMessages);
      await answered(embedIn(host));
      await host.waitForTimeout(700);
      const before = (await heardHeights(host)).length;
      await host.waitForTimeout(700);
      expect((await heardHeights(host)).length).toBe(before);
      expect(before).toBeLessThan(6);
      // Nothing is hidden, and nothing needs a scrollbar.
      const [inner, overflow] = await embedIn(host)
        .locator('body')
        .evaluate((body) => [
          innerHeight - body.getBoundingClientRect().height,
          getComputedStyle(document.documentElement).overflowY,
        ]);
      expect(Number(inner)).toBeGreaterThan(-8);
      expect(overflow).toBe('hidden');
    };
    // At the same time: most of it is waiting.
    await Promise.all([0.67, 1.1, 4].map(comesToRest));
  });

  test('ends a quarrel with a host that answers it with another width', async ({
    openStranger,
  }) => {
    const host = await openStranger(hostPage(embedFrame()));
    await host.evaluate(collectMessages);
    await host.evaluate(() => {
      let wide = false;
      window.addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
        const frame = document.querySelector('iframe');
        if (data.type !== 'peak-data:height' || !frame) return;
        wide = !wide;
        frame.style.width = wide ? '300px' : '900px';
      });
    });
    await answered(embedIn(host));
    await host.waitForTimeout(1000);
    const before = (await heardHeights(host)).length;
    await host.waitForTimeout(1500);
    expect((await heardHeights(host)).length - before).toBeLessThanOrEqual(12);
  });

  test('is what the snippet says, at every width', { timeout: 600_000 }, async ({ open }) => {
    const page = await open('about:blank');
    for (const query of measured) {
      await page.setViewportSize({ width: 360, height: 1500 });
      await goToEmbed(page, query);
      const rows: [width: number, is: number, said: number][] = [];
      if (query.includes('c.')) await see(page.locator('.pinned-line path').first()).toBeVisible();
      if (query.includes('ask=')) await see(page.locator('section li')).not.toHaveCount(0);
      const { view } = readEmbedView(query);
      for (const width of [360, 640, 960]) {
        await page.setViewportSize({ width, height: 1500 });
        // The picture is drawn anew at its width.
        await expect
          .poll(() =>
            page
              .locator('svg[role=img]')
              .evaluate((svg) => [
                innerWidth,
                svg.clientWidth - (svg.closest('.picture')?.clientWidth ?? NaN),
              ]),
          )
          .toEqual([width, 0]);
        const is = Math.ceil((await page.locator('body').boundingBox())?.height ?? NaN);
        rows.push([width, is, embedHeight(readLink(query).state, view, width)]);
      }
      const wrong = rows.filter(([, is, said]) => is > said || is < said - 70);
      expect(wrong, `${query}\n${rows.map((row) => row.join(' ')).join('\n')}`).toEqual([]);
    }
  });
});

describe('our listener', () => {
  test('leaves an embed alone that is flooded with messages, and hears no other window and nothing but a height', async ({
    openStranger,
  }) => {
    const advert = `<iframe id="advert" srcdoc="<script>onmessage = ({ data }) => parent.postMessage(data, '*')</script>" style="height:50px" title="Advert"></iframe>`;
    const host = await openStranger(
      hostPage(`${embedFrame('?repetition=2')}${advert}`, ownListener),
    );
    await answered(embedIn(host));
    await expect.poll(() => frameHeight(host)).toBe(await bodyHeight(host));
    await host.evaluate(collectMessages);
    await host.evaluate(() => {
      const embed = document.querySelector('iframe')?.contentWindow;
      for (let i = 0; i < 20_000; i++) {
        embed?.postMessage(
          i % 2 ? { sentinel: 'amp', type: 'frames-init' } : `pymxPYMxxxPYMxwidthxPYMx${i}`,
          '*',
        );
      }
    });
    await embedIn(host).getByRole('slider').press('ArrowRight');
    await see(embedIn(host).locator('.readout')).toContainText('1 January 2031');
    expect((await heardHeights(host)).length).toBeLessThan(5);

    await expect.poll(() => frameHeight(host)).toBe(await bodyHeight(host));
    const right = await frameHeight(host);
    const ours = (height: unknown): object => ({ type: 'peak-data:height', version: 1, height });
    const hostile = [
      ours(4000),
      ours('4000'),
      ours(null),
      ours(NaN),
      ours(Infinity),
      ours({}),
      ours([4000]),
      null,
      undefined,
      7,
      'peak-data:height',
      { type: 'peak-data:height' },
      { type: {} },
    ];
    await host.evaluate((messages) => {
      // From the page itself, and by way of a frame that is no embed.
      for (const message of messages) {
        window.postMessage(message, '*');
        document
          .querySelector<HTMLIFrameElement>('#advert')
          ?.contentWindow?.postMessage(message, '*');
      }
    }, hostile);
    await host.waitForTimeout(300);
    expect(await frameHeight(host)).toBe(right);
    expect(await host.locator('#advert').evaluate((frame) => frame.clientHeight)).toBe(50);

    // From the embed's own window: clamped, or nothing.
    const heights: number[] = [];
    for (const height of [1e9, -5, Infinity, NaN, 612.2, '400', {}]) {
      await embedIn(host)
        .locator('html')
        .evaluate((_, message) => parent.postMessage(message, '*'), ours(height));
      await host.waitForTimeout(50);
      heights.push(await frameHeight(host));
    }
    expect(heights).toEqual([5000, 150, 5000, 150, 613, 613, 613]);
  });
});

describe('the element', () => {
  const element = (attributes: string): string =>
    hostPage(
      `<peak-data-chart ${attributes}><p id="caption">In words.</p></peak-data-chart>`,
      `<script src="${new URL('element-v1.js', inject('site')).href}"></script>`.repeat(2),
    );

  test('makes the frame, keeps the caption and follows the height', async ({ openStranger }) => {
    const host = await openStranger(
      element(`src="${embedAddress('?repetition=2&theme=dark')}" title="In words" height="700"`),
    );
    await answered(embedIn(host));
    await expect.poll(() => frameHeight(host)).toBe(await bodyHeight(host));
    await see(host.locator('iframe')).toHaveCount(1);
    await see(host.locator('iframe')).toHaveAttribute('title', 'In words');
    await see(host.locator('iframe')).toHaveAttribute('loading', 'lazy');
    await see(host.locator('#caption')).toBeVisible();
    // Moved about, and given another link.
    await host.evaluate((address) => {
      const chart = document.querySelector('peak-data-chart');
      if (chart) document.body.append(document.createElement('div'), chart);
      chart?.setAttribute('src', address);
    }, embedAddress('?preset=everythingUnlocked'));
    await see(embedIn(host).locator('h1')).toContainText('2040');
    await see(host.locator('iframe')).toHaveCount(1);
    await expect.poll(() => frameHeight(host)).toBe(await bodyHeight(host));
  });

  test('runs nothing that its address says', async ({ openStranger }) => {
    const addresses = ['javascript:parent.hit=1', 'data:text/html,<p>x', 'http://[', 'blob:x'];
    const host = await openStranger(
      element(
        addresses.map((address) => `src="${address}"`).join('></peak-data-chart><peak-data-chart '),
      ),
    );
    await host.evaluate(() => customElements.whenDefined('peak-data-chart').then(() => undefined));
    await see(host.getByText('In words.')).toHaveCount(1);
    await see(host.locator('iframe')).toHaveCount(0);
    expect(await host.evaluate(() => Reflect.get(window, 'hit') as unknown)).toBeUndefined();
  });
});
