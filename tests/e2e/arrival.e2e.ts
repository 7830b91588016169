// Parts that do not arrive, and places without an address: never a blank page, never another forecast than the one that was meant.
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { settled } from './forecast-page';
import { see, test } from './page';

const site = (): string => inject('site');
const own = '?v=1&datasetGrowth=1.2~1.3';

/** Forgets the faults of a page that is meant to have some. One may be told after what it shows is seen, but not after it is left. */
async function forget(page: Page, faults: string[]): Promise<void> {
  await page.goto('about:blank');
  faults.length = 0;
}

describe('the page', () => {
  test('whose program does not arrive shows the default, and says that it is', async ({
    open,
    faults,
  }) => {
    const page = await open('about:blank');
    await page.route('**/assets/*.js', (route) => route.abort());
    for (const query of ['', '#v=1&datasetGrowth=1.2~1.3', own]) {
      await page.goto(site() + query);
      await see(page.locator('#unread')).toContainText('on the default assumptions');
      await see(page.getByRole('heading', { level: 1 })).toContainText('early 2029');
      await see(page.locator('figure').first()).toBeVisible();
    }
    faults.length = 0;
    await page.unroute('**/assets/*.js');
    await page.getByRole('link', { name: 'Load it again' }).click();
    await settled(page);
    await see(page.locator('#unread')).toBeHidden();
    faults.length = 0;
  });

  test('below the floor of browsers shows the default, and says that it is', async ({
    open,
    faults,
  }) => {
    const page = await open('about:blank');
    const isStill = async (): Promise<void> => {
      for (const address of ['', own, 'embed.html']) {
        await page.goto(site() + address);
        await see(page.locator('#unread')).toBeVisible();
        await see(page.getByRole('heading', { level: 1 })).toContainText('early 2029');
        await see(page.locator('svg[role=img]').filter({ visible: true })).toHaveCount(1);
      }
      await forget(page, faults);
    };
    // It cannot read the program.
    await page.route(/assets\/index-.*\.js$|embed\.html/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        // The policy would not let a changed script be read at all.
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace(/^(?!<)|(?<=<script>)(?=\(function)/, '}{');
      await route.fulfill({ response, body });
    });
    await isStill();
    await page.unrouteAll();
    // It can, and lacks what a forecast needs.
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    await isStill();
  });

  const lacking = [
    'ResizeObserver',
    'IntersectionObserver',
    'matchMedia',
    'structuredClone',
  ].flatMap((name) =>
    [own, '', `embed.html${own}`, 'embed.html'].map((address) => ({ name, address })),
  );
  test.for(oneOfEach(4, 'pages in browsers that lack something', lacking))(
    'is there in a browser without $name: $address',
    async ({ name, address }, { open, faults }) => {
      const page = await open('about:blank');
      await page.addInitScript((missing) => {
        Reflect.deleteProperty(window, missing);
      }, name);
      await page.goto(site() + address);
      // Either it works, or it says that it does not.
      await page.locator('html[data-app=ready], #unread:not([hidden])').first().waitFor();
      if (address.startsWith('embed')) {
        await see(page.locator('h1, #unread').filter({ visible: true }).first()).toBeVisible();
      } else {
        await see(page.getByRole('heading', { level: 1 })).toBeVisible();
        await see(
          page.locator('figure svg[role=img]').filter({ visible: true }).first(),
        ).toBeVisible();
      }
      await forget(page, faults);
    },
  );
});

describe('an embed', () => {
  test('without an address gives no answer, but says why', async ({ open, openStranger }) => {
    const html = await (await fetch(`${site()}embed.html`)).text();
    const data = await open('about:blank', { width: 640 });
    await data.goto(`data:text/html;base64,${Buffer.from(html).toString('base64')}`);
    const host = await openStranger('<iframe width="640" height="600"></iframe>');
    await host.evaluate((text) => {
      const frame = document.querySelector('iframe');
      if (frame) frame.srcdoc = text;
    }, html);
    for (const frame of [data.mainFrame(), host.frames()[1]]) {
      await see(
        frame?.getByText('This copy has lost the address') ?? data.locator('x'),
      ).toBeVisible();
      expect(await frame?.evaluate(() => document.body.innerText)).not.toMatch(/20\d\d/);
    }
  });

  test('is not kept from its theme by the style sheets of others', async ({ open, faults }) => {
    const page = await open('about:blank', { width: 640 });
    await page.route('https://other.example/**', (route) =>
      route.fulfill({ contentType: 'text/css', body: 'p{color:inherit}' }),
    );
    await page.route('**/embed.html*', async (route) => {
      const response = await route.fetch();
      const sheet = '<link rel="stylesheet" href="https://other.example/a.css">';
      const body = (await response.text()).replace('<head>', `<head>${sheet}`);
      await route.fulfill({ response, body });
    });
    await page.goto(`${site()}embed.html?theme=dark`);
    await see(page.getByRole('heading', { level: 1 })).toContainText('early 2029');
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    expect(faults.filter((fault) => !fault.includes('other.example'))).toEqual([]);
    faults.length = 0;
  });
});
