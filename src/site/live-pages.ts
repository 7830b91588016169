/** The pages that are live under the reader's link, as built: of the default. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { ForecastState } from '../app/forecast-state.svelte';
import { firstGapYear } from '../app/answers/synthetic/synthetic-card';
import type { PageProps } from '../app/pages/page-props';
import UsedPage from '../app/pages/UsedPage.svelte';
import WrittenPage from '../app/pages/WrittenPage.svelte';
import { afterExhaustion } from '../model/answers/after-exhaustion';
import { dateAt } from '../model/engines/forecast';
import { settledSamples } from '../model/sampling/sample-counts';
import { createDesign } from '../model/sampling/sample-design';
import { leverSentence } from '../words/en/after-words';
import { pageText } from '../words/en/page-text';
import {
  type SyntheticPageId,
  syntheticPages,
  writtenDescription,
} from '../words/en/synthetic-pages';
import LivePageFrame from './LivePageFrame.svelte';
import { settledForecast } from './settled-forecast';
import type { SitePage } from './site-page';

const state = new ForecastState('');
const forecast = settledForecast(state.scenario);
state.receive(forecast, state.scenario, 'settled');
const after = afterExhaustion(
  state.scenario.assumptions,
  createDesign(settledSamples),
  state.horizon,
);
const lever = leverSentence(dateAt(forecast.exhaustion, 0.5), dateAt(forecast.stretched, 0.5));

const gap = after.kind === 'after' ? firstGapYear(after.years) : undefined;

const livePage = (
  id: SyntheticPageId,
  description: string,
  Page: Component<PageProps>,
): SitePage => ({
  file: syntheticPages[id].file,
  title: `${syntheticPages[id].heading} – ${pageText.name}`,
  description,
  isLive: true,
  render(root) {
    const parts = render(Page, { props: { page: state, built: after } });
    const frame = render(LivePageFrame, { props: { root, id, parts: parts.body } });
    return { head: parts.head + frame.head, body: frame.body };
  },
});

export const livePages: readonly SitePage[] = [
  livePage('written', writtenDescription(lever, gap), WrittenPage),
  livePage('used', syntheticPages.used.description, UsedPage),
];
