// The six questions: their cards, and the panel of one that is open.
import type { Locator, Page } from 'playwright';
import type { AnswerId } from '../../src/words/en/answer-headings';

export const card = (page: Page, id: AnswerId): Locator => page.locator(`[data-card="${id}"]`);
export const panel = (page: Page, id: AnswerId): Locator => page.locator(`#${id}`);

/** Opens a card; waits for nothing but its panel. */
export async function openCard(page: Page, id: AnswerId): Promise<Locator> {
  await card(page, id).getByRole('link').click();
  await panel(page, id).waitFor();
  return panel(page, id);
}

/** The sentences of the six cards, once they are of the present scenario. */
export async function sentences(page: Page): Promise<string[]> {
  await page.locator('.answers').scrollIntoViewIfNeeded();
  await page.locator('.cards:not(:has(.card[aria-busy=true]))').waitFor();
  return page.locator('.card-sentence').allInnerTexts();
}
