// What is pasted into the hosts, and what must be seen there.
import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { defaultEmbedView } from '../../src/embed/embed-view';
import { embedHeight } from '../../src/embed/embed-height';
import { headlineOf, type SnippetParts } from '../../src/embed/snippet';
import { readLink } from '../../src/scenario/read-link';
import { settledForecast } from '../../src/site/settled-forecast';
import { answerOf } from '../../src/words/en/answer';
import { answered, embedIn, headlineOf as shownIn } from '../e2e/embed-host';
import { see } from '../e2e/page';

const { state } = readLink('?preset=disclosedPace');
const { scenario } = state;
const answer = answerOf(settledForecast(scenario), scenario.assumptions);

/** Of a preset that says another year than the default, so that a mix-up shows. */
export const parts = (): SnippetParts => ({
  ...{ site: inject('site'), link: state, view: defaultEmbedView, updates: 'follows' },
  ...{ width: 'column', answer, day: '2026-11-22' },
});
export const headline = headlineOf(answer);
export const height = embedHeight(state, defaultEmbedView);
export const elementAddress = (): string => `${inject('site')}embed.html?preset=disclosedPace`;

/** A page of the host's with one script of its own, which every page there may name as host.js. */
export async function openHost(page: Page, html: string, script = ''): Promise<void> {
  await page.route('**/host.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.goto(`${inject('stranger')}?html=${encodeURIComponent(html)}`);
}

/** One chart, that of the caption, as high as it wants to be or as the snippet says. */
export async function seeOneChart(page: Page, name: string): Promise<void> {
  await see(page.locator('iframe'), name).toHaveCount(1);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await answered(embedIn(page));
  expect(await shownIn(embedIn(page)), name).toBe(headline);
  await expect
    .poll(
      async () => {
        const frame = (await page.locator('iframe').boundingBox())?.height ?? 0;
        const inside = (await embedIn(page).locator('body').boundingBox())?.height ?? 0;
        return Math.abs(frame - height) <= 4 || Math.abs(frame - inside) <= 4;
      },
      { message: `${name}: the height of the frame` },
    )
    .toBe(true);
}

/** No chart, but the sentence and its link. */
export async function seeWordsAlone(page: Page, name: string): Promise<void> {
  await see(page.locator('iframe'), name).toHaveCount(0);
  await seeWords(page, name);
}

/** The sentence and its link, in the host's own page. */
export async function seeWords(page: Page, name: string): Promise<void> {
  await see(page.locator('body'), name).toContainText(headline);
  await see(page.getByRole('link', { name: 'Peak Data' }), name).toHaveAttribute(
    'href',
    `${inject('site')}?preset=disclosedPace`,
  );
}
