import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { parameterIds } from '../../src/model/parameters/parameters';
import {
  box,
  chart,
  openGroup,
  printed,
  queryOf,
  settled,
  slider,
  thumbPart,
  trackPoint,
  turnTo,
} from './forecast-page';
import { see, test } from './page';

const telephone = { width: 360, height: 740, hasTouch: true, isMobile: true };
const row = (page: Page) =>
  page.getByRole('link', { name: `All ${parameterIds.length} assumptions` });
const sheet = (page: Page) => page.getByRole('region', { name: /^All \d+ assumptions$/ });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search the assumptions' });
const OVERTRAINING = 'Text read, against what trains best';
const PAGES = 'Pages on the searchable web';

describe('the sheet of all assumptions', () => {
  test('takes the place of the levers beside the picture and gives it back with the focus, finds an assumption, and stays open while what was done in it is undone', async ({
    open,
  }) => {
    // It is opened by a link to one of its levers.
    const page = await open('?v=1#p-overtraining', { height: 1100 });
    await settled(page);
    await see(slider(page, OVERTRAINING)).toBeFocused();
    await see(slider(page, OVERTRAINING)).toBeInViewport();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await see(sheet(page)).toHaveCount(0);
    const before = await printed(page);
    await row(page).scrollIntoViewIfNeeded();
    await row(page).click();
    await see(sheet(page).getByRole('heading', { level: 2 })).toBeFocused();
    await see(chart(page)).toBeInViewport({ ratio: 0.6 });
    await see(slider(page, 'Re-reading makes text worth')).toHaveCount(0);
    const [picture, place] = await Promise.all([
      chart(page).boundingBox(),
      sheet(page).boundingBox(),
    ]);
    expect(place?.x).toBeGreaterThanOrEqual((picture?.x ?? 0) + (picture?.width ?? 0));
    expect(await printed(page)).toEqual(before);

    await page.keyboard.press('Escape');
    await see(sheet(page)).toHaveCount(0);
    await see(row(page)).toBeFocused();
    await see(slider(page, 'Re-reading makes text worth')).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    // Closing it took its entry away: the page is where it began.
    expect(
      await page.evaluate(() => Reflect.get(history.state as object, 'entry') as unknown),
    ).toBe(0);

    // By its name, its meaning or its unit; and it says when there is none.
    await row(page).click();
    const levers = sheet(page).getByRole('slider');
    const status = sheet(page).getByRole('status');
    for (const [words, name] of [
      ['searchable', PAGES],
      ['floating-point', 'Computation in the largest run today'],
      ['FLOP run', 'Computation in the largest run today'],
      ['robots.txt', 'Share of new text closed to crawlers'],
    ] as const) {
      await search(page).fill(words);
      await see(levers.first()).toHaveAccessibleName(name);
      await see(status).toHaveText('1 assumption found');
    }
    await search(page).fill('crawled');
    await see(sheet(page).getByRole('radio', { name: 'Whole web' })).toBeVisible();
    await search(page).fill('date of the largest run');
    await see(box(page, 'Date of the largest run')).toBeVisible();
    await search(page).fill('zebra');
    await see(status).toHaveText(/^Nothing found/);
    await see(levers).toHaveCount(0);
    // The first Escape takes back the search, the second closes the sheet.
    await search(page).press('Escape');
    await see(search(page)).toHaveValue('');
    await search(page).press('Escape');
    await see(sheet(page)).toHaveCount(0);

    await openGroup(page, 'planned chips');
    const start = await box(page, OVERTRAINING).inputValue();
    await slider(page, OVERTRAINING).press('PageUp');
    await expect.poll(() => queryOf(page)).toContain('overtraining=');
    const query = queryOf(page);
    await page.keyboard.press('Control+z');
    await see(box(page, OVERTRAINING)).toHaveValue(start);
    await expect.poll(() => queryOf(page)).toBe('?v=1');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => queryOf(page)).toBe(query);
    await see(sheet(page)).toBeVisible();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await see(sheet(page)).toHaveCount(0);
    expect(queryOf(page)).toBe(query);
    // Undone when it is closed, the address names nothing that would open.
    await page.keyboard.press('Control+z');
    await expect.poll(() => queryOf(page)).toBe('?v=1');
    expect(new URL(page.url()).hash).toBe('');
    await see(sheet(page)).toHaveCount(0);

    // It is not closed by the Escape that takes back a drag.
    await openGroup(page, 'planned chips');
    const thumb = slider(page, OVERTRAINING);
    const part = await thumbPart(thumb);
    const from = await trackPoint(thumb, part);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y, { steps: 6 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await thumbPart(thumb)).toBeCloseTo(part, 2);
    await see(sheet(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await see(sheet(page)).toHaveCount(0);
  });

  test('is opened by its own link, and closes by Back with all that was done in it, which Undo takes back; leaves the top of a telephone free and keeps the focus inside; keeps one group open, says how many of each were changed, and lets a pressed one stay in its place', async ({
    open,
  }) => {
    const page = await open('?v=1#all-assumptions', telephone);
    const before = await printed(page);
    await see(sheet(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await see(row(page)).toBeFocused();
    await see(row(page)).toBeInViewport();
    await see(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await row(page).evaluate((link) => link.scrollIntoView({ block: 'center' }));
    const place = await row(page).boundingBox();
    await row(page).click();
    await page.goBack();
    await see(sheet(page)).toHaveCount(0);
    await see(row(page)).toBeFocused();
    expect(await printed(page)).toEqual(before);

    await row(page).click();
    await see(sheet(page)).toBeVisible();
    await openGroup(page, 'How much text');
    await slider(page, PAGES).press('PageDown');
    await expect.poll(() => queryOf(page)).toContain('pages=');
    await slider(page, 'Text on an average page').press('PageDown');
    await expect.poll(() => queryOf(page)).toContain('bytesPerPage=');
    const query = queryOf(page);
    await page.goBack();
    await see(sheet(page)).toHaveCount(0);
    expect(queryOf(page)).toBe(query);
    // Pages scroll by whole pixels.
    const again = (await row(page).boundingBox())?.y ?? NaN;
    expect(Math.abs(again - (place?.y ?? NaN))).toBeLessThan(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => queryOf(page)).toMatch(/^\?v=1&pages=[^&]+$/);
    await see(sheet(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => queryOf(page)).toBe('?v=1');
    expect(await printed(page)).toEqual(before);

    await turnTo(page, '?pages=3e11&bytesPerPage=5000~9000&trendSlowdown=none');
    await row(page).click();
    const opened = await sheet(page).boundingBox();
    const bar = await page.locator('.in-sight').boundingBox();
    expect(opened?.y).toBeCloseTo(bar?.height ?? NaN, 0);
    expect((opened?.y ?? 0) + (opened?.height ?? 0)).toBe(telephone.height);
    for (let press = 0; press < 15; press++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement !== body && !activeElement?.closest('.all-place');
      });
      expect(outside).toBe(false);
    }

    await see(sheet(page).getByRole('button', { name: /How much text .*2 changed/ })).toBeVisible();
    await see(sheet(page).getByRole('button', { name: /planned chips.*1 changed/ })).toBeVisible();
    await see(sheet(page).getByRole('button', { expanded: true })).toHaveCount(0);
    await openGroup(page, 'What is lost to training');
    const next = sheet(page).getByRole('button', { name: /^Doing with less text/ });
    await next.scrollIntoViewIfNeeded();
    const top = (await next.boundingBox())?.y ?? NaN;
    await next.click();
    await see(sheet(page).getByRole('button', { expanded: true })).toHaveCount(1);
    expect((await next.boundingBox())?.y).toBeCloseTo(top, 0);
    const heights = await sheet(page)
      .getByRole('button', { name: /./ })
      .and(page.locator('.group'))
      .evaluateAll((groups) => groups.map((group) => group.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
  });
});
