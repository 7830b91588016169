import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { runEstimate } from '../../src/cli/estimate-command';
import { printed, queryOf, settled, slider, turnTo } from './forecast-page';
import { see, test } from './page';

const handle = (page: Page): Locator => slider(page, 'Your year: when would you say it happens?');
const panel = (page: Page): Locator => page.locator('#what-would-have-to-be-true');
const yearBox = (page: Page): Locator => panel(page).getByRole('spinbutton');

/** Waits until the answer is there, all of it told with all samples. */
async function answered(page: Page): Promise<void> {
  await panel(page).locator('[data-whole=true]').waitFor();
  await panel(page).getByRole('heading', { name: 'A little of everything' }).waitFor();
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

describe('the reader’s year', () => {
  test('is a chip until it is pressed; then it goes by keys, typed, and dragged, and asks', async ({
    open,
  }) => {
    const page = await open('', { height: 900 });
    const before = await printed(page);
    await see(handle(page)).toHaveText('+ Your year');
    await see(handle(page)).toHaveAttribute('aria-valuetext', 'not set; the model says early 2029');
    await see(page.getByRole('link', { name: /^Musk 2024/ })).toBeVisible();
    await handle(page).scrollIntoViewIfNeeded();
    await handle(page).click();
    await see(handle(page)).toHaveText(/^You 2034/);
    await expect.poll(() => queryOf(page)).toBe('?v=1&ask=2034');
    for (const [key, year] of [
      ['ArrowRight', '2035'],
      ['ArrowLeft', '2034'],
      ['PageDown', '2029'],
      ['End', '2040'],
      ['PageUp', '2040'],
      ['Home', '2020'],
      ['PageUp', '2025'],
    ] as const) {
      await handle(page).press(key);
      await see(handle(page)).toHaveAttribute('aria-valuenow', year);
    }
    for (const digit of '2031') await handle(page).press(digit);
    await see(handle(page)).toHaveAttribute('aria-valuetext', '2031; the model says early 2029');
    await expect.poll(() => queryOf(page)).toBe('?v=1&ask=2031');

    // It does not leap to the pointer, and Escape during a drag takes back the drag alone.
    const area = await handle(page).boundingBox();
    const plot = await page.locator('figure .touch').boundingBox();
    const perYear = (plot?.width ?? 0) / 20;
    const from = { x: (area?.x ?? 0) + 30, y: (area?.y ?? 0) + 22 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 3 * perYear, from.y + 5, { steps: 6 });
    await see(handle(page)).toHaveText(/^You 2034/);
    await handle(page).press('Escape');
    await see(handle(page)).toHaveText(/^You 2031/);
    await page.mouse.up();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 2 * perYear, from.y + 5, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => queryOf(page)).toBe('?v=1&ask=2033');
    // It asks, and changes nothing.
    expect(await printed(page)).toEqual(before);

    await handle(page).press('Escape');
    await see(handle(page)).toHaveText('+ Your year');
    await expect.poll(() => queryOf(page)).toBe('?v=1');
  });
});

describe('what would have to be true', () => {
  test('one value applied makes the date the median, Back takes it back, and all is told as the command line tells it; a date that cannot be is refused with a sentence, the mix of one that can is applied, and where nothing does it there are sentences', async ({
    open,
  }) => {
    const page = await open('?ask=2027.5#what-would-have-to-be-true');
    // At once, before all samples have been followed.
    await panel(page)
      .getByRole('button', { name: 'Use this: Pages on the searchable web' })
      .click();
    await see(panel(page).getByRole('status')).toHaveText(
      /^Done: Pages on the searchable web is now .+ pages for certain\. The Back button .+\.$/,
    );
    await settled(page);
    await expect.poll(() => queryOf(page)).toContain('pages=');
    const { p50 } = estimate(queryOf(page)).exhaustion;
    expect(Math.abs((p50 ?? NaN) - 2027.5)).toBeLessThanOrEqual(0.02);
    expect((await printed(page)).date).toBe('mid 2027');
    // What is certain now has no interval to be surprising in.
    await panel(page)
      .getByText(/ha(s|ve) no range here, so we cannot say/)
      .click();
    await see(
      panel(page).getByText(/^Pages on the searchable web: .+ would do it\./),
    ).toBeVisible();
    await page.goBack();
    await settled(page);
    expect(queryOf(page)).toBe('?ask=2027.5');
    await see(panel(page).getByRole('status')).toBeEmpty();

    const { values, mix } = estimate('ask=2027.5', '--needed', '2027.5').needed;
    await answered(page);
    for (const group of await panel(page).locator('details').all()) {
      const isOpen = (await group.getAttribute('open')) !== null;
      if (!isOpen) await group.locator('summary').click();
    }
    const text = (await panel(page).innerText()).replaceAll(/\s+/g, ' ');
    for (const { sentence } of values) {
      // Where a value does it, the name is a heading with its button, and how likely it is stands apart.
      const [start = '', likelihood] = sentence.slice(0, -1).split('; that is ');
      const isShown = likelihood !== undefined && likelihood !== 'not realistic';
      expect(text).toContain(isShown ? start.replace(': ', ' Use this ') : sentence);
    }
    for (const sentence of mix.sentences) expect(text).toContain(sentence);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);

    for (const text of ['2101', 'soon']) {
      await yearBox(page).fill(text);
      await yearBox(page).press('Enter');
      await see(panel(page).getByRole('alert')).toHaveText(
        'Type a year from 2015 to 2100, such as 2030, 2030.5 or late 2030.',
      );
      await see(yearBox(page)).toHaveValue(text);
    }
    expect(queryOf(page)).toBe('?ask=2027.5');
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
      .locator('[aria-busy=false] [aria-busy=false]')
      .getByRole('button', { name: 'Use this mix' })
      .click();
    await see(panel(page).getByRole('status')).toContainText('lead to early 2032');
    await settled(page);
    await expect.poll(() => queryOf(page)).toContain('computeWeight=');
    const mixed = estimate(queryOf(page)).exhaustion.p50;
    expect(Math.abs((mixed ?? NaN) - 2032)).toBeLessThanOrEqual(0.02);
    await see(
      panel(page).getByText('No assumption does it alone with a realistic value.'),
    ).toBeVisible();

    // Where nothing does it there are sentences, in a scenario that never runs out too.
    await page.setViewportSize({ width: 360, height: 800 });
    await turnTo(
      page,
      '?preset=everythingUnlocked&computeWeight=0&datasetGrowth=0.5~0.6&ask=2027#what-would-have-to-be-true',
    );
    await answered(page);
    await see(panel(page)).toContainText('The forecast now, as likely as not: not this century.');
    await see(panel(page)).toContainText('No assumption does it alone with a realistic value.');
    await panel(page)
      .getByText(/could not do it alone$/)
      .click();
    await see(
      panel(page)
        .locator('li', { hasText: /: it could not do it alone: even at .+\./ })
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
