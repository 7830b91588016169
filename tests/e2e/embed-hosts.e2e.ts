import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright';
import { describe, expect } from 'vitest';
import {
  answered,
  embedAddress,
  embedFrame,
  embedIn,
  goToHost,
  headlineOf,
  hostPage,
} from './embed-host';
import { oneOfEach } from '../selected-cases';
import { printed, slider } from './forecast-page';
import { see, test } from './page';

const query = '?v=1&preset=disclosedPace&repetition=2~3';

/** What the full page says of the same link. */
const fullAnswer = /outruns the supply of human writing by (early|mid|late) 20\d\d$/;

const leap = async (thumb: Locator): Promise<void> => {
  for (let i = 0; i < 2; i++) await thumb.press('PageUp');
};

describe('an embed in a page of somebody else’s', () => {
  type Host = [name: string, page: (frame: (attributes?: string) => string) => string];
  const hosts = oneOfEach<Host>(3, 'hosts of an embed', [
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
  ]);

  test('answers its own link as the page does, and its slider moves it, in a host of any kind and from a disk, and asks for nothing but itself', async ({
    open,
  }) => {
    const full = await open(query);
    const { headline, detail } = await printed(full);
    expect(headline).toMatch(fullAnswer);
    await leap(slider(full, 'Training sets grow each year by'));
    const moved = await printed(full);
    expect(moved.detail).not.toBe(detail);
    await full.close();

    const host = await open('about:blank');
    const asked: string[] = [];
    host.on('request', (request) => asked.push(request.url()));
    const link = `${query}&controls=datasetGrowth`;
    for (const [name, page] of hosts) {
      asked.length = 0;
      await goToHost(
        host,
        page((attributes = '') => embedFrame(link, attributes)),
      );
      const entries = await host.evaluate(() => history.length);
      const embed = embedIn(host);
      await answered(embed);
      expect(await headlineOf(embed), name).toBe(headline);
      await see(embed.locator('.detail'), name).toHaveText(detail);

      const thumb = embed.getByRole('slider', {
        name: 'Training sets grow each year by',
        exact: true,
      });
      await leap(thumb);
      await see(embed.locator('.detail'), name).not.toHaveText(detail);
      await see(embed.locator('h1'), name).toHaveText(moved.headline);
      await see(embed.locator('.detail'), name).toHaveText(moved.detail);
      // No host is ever taken along.
      expect(await host.evaluate(() => history.length), name).toBe(entries);
      // A worker computed, in every one of these hosts.
      await see(embed.getByText(/lets no worker start/), name).toHaveCount(0);
      expect(host.workers().length, name).toBe(1);
      // The host's page, the embed, and nothing else.
      const others = asked.slice(1).filter((url) => !/^(blob|data):/.test(url));
      expect(others, name).toEqual([embedAddress(link)]);
    }

    await host.goto(`${pathToFileURL('dist/embed.html').href}${link}`);
    await answered(host);
    expect(await headlineOf(host)).toBe(headline);
    await leap(slider(host, 'Training sets grow each year by'));
    await see(host.locator('.about')).toContainText('Training sets grow each year by');
    await see(host.locator('h1')).toHaveText(moved.headline);
    await see(host.getByRole('link')).toHaveAttribute('href', /^\.\/index\.html\?v=1&preset=/);
  });

  test('waits while it is not displayed, stands a frame of ten pixels, and lives through a host that draws itself anew and moves it about', async ({
    openStranger,
  }) => {
    const host = await openStranger(
      hostPage(
        `<main>${embedFrame(query).replace('display:block', 'display:none')}</main><aside></aside>`,
      ),
    );
    const root = embedIn(host).locator('html');
    // Its script has run, and it has nothing left to do.
    await root.evaluate(() => new Promise((done) => requestIdleCallback(done)));
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

    for (let i = 0; i < 3; i++) {
      await host.evaluate(() => {
        const frame = document.querySelector('iframe');
        const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
        if (frame) (main?.contains(frame) ? aside : main)?.append(frame);
      });
    }
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
});
