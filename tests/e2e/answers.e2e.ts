import { describe, expect } from 'vitest';
import { printed, queryOf, settled, slider, turnTo } from './forecast-page';
import { oneOfEach } from '../selected-cases';
import { see, test } from './page';

const ready = (id: string): string => `#${id}[aria-busy=false] li`;

describe('what moves the date', () => {
  test('names the assumptions with the widest swing first, a name leads to its slider, and the scenario is followed', async ({
    open,
  }) => {
    const page = await open('#what-moves-it');
    await page.locator(ready('what-moves-it')).first().waitFor();
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

    const list = page.locator('#what-moves-it ol');
    await turnTo(page, '?computeWeight=0#what-moves-it');
    await page.locator(ready('what-moves-it')).first().waitFor();
    await see(list).toContainText('Growth of training sets');
    await turnTo(page, '?computeWeight=1#what-moves-it');
    await page.locator(ready('what-moves-it')).first().waitFor();
    await see(list).not.toContainText('Growth of training sets');
  });
});

test('the line under the picture leads to each answer, the focus goes along, and a definition is taken over with one click', async ({
  open,
}) => {
  const page = await open('', { height: 740 });
  await settled(page);
  const links = page.getByRole('navigation', { name: 'Further down' }).getByRole('link');
  expect(await links.count()).toBe(7);
  await links.filter({ hasText: 'What counts as data' }).press('Enter');
  await see(page.locator('#what-counts-as-data h2')).toBeFocused();
  await see(page.locator('#what-counts-as-data h2')).toBeInViewport();
  expect(queryOf(page)).toBe('');

  // The date that is told of a definition is the page's once it is taken over.
  await page.locator(ready('what-counts-as-data')).first().waitFor();
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

const named: [hash: string, width: number][] = [
  ['#track-record', 360],
  ['#claim-musk2025', 360],
  ['#what-would-have-to-be-true', 1280],
];
test.for(oneOfEach(3, 'parts of the page that a link names', named))(
  'what a link names comes into view and stays there: %s',
  async ([hash, width], { open }) => {
    const page = await open(hash, { width, height: 740 });
    const top = () =>
      page.locator(hash).evaluate((part) => Math.round(part.getBoundingClientRect().top));
    await page.locator('#what-moves-it[aria-busy=false]').waitFor();
    await page.locator('#what-would-have-to-be-true [data-whole=true]').waitFor();
    // Under the answer that stays in sight on a narrow screen.
    await expect.poll(top).toBe(64);
    // The reader who goes elsewhere is let go. What the scroll passes is loaded, which may end it a little below the top:
    // browsers hold still what is in view.
    const isAway = () => page.evaluate(() => window.scrollY < 200);
    await page.keyboard.press('Home');
    await expect.poll(isAway, { timeout: 5000 }).toBe(true);
    await page.waitForTimeout(500);
    expect(await isAway()).toBe(true);
  },
);
