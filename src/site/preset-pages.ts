/** Each preset as a page of the site, for what other sites show of its link. */
import { render } from 'svelte/server';
import { headlineOf } from '../embed/snippet';
import { defaultLinkState } from '../scenario/link-state';
import { presetPagePath } from '../scenario/preset-page';
import { presetIds, type PresetId } from '../scenario/presets';
import { withPreset } from '../scenario/scenario';
import { defaultView } from '../scenario/view';
import { writeLink } from '../scenario/write-link';
import { answerOf } from '../words/en/answer';
import { pageText } from '../words/en/page-text';
import { presetNames } from '../words/en/preset-names';
import { presetSummaries } from '../words/en/preset-summaries';
import { shapeSentence } from '../words/en/shape-sentence';
import { richOembed } from './oembed';
import PresetPage from './PresetPage.svelte';
import { settledForecast } from './settled-forecast';
import type { SitePage } from './site-page';

function presetPage(id: PresetId): SitePage {
  const scenario = withPreset(id);
  const forecast = settledForecast(scenario);
  const answer = answerOf(forecast, scenario.assumptions);
  const headline = headlineOf(answer);
  const link = { ...defaultLinkState, scenario };
  const picture = `preview/preset-${id}.png`;
  const query = writeLink(link);
  const shape = shapeSentence(forecast, defaultView.horizon);
  return {
    file: presetPagePath(id),
    title: `${presetNames[id]} – ${pageText.name}`,
    description: `${presetSummaries[id]}. ${headline}. ${answer.detail}`,
    picture,
    oembed: richOembed(link, answer, picture),
    opens: id,
    render: () =>
      render(PresetPage, { props: { id, scenario, answer, headline, shape, picture, query } }),
  };
}

export const presetSitePages: readonly SitePage[] = presetIds.map(presetPage);
