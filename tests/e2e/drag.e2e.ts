import { describe, expect } from 'vitest';
import {
  box,
  frame,
  printed,
  queryOf,
  readPrinted,
  settled,
  slider,
  thumbPart,
  trackPoint,
} from './forecast-page';
import { see, test, withMotion } from './page';

const GROWTH = 'Training sets grow each year by';
// Demand follows past sets alone: the date moves far. The middle of this interval is 1.2.
const start = '?v=1&datasetGrowth=0.8~1.8&computeWeight=0';
/** Where 3.7 stands on a track from 0.9 to 5. */
const target = Math.log(3.7 / 0.9) / Math.log(5 / 0.9);

describe('dragging a slider', () => {
  test('moves answer, picture and strip together, and ends with the answer of its link; Escape brings back where it began, and letting go outside of the slider ends it', async ({
    open,
  }) => {
    const page = await open(start, { ...withMotion, height: 1000 });
    const before = await printed(page);
    const ticks = before.tokenTicks;
    await see(box(page, GROWTH)).toHaveValue('×1.2');

    // What stands on the page at every frame, until the thumb is let go.
    const watch = await page.evaluateHandle(`(() => {
      const seen = [];
      const read = ${readPrinted.toString()};
      const look = () => { seen.push(read()); requestAnimationFrame(look); };
      look();
      return seen;
    })()`);
    const thumb = slider(page, GROWTH);
    const from = await trackPoint(thumb, await thumbPart(thumb));
    const to = await trackPoint(thumb, target);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let step = 1; step <= 40; step++) {
      await page.mouse.move(from.x + ((to.x - from.x) * step) / 40, from.y);
      await frame(page);
    }
    const seen = (await watch.jsonValue()) as Awaited<ReturnType<typeof printed>>[];
    await page.mouse.up();

    // One forecast is one state of the page: were a part of it late, a path would stand beside two headlines.
    const states = new Set(seen.map((state) => JSON.stringify(state)));
    expect(new Set(seen.map(({ demand }) => demand)).size).toBe(states.size);
    expect(new Set(seen.map(({ futures }) => futures)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(seen.map(({ headline }) => headline)).size).toBeGreaterThanOrEqual(5);
    // The axis holds still.
    expect(new Set(seen.map(({ tokenTicks }) => tokenTicks))).toEqual(new Set([ticks]));

    await settled(page);
    await see(box(page, GROWTH)).toHaveValue(/^×3\.(69|7|71)$/);
    const range = await page
      .locator('#p-datasetGrowth')
      .getByText(/^(likely|your range) /)
      .innerText();
    const [low, high] = range.match(/[\d.]+/g) ?? [];
    await expect.poll(() => queryOf(page)).toContain(`&datasetGrowth=${low}~${high}&`);
    const fresh = await open(queryOf(page));
    await settled(fresh);
    await see(box(fresh, GROWTH)).toHaveValue(await box(page, GROWTH).inputValue());
    const answer = await printed(fresh);
    expect(await printed(page)).toEqual(answer);

    await page.goBack();
    await settled(page);
    await see(box(page, GROWTH)).toHaveValue('×1.2');
    expect(await printed(page)).toEqual(before);
    expect(queryOf(page)).toBe(start);

    // Whatever the hand does after Escape.
    const part = await thumbPart(thumb);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 70, from.y, { steps: 8 });
    await see(box(page, GROWTH)).not.toHaveValue('×1.2');
    await page.keyboard.press('Escape');
    await page.mouse.move(from.x + 90, from.y, { steps: 4 });
    await page.mouse.up();
    expect(await printed(page)).toEqual(before);
    expect(await thumbPart(thumb)).toBeCloseTo(part, 2);
    await expect.poll(() => queryOf(page)).toBe(start);

    const other = slider(page, 'Re-reading makes text worth');
    const at = await trackPoint(other, await thumbPart(other));
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 60, at.y, { steps: 5 });
    await page.mouse.move(at.x - 60, at.y - 400, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    const value = await other.getAttribute('aria-valuetext');
    // Later moves are no drag.
    await page.mouse.move(at.x + 40, at.y, { steps: 5 });
    await settled(page);
    expect(await other.getAttribute('aria-valuetext')).toBe(value);
    await expect.poll(() => queryOf(page)).toContain('repetition=');
  });
});
