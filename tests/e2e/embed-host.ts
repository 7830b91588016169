// Pages that hold embeds, as other people write them.
import type { Frame, FrameLocator, Page } from 'playwright';
import { inject } from 'vitest';

/** Address of the embed with a query. */
export const embedAddress = (query = ''): string =>
  new URL(`embed.html${query}`, inject('site')).href;

/** A frame that holds the embed of a query, with further attributes. */
export const embedFrame = (query = '', attributes = ''): string =>
  `<iframe src="${embedAddress(query).replaceAll('&', '&amp;')}" title="Embed" width="100%" height="600" style="border:0;display:block" ${attributes}></iframe>`;

/** A page of somebody else's. */
export const hostPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;

/** Loads another page of somebody else's into a page of theirs that is open. */
export const goToHost = async (page: Page, html: string): Promise<void> => {
  await page.goto(`${inject('stranger')}?html=${encodeURIComponent(html)}`);
};

/** Loads another embed into a page, and waits for its answer. */
export async function goToEmbed(page: Page, query = ''): Promise<void> {
  await page.goto(embedAddress(query));
  await answered(page);
}

/** The first embed of a page. */
export const embedIn = (page: Page): FrameLocator => page.frameLocator('iframe').first();

/** Waits until an embed shows the answer of the full pass. */
export async function answered(embed: FrameLocator | Page): Promise<void> {
  // At once when it is so: an assertion would look again only after a while.
  await embed.locator('html[data-app=ready]').waitFor({ state: 'attached' });
}

export const headlineOf = async (embed: FrameLocator | Page): Promise<string> =>
  ((await embed.locator('h1').textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();

/** The frames that hold embeds, in the order of the page. */
export const embedFrames = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.url().includes('/embed.html'));

/** Collects every message that a page is sent, from before its first frame. */
export function collectMessages(): void {
  const heard: unknown[] = [];
  Object.assign(window, { heard });
  window.addEventListener('message', ({ data }) => heard.push(data));
}

/** The heights heard so far, in our own dialect. */
export const heardHeights = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    (Reflect.get(window, 'heard') as { type?: string; height: number }[])
      .filter((message) => message.type === 'peak-data:height')
      .map(({ height }) => height),
  );
