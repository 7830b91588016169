/** Renders the default answer and chart at build time, for the time before any script has run. */
import { render } from 'svelte/server';
import App from '../app/App.svelte';
import Embed from '../app/Embed.svelte';
import { PageState } from '../app/page-state.svelte';
import { defaultEmbedView } from '../embed/embed-view';
import { documentText } from '../words/en/document-text';
import { packForecast } from '../worker/forecast-layout';
import { defaultCards } from './default-cards';
import { leanMarkup } from './lean-markup';
import { settledForecast } from './settled-forecast';

export interface Stills {
  /** Markup of the page's body, to be hydrated. */
  readonly page: string;
  /** Markup of the embed's body, which is replaced once the embed has its own answer. */
  readonly embed: string;
  /** The default forecast, packed as the worker sends it. */
  readonly forecast: Float64Array;
  /** What documents say around them. */
  readonly words: typeof documentText;
  /** The contents of the cards, as JSON that is safe inside of a script element. */
  readonly cards: string;
}

/** Runs the default forecast and renders the page and the embed with it. */
export function renderStills(): Stills {
  const state = new PageState('');
  const forecast = settledForecast(state.scenario);
  state.receive(forecast, state.scenario, 'settled');
  const embed = { state, view: defaultEmbedView, site: './', ontouch: () => {} };
  const { markup, contents } = defaultCards(state);
  return {
    page: render(App, { props: { state, cards: markup } }).body,
    embed: leanMarkup(render(Embed, { props: embed }).body),
    words: documentText,
    forecast: packForecast(forecast),
    cards: JSON.stringify(contents).replaceAll('<', '\\u003c'),
  };
}
