import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { chart, cursor, printed, queryOf, settled, turnTo } from './forecast-page';
import { see, test } from './page';

const line = (page: Page) => page.locator('figure svg .cursor');
const reading = (page: Page) => page.locator('figure .reading');

/** The picture's place, and a year's in it. */
async function plotOf(page: Page) {
  await chart(page).scrollIntoViewIfNeeded();
  const plot = await page.locator('figure .touch').boundingBox();
  if (!plot) throw new Error('There is no plot.');
  return { ...plot, at: (year: number): number => plot.x + (plot.width * (year - 2020)) / 20 };
}

describe('the year cursor', () => {
  test('is not there until a pointer asks, follows it, and goes with it unless a press keeps it; goes by keys, and counts the dots', async ({
    open,
  }) => {
    const page = await open('', { height: 1000 });
    await settled(page);
    await see(line(page)).toHaveCount(0);
    const plot = await plotOf(page);
    for (const [place, year] of [
      [2034.2, 2034],
      [2036.9, 2037],
    ] as const) {
      await page.mouse.move(plot.at(place), plot.y + 20, { steps: 3 });
      await see(reading(page)).toContainText(`1 January ${year}`);
      await see(reading(page)).toContainText(`By ${year} it has happened in `);
      const drawn = await line(page).locator('line').first().boundingBox();
      expect(Math.abs((drawn?.x ?? 0) - plot.at(year))).toBeLessThan(1.5);
    }
    await page.mouse.move(plot.at(2036), plot.y - 60);
    await see(line(page)).toHaveCount(0);
    expect(queryOf(page)).toBe('');

    await page.mouse.click(plot.at(2034), plot.y + 20);
    await expect.poll(() => queryOf(page)).toBe('?v=1&year=2034');
    await page.mouse.move(plot.at(2036), plot.y - 60);
    await see(reading(page)).toContainText('1 January 2034');
    const fresh = await open(queryOf(page));
    expect(await printed(fresh)).toEqual(await printed(page));
    await see(reading(fresh)).toContainText('1 January 2034');
    // The same year again takes it out.
    await page.mouse.click(plot.at(2034), plot.y + 20);
    await page.mouse.move(plot.at(2036), plot.y - 60);
    await see(line(page)).toHaveCount(0);
    await expect.poll(() => queryOf(page)).toBe('?v=1');

    // It goes by keys, says what it reads, and is kept by Enter alone.
    await cursor(page).focus();
    for (const [key, year] of [
      ['ArrowRight', 2031],
      ['ArrowLeft', 2030],
      ['PageUp', 2035],
      ['PageUp', 2040],
      ['PageUp', 2040],
      ['PageDown', 2035],
      ['Home', 2020],
      ['PageDown', 2020],
      ['End', 2040],
    ] as const) {
      await cursor(page).press(key);
      await see(cursor(page)).toHaveValue(String(year));
      await see(cursor(page)).toHaveAttribute(
        'aria-valuetext',
        new RegExp(
          `^By ${year} it has happened in .+ of 100 futures\\. In the middle of the futures, .+ tokens\\.$`,
        ),
      );
      await see(reading(page)).toContainText(`1 January ${year}`);
    }
    await cursor(page).blur();
    await see(line(page)).toHaveCount(0);
    expect(queryOf(page)).toBe('?v=1');
    await cursor(page).press('ArrowRight');
    await cursor(page).press('Enter');
    await cursor(page).blur();
    await see(line(page)).toHaveCount(1);
    await expect.poll(() => queryOf(page)).toBe('?v=1&year=2031');
    await cursor(page).press('Escape');
    await cursor(page).blur();
    await see(line(page)).toHaveCount(0);
    await expect.poll(() => queryOf(page)).toBe('?v=1');

    // A dot tells what it is to a pointer and to keys.
    const tip = page.locator('figure .tip.shown');
    const dot = await page.locator('figure svg .text-set circle').first().boundingBox();
    if (!dot) throw new Error('There is no dot.');
    await page.mouse.move(plot.at(2036), plot.y + 20);
    await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2, { steps: 2 });
    await see(tip).toContainText(
      'GPT-3 175B 300 billion tokens, 28 May 2020 Text read in training',
    );
    await see(tip.getByRole('link', { includeHidden: true })).toHaveAttribute('href', /^https:/);
    // A dot and a year are not read at once.
    await see(line(page)).toHaveCount(0);
    await page.mouse.move(plot.at(2036), plot.y - 60);
    await see(tip).toHaveCount(0);

    await cursor(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await see(tip).toContainText('GPT-3 175B');
    await page.keyboard.press('ArrowRight');
    await see(tip).toContainText('FLAN 137B');
    await see(page.locator('figure a.dot')).toHaveAccessibleName(
      /^FLAN 137B .+: 2\.49 trillion tokens, 3 September 2021\. A collection of text/,
    );
    await page.keyboard.press('Escape');
    await see(tip).toHaveCount(0);

    // It stays among the years shown, and counts the dots on its left.
    await turnTo(page, '?year=2032');
    await see(reading(page)).toContainText('1 January 2032');
    const count = Number(/in (\d+) of 100/.exec((await reading(page).textContent()) ?? '')?.[1]);
    const x = await line(page)
      .locator('line')
      .first()
      .evaluate((one) => Number(one.getAttribute('x1')));
    const dots = await page
      .locator('figure svg :is(.future, .pale-future, .never-future) path')
      .evaluateAll((paths) =>
        paths.flatMap((path) =>
          [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+),/g)].map(([, at]) => Number(at)),
        ),
      );
    expect(dots).toHaveLength(100);
    expect(dots.filter((dot) => dot < x)).toHaveLength(count);

    await turnTo(page, '?year=2080&horizon=2100');
    await see(reading(page)).toContainText('1 January 2080');
    await turnTo(page, '?year=2080');
    await see(reading(page)).toContainText('1 January 2040');
  });
});

describe('a dot of the picture', () => {
  test('tells it to a finger', async ({ open }) => {
    const page = await open('', { width: 360, height: 740, hasTouch: true, isMobile: true });
    await settled(page);
    await chart(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const dot = await page.locator('figure svg .text-set circle').first().boundingBox();
    if (!dot) throw new Error('There is no dot.');
    await page.touchscreen.tap(dot.x, dot.y);
    await see(page.locator('figure .tip.shown')).toContainText('GPT-3 175B');
  });

  test('read off by keys in a low window stays in sight', async ({ open }) => {
    const page = await open('', { width: 640, height: 400 });
    await settled(page);
    await page.getByRole('slider', { name: 'Your year', exact: false }).focus();
    await cursor(page).focus();
    for (const key of ['ArrowRight', 'PageUp', 'Home']) {
      await page.keyboard.press(key);
      await see(reading(page)).toBeInViewport({ ratio: 1 });
      const bar = await page.evaluate(
        () => document.querySelector('.in-sight')?.getBoundingClientRect().bottom ?? 0,
      );
      expect((await reading(page).boundingBox())?.y).toBeGreaterThanOrEqual(bar);
    }
  });
});
