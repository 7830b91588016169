// What every end-to-end test starts from:
//
//   test('the answer is a sentence', async ({ open }) => {
//     const page = await open('?v=1', { width: 375, theme: 'dark' });
//     await see(page.getByRole('heading', { level: 1 })).toContainText('2029');
//   });
//
// A test also fails if any page it opened had an error, printed one, was answered with a status of 400 or more, or asked
// another host for anything. A test that provokes a fault on purpose takes it out of the list: `faults.length = 0`.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { expect as playwrightExpect } from 'playwright/test';
import { test as base, inject } from 'vitest';

/** Playwright's assertions: they look again until it is so, or the time is up. */
export const see = playwrightExpect.configure({ timeout: 20_000 });

/** For a reader who has nothing against motion. */
export const withMotion = { reducedMotion: 'no-preference' } as const;

/** How the page is looked at. Anything that a browser context takes besides, such as `forcedColors` or `hasTouch`. */
export interface Look extends Omit<BrowserContextOptions, 'viewport' | 'colorScheme'> {
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
}

interface Fixtures {
  browser: Browser;
  /** What went wrong so far in the pages of this test, one line each. */
  faults: string[];
  /** Opens an address, relative to the built site ('', 'embed.html?v=1') or absolute, in a fresh context. */
  open: (address?: string, look?: Look) => Promise<Page>;
  /** Opens a page on another site than ours, with this HTML: what a page that embeds us looks like. */
  openStranger: (html: string, look?: Look) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the names of the fixtures needed from this pattern
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],

  // eslint-disable-next-line no-empty-pattern -- as above
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    if (faults.length > 0) throw new Error(`Faults in the page:\n${faults.join('\n')}`);
  },

  open: async ({ browser, faults }, use) => {
    const closers: (() => Promise<void>)[] = [];
    await use(async (address = '', look = {}) => {
      const { width = 1280, height = 800, theme = 'light', ...rest } = look;
      const context = await browser.newContext({
        // A page of a test is what the server has, not a copy.
        serviceWorkers: 'block',
        // Curves that ease into place cost a test their frames; those about motion ask for it, and Firefox and WebKit have it.
        reducedMotion: 'reduce',
        ...rest,
        viewport: { width, height },
        colorScheme: theme,
      });
      closers.push(() => context.close());
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      watch(page, faults);
      await page.goto(new URL(address, inject('site')).href);
      return page;
    });
    for (const close of closers) await close();
  },

  openStranger: async ({ open }, use) => {
    await use((html, look) => open(`${inject('stranger')}?html=${encodeURIComponent(html)}`, look));
  },
});

function watch(page: Page, faults: string[]): void {
  const ownHosts = [inject('site'), inject('stranger')].map((address) => new URL(address).host);
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    const leaves = protocol.startsWith('http') || protocol.startsWith('ws');
    if (leaves && !ownHosts.includes(host)) faults.push(`asks another host: ${request.url()}`);
  });
}
