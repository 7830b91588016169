import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { runEstimate } from '../../src/cli/estimate-command';
import { cursor, printed, queryOf, settled, slider } from './forecast-page';
import { see, test } from './page';

const handle = (page: Page): Locator =>
  slider(page, 'Date it runs out: move it to ask what would have to be true');
const panel = (page: Page): Locator => page.locator('#what-would-have-to-be-true');
const yearBox = (page: Page): Locator => panel(page).getByRole('spinbutton');

/** Waits until the answer is there, all of it told with all samples. */
async function answered(page: Page): Promise<void> {
  await panel(page).locator('[data-whole=true]').waitFor();
  await panel(page).getByRole('heading', { name: 'The least surprising mix' }).waitFor();
}

/** What the command line says of the page's link. */
function estimate(query: string, ...options: string[]) {
  const { stdout, stderr } = runEstimate([query, ...options]);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as {
    exhaustion: { p50: number | null };
    needed: { values: { sentence: string }[]; mix: { sentences: string[] } };
  };
}

async function dragBy(page: Page, pixels: number): Promise<void> {
  await handle(page).scrollIntoViewIfNeeded();
  const area = await handle(page).boundingBox();
  if (!area) throw new Error('There is no handle.');
  // Not in its middle: it must not leap to the pointer.
  const from = { x: area.x + area.width / 2 - 20, y: area.y + 14 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + pixels, from.y + 5, { steps: 6 });
}

describe('the date on the picture', () => {
  test('moves by keys, is put back, and dragged asks about another and leads to the answer', async ({
    open,
  }) => {
    const page = await open('', { height: 700 });
    await settled(page);
    for (const [key, year] of [
      ['ArrowRight', '2029.3'],
      ['ArrowUp', '2029.4'],
      ['ArrowLeft', '2029.3'],
      ['PageDown', '2028.3'],
      ['End', '2040'],
      ['PageUp', '2040'],
      ['Home', '2020'],
      ['PageUp', '2021'],
    ] as const) {
      await handle(page).press(key);
      await see(handle(page)).toHaveAttribute('aria-valuenow', year);
    }
    await see(handle(page)).toHaveAttribute(
      'aria-valuetext',
      '2021.0, early 2021; the middle of the forecast is early 2029',
    );
    await expect.poll(() => queryOf(page)).toBe('?v=1&ask=2021');
    await handle(page).press('Escape');
    await expect.poll(() => queryOf(page)).toBe('?v=1');
    await see(handle(page)).toHaveAttribute('aria-valuenow', '2029.2');
    await see(page.getByText(/^Drag the date/)).toBeVisible();

    const before = await printed(page);
    await see(handle(page)).toHaveAttribute(
      'aria-valuetext',
      'early 2029, the middle of the forecast',
    );
    const plot = await page.locator('figure svg rect.touch').boundingBox();
    const perYear = (plot?.width ?? 0) / 20;
    await dragBy(page, 2 * perYear);
    await see(page.getByText('2031.2?', { exact: true })).toBeVisible();
    await see(handle(page)).toHaveAttribute('aria-valuenow', '2031.2');
    // Nothing is asked, and nothing written, before it is let go.
    expect(queryOf(page)).toBe('?v=1');
    await page.mouse.up();
    await expect.poll(() => queryOf(page)).toBe('?v=1&ask=2031.2');
    expect(await printed(page)).toEqual(before);
    await see(cursor(page)).toHaveValue('2030');

    await page.getByRole('link', { name: /to run out in early 2031 \(2031\.2\)/ }).click();
    await see(yearBox(page)).toBeFocused();
    await see(yearBox(page)).toHaveValue('2031.2');
    await see(panel(page)).toBeInViewport();
    await answered(page);
    await page.goBack();
    await see(yearBox(page)).toHaveValue('2028.0');
  });

  test('under a finger goes sideways; up and down the page scrolls', async ({ open }) => {
    const page = await open('?v=1', { width: 360, height: 700, hasTouch: true, isMobile: true });
    await settled(page);
    const session = await page.context().newCDPSession(page);
    const swipe = async (x: number, y: number): Promise<void> => {
      await handle(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const area = await handle(page).boundingBox();
      if (!area) throw new Error('There is no handle.');
      const from = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
      for (let step = 0; step <= 10; step++) {
        await session.send('Input.dispatchTouchEvent', {
          type: step === 0 ? 'touchStart' : 'touchMove',
          touchPoints: [{ x: from.x + (x * step) / 10, y: from.y + (y * step) / 10 }],
        });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const start = await page.evaluate(() => window.scrollY);
    await swipe(0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(start);
    await page.waitForTimeout(400);
    expect(queryOf(page)).toBe('?v=1');
    await swipe(50, 2);
    await expect.poll(() => queryOf(page)).toMatch(/ask=203[3-5]/);
  });
});

describe('what would have to be true', () => {
  test('one value applied makes the date the median, Back takes it back, and all is told as the command line tells it', async ({
    open,
  }) => {
    const page = await open('?ask=2027.5#what-would-have-to-be-true');
    // At once, before all samples have been followed.
    await panel(page).getByRole('button', { name: 'Apply: Indexed pages' }).click();
    await see(panel(page).getByRole('status')).toHaveText(
      /^Done: Indexed pages is now .+ pages for certain\. The Back button .+\.$/,
    );
    await settled(page);
    await expect.poll(() => queryOf(page)).toContain('pages=');
    const { p50 } = estimate(queryOf(page)).exhaustion;
    expect(Math.abs((p50 ?? NaN) - 2027.5)).toBeLessThanOrEqual(0.02);
    expect((await printed(page)).date).toBe('mid 2027');
    // What is certain now has no interval to be surprising in.
    await panel(page)
      .getByText(/^Fixed here/)
      .click();
    await see(
      panel(page).getByText(/^Indexed pages: .+ would do it, and it has no interval here/),
    ).toBeVisible();
    await page.goBack();
    await settled(page);
    expect(queryOf(page)).toBe('?ask=2027.5');
    await see(panel(page).getByRole('status')).toBeEmpty();

    const { values, mix } = estimate('ask=2027.5', '--needed', '2027.5').needed;
    await see(panel(page).and(page.locator('[aria-busy=false]'))).toBeVisible();
    await answered(page);
    for (const group of await panel(page).locator('details').all()) {
      const isOpen = (await group.getAttribute('open')) !== null;
      if (!isOpen) await group.locator('summary').click();
    }
    const text = (await panel(page).innerText()).replaceAll(/\s+/g, ' ');
    for (const { sentence } of values) {
      // Where a value does it, the name is a heading, with its button.
      expect(text).toContain(sentence.replace(/: (?=.+ would do it, [\d.]+ standard)/, ' Apply '));
    }
    for (const sentence of mix.sentences) expect(text).toContain(sentence);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('a date that cannot be is refused with a sentence, and stays to be mended; the mix of one that can is applied', async ({
    open,
  }) => {
    const page = await open('?ask=2027#what-would-have-to-be-true');
    for (const text of ['2101', '1999', 'soon', '20300']) {
      await yearBox(page).fill(text);
      await yearBox(page).press('Enter');
      await see(panel(page).getByRole('alert')).toHaveText(
        'Type a year from 2015 to 2100, such as 2030, 2030.5 or late 2030.',
      );
      await see(yearBox(page)).toHaveValue(text);
    }
    expect(queryOf(page)).toBe('?ask=2027');
    await yearBox(page).fill('late 2027');
    await yearBox(page).press('Enter');
    await see(panel(page).getByRole('alert')).toBeHidden();
    await see(yearBox(page)).toHaveValue('2027.8');
    await yearBox(page).press('ArrowUp');
    await yearBox(page).press('PageUp');
    await see(yearBox(page)).toHaveValue('2028.9');
    await panel(page).getByRole('button', { name: 'A year earlier' }).click();
    await see(yearBox(page)).toHaveValue('2027.9');
    await expect.poll(() => queryOf(page)).toBe('?v=1&ask=2027.9');

    // Everything certain.
    await yearBox(page).fill('2032');
    await yearBox(page).press('Enter');
    await expect.poll(() => queryOf(page)).toBe('?v=1&ask=2032');
    await panel(page)
      .locator('[aria-busy=false]')
      .getByRole('button', { name: /^Apply this mix/ })
      .click();
    await see(panel(page).getByRole('status')).toContainText('lead to early 2032');
    await settled(page);
    await expect.poll(() => queryOf(page)).toContain('computeWeight=');
    const { p50 } = estimate(queryOf(page)).exhaustion;
    expect(Math.abs((p50 ?? NaN) - 2032)).toBeLessThanOrEqual(0.02);
    await see(panel(page).getByText('No uncertain assumption does it alone.')).toBeVisible();
  });

  test('beyond the years shown is told, and one click shows it', async ({ open }) => {
    const page = await open('?preset=everythingUnlocked');
    const hint = page.locator('figure p').filter({ hasText: 'lies beyond the years shown' });
    await see(hint).toContainText('late 2040');
    await hint.getByRole('button', { name: 'Show them to 2060' }).click();
    await see(page.getByRole('radio', { name: '2060' })).toBeChecked();
    await see(page.locator('.date-label')).toHaveText('late 2040');
    await see(hint).toHaveCount(0);
  });

  test('where nothing does it there are sentences, in a scenario that never runs out too', async ({
    open,
  }) => {
    const page = await open(
      '?preset=everythingUnlocked&computeWeight=0&datasetGrowth=0.5~0.6&ask=2027#what-would-have-to-be-true',
      { width: 360 },
    );
    await answered(page);
    await see(panel(page)).toContainText('The middle of the forecast: not before 2100.');
    await see(panel(page)).toContainText('No uncertain assumption does it alone.');
    await panel(page)
      .getByText(/^No allowed value does it/)
      .click();
    await see(
      panel(page)
        .locator('li', { hasText: /: no allowed value does it; even at .+\./ })
        .first(),
    ).toBeVisible();
    expect(await panel(page).innerText()).not.toMatch(/NaN|undefined|Infinity/);
    await see(handle(page)).toHaveAttribute('aria-valuenow', '2027');
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
});
