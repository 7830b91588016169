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

const looks = oneOfEach(
  4,
  'looks of the pages about machine-written text',
  (['synthetic.html', 'who-trains-on-it.html'] as const).flatMap((file) => [
    { file, width: 360, theme: 'dark' as const },
    { file, width: 1280, theme: 'light' as const },
  ]),
);
/** Lets axe look at a page of the link that is open, all of it, where its turn has come; it stays as it is then. */
async function lookAt(page: Page): Promise<void> {
  for (const { file, width, theme } of looks) {
    if (!page.url().includes(`/${file}`)) continue;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    await see(page.locator('[aria-busy=true]')).toHaveCount(0);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
}

test('can machines write the rest: the figures of the default, and of a link those of the link; axe finds nothing to mend', async ({
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
  for (let year = 2032; year <= 2040; year++)
    await later.evaluate((button: HTMLElement) => button.click());
  await see(gap.getByText('By 2040 it has happened in')).toBeVisible();
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
  await lookAt(page);
});

test('who trains on it: a source for every row, what each share is of, the figures of the link, and the link to go on with; axe finds nothing to mend', async ({
  open,
}) => {
  const page = await open(`who-trains-on-it.html${link}`);
  expect(await datesOn(page)).toEqual(datesOf(link));
  const rows = page.locator('tbody tr');
  expect(await rows.count()).toBeGreaterThanOrEqual(20);
  const told = await rows.evaluateAll((all) =>
    all.map((row) => ({
      href: row.querySelector('a[href]')?.getAttribute('href'),
      text: row.querySelectorAll('td')[1]?.innerText,
    })),
  );
  for (const { href, text } of told) {
    expect(href).toMatch(/^https:\/\/\S+$/);
    expect(text).toMatch(/^\d+% of |^[\d.]+ (?:b|tr)illion tokens|^No share or count/);
  }
  await page.getByLabel('Show').selectOption('Meta');
  await see(rows).toHaveCount(2);
  const leadsTo = (name: string): Promise<string> =>
    page.getByRole('link', { name }).evaluate((anchor: HTMLAnchorElement) => anchor.href);
  expect(await leadsTo('Can machines write the rest?')).toBe(
    new URL(`synthetic.html${link}`, page.url()).href,
  );
  expect(await leadsTo('Back to the picture')).toBe(new URL(`./${link}`, page.url()).href);
  await page.getByLabel('Show').selectOption({ index: 0 });
  await lookAt(page);
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
