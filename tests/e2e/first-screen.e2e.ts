import { describe, expect } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { settled, slider, trackPoint } from './forecast-page';
import { see, test } from './page';

const LEVER = 'Training sets grow each year by';

/** What leaves the window, by selector; everything that is not there counts too. */
const cut = (selectors: readonly string[]): string[] =>
  selectors.filter((selector) => {
    const found = [...document.querySelectorAll(selector)].filter(
      (element) => element.getBoundingClientRect().width > 0,
    );
    return (
      found.length === 0 ||
      found.some((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return top < 0 || left < 0 || bottom > innerHeight + 0.5 || right > innerWidth + 0.5;
      })
    );
  });

describe.each([
  [360, 640],
  [1280, 800],
])('the first screen of %i x %i pixels', (width, height) => {
  test('holds the answer, the crossing and the futures, nothing of them cut', async ({ open }) => {
    const page = await open('', { width, height, hasTouch: width < 500 });
    await settled(page);
    await see(page.getByRole('slider', { name: 'Your year' })).toBeVisible();
    const parts = [
      ...['h1', '.detail p', '.date-point', '.future', '.pale-future', '.interval-label'],
      '.you',
    ];
    expect(await page.evaluate(cut, parts)).toEqual([]);
  });
});

/** Where every lever is, from the first one on: what is above them is not theirs. */
const places = (): number[] => {
  const levers = Array.from(document.querySelectorAll('.parameter'), (lever) =>
    lever.getBoundingClientRect(),
  );
  return levers.flatMap(({ left, top, width, height }) =>
    [left, top - (levers[0]?.top ?? NaN), width, height].map(
      (pixels) => Math.round(10 * pixels) / 10,
    ),
  );
};

describe.each(oneOfEach(3, 'widths of a drag of 60 steps', [360, 768, 1280]))(
  'at %i pixels',
  (width) => {
    test('a drag of 60 steps moves nothing but what it changes', async ({ open }) => {
      const page = await open('', { width, height: 800 });
      await settled(page);
      const thumb = slider(page, LEVER);
      const from = await trackPoint(thumb, 0.5);
      const to = await trackPoint(thumb, 0.8);
      // What is loaded when the page is idle has its room already.
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => {
        const shifts: number[] = [];
        new PerformanceObserver((list) => {
          // A press excuses what follows it, by the usual reckoning; here nothing is excused.
          for (const entry of list.getEntries()) shifts.push((entry as LayoutShift).value);
        }).observe({ type: 'layout-shift' });
        Object.assign(window, { shifts });
      });
      const before = await page.evaluate(places);
      expect(before.length).toBeGreaterThan(4);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (let step = 1; step <= 60; step++) {
        await page.mouse.move(from.x + ((to.x - from.x) * step) / 60, from.y);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        expect(await page.evaluate(places)).toEqual(before);
      }
      await page.mouse.up();
      await settled(page);
      await see(page.locator('.picture .difference')).toContainText('earlier than the Baseline');
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
        [],
      );
    });
  },
);

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}
