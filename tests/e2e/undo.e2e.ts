import type { Page } from 'playwright';
import { expect } from 'vitest';
import { box, frame, printed, queryOf, settled, slider, trackPoint } from './forecast-page';
import { see, test } from './page';

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const redo = (page: Page) => page.getByRole('button', { name: 'Redo' });
const isOff = (page: Page): Promise<(string | null)[]> =>
  Promise.all([undo(page), redo(page)].map((button) => button.getAttribute('aria-disabled')));
const REPETITION = 'Re-reading makes text worth';

/** Drags a slider to a part of its track. */
async function drag(page: Page, name: string, part: number): Promise<void> {
  const from = await trackPoint(slider(page, name), 0.5);
  const to = await trackPoint(slider(page, name), part);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) {
    await page.mouse.move(from.x + ((to.x - from.x) * step) / 8, from.y);
    await frame(page);
  }
  await page.mouse.up();
  await settled(page);
}

test('undo and redo take back each change, a drag as one step, answer to the usual keys, survive a reload in the tab, and never lead to another site', async ({
  open,
}) => {
  const page = await open('?v=1', { height: 1000 });
  await see(undo(page)).toBeVisible();
  expect(await isOff(page)).toEqual(['true', 'true']);
  const seen = [await printed(page)];
  await drag(page, REPETITION, 0.8);
  seen.push(await printed(page));
  await page.getByRole('radio', { name: /^What labs disclose/ }).check();
  seen.push(await printed(page));
  await expect.poll(() => isOff(page)).toEqual(['false', 'true']);

  // By their buttons and by the usual keys.
  const back = [() => undo(page).click(), () => page.keyboard.press('Meta+z')];
  for (const [k, answer] of seen.toReversed().slice(1).entries()) {
    await back[k]?.();
    await expect.poll(() => printed(page)).toEqual(answer);
  }
  await expect.poll(() => isOff(page)).toEqual(['true', 'false']);
  await undo(page).click({ force: true });
  await page.keyboard.press('Control+z');
  await settled(page);
  expect(await printed(page)).toEqual(seen[0]);

  const forth = [() => page.keyboard.press('Control+y'), () => redo(page).click()];
  for (const [k, answer] of seen.slice(1).entries()) {
    await forth[k]?.();
    await expect.poll(() => printed(page)).toEqual(answer);
  }
  await expect.poll(() => isOff(page)).toEqual(['false', 'true']);

  // A link within the page is no change: one Undo takes back the last one.
  await page.locator('.cards a').first().click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#check-a-claim');
  await page.keyboard.press('Control+z');
  await expect.poll(() => printed(page)).toEqual(seen[1]);
  const changed = queryOf(page);
  await page.keyboard.press('Meta+Shift+z');
  await expect.poll(() => queryOf(page)).toContain('preset=');
  await page.keyboard.press('Control+z');
  await expect.poll(() => queryOf(page)).toBe(changed);

  // But not while text is typed.
  await box(page, REPETITION).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Control+z');
  await settled(page);
  expect(queryOf(page)).toBe(changed);

  await page.reload();
  expect(await printed(page)).toEqual(seen[1]);
  await expect.poll(() => isOff(page)).toEqual(['false', 'false']);
  await redo(page).click();
  await expect.poll(() => queryOf(page)).toContain('preset=');
  await undo(page).click();
  await expect.poll(() => printed(page)).toEqual(seen[1]);
  await undo(page).click();
  await expect.poll(() => queryOf(page)).toBe('?v=1');
  await expect.poll(() => isOff(page)).toEqual(['true', 'false']);

  // Redo does not lead to another site that was visited in between.
  await page.goto('about:blank');
  await page.goBack();
  await settled(page);
  await expect.poll(() => isOff(page)).toEqual(['true', 'true']);
});
