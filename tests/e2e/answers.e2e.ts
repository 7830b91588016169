import { describe, expect } from 'vitest';
import { go, printed, queryOf, settled, slider } from './forecast-page';
import { see, test } from './page';

const ready = (id: string): string => `#${id}[aria-busy=false] li`;

describe('what moves the date', () => {
  test('names the assumptions with the widest swing first, and a name leads to its slider', async ({
    open,
  }) => {
    const page = await open('#what-moves-it');
    await see(page.locator(ready('what-moves-it')).first()).toBeVisible();
    const widths = await page
      .locator('#what-moves-it rect.bar')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThanOrEqual(5);
    for (const [i, width] of widths.entries()) {
      expect(width).toBeLessThanOrEqual((widths[i - 1] ?? Infinity) + 1);
    }
    const text = await page.locator('#what-moves-it').innerText();
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    // One of a group that is closed.
    await page.locator('#what-moves-it').getByRole('link', { name: 'Indexed pages' }).click();
    await see(slider(page, 'Indexed pages')).toBeFocused();
    await see(slider(page, 'Indexed pages')).toBeInViewport();
  });

  test('follows the scenario', async ({ open }) => {
    const page = await open('?computeWeight=0#what-moves-it');
    await see(page.locator(ready('what-moves-it')).first()).toBeVisible();
    const list = page.locator('#what-moves-it ol');
    await see(list).toContainText('Growth of training sets');
    await go(page, '?computeWeight=1#what-moves-it');
    await see(page.locator(ready('what-moves-it')).first()).toBeVisible();
    await see(list).not.toContainText('Growth of training sets');
  });
});

describe('what counts as data', () => {
  test('tells the date of each definition as the page does, and one click takes it over', async ({
    open,
  }) => {
    const page = await open('#what-counts-as-data');
    await see(page.locator(ready('what-counts-as-data')).first()).toBeVisible();
    const row = page.locator('#what-counts-as-data li', { hasText: 'Whole web' });
    const told = await row.getByText('read repeatedly').locator('strong').innerText();
    await row.getByRole('button', { name: 'Use this: Whole web, read repeatedly' }).click();
    await settled(page);
    expect((await printed(page)).headline).toContain(told);
    await see(row.getByText('in use')).toBeVisible();
    await expect.poll(() => queryOf(page)).toContain('stockDefinition=wholeWeb');
    await page.goBack();
    await settled(page);
    await see(row.getByText('in use')).toBeHidden();
  });

  test('answers where there are no workers', async ({ open, faults }) => {
    const page = await open('about:blank');
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await go(page, '#what-counts-as-data');
    await see(page.locator(ready('what-counts-as-data')).first()).toBeVisible();
    expect(faults).toEqual([]);
  });
});

test('neither answer is loaded before the reader comes near', async ({ open }) => {
  const page = await open('', { height: 700 });
  await settled(page);
  expect(await page.locator('#what-moves-it').count()).toBe(0);
  await page.locator('footer').scrollIntoViewIfNeeded();
  await see(page.locator(ready('what-moves-it')).first()).toBeVisible();
});
