import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { axeFindings } from './axe';
import { go, printed, queryOf, settled } from './forecast-page';
import { see, test } from './page';

/** Brings a panel into view and waits for what it loads and asks. */
async function near(page: Page, id: string): Promise<void> {
  await see(page.locator(`#${id}`)).toBeAttached();
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await see(page.locator(`#${id}[aria-busy=false] :is(h3, table)`).first()).toBeVisible();
}
const part = (page: Page, id: string, heading: string) =>
  page.locator(`#${id} h3`, { hasText: heading });

describe('after exhaustion', () => {
  test('tells both dates as the headline does, and follows the scenario', async ({ open }) => {
    const page = await open('#after-exhaustion');
    for (const query of ['', '?preset=everythingUnlocked']) {
      if (query) await go(page, `${query}#after-exhaustion`);
      await near(page, 'after-exhaustion');
      const rows = page.locator('#after-exhaustion ul').first().locator('li');
      const { headline, detail } = await printed(page);
      const dateIn = async (i: number): Promise<string> =>
        /: ((?:early|mid|late) \d{4})/.exec(await rows.nth(i).innerText())?.[1] ?? '?';
      expect(headline).toContain(await dateIn(0));
      expect(detail).toContain(`synthetic text, ${await dateIn(1)}`);
    }
    expect(await page.locator('#after-exhaustion').innerText()).not.toMatch(
      /NaN|undefined|Infinity|null|\[object/,
    );
  });

  test('takes over either story, and says what the model says of it', async ({ open }) => {
    const page = await open('#after-exhaustion');
    await near(page, 'after-exhaustion');
    for (const [name, preset] of [
      ['A model that grades itself', 'selfGrading'],
      ['Recursion that collapses', 'ungradedLoop'],
    ] as const) {
      const row = page.locator('#after-exhaustion li', { hasText: name });
      const told = /: ((?:early|mid|late) \d{4})/.exec(await row.innerText())?.[1] ?? '?';
      await row.getByRole('button', { name: `Use this: ${name}` }).click();
      await settled(page);
      await expect.poll(() => queryOf(page)).toContain(`preset=${preset}`);
      expect((await printed(page)).detail).toContain(`synthetic text, ${told}`);
      await see(row.getByText('in use')).toBeVisible();
    }
    // What collapse takes away shows on the chart that is in use.
    await see(page.locator('#after-exhaustion figure', { hasText: 'In use' })).toContainText(
      'takes the place',
    );
  });

  test('fills the gap of the year that is picked', async ({ open }) => {
    const page = await open('?horizon=2035#after-exhaustion');
    await near(page, 'after-exhaustion');
    const picked = page.locator('#after-exhaustion output');
    await see(picked).toHaveText('2030');
    await see(page.getByText('On 1 January 2030 the largest run is')).toBeVisible();
    await page.locator('#after-exhaustion').getByRole('button', { name: 'A year later' }).click();
    await see(picked).toHaveText('2031');
    await see(page.getByText(/no amount of synthetic text of this quality/).first()).toBeVisible();
    await page.locator('#after-exhaustion').getByText('Show the numbers').click();
    const table = page.locator('#after-exhaustion table');
    await see(table.getByRole('row', { name: /^2035/ })).toBeVisible();
    await see(table.getByRole('row', { name: /^2036/ })).toHaveCount(0);
    const later = page.locator('#after-exhaustion').getByRole('button', { name: 'A year later' });
    for (let i = 0; i < 4; i++) await later.click();
    await see(picked).toHaveText('2035');
    await see(later).toBeDisabled();
  });

  test('says so where text never runs out, and still tells how far it goes', async ({ open }) => {
    const page = await open('?preset=disclosedPace&datasetGrowth=1~1.02#after-exhaustion');
    await near(page, 'after-exhaustion');
    await see(page.getByText('In most futures text does not run out before 2100')).toBeVisible();
    await see(page.locator('#after-exhaustion table')).toHaveCount(0);
    await see(page.locator('#after-exhaustion figure')).toHaveCount(2);
    expect(await page.locator('#after-exhaustion').innerText()).not.toMatch(/NaN|undefined/);
  });

  test('works where there are no workers', async ({ open, faults }) => {
    const page = await open('about:blank');
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await go(page, '#after-exhaustion');
    await near(page, 'after-exhaustion');
    await see(part(page, 'after-exhaustion', 'Filling the gap')).toBeVisible();
    expect(faults).toEqual([]);
  });
});

describe('who uses synthetic text', () => {
  test('has a source for every row, and what each share is of', async ({ open }) => {
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
  });
});

describe('the track record', () => {
  test('shows what was forecast, what happened since, and this model’s own', async ({ open }) => {
    const page = await open('#track-record');
    await near(page, 'track-record');
    const rows = page.locator('#track-record li');
    await see(rows.filter({ hasText: 'before 2026' })).toContainText('Its time is over.');
    await see(rows.filter({ hasText: '2028, 80%: 2026 to 2032' })).toContainText('15 trillion');
    const { headline } = await printed(page);
    const own = (await rows.filter({ hasText: 'This model' }).first().innerText()).trim();
    expect(headline).toContain(/: ((?:early|mid|late) \d{4})/.exec(own)?.[1] ?? '?');
    await see(page.locator('#track-record tbody tr')).toHaveCount(4);
  });
});

test.for([
  [360, 'dark'],
  [1280, 'light'],
] as const)('axe finds nothing to mend, %i pixels wide, %s', async ([width, theme], { open }) => {
  const page = await open('#after-exhaustion', { theme, width });
  for (const id of ['after-exhaustion', 'who-uses-synthetic-text', 'track-record']) {
    await near(page, id);
  }
  for (const summary of await page.locator('#after-exhaustion summary').all()) {
    await summary.click();
  }
  const spill = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(spill).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});
