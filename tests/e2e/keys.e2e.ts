import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { openGroup, printed, queryOf, settled, slider, thumbPart, turnTo } from './forecast-page';
import { see, test } from './page';

const GROWTH = 'Training sets grow each year by';

/** What has the focus: what it is called, whether it is seen, and whether a ring is drawn around it. */
const focused = (page: Page): Promise<{ name: string; seen: boolean; ring: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', seen: true, ring: true };
    const input = element instanceof HTMLInputElement ? element : undefined;
    const label =
      element.getAttribute('aria-label') ?? input?.labels?.[0]?.textContent ?? element.textContent;
    const name = label.replaceAll(/\s+/g, ' ').trim();
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name,
      seen: hit !== null && (element.contains(hit) || hit.contains(element)),
      ring: outlineStyle !== 'none' && outlineWidth !== '0px',
    };
  });

/** Moves a slider by a step, by a leap and to its ends, and chooses; the answer follows. */
async function moves(page: Page): Promise<void> {
  // Demand follows past sets alone: the date moves far.
  await turnTo(page, '?v=1&computeWeight=0');
  const before = await printed(page);
  const thumb = slider(page, GROWTH);
  const start = await thumbPart(thumb);

  await thumb.press('ArrowRight');
  await settled(page);
  const step = (await thumbPart(thumb)) - start;
  expect(step).toBeGreaterThan(0);
  expect((await printed(page)).demand).not.toBe(before.demand);
  await see(thumb).toHaveAttribute('aria-valuetext', /^1\.9\d times a year$/);

  await thumb.press('PageDown');
  await settled(page);
  expect(start - (await thumbPart(thumb))).toBeGreaterThan(9 * step);
  await see(page.getByRole('heading', { level: 1 })).not.toHaveText(before.headline);

  await thumb.press('End');
  await see(thumb).toHaveAttribute('aria-valuetext', '5 times a year');
  await thumb.press('Home');
  await see(thumb).toHaveAttribute('aria-valuetext', '0.9 times a year');
  await thumb.press('Delete');
  expect(await printed(page)).toEqual(before);
  expect(await thumbPart(thumb)).toBeCloseTo(start, 5);
  await expect.poll(() => queryOf(page)).toBe('?v=1&computeWeight=0');

  // A preset and what counts as data are chosen.
  await turnTo(page, '');
  await page.getByRole('radio', { name: /^Baseline/ }).focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await expect.poll(() => queryOf(page)).toBe('?v=1&preset=disclosedPace');
  await page.getByRole('radio', { name: 'Indexed web' }).focus();
  await page.keyboard.press('ArrowLeft');
  await settled(page);
  await expect
    .poll(() => queryOf(page))
    .toBe('?v=1&preset=disclosedPace&stockDefinition=commonCrawl');
  await see(page.getByText('What labs disclose, changed: What counts as data.')).toBeVisible();
  await page.locator('.since').getByRole('button', { name: 'Reset' }).press('Enter');
  await settled(page);
  await expect.poll(() => queryOf(page)).toBe('?v=1&preset=disclosedPace');
}

describe('the keyboard', () => {
  // What is asked first comes first: other answers and levers before the picture, the toolbar last.
  const order = [
    'Skip to the assumptions',
    'Peak Data',
    /^Baseline/,
    '4 more',
    'Indexed web',
    'either',
    GROWTH,
    GROWTH,
    `range ${GROWTH}`,
    `why? ${GROWTH}`,
    'Largest training set today, disclosed or not',
  ];

  test('reaches everything in the order in which it is read, moves and chooses', async ({
    open,
  }) => {
    const page = await open();
    await settled(page);
    await see(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    for (const name of order) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      expect(stop.name).toMatch(name);
      expect(stop).toEqual({ name: stop.name, seen: true, ring: true });
    }
    await page.getByRole('link', { name: 'Skip to the assumptions' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Indexed web');
    // After that link too what is closed gives the focus back to what opened it.
    const all = page.getByRole('link', { name: /^All \d+ assumptions/ });
    await all.press('Enter');
    await see(page.getByRole('searchbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await see(all).toBeFocused();
    await all.evaluate((link) => new Promise((done) => setTimeout(done, 300, link)));
    await see(all).toBeFocused();
    await moves(page);
  });

  const widths = oneOfEach(2, 'widths at which the focus is followed', [1280, 360]);
  test.for(widths)('never loses the focus from sight, %i pixels wide', async (width, { open }) => {
    const page = await open('', { width, height: 700 });
    await settled(page);
    await openGroup(page, 'planned chips');
    // From the bottom up, where what stays in sight at the top could cover what has the focus.
    const up = async (end: string): Promise<void> => {
      let last = '';
      for (let press = 0; press < 100 && last !== end; press++) {
        await page.keyboard.press('Shift+Tab');
        // What stays in sight leaves the top a frame after the page has scrolled there.
        await expect.poll(() => focused(page)).toMatchObject({ seen: true, ring: true });
        last = (await focused(page)).name;
      }
      expect(last).toBe(end);
    };
    await page.getByRole('button', { name: 'Prices' }).focus();
    await up('Close');
    await page.keyboard.press('Escape');
    await see(page.getByRole('link', { name: /^All \d+ assumptions/ })).toBeFocused();
    await up('Skip to the assumptions');
  });
});
