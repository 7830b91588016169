import type { Page } from 'playwright';
import { expect } from 'vitest';
import { settled, slider } from './forecast-page';
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
    await see(bar(page).locator('svg')).toBeVisible();
    for (const part of ['strong', 'svg'])
      await expect
        .poll(() => bar(page).locator(part).evaluate(isSeen), { message: part })
        .toBe(true);
    await thumb.focus();
    expect(await thumb.evaluate(isSeen), 'the lever').toBe(true);
  }
  const before = await bar(page).locator('strong').textContent();
  await slider(page, 'Training sets grow each year by').press('PageUp');
  await see(bar(page).locator('strong')).not.toHaveText(before ?? '');
  await page.getByRole('heading', { name: 'Six questions' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await see(bar(page).locator('svg')).toHaveCount(0);
  await see(bar(page)).toBeVisible();

  // In a low window nothing but the line stays in sight.
  await page.setViewportSize({ width: 640, height: 360 });
  await slider(page, 'Re-reading makes text worth').evaluate((input) =>
    input.scrollIntoView({ block: 'end' }),
  );
  await see(bar(page)).toBeVisible();
  await see(bar(page).locator('svg')).toBeHidden();
  const { height } = (await bar(page).boundingBox()) ?? { height: NaN };
  expect(height).toBeLessThan(50);
  const stuck = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
      .map((element) => element.className.toString()),
  );
  expect(stuck).toEqual([]);
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
