// What the end-to-end tests do to the page and read off it.
import type { Locator, Page } from 'playwright';
import { inject } from 'vitest';

/** Waits until the page shows the full forecast of what its controls say. */
export async function settled(page: Page): Promise<void> {
  // At once when it is so: an assertion would look again only after a while.
  await page.locator('html[data-app=ready] [data-answer=ready]').waitFor();
  await page.locator('.picture[aria-busy=false]').waitFor();
}

/** On a narrow screen most buttons of the toolbar are in a menu. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).waitFor();
  const menu = page.getByRole('button', { name: 'More', exact: true });
  if (await menu.isVisible()) await menu.click();
}

/** Loads another address of the site into a page. */
export async function go(page: Page, query: string): Promise<void> {
  await page.goto(new URL(query, inject('site')).href);
  await settled(page);
}

/** Shows another link of the site in a page that is open, as Back does: without loading it anew. */
export async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate(
    (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    new URL(query, inject('site')).href,
  );
  await settled(page);
}

/** The question mark and what follows it in the address bar. */
export const queryOf = (page: Page): string => new URL(page.url()).search;

export const slider = (page: Page, name: string): Locator =>
  page.getByRole('slider', { name, exact: true });
export const box = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true });
/** Opens the sheet of all assumptions, and a group of it by a part of its title. */
export async function openGroup(page: Page, title: string): Promise<void> {
  const group = page.getByRole('region', { name: /^All \d+ assumptions$/ });
  if ((await group.count()) === 0) await page.getByRole('link', { name: /^All \d+ / }).click();
  await group.getByRole('button', { name: title }).click();
}

export const cursor = (page: Page): Locator => slider(page, 'Year to read off');
export const chart = (page: Page): Locator => page.locator('figure svg[role=img]');

/** Everything that a forecast decides on the page, as it is printed and drawn. */
export interface Printed {
  headline: string;
  detail: string;
  /** The date over the picture, if it lies there. */
  date: string;
  interval: string;
  /** What the year cursor reads at its year. */
  reading: string;
  stock: string;
  demand: string;
  futures: string;
  tokenTicks: string;
}

/** Runs in the page. */
export function readPrinted(): Printed {
  const text = (selector: string): string =>
    document.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  // Long, so a test that fails prints a number for each.
  const path = (selector: string): string => {
    const d = document.querySelector(selector)?.getAttribute('d') ?? '';
    let sum = 0;
    for (const letter of d) sum = (sum * 31 + letter.charCodeAt(0)) % 4_294_967_291;
    return `${d.length} characters, ${sum}`;
  };
  return {
    headline: text('h1'),
    detail: text('.detail'),
    date: text('.date-label') || text('.never-label'),
    interval: text('.interval-label'),
    reading:
      document
        .querySelector('figure .picture > input[type=range]')
        ?.getAttribute('aria-valuetext') ?? '',
    stock: path('.stock-line path'),
    demand: path('.demand-line path'),
    futures: path('.future path'),
    tokenTicks: Array.from(document.querySelectorAll('figure svg .token-label text'), (tick) =>
      tick.textContent.trim(),
    ).join(' '),
  };
}

/** What stands on the page once the forecast is there and its axis has come to rest. */
export async function printed(page: Page): Promise<Printed> {
  await settled(page);
  for (let last = '{}'; ;) {
    const now = await page.evaluate(readPrinted);
    if (JSON.stringify(now) === last) return now;
    last = JSON.stringify(now);
    await frame(page, 3);
  }
}

/** Waits for an animation frame, or for so many. */
export const frame = (page: Page, count = 1): Promise<void> =>
  page.evaluate(async (all) => {
    for (let each = 0; each < all; each++) await new Promise(requestAnimationFrame);
  }, count);

/** A point on a slider's track, `part` of the way from its left end, in pixels of the page. */
export async function trackPoint(thumb: Locator, part: number): Promise<{ x: number; y: number }> {
  await thumb.scrollIntoViewIfNeeded();
  const track = await thumb.boundingBox();
  if (!track) throw new Error('The slider is not on the page.');
  const halfThumb = 11;
  return {
    x: track.x + halfThumb + part * (track.width - 2 * halfThumb),
    y: track.y + track.height / 2,
  };
}

/** Where the thumb of a slider stands, as a part of its track. */
export const thumbPart = (thumb: Locator): Promise<number> =>
  thumb.evaluate((input: HTMLInputElement) => input.valueAsNumber / Number(input.max));
