import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { box, go, printed, queryOf, settled, slider, thumbPart } from './forecast-page';
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
    'Half and half',
    GROWTH,
    GROWTH,
    `range ${GROWTH}`,
    `source ${GROWTH}`,
    'Largest training set now',
    'Largest training set now',
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

  test('never loses the focus from sight, wide and narrow', async ({ open }) => {
    const page = await open('about:blank');
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 700 });
      await go(page, '');
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
    }
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

  test('takes typed values, and says what is wrong with others', async ({ open }) => {
    const page = await open();
    await settled(page);
    const type = async (name: string, text: string): Promise<void> => {
      await box(page, name).fill(text);
      await box(page, name).press('Enter');
      await settled(page);
    };
    await type('Largest training set now', '300T');
    await see(slider(page, 'Largest training set now')).toHaveAttribute(
      'aria-valuetext',
      /^(299|300|301) trillion tokens$/,
    );
    await type(GROWTH, '1.2 to 3.7');
    await see(page.getByText('90%: 1.2 to 3.7x a year')).toBeVisible();
    await type('Share that is good enough', '40%');
    await see(box(page, 'Share that is good enough')).toHaveValue(/^(39\.9|40|40\.1)%$/);
    await expect
      .poll(() => queryOf(page))
      .toMatch(/^\?v=1&datasetGrowth=1\.2~3\.7&datasetAtAnchor=[\de.~]+&qualityShare=[\d.~]+$/);
    const answer = await printed(page);

    for (const [text, sentence] of [
      ['banana', /^Write a factor such as 2\.5x\.$/],
      ['3 to 2', /low end must not be above the high end/],
      ['1000', /must lie between 0\.5 and 20x/],
    ] as const) {
      await type(GROWTH, text);
      await see(page.getByRole('alert')).toHaveText(sentence);
      await see(box(page, GROWTH)).toHaveAttribute('aria-invalid', 'true');
      await see(box(page, GROWTH)).toHaveValue(text);
      expect(await printed(page)).toEqual(answer);
    }
    await box(page, GROWTH).press('Escape');
    await see(page.getByRole('alert')).toHaveCount(0);
    await see(box(page, GROWTH)).toHaveValue('2.11x a year');
  });

  test('moves either end of a range, and neither passes the other, nor leaves what is allowed; never gets stuck', async ({
    open,
  }) => {
    const page = await open();
    await settled(page);
    await page.getByRole('button', { name: `range ${GROWTH}` }).click();
    const low = slider(page, `${GROWTH}, low end`);
    const high = slider(page, `${GROWTH}, high end`);
    await see(low).toHaveAttribute('aria-valuetext', '1.15 times a year');
    await see(high).toHaveAttribute('aria-valuetext', '3.2 times a year');

    await high.press('PageUp');
    await settled(page);
    await see(page.getByText(/^90%: 1\.15 to 3\.\d+x a year$/)).toBeVisible();
    // The low end pushes the high end before it, and leaves it there.
    await low.press('End');
    await settled(page);
    await see(low).toHaveAttribute('aria-valuetext', '5 times a year');
    await see(high).toHaveAttribute('aria-valuetext', '5 times a year');
    await see(page.locator('#p-datasetGrowth').getByText('no uncertainty')).toBeVisible();
    await high.press('Home');
    await see(low).toHaveAttribute('aria-valuetext', '0.9 times a year');

    await box(page, `${GROWTH}, high end`).fill('2');
    await box(page, `${GROWTH}, high end`).press('Enter');
    await box(page, `${GROWTH}, low end`).fill('3');
    await box(page, `${GROWTH}, low end`).press('Enter');
    await see(page.getByRole('alert')).toHaveText(/low end must not be above the high end/);
    await see(page.getByText('90%: 0.9 to 2x a year')).toBeVisible();
    await box(page, `${GROWTH}, low end`).press('Escape');
    await see(page.getByRole('alert')).toHaveCount(0);

    // Where it may not go the thumb stays where it was.
    const name = 'Share that is good enough';
    await page.getByRole('button', { name: `range ${name}` }).click();
    const top = slider(page, `${name}, high end`);
    const part = await thumbPart(top);
    await top.press('End');
    await see(page.getByRole('alert')).toHaveText(/too much above 100%/);
    expect(await thumbPart(top)).toBeCloseTo(part, 5);
    await top.press('ArrowLeft');
    await see(page.getByRole('alert')).toHaveCount(0);
    expect(await thumbPart(top)).toBeLessThan(part);

    // Many steps one way, one after another.
    await page.getByText('How much text the web holds').click();
    const thumb = slider(page, 'Growth of page length');
    const ends = page.locator('#p-pageLengthGrowth').getByText(/^90%: /);
    const middle = async (): Promise<number> => {
      const [low = NaN, high = NaN] = (await ends.innerText()).match(/[\d.]+(?=x| to)/g) ?? [];
      return Math.sqrt(Number(low) * Number(high));
    };
    let last = await middle();
    for (let press = 0; press < 20; press++) {
      await thumb.press('ArrowLeft');
      const next = await middle();
      expect(next).toBeLessThan(last);
      last = next;
    }
  });

  test('chooses a preset, what counts as data and what demand follows', async ({ open }) => {
    const page = await open();
    await settled(page);
    await page.getByRole('radio', { name: 'Baseline, November 2026' }).focus();
    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect.poll(() => queryOf(page)).toBe('?v=1&preset=epoch2024');
    await page.getByRole('radio', { name: 'Indexed web' }).focus();
    await page.keyboard.press('ArrowLeft');
    await settled(page);
    await page.getByRole('radio', { name: 'Half and half' }).focus();
    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect
      .poll(() => queryOf(page))
      .toBe('?v=1&preset=epoch2024&computeWeight=1&stockDefinition=commonCrawl');
    await see(page.getByText('Changed:')).toHaveText(
      'Changed: Chance that demand follows compute, What counts as data.',
    );
    await page.getByRole('button', { name: 'Reset to the preset' }).press('Enter');
    await settled(page);
    await expect.poll(() => queryOf(page)).toBe('?v=1&preset=epoch2024');
  });
});
