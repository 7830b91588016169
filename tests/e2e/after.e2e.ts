import { expect } from 'vitest';
import { openCard, panel } from './cards';
import { printed, turnTo } from './forecast-page';
import { see, test } from './page';

test('how forecasts have fared, and machine-written text: the panels have the dates that the page has, and lead on with the link', async ({
  open,
}) => {
  const page = await open('?preset=selfGrading#after-exhaustion');
  const after = panel(page, 'after-exhaustion');
  await see(after.getByText(/^By \d{4} it has happened in/)).toBeVisible();
  const { headline, detail } = await printed(page);
  const dates = await after.locator('ul').first().locator('li').allInnerTexts();
  const [human, stretched] = dates.map(
    (text) => /: ((?:early|mid|late) \d{4})/.exec(text)?.[1] ?? '?',
  );
  expect(headline).toContain(human);
  expect(detail).toContain(`machine-written text: ${stretched}`);

  // The news, what was forecast, and this model’s own.
  await turnTo(page, '');
  const record = await openCard(page, 'track-record');
  await see(record).toContainText(/Only \d+ of 100 projections of 2024 were lower/);
  const now = await printed(page);
  const own = await record.locator('li', { hasText: 'This model' }).first().innerText();
  expect(now.headline).toContain(/: ((?:early|mid|late) \d{4})/.exec(own)?.[1] ?? '?');
  await see(record.locator('li', { hasText: '2028, 80 in 100: 2026 to 2032' })).toBeVisible();
  await see(record.locator('tbody tr')).toHaveCount(4);

  await turnTo(page, '?preset=disclosedPace&datasetGrowth=1~1.02');
  await openCard(page, 'after-exhaustion');
  await see(after.getByText(/it does not happen this century/)).toBeVisible();
  expect(await after.innerText()).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
  await after.getByRole('link', { name: 'What text costs' }).click();
  await see(page).toHaveURL(
    /synthetic\.html\?v=1&preset=disclosedPace&datasetGrowth=1~1\.02#what-text-costs$/,
  );
  await see(page.locator('#gap').getByText(/it does not happen this century/)).toBeVisible();
  const back = page.getByRole('link', { name: 'Back to the picture with these assumptions' });
  await see(back).toHaveAttribute('href', './?v=1&preset=disclosedPace&datasetGrowth=1~1.02');
});
