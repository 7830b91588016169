import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { axeFindings } from './axe';
import { box, go, queryOf, settled, turnTo } from './forecast-page';
import { see, test } from './page';

const claim = (page: Page, id: string) => page.locator(`#claim-${id}`);
/** The readings are there, and so is what would make it even odds. */
const ready = async (page: Page, id: string): Promise<void> => {
  await claim(page, id).getByText('Most favourable reading').waitFor();
  await claim(page, id).getByText('even odds if').first().waitFor();
};

describe('check a claim', () => {
  test('kinds apart, the two that are quoted most first, and as on a page of its own; a sentence changes when a slider crosses a boundary; flags lead to their claims', async ({
    open,
  }) => {
    const page = await open('claims/sutskever2024.html', { height: 700 });
    const peak = await page.locator('.answer').innerText();
    await go(page, '#claim-sutskever2024');
    await ready(page, 'musk2025');
    await ready(page, 'sutskever2024');
    const panel = page.locator('#check-a-claim');
    expect(await panel.locator('h4').allInnerTexts()).toEqual([
      'Statements',
      'Forecasts',
      'Odds',
      'Claims that it does not run out, or not by then',
    ]);
    const ids = await panel.locator('details[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.slice(0, 2)).toEqual(['claim-musk2025', 'claim-sutskever2024']);
    expect(ids).toHaveLength(21);
    expect(await panel.innerText()).not.toMatch(/NaN|undefined|Infinity/);
    await see(claim(page, 'musk2025').getByRole('link', { name: 'TechCrunch' })).toHaveAttribute(
      'href',
      /^https:\/\/techcrunch/,
    );
    // New text first, then whether it has been used up.
    const sutskever = claim(page, 'sutskever2024');
    await see(sutskever.locator('[data-peak]')).toHaveText(peak);
    // Name, year read and odds, with a head over each column.
    await see(panel.locator('.heads').first()).toHaveText(/Who said what\s*Year we read\s*Odds/);
    await see(sutskever.locator('summary').first()).toContainText(/Year we read\s*2024/);
    // The card says of the claim what its panel says.
    const odds = await claim(page, 'musk2025').locator('.odds').innerText();
    await see(page.locator('[data-card=check-a-claim] .card-sentence')).toContainText(odds);

    // Its sentence changes when a slider crosses a boundary.
    await claim(page, 'epoch2024').locator('summary').first().click();
    await ready(page, 'epoch2024');
    const sentence = claim(page, 'epoch2024').locator('.sentence');
    await see(sentence).toContainText('On these assumptions: 47 in 100. It would be even odds if');
    await box(page, 'Largest training set today, disclosed or not').fill('90 trillion');
    await page.keyboard.press('Enter');
    await see(sentence).toContainText(/On these assumptions: (5[3-9]|[6-9]\d) in 100\./);
    await turnTo(page, '#claim-epoch2024');
    await see(sentence).toContainText('On these assumptions: 47 in 100.');
    // However narrow.
    await page.setViewportSize({ width: 320, height: 800 });
    await claim(page, 'epoch2024').getByText('All 24 readings').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    // Flags of claims are shown where the link asks for them, and lead to their claims.
    await page.setViewportSize({ width: 1280, height: 700 });
    await turnTo(page, '?v=1&claims=1');
    const flags = page.getByRole('region', { name: 'Public claims' });
    await see(flags).toBeVisible();
    expect(await flags.locator('svg g').count()).toBe(await flags.getByRole('link').count());
    // Under the year that the chart's own axis gives it.
    const middle = (place: string) =>
      page.locator(place, { hasText: '2030' }).evaluate((text) => text.getBoundingClientRect().x);
    expect(await middle('section[aria-label] svg .year')).toBeCloseTo(
      await middle('figure svg[role=img] .year-label text'),
      0,
    );
    await flags.getByRole('link', { name: 'Neema Raphael' }).focus();
    await page.keyboard.press('Enter');
    await see(claim(page, 'goldman2025')).toHaveAttribute('open');
    await see(claim(page, 'goldman2025')).toBeInViewport();
    await turnTo(page, '?v=1');
    await see(flags).toBeHidden();
  });

  test('its own page leads to the app with the reading applied; one click makes another the scenario, and its chance the page’s', async ({
    open,
  }) => {
    const page = await open('claims/epoch2024_private.html', { theme: 'dark' });
    await see(page.locator('[data-as=present]')).toContainText('With all private text in use');
    const inPrivate = page.locator('[data-as=most]');
    const oddsInPrivate = (await inPrivate.locator('.odds').innerText()).replace(' of ', ' in ');
    const toPrivate = (await inPrivate.getByRole('link').getAttribute('href')) ?? '';

    await page.goto(new URL('musk2025.html', page.url()).href);
    expect(await axeFindings(page, 'main')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
    const counted = Number(
      await page.locator('[data-as=most] [data-filled]').getAttribute('data-filled'),
    );
    const told = Math.abs(counted - 50) <= 2 ? 'about even' : `${counted} in 100`;
    await page.locator('[data-as=most]').getByRole('link').click();
    await settled(page);
    const musk = claim(page, 'musk2025');
    await see(musk.locator('.odds')).toHaveText(told);
    const most = musk.locator('dl div', { hasText: 'Most favourable reading' });
    await see(most.locator('strong')).toHaveText(told);
    await see(most.getByRole('link')).toHaveText('in use');
    expect(queryOf(page)).toContain('stockDefinition=commonCrawl');

    // Another from the table: the page says what the table said.
    await musk.getByText('All 24 readings').click();
    const other = musk.getByRole('link', {
      name: /Indexed web.*filters, read once.*chips are planned/,
    });
    const odds = `${(await other.innerText()).trim()} in 100`;
    const { search } = new URL((await other.getAttribute('href')) ?? '', page.url());
    await other.click();
    await see(musk.locator('.odds')).toHaveText(odds);
    await see(other).toHaveAttribute('aria-current', 'true');
    expect(queryOf(page)).toBe(search);
    await page.goBack();
    await see(musk.locator('.odds')).toHaveText(told);
    await expect.poll(() => queryOf(page)).toContain('stockDefinition=commonCrawl');
    // One that presupposes private text has readings that lead to scenarios with it.
    await turnTo(page, new URL(toPrivate, inject('site')).search);
    expect(queryOf(page)).toContain('privateTextShare=1');
    await see(claim(page, 'epoch2024_private').locator('.odds')).toHaveText(oddsInPrivate);
    await page
      .getByRole('link', { name: /a page of its own/ })
      .first()
      .click();
    await see(page.getByRole('heading', { level: 1 })).toContainText('cumulative sum');
  });
});

test('what was said along with a claim leads to where it is tested', async ({ open }) => {
  const page = await open('claims/musk2025.html');
  const said = page.getByRole('listitem').filter({ hasText: 'grade itself' });
  const outcome = await said.locator('p').nth(1).innerText();
  const prices = await page
    .getByRole('listitem')
    .filter({ hasText: 'Palmyra' })
    .getByRole('link')
    .getAttribute('href');
  await said.getByRole('link').click();
  const story = page.locator('#stories-in-the-news');
  await see(story).toBeInViewport();
  await see(story.getByText('sort of grade itself')).toBeVisible();
  // The same date on both.
  expect(outcome).toContain(
    (await story.locator('b').first().locator('..').innerText()).match(/\d{4}/)?.[0] ?? 'no year',
  );
  // What the other one leads to is on the same page.
  expect(prices).toMatch(/synthetic\.html(\?.*)?#what-text-costs$/);
  await see(page.locator('#what-text-costs').getByText('Palmyra').first()).toBeVisible();
});

describe('the pages of claims', () => {
  const dated = ['musk2025', 'sutskever2024', 'epoch2024', 'epoch2024_2030'];
  test.for(oneOfEach(4, 'pages of claims', dated))(
    '%s is whole without any script',
    async (id, { open }) => {
      const page = await open(`claims/${id}.html`, { javaScriptEnabled: false, width: 320 });
      await see(page.getByRole('heading', { level: 1 })).toBeVisible();
      // Three equal grids, each of 100, with as many filled as it says.
      const grids = await page.locator('[data-as] svg').evaluateAll((all) =>
        all.map((svg) => {
          const { width, height } = svg.getBoundingClientRect();
          return [width, height, svg.innerHTML.split('M').length - 1];
        }),
      );
      expect(grids).toEqual([grids[0], grids[0], grids[0]]);
      expect(grids[0]?.[2]).toBe(100);
      for (const column of await page.locator('[data-as]').all()) {
        const said = await column.locator('.odds').innerText();
        const [count = ''] = /\d+/.exec(said) ?? [];
        const filled = said.startsWith('fewer') ? '0' : said.startsWith('more') ? '100' : count;
        await see(column.locator('[data-filled]')).toHaveAttribute('data-filled', filled);
      }
      await see(page.getByText('We read:')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      // The style sheet and the faces came along.
      await see(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Newsreader/);
      expect(await page.evaluate(() => document.fonts.check('italic 20px Newsreader'))).toBe(true);
      const source = await (await fetch(new URL(`claims/${id}.html`, inject('site')))).text();
      expect(source).not.toMatch(/<script|<[^>]+\s(style|on\w+)=|(href|src)="\//);
      expect(source).toMatch(/<meta name="description" content="[^"]{60,}" \/>/);
      expect(source).toMatch(/<title>[^<]{20,}<\/title>/);
    },
  );

  test('one without a year gives no odds, and says what it would take', async ({ open }) => {
    const page = await open('claims/altman2024.html', { javaScriptEnabled: false });
    await see(page.locator('[data-as]')).toHaveCount(0);
    await see(page.getByRole('heading', { name: 'What it would take to test it' })).toBeVisible();
    expect(await page.locator('main').innerText()).not.toMatch(/\d+ (in|of) 100/);
  });

  const themes = oneOfEach(2, 'themes of the list of claims', ['light', 'dark'] as const);
  test('their list leads to each, and says name, year and odds under heads', async ({ open }) => {
    const page = await open('claims/index.html', { width: 360 });
    const links = page.getByRole('rowheader').getByRole('link');
    await see(links).toHaveCount(21);
    for (const link of await links.all()) {
      const file = posix.join('dist/claims', (await link.getAttribute('href')) ?? '');
      expect(existsSync(file), file).toBe(true);
    }
    const row = page.getByRole('row').filter({ hasText: 'Elon Musk' });
    await see(row.getByRole('cell').first()).toHaveText('2024');
    await see(row.getByRole('cell').nth(1)).toHaveText('1');
    await see(page.getByRole('columnheader', { name: 'Year we read' }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});
