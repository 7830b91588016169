/** Pages as they stand before any script has run: the default answer and chart, rendered at build time. */
import { render } from 'svelte/server';
import App from '../app/App.svelte';
import Embed from '../app/Embed.svelte';
import { ForecastState } from '../app/forecast-state.svelte';
import { defaultEmbedView } from '../embed/embed-view';
import { packForecast } from '../worker/forecast-layout';
import { leanMarkup } from './lean-markup';
import { settledForecast } from './settled-forecast';

export interface Stills {
  /** Markup of the page's body, to be hydrated. */
  readonly page: string;
  /** Markup of the embed's body: it stands until the embed has its own answer, and nothing takes it over. */
  readonly embed: string;
  /** The default forecast as the worker would send it. */
  readonly forecast: Float64Array;
}

/** Runs the default forecast and renders the page and the embed with it. */
export function renderStills(): Stills {
  const state = new ForecastState('');
  const forecast = settledForecast(state.scenario);
  state.receive(forecast, state.scenario, 'settled');
  const embed = { state, view: defaultEmbedView, problems: [], site: './', ontouch: () => {} };
  return {
    page: render(App, { props: { state } }).body,
    embed: leanMarkup(render(Embed, { props: embed }).body),
    forecast: packForecast(forecast),
  };
}
