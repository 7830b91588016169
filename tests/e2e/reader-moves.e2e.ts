// What the reader looks at and has the focus on stays theirs, whatever they press.
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { openCard, panel } from './cards';
import { box, queryOf, settled, slider } from './forecast-page';
import { see, test } from './page';

const REPETITION = 'Re-reading makes text worth';
const GROWTH = 'Training sets grow each year by';
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const telephone = { width: 320, height: 640, hasTouch: true, isMobile: true };

test('what is read out, a question that is left, the numbers and Undo take the reader nowhere', async ({
  open,
}) => {
  const page = await open('', { height: 900 });
  await settled(page);
  // The numbers open below what opened them.
  await see(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  const summary = page.locator('.tools summary');
  await summary.focus();
  await summary.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(300);
  const place = await scrolled(page);
  await page.keyboard.press('Enter');
  await page.locator('.tools table').waitFor();
  await page.waitForTimeout(300);
  expect(await scrolled(page)).toBe(place);
  await see(summary).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.evaluate(() => scrollTo(0, 0));

  // A change is read out once for the answer and once for the difference.
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const region = target instanceof Element && target.closest('[role=status]');
        if (region && addedNodes.length > 0) said.push(region.textContent.trim());
      }
    }).observe(document.body, { subtree: true, childList: true });
  });
  await slider(page, GROWTH).press('PageUp');
  const said = (): Promise<string[]> =>
    page.evaluate(() => (Reflect.get(window, 'said') as string[]).filter((text) => text !== ''));
  const isDifference = /^2 months earlier than the Baseline, because of/;
  await expect.poll(said, { timeout: 20_000 }).toContainEqual(expect.stringMatching(isDifference));
  const pieces = new Set(await said());
  expect(pieces.size).toBe(2);

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await see(page.locator('.in-sight .difference')).toHaveText(isDifference);
  await page.keyboard.press('Control+z');
  await see(page.locator('.in-sight .difference')).toHaveText('');
  await expect.poll(() => queryOf(page)).toBe('');

  // A question is closed by Back and by Escape, with the focus back and no change lost.
  await slider(page, REPETITION).press('PageUp');
  await expect.poll(() => queryOf(page)).toContain('repetition');
  const query = queryOf(page);
  await page.locator('.answers').scrollIntoViewIfNeeded();
  const link = page.locator('[data-card="track-record"] a');
  for (const leave of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await openCard(page, 'track-record');
    await expect.poll(() => new URL(page.url()).hash).toBe('#track-record');
    await leave();
    await see(panel(page, 'track-record')).toHaveCount(0);
    await see(link).toBeFocused();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(queryOf(page)).toBe(query);
  }
  await page.keyboard.press('Control+z');
  await expect.poll(() => queryOf(page)).toBe('');

  // Undo scrolls nothing, by key or button, and takes back a typed value from its box.
  await page.setViewportSize({ width: 1280, height: 700 });
  await slider(page, REPETITION).press('PageUp');
  await expect.poll(() => queryOf(page)).toContain('repetition');
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => queryOf(page)).toBe('');
  await page.waitForTimeout(300);
  expect(await scrolled(page)).toBe(0);

  const value = box(page, GROWTH);
  const before = await value.inputValue();
  await value.click();
  await page.keyboard.type('2,5');
  await page.keyboard.press('Enter');
  await see(value).toHaveValue('×2.5');
  await expect.poll(() => queryOf(page)).toContain('datasetGrowth');
  await page.keyboard.type('abc');
  await page.keyboard.press('Control+z');
  await see(value).toHaveValue('×2.5');
  await page.keyboard.press('Control+z');
  await see(value).toHaveValue(before);
  await see(value).toBeFocused();
  await expect.poll(() => queryOf(page)).toBe('');
});

test('the narrowest telephone has room for Undo and Top', async ({ open }) => {
  const page = await open('', telephone);
  await settled(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  const name = page.getByRole('link', { name: 'Peak Data' });
  await see(undo).toBeVisible();
  const end = await name.evaluate((link) => link.getBoundingClientRect().right);
  expect((await undo.boundingBox())?.x).toBeGreaterThan(end);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const top = await page.locator('.in-sight a').boundingBox();
  expect(top?.width).toBeGreaterThanOrEqual(44);
  expect((top?.x ?? NaN) + (top?.width ?? NaN)).toBeLessThanOrEqual(telephone.width);
});

test.for(['method.html', 'embedding.html', 'on-record.html'])(
  '%s begins with a link past its header',
  async (address, { open }) => {
    const page = await open(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await see(skip).toBeFocused();
    await see(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await see(page.getByRole('main')).toBeFocused();
  },
);
