import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { printed, queryOf, settled, slider, turnTo } from './forecast-page';
import { see, test } from './page';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page) => page.getByRole('region', { name: 'Pinned scenario' });
const outline = (page: Page) => page.locator('figure svg .pinned-stock path');

describe('comparing', () => {
  test('pins, tells the difference and its cause, swaps and unpins, on a narrow screen', async ({
    open,
  }) => {
    const page = await open('', { width: 360, height: 1000 });
    const baseline = await printed(page);
    await button(page, 'Pin to compare').press('Enter');
    await see(button(page, 'Unpin')).toBeFocused();
    await see(panel(page)).toContainText(`Pinned: ${baseline.date}`);
    await see(panel(page)).toContainText('The same assumptions as here');
    await expect.poll(() => queryOf(page)).toBe('?v=1&c.preset=baseline');
    // As a hollow line where its filled one was.
    expect(await outline(page).getAttribute('d')).toBe(
      await page.locator('.stock-line path').getAttribute('d'),
    );

    await slider(page, 'Re-reading makes text worth').press('Home');
    await settled(page);
    await see(panel(page)).toContainText(
      /[\d.]+ years earlier than the pinned scenario, from “Re-reading makes text worth”\./,
    );
    await slider(page, 'Growth of training sets').press('ArrowLeft');
    await see(panel(page)).toContainText('mostly from “Re-reading makes text worth”.');
    await see(panel(page)).toContainText(`Pinned: ${baseline.date}`);
    await settled(page);
    const changed = await printed(page);
    const link = queryOf(page);
    expect(link).toMatch(/^\?v=1&datasetGrowth=[\d.~]+&repetition=1&c\.preset=baseline$/);

    await button(page, 'Swap').click();
    await settled(page);
    await see(panel(page)).toContainText(`Pinned: ${changed.date}`);
    await see(panel(page)).toContainText('years later than the pinned scenario, mostly from');
    expect((await printed(page)).headline).toBe(baseline.headline);
    await expect.poll(() => queryOf(page)).toMatch(/^\?v=1&c\.datasetGrowth=.+&c\.repetition=1$/);
    await page.goBack();
    await expect.poll(() => printed(page)).toEqual(changed);

    await button(page, 'Unpin').click();
    await see(panel(page)).toHaveCount(0);
    await see(outline(page)).toHaveCount(0);
    await expect.poll(() => queryOf(page)).not.toContain('c.');
    await page.goBack();
    await see(panel(page)).toContainText(`Pinned: ${baseline.date}`);
  });

  test('says where only the date with synthetic text moves, and where there is none; runs what is pinned once, not at every step of a slider', async ({
    open,
  }) => {
    const page = await open('?syntheticShare=0.6&c.preset=baseline', { height: 1000 });
    await settled(page);
    await see(panel(page)).toContainText(
      /The same date; with synthetic text .+ than the pinned scenario, from “Synthetic share”\./,
    );
    await turnTo(page, '?datasetGrowth=1&computeWeight=0&c.preset=disclosedPace');
    await see(panel(page)).toContainText(
      'Not before 2100, the pinned scenario late 2037, mostly from “Growth of training sets”.',
    );

    await turnTo(page, '?c.preset=epoch2024');
    await see(panel(page)).toContainText('Pinned: early 2029');
    const before = await outline(page).getAttribute('d');
    for (let press = 0; press < 5; press++) {
      await slider(page, 'Re-reading makes text worth').press('ArrowLeft');
    }
    await settled(page);
    await see(panel(page)).toContainText('Pinned: early 2029');
    await see(panel(page)).not.toContainText('Working out');
    expect(before?.length).toBeGreaterThan(300);
  });
});
