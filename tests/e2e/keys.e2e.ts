import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { box, printed, queryOf, settled, slider, thumbPart } from './forecast-page';
import { see, test } from './page';
import { answerHeadings } from '../../src/words/answer-headings';

const DATE = 'Date it runs out: move it to ask what would have to be true';
const GROWTH = 'Growth of training sets';

/** What has the focus: what it is called, whether it is seen, and whether a ring is drawn around it. */
const focused = (page: Page): Promise<{ name: string; seen: boolean; ring: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', seen: true, ring: true };
    const input = element instanceof HTMLInputElement ? element : undefined;
    const label =
      element.getAttribute('aria-label') ?? input?.labels?.[0]?.textContent ?? element.textContent;
    const name = label.replaceAll(/\s+/g, ' ').trim();
    const marked = input?.type === 'radio' ? (element.closest('label') ?? element) : element;
    const { left, top, width, height } = marked.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(marked);
    return {
      name,
      seen: hit !== null && (marked.contains(hit) || hit.contains(marked)),
      ring: outlineStyle !== 'none' && outlineWidth !== '0px',
    };
  });

describe('the keyboard', () => {
  const order = [
    'Peak Data',
    'Method',
    'Baseline, November 2026',
    'Year to read off',
    DATE,
    'Log',
    '2040',
    'Show public claims',
    'Undo',
    'Redo',
    'Share',
    'Embed',
    'Download and cite',
    'Save',
    'Pin to compare',
    'Show the numbers',
    ...Object.values(answerHeadings),
    'Indexed web',
    'Either, 50:50',
    GROWTH,
    GROWTH,
    `range ${GROWTH}`,
    `source ${GROWTH}`,
    'Largest training set today, disclosed or not',
    'Largest training set today, disclosed or not',
  ];

  test('reaches everything in the order in which it is read', async ({ open }) => {
    const page = await open();
    await settled(page);
    await see(slider(page, DATE)).toBeVisible();
    await see(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    const stops: string[] = [];
    for (let press = 0; press < order.length; press++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      stops.push(stop.name);
      expect(stop).toEqual({ name: stop.name, seen: true, ring: true });
    }
    expect(stops).toEqual(order);
  });

  const widths = oneOfEach(2, 'widths at which the focus is followed', [1280, 360]);
  test.for(widths)('never loses the focus from sight, %i pixels wide', async (width, { open }) => {
    const page = await open('', { width, height: 700 });
    await settled(page);
    await page.getByText('Demand by compute').click();
    await page.locator('footer').scrollIntoViewIfNeeded();
    // From the bottom up, where what stays in sight at the top could cover what has the focus.
    await page.getByText('Costs').focus();
    let last = '';
    for (let press = 0; press < 100 && last !== 'Peak Data'; press++) {
      await page.keyboard.press('Shift+Tab');
      const stop = await focused(page);
      expect(stop).toEqual({ name: stop.name, seen: true, ring: true });
      last = stop.name;
    }
    expect(last).toBe('Peak Data');
  });

  test('moves a slider by a step, by a leap and to its ends, and the answer follows', async ({
    open,
  }) => {
    // Demand follows past sets alone: the date moves far.
    const page = await open('?v=1&computeWeight=0');
    const before = await printed(page);
    const thumb = slider(page, GROWTH);
    const start = await thumbPart(thumb);

    await thumb.press('ArrowRight');
    await settled(page);
    const step = (await thumbPart(thumb)) - start;
    expect(step).toBeGreaterThan(0);
    expect((await printed(page)).demand).not.toBe(before.demand);
    expect((await printed(page)).density).not.toBe(before.density);
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
  });

  // What a control does with keys and typed values: tests/ui/parameter-control.browser.test.ts.
  test('takes typed values, and what it refuses changes nothing', async ({ open }) => {
    const page = await open();
    await settled(page);
    await box(page, GROWTH).fill('1.2 to 3.7');
    await box(page, GROWTH).press('Enter');
    await settled(page);
    await expect.poll(() => queryOf(page)).toBe('?v=1&datasetGrowth=1.2~3.7');
    const answer = await printed(page);
    await box(page, GROWTH).fill('banana');
    await box(page, GROWTH).press('Enter');
    await see(page.getByRole('alert')).toHaveText(/^Write a factor/);
    expect(await printed(page)).toEqual(answer);
    expect(queryOf(page)).toBe('?v=1&datasetGrowth=1.2~3.7');
  });

  test('chooses a preset, what counts as data and what demand follows', async ({ open }) => {
    const page = await open();
    await settled(page);
    await page.getByRole('radio', { name: 'Baseline, November 2026' }).focus();
    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect.poll(() => queryOf(page)).toBe('?v=1&preset=noEfficiencyGains');
    await page.getByRole('radio', { name: 'Indexed web' }).focus();
    await page.keyboard.press('ArrowLeft');
    await settled(page);
    await page.getByRole('radio', { name: 'Either, 50:50' }).focus();
    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect
      .poll(() => queryOf(page))
      .toBe('?v=1&preset=noEfficiencyGains&computeWeight=1&stockDefinition=commonCrawl');
    await see(page.getByText('Changed:')).toHaveText(
      'Changed: Chance that demand follows compute, What counts as data.',
    );
    await page.getByRole('button', { name: 'Reset to the preset' }).press('Enter');
    await settled(page);
    await expect.poll(() => queryOf(page)).toBe('?v=1&preset=noEfficiencyGains');
  });
});
