import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { go, printed, queryOf, settled, slider, turnTo } from './forecast-page';
import { see, test } from './page';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** What is seen; a screen reader is told once more. */
const difference = (page: Page) => page.locator('p.difference > span').first();
const outline = (page: Page) => page.locator('.picture svg[role=img] .pinned-line path').first();
const GROWTH = 'Training sets grow each year by';

describe('comparing', () => {
  test('is with the Baseline until the reader chooses another answer; then swaps, and stops', async ({
    open,
  }) => {
    const page = await open('about:blank', { height: 1000 });
    // The Baseline that came with the page is not computed once more.
    await page.addInitScript(() => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own worker below
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
        asked.push(JSON.stringify(given[0]));
        return post.apply(this, given);
      };
      const asked: string[] = [];
      Object.assign(window, { asked });
    });
    await go(page, '?repetition=2');
    await see(difference(page)).toContainText('than the Baseline, because of');
    const asked = await page.evaluate(() => Reflect.get(window, 'asked') as string[]);
    expect(asked.filter((message) => message.includes('"causes"'))).toHaveLength(1);
    expect(asked.filter((message) => message.includes('"forecast"'))).toEqual([]);
    await turnTo(page, '?v=1');
    await see(outline(page)).toHaveCount(0);
    await slider(page, GROWTH).press('PageUp');
    await see(difference(page)).toHaveText(
      `2 months earlier than the Baseline, because of “${GROWTH}”.`,
    );
    await see(outline(page)).toHaveCount(1);
    const first = await printed(page);

    await button(page, 'Compare').click();
    await see(difference(page)).toContainText('The same as what you compare with.');
    await slider(page, 'Re-reading makes text worth').press('Home');
    await see(difference(page)).toHaveText(
      /^[\d.]+ \w+ earlier than what you compare with, because of “Re-reading makes text worth”\.$/,
    );
    await settled(page);
    const second = await printed(page);
    expect(queryOf(page)).toMatch(/&c\.datasetGrowth=[\d.~]+$/);

    await button(page, 'Swap').click();
    await settled(page);
    await see(difference(page)).toContainText('later than what you compare with');
    expect((await printed(page)).headline).toBe(first.headline);
    await page.goBack();
    await expect.poll(async () => (await printed(page)).headline).toBe(second.headline);

    await button(page, 'Stop comparing').click();
    await see(difference(page)).toContainText('earlier than the Baseline, mostly because of');
    await expect.poll(() => queryOf(page)).not.toContain('c.');
    await page.goBack();
    await see(difference(page)).toContainText('than what you compare with');

    // It says where only the date with synthetic text moves, and where there is none.
    await turnTo(page, '?syntheticShare=0.6&c.preset=baseline');
    await see(difference(page)).toContainText(
      /The same date; with machine-written text .+ than what you compare with, because of “Machine-written share of training text”\./,
    );
    await turnTo(page, '?datasetGrowth=1&computeWeight=0&c.preset=disclosedPace');
    await see(difference(page)).toContainText(
      `Not this century, and what you compare with late 2037, mostly because of “${GROWTH}”.`,
    );

    // What is compared runs once, not at every step of a slider.
    await turnTo(page, '?c.preset=epoch2024');
    await see(outline(page)).toHaveCount(1);
    await printed(page);
    const before = await outline(page).getAttribute('d');
    for (let press = 0; press < 5; press++) {
      await slider(page, 'Re-reading makes text worth').press('ArrowLeft');
    }
    await printed(page);
    await see(difference(page)).not.toContainText('Working out');
    expect(await outline(page).getAttribute('d')).toBe(before);
    expect(before?.length).toBeGreaterThan(100);
  });
});
