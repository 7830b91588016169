import { describe, expect, inject } from 'vitest';
import {
  frame,
  go,
  printed,
  queryOf,
  settled,
  slider,
  thumbPart,
  trackPoint,
} from './forecast-page';
import { test, withMotion } from './page';

const STEPS = 60;

describe('a drag of sixty steps', () => {
  test('paints at least twenty medians, runs once a change at most, and ends with the last', async ({
    open,
  }) => {
    const page = await open('about:blank', { ...withMotion, height: 1000 });
    await page.addInitScript(() => {
      const counts = { runs: 0, medians: new Set<string>(), inputs: 0 };
      Object.assign(window, { counts });
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own worker below
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
        // One call of the worker's `run`, by the library's own words for it.
        const { path } = given[0] as { path?: string[] };
        if (path?.join() === 'run') counts.runs++;
        return post.apply(this, given);
      };
      addEventListener('input', () => counts.inputs++, true);
      const look = (): void => {
        const marker = document.querySelector('figure .date-line line')?.getAttribute('x1');
        if (marker) counts.medians.add(marker);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(new URL('?computeWeight=0&horizon=2060', inject('site')).href);
    await settled(page);

    const thumb = slider(page, 'Training sets grow each year by');
    const from = await trackPoint(thumb, await thumbPart(thumb));
    const to = await trackPoint(thumb, 0.85);
    const ticks = (await printed(page)).tokenTicks;
    await page.evaluate(() => {
      const { counts } = window as unknown as {
        counts: { runs: number; inputs: number; medians: Set<string> };
      };
      counts.runs = 0;
      counts.inputs = 0;
      counts.medians.clear();
    });
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let step = 1; step <= STEPS; step++) {
      await page.mouse.move(from.x + ((to.x - from.x) * step) / STEPS, from.y);
      await frame(page, 2);
    }
    expect((await printed(page)).tokenTicks).toBe(ticks);
    await page.mouse.up();
    await settled(page);

    const { runs, inputs, medians } = await page.evaluate(() => {
      const { counts } = window as unknown as {
        counts: { runs: number; inputs: number; medians: Set<string> };
      };
      return { ...counts, medians: counts.medians.size };
    });
    expect(medians).toBeGreaterThanOrEqual(20);
    // Each change is run at most once, and the end of the drag is one more.
    expect(runs).toBeLessThanOrEqual(inputs + 1);
    // The median before the drag is one of those seen.
    expect(runs).toBeGreaterThanOrEqual(medians - 1);

    await expect.poll(() => queryOf(page)).toContain('datasetGrowth=');
    const answer = await printed(page);
    await go(page, queryOf(page));
    expect(await printed(page)).toEqual(answer);
  });
});
