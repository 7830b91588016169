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
import { frame } from './forecast-page';
import { see, test } from './page';

const frameHeight = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);
const bodyHeight = async (page: Page): Promise<number> =>
  Math.ceil((await embedIn(page).locator('body').boundingBox())?.height ?? 0);

/** Waits until an embed fills its frame, which has its height, to the pixel. */
const follows = (page: Page, message: string): Promise<void> =>
  expect
    .poll(
      async () => {
        const [outer = NaN, inner = NaN] = [
          await page
            .locator('iframe')
            .first()
            .evaluate((frame) => frame.clientWidth),
          await embedIn(page)
            .locator('html')
            .evaluate(() => innerWidth),
        ];
        return [outer - inner, (await frameHeight(page)) - (await bodyHeight(page))];
      },
      { message },
    )
    .toEqual([0, 0]);

/** Waits until a host hears no more heights for a while, and gives their number, which never exceeds `most`. */
async function heightsAtRest(host: Page, most: number): Promise<number> {
  for (let last = -1; ;) {
    const now = (await heardHeights(host)).length;
    expect(now).toBeLessThanOrEqual(most);
    if (now === last) return now;
    last = now;
    await frame(host, 40);
  }
}

/** Lets one listener of a host take the place of another. Stands before the first. */
const replaceable = `<script>{
  const add = addEventListener, listeners = [];
  window.addEventListener = (type, listener, ...rest) => {
    if (type === 'message') listeners.push(listener);
    add(type, listener, ...rest);
  };
  window.forget = () => {
    for (const listener of listeners.splice(0)) removeEventListener('message', listener);
  };
}</script>`;

/** The scripts as they are pasted, word for word; they hear the same frame, which has what the most exacting of them wants. */
const ownListener = `<script src="${new URL('embed-v1.js', inject('site')).href}"></script>`;
const WORDPRESS = '?v=1&repetition=2#?secret=a1B2c3d4e5';
const attributes = 'data-secret="a1B2c3d4e5" sandbox="allow-scripts"';
const listeners: [name: string, script: string][] = [
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
  ],
];

/** What an embed may hold, in all mixtures. */
const queries = [
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
];
/** How high an embed may be in an article, for a finger too. */
const limits: Readonly<Record<string, Record<number, number>>> = {
  '?': { 360: 600, 640: 560 },
  '?controls=datasetGrowth': { 360: 720, 640: 680 },
  '?controls=datasetGrowth,datasetAtAnchor': { 360: 800, 640: 760 },
};
const measured = oneOfEach(5, 'embeds whose height is measured, at four widths each', [
  ...queries.map((query) => ({ query, hasTouch: false })),
  ...Object.keys(limits).map((query) => ({ query, hasTouch: true })),
]);

describe('the height of an embed', () => {
  test('is heard by every listener in use, the first one from the start', async ({
    openStranger,
    task,
  }) => {
    const host = await openStranger('');
    for (const first of oneOfEach(6, 'listeners to the first height', listeners, task.file)) {
      await host.setViewportSize({ width: 500, height: 800 });
      await goToHost(host, hostPage(embedFrame(WORDPRESS, attributes), replaceable + first[1]));
      await answered(embedIn(host));
      for (const width of [500, 320]) {
        await host.setViewportSize({ width, height: 800 });
        await follows(host, `${first[0]}, ${width} pixels`);
      }
      // The others hear the same again.
      for (const [name, script] of listeners.filter((other) => other !== first)) {
        await host.evaluate((html) => {
          (Reflect.get(window, 'forget') as () => void)();
          const embed = document.querySelector('iframe');
          embed?.style.setProperty('height', '333px');
          // A script in it runs.
          document.head.append(document.createRange().createContextualFragment(html));
          embed?.contentWindow?.postMessage({ type: 'peak-data:ask-height' }, '*');
        }, script);
        await follows(host, name);
      }
    }
  });

  const script = (name: string): string =>
    readFileSync(`tests/reference/hosts/${name}.js.txt`, 'utf8');
  const libraries: [name: string, start: string][] = [
    ['pym-1.3.2', "new pym.Parent('place', address, {})"],
    ['newswire-frames-1.0.0', 'new newswireFrames.Framer(place, { src: address })'],
    // A listener that comes when the frame is already there.
    [
      'newswire-frames-1.0.0',
      'place.innerHTML = \'<iframe width="100%" src="\' + address + \'">\', place.firstChild.onload = () => newswireFrames.observeIframe(place.firstChild)',
    ],
  ];
  test.for(oneOfEach(3, 'libraries that frame', libraries))(
    'is heard by %s: %s',
    async ([name, start], { open }) => {
      const host = await open('about:blank');
      await goToHost(host, hostPage('<div id="place"></div>'));
      await host.addScriptTag({ content: script(name) });
      await host.evaluate(
        `{ const place = document.getElementById('place'), address = '${embedAddress('?repetition=2')}'; ${start}; }`,
      );
      await answered(embedIn(host));
      await follows(host, name);
    },
  );

  test.for(oneOfEach(3, 'zooms at which an embed comes to rest', [0.67, 1.1, 4]))(
    'comes to rest in a host that gives it what it asks for, zoomed to %f, and ends a quarrel with one that answers with another width',
    async (deviceScaleFactor, { openStranger }) => {
      const head = `<script>(${collectMessages.toString()})()</script>${ownListener}`;
      const host = await openStranger(hostPage(embedFrame('?controls=repetition'), head), {
        width: Math.round(1280 / deviceScaleFactor),
        height: Math.round(900 / deviceScaleFactor),
        deviceScaleFactor,
      });
      await answered(embedIn(host));
      const atRest = await heightsAtRest(host, 5);
      expect(atRest).toBeGreaterThan(0);
      // Nothing is hidden, and nothing needs a scrollbar.
      const [inner, overflow] = await embedIn(host)
        .locator('body')
        .evaluate((body) => [
          innerHeight - body.getBoundingClientRect().height,
          getComputedStyle(document.documentElement).overflowY,
        ]);
      expect(Number(inner)).toBeGreaterThan(-8);
      expect(overflow).toBe('hidden');

      await host.evaluate(() => {
        let wide = (document.querySelector('iframe')?.clientWidth ?? NaN) > 600;
        const turn = (): void => {
          wide = !wide;
          const frame = document.querySelector('iframe');
          if (frame) frame.style.width = wide ? '900px' : '300px';
        };
        window.addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
          if (data.type === 'peak-data:height') turn();
        });
        turn();
      });
      await expect.poll(async () => (await heardHeights(host)).length).toBeGreaterThan(atRest + 2);
      await heightsAtRest(host, atRest + 20);
    },
  );

  test(
    'is what the snippet says, at every width, and it is never wider than its frame',
    { timeout: 600_000 },
    async ({ open }) => {
      for (const { query, hasTouch } of measured) {
        const page = await open('about:blank', { hasTouch, width: 360, height: 1500 });
        await goToEmbed(page, query);
        const rows: [width: number, is: number, said: number][] = [];
        if (query.includes('c.'))
          await see(page.locator('.pinned-line path').first()).toBeVisible();
        if (query.includes('ask=')) await see(page.locator('section li')).not.toHaveCount(0);
        const { view } = readEmbedView(query);
        // The first is narrower than any column of text, and not for a snippet.
        for (const width of [280, 360, 640, 960]) {
          await page.setViewportSize({ width, height: 1500 });
          // The picture is drawn anew at its width.
          await expect
            .poll(
              () =>
                page
                  .locator('svg[role=img]')
                  .evaluate((svg) => [
                    document.documentElement.scrollWidth,
                    svg.clientWidth - (svg.closest('.picture')?.clientWidth ?? NaN),
                  ]),
              { message: query },
            )
            .toEqual([width, 0]);
          if (width === 280) continue;
          const is = Math.ceil((await page.locator('body').boundingBox())?.height ?? NaN);
          const said = hasTouch
            ? (limits[query]?.[width] ?? Infinity)
            : embedHeight(readLink(query).state, view, width);
          rows.push([width, is, said]);
        }
        const wrong = rows.filter(([, is, said]) => is > said || (!hasTouch && is < said - 70));
        const label = `${query}, touch: ${hasTouch}`;
        expect(wrong, `${label}\n${rows.map((row) => row.join(' ')).join('\n')}`).toEqual([]);
        await page.close();
      }
    },
  );
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
    await follows(host, 'before');
    await host.evaluate(collectMessages);
    await host.evaluate(() => {
      const embed = document.querySelector('iframe')?.contentWindow;
      for (let i = 0; i < 5000; i++) {
        embed?.postMessage(
          i % 2 ? { sentinel: 'amp', type: 'frames-init' } : `pymxPYMxxxPYMxwidthxPYMx${i}`,
          '*',
        );
      }
    });
    await embedIn(host).getByRole('slider').press('ArrowRight');
    await see(embedIn(host).locator('.readout')).toContainText('1 January 2031');
    expect((await heardHeights(host)).length).toBeLessThan(5);

    await follows(host, 'after the flood');
    const right = await frameHeight(host);
    const ours = (height: unknown): object => ({ type: 'peak-data:height', version: 1, height });
    /** Waits until a message has been heard, and so all that the same window sent before it. */
    const heard = (last: string, times = 1): Promise<unknown> =>
      host.waitForFunction(
        ([text, count]) =>
          (Reflect.get(window, 'heard') as unknown[]).filter((each) => each === text).length ===
          count,
        [last, times] as const,
      );
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
      'the last of the hostile ones',
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
    await heard('the last of the hostile ones', 2);
    expect(await frameHeight(host)).toBe(right);
    expect(await host.locator('#advert').evaluate((frame) => frame.clientHeight)).toBe(50);

    // From the embed's own window: clamped, or nothing.
    const heights: number[] = [];
    for (const [i, height] of [1e9, -5, Infinity, NaN, 612.2, '400', {}].entries()) {
      await embedIn(host)
        .locator('html')
        .evaluate(
          (_, messages) => {
            for (const message of messages) parent.postMessage(message, '*');
          },
          [ours(height), `told ${i}`],
        );
      await heard(`told ${i}`);
      heights.push(await frameHeight(host));
    }
    expect(heights).toEqual([5000, 150, 5000, 150, 613, 613, 613]);
  });
});

test('the element makes the frame, keeps the caption and follows the height', async ({
  openStranger,
}) => {
  const host = await openStranger(
    hostPage(
      `<peak-data-chart src="${embedAddress('?repetition=2&theme=dark')}" title="In words" height="700"><p id="caption">In words.</p></peak-data-chart>`,
      `<script src="${new URL('element-v1.js', inject('site')).href}"></script>`.repeat(2),
    ),
  );
  await answered(embedIn(host));
  await follows(host, 'the element');
  await see(host.locator('iframe')).toHaveCount(1);
  await see(host.locator('iframe')).toHaveAttribute('title', 'In words');
  await see(host.locator('iframe')).toHaveAttribute('loading', 'lazy');
  await see(host.locator('#caption')).toBeVisible();
});
