import type { Page } from 'playwright';
import { expect } from 'vitest';
import { estimateReport } from '../../src/cli/estimate-report';
import { oneOfEach } from '../selected-cases';
import { formatDate } from '../../src/words/en/dates';
import { axeFindings } from './axe';
import { see, test } from './page';

/** The dates of a page, as it prints them. */
const datesOn = async (page: Page): Promise<(string | undefined)[]> => {
  await page.locator('html[data-app=ready]').waitFor();
  const rows = page.locator('li', { hasText: /^(?:Human text alone|With machine-written text): / });
  await see(rows).toHaveCount(2);
  return (await rows.allInnerTexts()).map((text) => /: ([^,]+),/.exec(text)?.[1]);
};
/** The same, by the command line. */
const datesOf = (query: string): string[] => {
  const { exhaustion, stretched } = estimateReport(query);
  return [exhaustion, stretched].map(({ p50 }) => formatDate(p50 ?? Infinity));
};

const link = '?v=1&preset=ungradedLoop&datasetGrowth=1.5~1.5';

test('can machines write the rest: the figures of the default, and of a link those of the link', async ({
  open,
}) => {
  const page = await open('synthetic.html');
  await see(page.getByText('those of the default assumptions')).toBeVisible();
  expect(await datesOn(page)).toEqual(datesOf(''));
  const gap = page.locator('#gap');
  await see(gap.locator('output')).toHaveText('2030');
  const later = gap.getByRole('button', { name: 'A year later' });
  await later.click();
  await see(gap.getByText('By 2031 it has happened in')).toBeVisible();
  for (let year = 2032; year <= 2040; year++) await later.click();
  await see(later).toBeDisabled();

  // What the model says of a story is what it says once the story is the scenario.
  const row = page.locator('li', { hasText: 'Recursion that collapses' });
  const told = /: ((?:early|mid|late) \d{4})/.exec(await row.innerText())?.[1] ?? '?';
  await row.getByRole('link', { name: 'Use this: Recursion that collapses' }).click();
  await see(row.getByText('in use')).toBeInViewport();
  expect((await datesOn(page))[1]).toBe(told);

  await page.goto(new URL(`${link}&pagse=1`, page.url()).href);
  expect(await datesOn(page)).toEqual(datesOf(link));
  await see(page.getByText('those of the link that you opened')).toBeVisible();
  await see(page.locator('[data-notices]')).toContainText('“pagse” means nothing to this version');
});

test('who trains on it: a source for every row, what each share is of, and the figures of the link', async ({
  open,
}) => {
  const page = await open(`who-trains-on-it.html${link}`);
  expect(await datesOn(page)).toEqual(datesOf(link));
  const rows = page.locator('tbody tr');
  expect(await rows.count()).toBeGreaterThanOrEqual(20);
  for (const row of await rows.all()) {
    const href = await row.getByRole('link').first().getAttribute('href');
    expect(href).toMatch(/^https:\/\/\S+$/);
    const text = await row.locator('td').nth(1).innerText();
    expect(text).toMatch(/^\d+% of |^[\d.]+ (?:b|tr)illion tokens|^No share or count/);
  }
  await page.getByLabel('Show').selectOption('Meta');
  await see(rows).toHaveCount(2);
  await page.getByRole('link', { name: 'Can machines write the rest?' }).click();
  await see(page).toHaveURL(new RegExp(`synthetic\\.html\\${link}$`));
  await page.getByRole('link', { name: 'Back to the picture' }).click();
  await see(page).toHaveURL(new RegExp(`/path/\\${link}$`));
});

test('without its script a page shows the default, and says so', async ({ open, faults }) => {
  const still = await open(`synthetic.html${link}`, { javaScriptEnabled: false, width: 320 });
  await see(still.locator('noscript p')).toContainText('whatever the address says');
  await see(still.locator('#dates')).toContainText(datesOf('')[0] ?? '?');
  expect(await still.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  // The same where it cannot be loaded.
  const page = await open('about:blank');
  await page.route('**/assets/live-page-*.js', (route) => route.abort());
  await page.goto(still.url());
  await see(page.getByText('The program of this page did not start')).toBeVisible();
  await see(page.getByText('those of the default assumptions')).toBeVisible();
  faults.length = 0;
});

const looks = (['synthetic.html', 'who-trains-on-it.html'] as const).flatMap((file) => [
  { file, width: 360, theme: 'dark' as const },
  { file, width: 1280, theme: 'light' as const },
]);
test.for(oneOfEach(4, 'looks of the pages about machine-written text', looks))(
  'axe finds nothing to mend in $file, $width pixels wide, $theme',
  async ({ file, width, theme }, { open }) => {
    const page = await open(`${file}${link}`, { theme, width });
    await datesOn(page);
    await see(page.locator('[aria-busy=true]')).toHaveCount(0);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  },
);
