/** Pages as they stand before any script has run: the default answer and chart, rendered at build time. */
import { render } from 'svelte/server';
import App from '../app/App.svelte';
import { bandYears } from '../app/band-years';
import Embed from '../app/Embed.svelte';
import { ForecastState } from '../app/forecast-state.svelte';
import { defaultEmbedView } from '../embed/embed-view';
import { engine } from '../model/engine';
import { settledSamples } from '../model/passes';
import { createDesign } from '../model/sample-design';
import { packForecast } from '../worker/forecast-layout';

export interface Still {
  /** Markup of the page's body, to be hydrated. */
  readonly body: string;
  /** The default forecast as the worker would send it. */
  readonly forecast: Float64Array;
}

/** Runs the default forecast and renders the page with it. */
export function renderStill(): Still {
  const { state, forecast } = defaultState();
  return { body: render(App, { props: { state } }).body, forecast: packForecast(forecast) };
}

/** Runs the default forecast and renders the embed with it: markup that is shown until the embed has its own answer. */
export function renderEmbedStill(): string {
  const { state } = defaultState();
  const props = { state, view: defaultEmbedView, problems: [], site: './', ontouch: () => {} };
  // Nothing takes it over, so it needs none of the marks that tell a page's parts apart.
  return render(Embed, { props }).body.replaceAll(/<!--.*?-->/g, '');
}

function defaultState() {
  const state = new ForecastState('');
  const { scenario, view } = state;
  const forecast = engine(
    scenario.assumptions,
    createDesign(settledSamples),
    bandYears(view.horizon, scenario.assumptions.demandAnchorYear),
  );
  state.receive(forecast, scenario, 'settled');
  return { state, forecast };
}
