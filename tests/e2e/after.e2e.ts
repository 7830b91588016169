import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { printed, queryOf, settled, turnTo } from './forecast-page';
import { see, test } from './page';

/** Brings a panel into view and waits for what it loads and asks. */
async function near(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.locator(`#${id}[aria-busy=false] :is(h3, table)`).first().waitFor();
}

describe('after exhaustion', () => {
  test('fills the gap of the year that is picked, and takes over either story', async ({
    open,
  }) => {
    const page = await open('?horizon=2035#after-exhaustion');
    await near(page, 'after-exhaustion');
    const panel = page.locator('#after-exhaustion');
    const picked = panel.locator('output');
    await see(picked).toHaveText('2030');
    await see(page.getByText('By 1 January 2030 text has run out')).toBeVisible();
    const later = panel.getByRole('button', { name: 'A year later' });
    await later.click();
    await see(picked).toHaveText('2031');
    await see(page.getByText(/no amount of synthetic text of this quality/).first()).toBeVisible();
    await panel.getByText('Show the numbers').click();
    const table = panel.locator('table');
    await see(table.getByRole('row', { name: /^2035/ })).toBeVisible();
    await see(table.getByRole('row', { name: /^2036/ })).toHaveCount(0);
    for (let i = 0; i < 4; i++) await later.click();
    await see(picked).toHaveText('2035');
    await see(later).toBeDisabled();

    // What the model says of a story is what it says once the story is the scenario.
    for (const [name, preset] of [
      ['A model that grades itself', 'selfGrading'],
      ['Recursion that collapses', 'ungradedLoop'],
    ] as const) {
      const row = panel.locator('li', { hasText: name });
      const told = /: ((?:early|mid|late) \d{4})/.exec(await row.innerText())?.[1] ?? '?';
      await row.getByRole('button', { name: `Use this: ${name}` }).click();
      await settled(page);
      await expect.poll(() => queryOf(page)).toContain(`preset=${preset}`);
      expect((await printed(page)).detail).toContain(`machine-written text: ${told}`);
      await see(row.getByText('in use')).toBeVisible();
    }
    // What collapse takes away shows on the chart that is in use.
    await see(panel.locator('figure', { hasText: 'In use' })).toContainText('takes the place');
  });

  test('tells both dates as the headline does, follows the scenario, and says where there is none', async ({
    open,
  }) => {
    const page = await open('#after-exhaustion');
    const panel = page.locator('#after-exhaustion');
    for (const query of ['', '?preset=everythingUnlocked']) {
      if (query) await turnTo(page, `${query}#after-exhaustion`);
      await near(page, 'after-exhaustion');
      const rows = panel.locator('ul').first().locator('li');
      const { headline, detail } = await printed(page);
      const dateIn = async (i: number): Promise<string> =>
        /: ((?:early|mid|late) \d{4})/.exec(await rows.nth(i).innerText())?.[1] ?? '?';
      const [human, stretched] = [await dateIn(0), await dateIn(1)];
      expect(headline).toContain(human);
      expect(detail).toContain(
        human === stretched ? 'text hardly changes that' : `machine-written text: ${stretched}`,
      );
      expect(await panel.innerText()).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
    }
    await turnTo(page, '?preset=disclosedPace&datasetGrowth=1~1.02#after-exhaustion');
    await near(page, 'after-exhaustion');
    // How far it goes is told all the same.
    await see(page.getByText('In most futures text does not run out before 2100')).toBeVisible();
    await see(panel.locator('table')).toHaveCount(0);
    await see(panel.locator('figure')).toHaveCount(2);
    expect(await panel.innerText()).not.toMatch(/NaN|undefined/);
  });
});

describe('what lies below', () => {
  test('who uses synthetic text: a source for every row, and what each share is of; the track record: what was forecast, what happened since, and this model’s own', async ({
    open,
  }) => {
    const page = await open('#who-uses-synthetic-text');
    await near(page, 'who-uses-synthetic-text');
    const rows = page.locator('#who-uses-synthetic-text tbody tr');
    await page.getByRole('button', { name: /^Show all \d+$/ }).click();
    expect(await rows.count()).toBeGreaterThanOrEqual(20);
    const makers: string[] = [];
    for (const row of await rows.all()) {
      const href = await row.getByRole('link').first().getAttribute('href');
      expect(href).toMatch(/^https:\/\/\S+$/);
      const text = await row.locator('td').nth(1).innerText();
      expect(text).toMatch(/^\d+% of |^[\d.]+ (?:b|tr)illion tokens|^No share or count/);
      makers.push((await row.locator('th').innerText()).split('\n')[0] ?? '');
    }
    expect(makers).toEqual(makers.toSorted((a, b) => a.localeCompare(b, 'en')));
    await page.getByLabel('Show').last().selectOption('Meta');
    await see(rows).toHaveCount(2);

    await near(page, 'track-record');
    const record = page.locator('#track-record li');
    await see(record.filter({ hasText: 'mid 2024, 90%' })).toContainText('Its time is over.');
    await see(record.filter({ hasText: '2028, 80%: 2026 to 2032' })).toContainText('15 trillion');
    const { headline } = await printed(page);
    const own = (await record.filter({ hasText: 'This model' }).first().innerText()).trim();
    expect(headline).toContain(/: ((?:early|mid|late) \d{4})/.exec(own)?.[1] ?? '?');
    await see(page.locator('#track-record tbody tr')).toHaveCount(4);
  });
});
