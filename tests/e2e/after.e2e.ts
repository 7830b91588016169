import { describe, expect } from 'vitest';
import { openCard, panel } from './cards';
import { printed, queryOf, settled, turnTo } from './forecast-page';
import { see, test } from './page';

describe('machine-written text', () => {
  test('fills the gap of the year that is picked, takes over either story, and has both dates as the page has them', async ({
    open,
  }) => {
    const page = await open('?horizon=2035#after-exhaustion');
    const after = panel(page, 'after-exhaustion');
    const picked = after.locator('output');
    await see(picked).toHaveText('2030');
    await see(after.getByText('By 2030 it has happened in')).toBeVisible();
    const later = after.getByRole('button', { name: 'A year later' });
    await later.click();
    await see(picked).toHaveText('2031');
    await after.getByText('The gap, year by year').click();
    await after.getByText('Show the numbers').click();
    const table = after.locator('table').first();
    await see(table.getByRole('row', { name: /^2035/ })).toBeVisible();
    await see(table.getByRole('row', { name: /^2036/ })).toHaveCount(0);
    for (let i = 0; i < 4; i++) await later.click();
    await see(picked).toHaveText('2035');
    await see(later).toBeDisabled();

    // What the model says of a story is what it says once the story is the scenario.
    await after.getByText('Two stories in the news').click();
    for (const [name, preset] of [
      ['A model that grades itself', 'selfGrading'],
      ['Recursion that collapses', 'ungradedLoop'],
    ] as const) {
      const row = after.locator('li', { hasText: name });
      const told = /: ((?:early|mid|late) \d{4})/.exec(await row.innerText())?.[1] ?? '?';
      await row.getByRole('button', { name: `Use this: ${name}` }).click();
      await settled(page);
      await expect.poll(() => queryOf(page)).toContain(`preset=${preset}`);
      expect((await printed(page)).detail).toContain(`machine-written text: ${told}`);
      await see(row.getByText('in use')).toBeVisible();
    }

    // Both dates are as the page has them, and where there is no gap there is a sentence.
    await turnTo(page, '?preset=selfGrading#after-exhaustion');
    await see(after.locator('output')).toBeVisible();
    const { headline, detail } = await printed(page);
    const dates = await after.locator('ul').first().locator('li').allInnerTexts();
    const [human, stretched] = dates.map(
      (text) => /: ((?:early|mid|late) \d{4})/.exec(text)?.[1] ?? '?',
    );
    expect(headline).toContain(human);
    expect(detail).toContain(`machine-written text: ${stretched}`);
    await turnTo(page, '?preset=disclosedPace&datasetGrowth=1~1.02#after-exhaustion');
    await see(after.getByText(/it does not happen this century/)).toBeVisible();
    await see(after.locator('output')).toHaveCount(0);
    expect(await after.innerText()).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
  });
});

test('who trains on it, with a source for every row; and how forecasts have fared', async ({
  open,
}) => {
  const page = await open('#who-uses-synthetic-text');
  const use = page.locator('#who-uses-synthetic-text');
  const rows = use.locator('tbody tr');
  await use.getByRole('button', { name: /^Show all \d+$/ }).click();
  expect(await rows.count()).toBeGreaterThanOrEqual(20);
  for (const row of await rows.all()) {
    const href = await row.getByRole('link').first().getAttribute('href');
    expect(href).toMatch(/^https:\/\/\S+$/);
    const text = await row.locator('td').nth(1).innerText();
    expect(text).toMatch(/^\d+% of |^[\d.]+ (?:b|tr)illion tokens|^No share or count/);
  }
  await use.getByLabel('Show').selectOption('Meta');
  await see(rows).toHaveCount(2);

  // How forecasts have fared: the news, what was forecast, and this model's own.
  await openCard(page, 'track-record');
  const record = panel(page, 'track-record');
  await see(record).toContainText(/Only \d+ of 100 projections of 2024 were lower/);
  const { headline } = await printed(page);
  const own = await record.locator('li', { hasText: 'This model' }).first().innerText();
  expect(headline).toContain(/: ((?:early|mid|late) \d{4})/.exec(own)?.[1] ?? '?');
  await see(record.locator('li', { hasText: '2028, 80 in 100: 2026 to 2032' })).toBeVisible();
  await see(record.locator('tbody tr')).toHaveCount(4);
});
