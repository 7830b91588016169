import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { axeFindings } from './axe';
import { printed, queryOf, settled, slider } from './forecast-page';
import { see, test, withMotion } from './page';

const card = (page: Page) => page.getByRole('region', { name: 'Your year' });
const use = (page: Page) => card(page).getByRole('button', { name: 'Use this' });
const together = 'Or several at once, which leaves nothing uncertain:';
const handle = (page: Page) => slider(page, 'Your year: when would you say it happens?');

describe('what one would have to believe', () => {
  test('stands beside the picture, moves nothing, and is used and taken back', async ({ open }) => {
    const page = await open('', { ...withMotion, height: 1000 });
    const before = await printed(page);
    const top = () =>
      page.locator('.stays > .picture').evaluate((part) => part.getBoundingClientRect().top);
    const start = await top();
    await handle(page).focus();
    // A year that is not drawn is refused with a sentence, and Enter makes no other of it.
    for (const digit of '1999') await handle(page).press(digit);
    await see(page.getByRole('alert')).toHaveText('A year from 2020 to 2040.');
    await handle(page).press('Enter');
    await see(card(page)).toHaveCount(0);
    for (const digit of '2034') await handle(page).press(digit);
    await see(page.getByRole('alert')).toHaveCount(0);
    await see(card(page).getByRole('heading')).toHaveText('You say 2034.');
    await see(
      card(page).getByText(
        /^(\d+|None) of the 100 futures comes? within 2034, \d+ later or never\. What you would have to believe:$/,
      ),
    ).toBeVisible();
    await see(card(page).getByText(together, { exact: true })).toBeVisible();
    await see(card(page).getByText('plausible', { exact: true })).toBeVisible();
    expect(await top()).toBe(start);
    expect(await printed(page)).toEqual(before);
    await see(card(page).getByRole('status')).toHaveText(
      /^You say 2034\. .+ later or never\. What you would have to believe: Pages on the searchable web: .+: unlikely\. Or several .+: plausible$/,
    );
    expect(await axeFindings(page, '.you')).toEqual([]);

    // The mix, after which nothing is uncertain, then an assumption alone. What is sent names the one that was used.
    for (const [way, lead, assumed] of [
      [
        use(page).last(),
        /^On these assumptions AI training outruns /,
        /says early 2034; on its own, early 2029\. .*What I assume is plausible: Runs grow .+; .+\./,
      ],
      [
        use(page).first(),
        /^Even odds /,
        /says early 2034, as likely as not; on its own, early 2029\. .*What I assume is unlikely: Pages on the searchable web: .+, not .+\./,
      ],
    ] as const) {
      await way.press('Enter');
      await settled(page);
      await see(page.locator('h1 strong')).toHaveText('early 2034');
      await see(card(page).getByRole('heading')).toHaveText('You say 2034, and so does the model.');
      expect((await printed(page)).headline).toMatch(lead);
      // The button has gone with its answer.
      await see(card(page)).toBeFocused();
      await page.getByRole('button', { name: 'Send my year' }).click();
      const words = page.getByRole('dialog').getByRole('textbox');
      await see(words).toHaveValue(assumed);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Undo' }).click();
      await settled(page);
      await see(use(page).first()).toBeVisible();
    }
    expect((await printed(page)).headline).toBe(before.headline);
    // Undo takes back what was used, not the year.
    await expect.poll(() => queryOf(page)).toContain('ask=2034');
    await card(page).getByRole('button', { name: 'Take your year away' }).click();
    await see(card(page)).toHaveCount(0);
    await see(handle(page)).toBeFocused();
    await expect.poll(() => queryOf(page)).toBe('?v=1');
  });

  test('is sent as a picture and as words; makes room while a lever is used, and Escape closes it', async ({
    open,
  }) => {
    const page = await open('?v=1&ask=2034');
    await settled(page);
    await see(use(page).first()).toBeVisible();
    await page.getByRole('button', { name: 'Send my year' }).click();
    const sheet = page.getByRole('dialog', { name: 'Send my year' });
    await see(sheet.getByRole('img', { name: 'The card: I say 2034.' })).toBeVisible();
    await see(sheet.getByRole('textbox')).toHaveValue(
      /^I say 2034\. That is when AI training outruns the supply of human writing\. The model says early 2029, as likely as not\. Musk said 2024\. What I would have to believe is plausible: .+\. http.+ask=2034$/,
    );
    expect(await axeFindings(page, 'dialog')).toEqual([]);
    const waiting = page.waitForEvent('download');
    await sheet.getByRole('button', { name: 'Download the picture' }).click();
    expect((await waiting).suggestedFilename()).toBe('peak-data-2034.png');
    await page.keyboard.press('Escape');
    await see(sheet).toHaveCount(0);

    await slider(page, 'Training sets grow each year by').focus();
    await see(use(page).first()).toBeHidden();
    await card(page).getByRole('button', { name: 'This link says 2034: show why' }).press('Enter');
    await see(use(page).first()).toBeVisible();
    await use(page).first().press('Escape');
    await see(card(page)).toHaveCount(0);
  });

  test('stands under the picture of a low screen, in sight with the year', async ({ open }) => {
    const page = await open('', { width: 640, height: 360, hasTouch: true, isMobile: true });
    await settled(page);
    await handle(page).tap();
    await see(card(page).getByRole('heading')).toBeInViewport();
    await see(handle(page)).toBeInViewport();
    const [box, levers] = await Promise.all([
      card(page).boundingBox(),
      page.locator('.levers').boundingBox(),
    ]);
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(levers?.x ?? NaN);
  });

  test('is at most two fifths of a telephone, below the year', async ({ open }) => {
    const page = await open('', { width: 360, height: 640, hasTouch: true, isMobile: true });
    await settled(page);
    await handle(page).tap();
    await see(card(page)).toBeVisible();
    await see(card(page).getByText(together, { exact: true })).toBeAttached();
    const [sheet, year] = await Promise.all([card(page).boundingBox(), handle(page).boundingBox()]);
    expect(sheet?.height).toBeLessThanOrEqual(0.4 * 640 + 1);
    expect((year?.y ?? NaN) + (year?.height ?? NaN)).toBeLessThanOrEqual(sheet?.y ?? NaN);
    await see(use(page).first()).toBeInViewport({ ratio: 1 });
    // It folds to a line, which stays with the year.
    await card(page).getByRole('button', { name: 'Fold' }).tap();
    await see(card(page).getByRole('button', { name: /^You say 20\d\d: show why$/ })).toBeVisible();
    // What it would cover makes it fold: nothing that has the focus lies under it.
    await card(page)
      .getByRole('button', { name: /show why$/ })
      .tap();
    await see(use(page).first()).toBeVisible();
    await page.getByRole('button', { name: 'Send my year' }).focus();
    const isCovered = () =>
      page.evaluate(() => {
        const sheet = document.querySelector('section.you')?.getBoundingClientRect();
        const focused = document.activeElement?.getBoundingClientRect();
        return (focused?.bottom ?? NaN) > (sheet?.top ?? NaN) + 1;
      });
    for (let k = 0; k < 8; k++) {
      await page.keyboard.press('Tab');
      await expect.poll(isCovered).toBe(false);
    }
    await see(use(page).first()).toBeHidden();
    await card(page).getByRole('button', { name: 'Take your year away' }).tap();
    await see(card(page)).toHaveCount(0);

    // The menu goes when something else is pressed.
    const menu = page.locator('.toolbar [aria-expanded]');
    await menu.tap();
    await see(menu).toHaveAttribute('aria-expanded', 'true');
    await page.touchscreen.tap(20, 600);
    await see(menu).toHaveAttribute('aria-expanded', 'false');
  });

  test('of a link is folded on a telephone, and nobody is told that they said it', async ({
    open,
  }) => {
    const page = await open('?v=1&ask=2034', {
      width: 360,
      height: 640,
      hasTouch: true,
      isMobile: true,
    });
    await settled(page);
    const unfold = card(page).getByRole('button', { name: 'This link says 2034: show why' });
    await see(unfold).toBeVisible();
    await see(handle(page)).toContainText('Link 2034');
    await see(page.locator('h1')).toBeInViewport({ ratio: 1 });
    await unfold.tap();
    await see(card(page).getByRole('heading')).toHaveText('This link says 2034.');
    // The year stays in sight above what it asks.
    const [sheet, year] = await Promise.all([card(page).boundingBox(), handle(page).boundingBox()]);
    expect((year?.y ?? NaN) + (year?.height ?? NaN)).toBeLessThanOrEqual(sheet?.y ?? NaN);
    await see(use(page).first()).toBeVisible();
    await handle(page).press('ArrowRight');
    await see(card(page).getByRole('heading')).toHaveText('You say 2035.');
    await see(handle(page)).toContainText('You 2035');
  });
});
