import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { cursor, printed, queryOf, settled, slider, thumbPart, trackPoint } from './forecast-page';
import { see, test } from './page';

const telephone = { width: 375, height: 740, hasTouch: true, isMobile: true };

const year = (page: Page): Locator => slider(page, 'Your year: when would you say it happens?');

/** One finger, from a point by so many pixels. */
async function swipe(
  page: Page,
  from: { x: number; y: number },
  by: { x?: number; y?: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [{ x: from.x + (by.x ?? 0) * part, y: from.y + (by.y ?? 0) * part }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= 10; step++) await touch('touchMove', step / 10);
  await touch('touchEnd', 1);
}

/** A point of an element in the middle of the screen. */
async function pointOn(target: Locator, part: number): Promise<{ x: number; y: number }> {
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const area = await target.boundingBox();
  if (!area) throw new Error('It is not on the page.');
  return { x: area.x + area.width * part, y: area.y + area.height / 2 };
}

describe('a finger', () => {
  const starts: [where: string, target: (page: Page) => Locator, part: number][] = [
    ['a slider', (page) => slider(page, 'Re-reading makes text worth'), 0.8],
    ['the picture', (page) => page.locator('figure .touch'), 0.8],
    ['the reader’s year', year, 0.5],
  ];
  const places = oneOfEach(3, 'places where a swipe begins', starts);
  test('that scrolls the page changes nothing, wherever it begins; that taps a slider or draws it along moves it, along the picture the year, and sideways the reader’s year', async ({
    open,
  }) => {
    const page = await open('?v=1', telephone);
    const before = await printed(page);
    const entries = await page.evaluate(() => history.length);
    const scrolled = () => page.evaluate(() => window.scrollY);
    for (const [where, target, part] of places) {
      for (const way of [-150, 150]) {
        const from = await pointOn(target(page), part);
        const start = await scrolled();
        await swipe(page, from, { y: way });
        await expect
          .poll(async () => Math.abs((await scrolled()) - start), { message: where })
          .toBeGreaterThan(60);
      }
      expect(await printed(page), where).toEqual(before);
    }

    // It asks, which is no entry: had scrolling made a change, the link would hold it by now, and the history an entry.
    await swipe(page, await pointOn(year(page), 0.5), { x: -80, y: 2 });
    await expect.poll(() => queryOf(page)).toMatch(/^\?v=1&ask=203\d$/);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await year(page).press('Escape');
    await expect.poll(() => queryOf(page)).toBe('?v=1');

    const thumb = slider(page, 'Re-reading makes text worth');
    const { x, y } = await trackPoint(thumb, 0.2);
    await page.touchscreen.tap(x, y);
    await settled(page);
    expect(await thumbPart(thumb)).toBeCloseTo(0.2, 1);
    await expect.poll(() => queryOf(page)).toContain('repetition=');

    const from = await trackPoint(thumb, 0.2);
    const to = await trackPoint(thumb, 0.7);
    await swipe(page, from, { x: to.x - from.x });
    await settled(page);
    expect(await thumbPart(thumb)).toBeCloseTo(0.7, 1);

    const plot = page.locator('figure .touch');
    await swipe(page, await pointOn(plot, 0.5), { x: 60 });
    await see(cursor(page)).toHaveValue(/^203[5-7]$/);
    await see(page.locator('figure .reading')).toContainText('of 100 futures');
    const late = await pointOn(plot, 0.9);
    await page.touchscreen.tap(late.x, late.y);
    await see(cursor(page)).toHaveValue('2038');
    // A tap elsewhere turns away, and the link names no year.
    await page.touchscreen.tap(
      20,
      (await page.getByRole('heading', { level: 2 }).first().boundingBox())?.y ?? 0,
    );
    await see(page.locator('figure .reading')).toHaveCount(0);
    expect(queryOf(page)).not.toContain('year=');
  });
});
