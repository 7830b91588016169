import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { answered, embedAddress, embedFrame, embedIn, headlineOf, hostPage } from './embed-host';
import { type Printed, printed, slider } from './forecast-page';
import { see, test } from './page';

const query = '?v=1&preset=disclosedPace&repetition=2~3';

/** What the full page says of the same link. */
const fullAnswer = /outruns the supply of human writing by (early|mid|late) 20\d\d$/;

describe('an embed in a page of somebody else’s', () => {
  const hosts: [name: string, page: (frame: (attributes?: string) => string) => string][] = [
    ['plain', (frame) => hostPage(frame())],
    ['sandboxed, of opaque origin', (frame) => hostPage(frame('sandbox="allow-scripts"'))],
    [
      'sandboxed, of its own origin',
      (frame) => hostPage(frame('sandbox="allow-scripts allow-same-origin"')),
    ],
    [
      'with a strict Content-Security-Policy',
      (frame) =>
        hostPage(
          frame(),
          `<meta http-equiv="Content-Security-Policy" content="object-src 'none'; script-src 'none'; frame-src http://127.0.0.1:*">`,
        ),
    ],
    ['from right to left', (frame) => hostPage(`<div dir="rtl" lang="ar">${frame()}</div>`)],
    ['that refers to nothing', (frame) => hostPage(frame('referrerpolicy="no-referrer"'))],
  ];

  type Answer = Pick<Printed, 'headline' | 'detail'>;
  /** What the full page says of the link, and what it says when its slider has been moved: asked once for all hosts. */
  let whole: { before: Answer; moved: Answer } | undefined;
  const wholeAnswer = async (
    open: (address: string) => Promise<Page>,
  ): Promise<{ before: Answer; moved: Answer }> => {
    if (!whole) {
      const full = await open(query);
      const before = await printed(full);
      await leap(slider(full, 'Training sets grow each year by'));
      whole = { before, moved: await printed(full) };
    }
    return whole;
  };
  const leap = async (thumb: Locator): Promise<void> => {
    for (let i = 0; i < 4; i++) await thumb.press('PageUp');
  };

  test.for(hosts)(
    '%s answers its own link, and its slider moves it',
    async ([, page], { open, openStranger }) => {
      const { before, moved } = await wholeAnswer(open);
      const { headline, detail } = before;
      expect(headline).toMatch(fullAnswer);

      const host = await openStranger(
        page((attributes = '') => embedFrame(`${query}&controls=datasetGrowth`, attributes)),
      );
      const embed = embedIn(host);
      await answered(embed);
      expect(await headlineOf(embed)).toBe(headline);
      await see(embed.locator('.detail')).toHaveText(detail);

      const thumb = embed.getByRole('slider', {
        name: 'Training sets grow each year by',
        exact: true,
      });
      await leap(thumb);
      await see(embed.locator('.detail')).not.toHaveText(detail);
      await see(embed.locator('h1')).toHaveText(moved.headline);
      await see(embed.locator('.detail')).toHaveText(moved.detail);
      // No host is ever taken along.
      expect(await host.evaluate(() => history.length)).toBeLessThanOrEqual(2);
      // A worker computed, in every one of these hosts.
      await see(embed.getByText(/lets no worker start/)).toHaveCount(0);
      expect(host.workers().length).toBe(1);
    },
  );

  test('opens from a disk', async ({ open }) => {
    const { headline } = (await wholeAnswer(open)).before;
    const page = await open(`${pathToFileURL('dist/embed.html').href}${query}&controls=repetition`);
    await answered(page);
    expect(await headlineOf(page)).toBe(headline);
    await slider(page, 'Re-reading makes text worth').press('PageUp');
    await see(page.locator('.about')).toContainText('Changed: Re-reading makes text worth.');
    await see(page.getByRole('link')).toHaveAttribute('href', /^\.\/index\.html\?v=1&preset=/);
  });

  test('asks for nothing but itself', async ({ open }) => {
    const page = await open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = embedAddress('?v=1&controls=repetition');
    await page.goto(address);
    await answered(page);
    await slider(page, 'Re-reading makes text worth').press('PageUp');
    await see(page.locator('footer')).toContainText('Changed');
    const others = asked.filter((url) => url !== address && !/^(blob|data):/.test(url));
    expect(others).toEqual([]);
  });

  test('lives through a host that draws itself anew and moves it about', async ({
    openStranger,
  }) => {
    const host = await openStranger(hostPage(`<main>${embedFrame(query)}</main><aside></aside>`));
    await answered(embedIn(host));
    for (let i = 0; i < 3; i++) {
      await host.evaluate(() => {
        const frame = document.querySelector('iframe');
        const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
        if (frame) (main?.contains(frame) ? aside : main)?.append(frame);
      });
    }
    await answered(embedIn(host));
    // As a framework does that rewrites its markup.
    await host.evaluate(() => {
      const main = document.querySelector('main');
      const html = document.querySelector('iframe')?.outerHTML ?? '';
      document.querySelector('aside')?.replaceChildren();
      if (main) main.innerHTML = html;
    });
    await answered(embedIn(host));
    expect(await headlineOf(embedIn(host))).toMatch(fullAnswer);
  });

  test('waits while it is not displayed, and stands a frame of ten pixels', async ({
    openStranger,
  }) => {
    const host = await openStranger(
      hostPage(embedFrame(query).replace('display:block', 'display:none')),
    );
    await host.waitForTimeout(500);
    const root = embedIn(host).locator('html');
    expect(await root.getAttribute('data-app')).toBeNull();
    await host.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) Object.assign(frame.style, { display: 'block', width: '10px', height: '10px' });
    });
    await answered(embedIn(host));
    await host.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) Object.assign(frame.style, { width: '640px', height: '900px' });
    });
    await see(embedIn(host).locator('svg[role=img]')).toHaveAttribute('width', '608');
  });
});
