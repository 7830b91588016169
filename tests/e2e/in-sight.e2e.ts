import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { settled, slider, trackPoint } from './forecast-page';
import { see, test } from './page';

const bar = (page: Page) => page.locator('.in-sight');
/** Whether all of an element is in the window, and below what stays in sight unless it is part of that. */
const isSeen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  const bar = document.querySelector('.in-sight');
  const edge = bar && !bar.contains(element) ? bar.getBoundingClientRect().bottom : 0;
  return top >= edge - 0.5 && bottom <= innerHeight + 0.5;
};

test('on a telephone the date and a small picture stay in sight above the levers, and above nothing else', async ({
  open,
}) => {
  const page = await open('', { width: 360, height: 640, hasTouch: true, isMobile: true });
  await settled(page);
  await see(bar(page)).toHaveCount(0);
  for (const name of ['Training sets grow each year by', 'Re-reading makes text worth']) {
    const thumb = slider(page, name);
    await thumb.evaluate((input) => input.scrollIntoView({ block: 'end' }));
    await see(bar(page).getByRole('img')).toBeVisible();
    for (const part of ['strong', 'svg[role=img]'])
      await expect
        .poll(() => bar(page).locator(part).evaluate(isSeen), { message: part })
        .toBe(true);
    await thumb.focus();
    expect(await thumb.evaluate(isSeen), 'the lever').toBe(true);
  }
  const before = await bar(page).locator('strong').textContent();
  await slider(page, 'Training sets grow each year by').press('PageUp');
  await see(bar(page).locator('strong')).not.toHaveText(before ?? '');
  await bar(page).getByTitle('Undo').tap();
  await see(bar(page).locator('strong')).toHaveText(before ?? '');
  await see(bar(page).getByTitle('Undo')).toBeHidden();
  await page.getByRole('heading', { name: 'Six questions' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await see(bar(page).getByRole('img')).toHaveCount(0);
  await see(bar(page)).toBeVisible();

  // In a low window nothing but the line stays in sight.
  await page.setViewportSize({ width: 640, height: 360 });
  await slider(page, 'Re-reading makes text worth').evaluate((input) =>
    input.scrollIntoView({ block: 'end' }),
  );
  await see(bar(page)).toBeVisible();
  await see(bar(page).getByRole('img')).toBeHidden();
  const { height } = (await bar(page).boundingBox()) ?? { height: NaN };
  expect(height).toBeLessThan(50);
  const stuck = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
      .map((element) => element.className.toString()),
  );
  expect(stuck).toEqual([]);
});

test('the line that stays in sight cuts off no year, at any width', async ({ open }) => {
  for (const query of ['', '?v=1&preset=disclosedPace', '?v=1&preset=collectedOnce']) {
    const page = await open(query, { width: 320, height: 640 });
    await settled(page);
    for (const width of [320, 360, 390, 412, 480, 640, 768, 1000, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      await slider(page, 'Re-reading makes text worth').evaluate((input) =>
        input.scrollIntoView({ block: 'end' }),
      );
      const isWhole = (element: Element): boolean => {
        const { scrollWidth, clientWidth } = element;
        const line = element.parentElement?.getBoundingClientRect();
        const { top, bottom } = element.getBoundingClientRect();
        return (
          scrollWidth <= clientWidth && top >= (line?.top ?? 0) && bottom <= (line?.bottom ?? 0)
        );
      };
      expect(await bar(page).locator('.likely').evaluate(isWhole), `${query} ${width}`).toBe(true);
    }
    await page.close();
  }
});

test('while a lever moves, of two pictures only the small one that is in sight is drawn anew', async ({
  open,
}) => {
  const page = await open('', { width: 360, height: 640 });
  await settled(page);
  const thumb = slider(page, 'Training sets grow each year by');
  await thumb.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  const [large, small] = ['.picture .picture', '.in-sight'].map((place) =>
    page.locator(`${place} .demand-line path`),
  ) as [Locator, Locator];
  await see(small).toBeAttached();
  const [asBefore, smallBefore] = [await large.getAttribute('d'), await small.getAttribute('d')];
  const [from, to] = [await trackPoint(thumb, 0.5), await trackPoint(thumb, 0.7)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await see(small).not.toHaveAttribute('d', smallBefore ?? '');
  expect(await large.getAttribute('d')).toBe(asBefore);
  await page.mouse.up();
  await see(large).not.toHaveAttribute('d', asBefore ?? '');
});

test('beside the levers the picture stays in sight, with one line above it', async ({ open }) => {
  const page = await open('', { width: 1280, height: 800 });
  await settled(page);
  await see(bar(page)).toHaveCount(0);
  await slider(page, 'Re-reading makes text worth').evaluate((input) =>
    input.scrollIntoView({ block: 'end' }),
  );
  expect(await page.locator('.picture svg[role=img]').evaluate(isSeen)).toBe(true);
});
