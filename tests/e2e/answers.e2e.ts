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

test.for([
  ['#track-record', 360],
  ['#claim-musk2025', 360],
  ['#what-would-have-to-be-true', 1280],
] as const)(
  'what a link names comes into view and stays there: %s',
  async ([hash, width], { open }) => {
    const page = await open(hash, { width, height: 740 });
    const top = () =>
      page.locator(hash).evaluate((part) => Math.round(part.getBoundingClientRect().top));
    await see(page.locator('#what-moves-it[aria-busy=false]')).toBeAttached();
    await see(page.locator('#what-would-have-to-be-true [data-whole=true]')).toBeAttached();
    // Under the answer that stays in sight on a narrow screen.
    await expect.poll(top).toBe(64);
    // The reader who goes elsewhere is let go.
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  },
);

test('the line under the picture leads to each answer, and the focus goes along', async ({
  open,
}) => {
  const page = await open('', { height: 740 });
  await settled(page);
  const links = page.getByRole('navigation', { name: 'Further down' }).getByRole('link');
  expect(await links.count()).toBe(7);
  await links.filter({ hasText: 'Check a claim' }).press('Enter');
  await see(page.locator('#check-a-claim h2')).toBeFocused();
  await see(page.locator('#check-a-claim h2')).toBeInViewport();
  expect(queryOf(page)).toBe('');
});

test('neither answer is loaded before the reader comes near', async ({ open }) => {
  const page = await open('', { height: 700 });
  await settled(page);
  expect(await page.locator('#what-moves-it').count()).toBe(0);
  await page.locator('footer').scrollIntoViewIfNeeded();
  await see(page.locator(ready('what-moves-it')).first()).toBeVisible();
});
