import { describe, expect, inject } from 'vitest';
import { answerIds, answerOfAnchor } from '../../src/words/en/answer-headings';
import { oneOfEach } from '../selected-cases';
import { card, openCard, panel, sentences } from './cards';
import { frame, printed, queryOf, settled, slider, turnTo } from './forecast-page';
import { see, test } from './page';

describe('the six questions', () => {
  test('are answered before any script, the same after it, and anew for another scenario; open one at a time, take the focus there and back, and take little room', async ({
    open,
  }) => {
    const bare = await open('', { javaScriptEnabled: false });
    const built = await bare.locator('.card-sentence').allInnerTexts();
    expect(built).toHaveLength(6);

    const page = await open();
    await settled(page);
    const entry = (): Promise<number | undefined> =>
      page.evaluate(() => navigation.currentEntry?.index);
    const atFirst = await entry();
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /\/(evidence|answers-api)-/.test(name)),
      );
    expect(await sentences(page)).toEqual(built);
    // The answers are known, so nothing is worked out or loaded for them.
    await card(page, 'track-record').hover();
    expect(await loaded()).toEqual([]);

    const first = await openCard(page, 'what-counts-as-data');
    await see(first.getByRole('heading', { level: 3 })).toBeFocused();
    await see(first.getByRole('heading', { level: 3 })).toBeInViewport();
    expect(page.url()).toMatch(/#what-counts-as-data$/);
    await openCard(page, 'track-record');
    await see(first).toHaveCount(0);
    await see(panel(page, 'track-record').getByRole('heading', { level: 3 })).toBeInViewport();
    await panel(page, 'track-record').getByRole('button', { name: 'Close' }).click();
    await see(panel(page, 'track-record')).toHaveCount(0);
    await see(card(page, 'track-record').getByRole('link')).toBeFocused();
    expect(page.url()).toBe(inject('site'));
    // Nothing that Back would have to take back.
    expect(await entry()).toBe(atFirst);

    await turnTo(page, '?preset=disclosedPace');
    const other = await sentences(page);
    for (const k of [1, 2, 3, 4]) expect(other[k]).not.toBe(built[k]);
    expect(other.join(' ')).not.toMatch(/NaN|undefined|Infinity|Working/);
    const { headline } = await printed(page);
    const here = await card(page, 'track-record').locator('.card-value').last().textContent();
    expect(headline).toContain(here ?? '?');
    // Back at the default they say what they said at first, to the letter.
    await turnTo(page, '');
    expect(await sentences(page)).toEqual(built);

    // They take little room, and pictures of one row stand at one height.
    for (const [width, most, rows] of [
      [1280, 1000, 2],
      [360, 4 * 640, 6],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await sentences(page);
      expect((await page.locator('.answers').boundingBox())?.height).toBeLessThanOrEqual(most);
      const tops = await page
        .locator('.card-picture')
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(rows);
    }
  });

  const anchors = [...answerIds, 'claim-goldman2025', 'who-uses-synthetic-text'];
  test('links to them open their panels, which come into view and stay there', async ({ open }) => {
    const page = await open('about:blank', { width: 360, height: 740 });
    for (const anchor of oneOfEach(5, 'anchors of the six questions', anchors)) {
      // A link that differs in its anchor alone would not be loaded.
      await page.goto('about:blank');
      await page.goto(new URL(`#${anchor}`, inject('site')).href);
      const id = answerOfAnchor(anchor) ?? 'track-record';
      await see(panel(page, id)).toBeVisible();
      const top = () =>
        page.locator(`#${anchor}`).evaluate((part) => Math.round(part.getBoundingClientRect().top));
      // Just below what stays in sight.
      const edge = async () => ((await page.locator('.in-sight').boundingBox())?.height ?? 0) + 8;
      await expect
        .poll(async () => Math.abs((await top()) - (await edge())), {
          timeout: 20_000,
          message: anchor,
        })
        .toBeLessThan(1.5);
      // The reader who goes elsewhere is let go. A part that grows meanwhile may stop the browser's glide short of the top.
      await page.keyboard.press('Home');
      await frame(page, 30);
      expect(await top(), anchor).toBeGreaterThan(2 * 740);
    }
  });
});

test('what counts as data: a date is the page’s once it is taken over, and Back takes it back; what moves the date: the widest first, a name leads to its slider, and the scenario is followed', async ({
  open,
}) => {
  const page = await open('#what-counts-as-data');
  const row = panel(page, 'what-counts-as-data').locator('li', { hasText: 'Whole web' });
  const table = panel(page, 'what-counts-as-data').locator('[aria-busy]');
  await see(table).toHaveAttribute('aria-busy', 'false');
  const told = await row.getByText('read repeatedly').locator('strong').innerText();
  await row.getByRole('button', { name: 'Use this: Whole web, read repeatedly' }).click();
  await settled(page);
  expect((await printed(page)).headline).toContain(told);
  await see(row.getByText('in use')).toBeVisible();
  await expect.poll(() => queryOf(page)).toContain('stockDefinition=wholeWeb');
  await page.goBack();
  await settled(page);
  await see(row.getByText('in use')).toBeHidden();

  // What moves the date: the widest first.
  const list = (await openCard(page, 'what-moves-it')).locator('ol');
  await list.waitFor();
  const widths = await list
    .locator('li')
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.querySelectorAll('rect'), (bar) => bar.getBoundingClientRect().width).reduce(
          (a, b) => a + b,
        ),
      ),
    );
  expect(widths.length).toBeGreaterThanOrEqual(5);
  for (const [i, width] of widths.entries()) {
    expect(width).toBeLessThanOrEqual((widths[i - 1] ?? Infinity) + 1);
  }
  // What the card says is what the panel shows first.
  const first = await list.getByRole('link').first().innerText();
  expect((await sentences(page))[1]).toContain(first);
  expect(await panel(page, 'what-moves-it').innerText()).not.toMatch(/NaN|undefined|Infinity/);
  // One of a group that is closed.
  await list.getByRole('link', { name: 'Pages on the searchable web' }).click();
  await see(slider(page, 'Pages on the searchable web')).toBeFocused();
  await see(slider(page, 'Pages on the searchable web')).toBeInViewport();
  await turnTo(page, '?computeWeight=1#what-moves-it');
  await see(list).not.toContainText('Training sets grow each year by');
});

test('what counts as data has one date on its card, in its table and on the page that uses it', async ({
  open,
}) => {
  // With fewer samples it is late 2039.
  const page = await open(
    '?datasetGrowth=2.1~5.84&qualityShare=0.353~0.707&repetition=5.446~11.75',
  );
  const onCard = async (): Promise<string | undefined> => (await sentences(page))[2];
  await expect.poll(onCard).toContain('media too: mid 2039');
  const opened = await openCard(page, 'what-counts-as-data');
  const widest = opened.locator('li').last();
  await see(opened.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
  expect(await onCard()).toContain('media too: mid 2039');
  await see(widest).toContainText('mid 2039');
  await widest.getByRole('button', { name: /^Use this: .+, read repeatedly$/ }).click();
  await settled(page);
  expect((await printed(page)).headline).toContain('mid 2039');
});
