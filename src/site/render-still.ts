/** The page as it stands before any script has run: the default answer and chart, rendered at build time. */
import { render } from 'svelte/server';
import App from '../app/App.svelte';
import { bandYears } from '../app/band-years';
import { ForecastState } from '../app/forecast-state.svelte';
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
  const state = new ForecastState('');
  const { scenario, view } = state;
  const forecast = engine(
    scenario.assumptions,
    createDesign(settledSamples),
    bandYears(view.horizon, scenario.assumptions.demandAnchorYear),
  );
  state.receive(forecast, scenario, 'settled');
  return { body: render(App, { props: { state } }).body, forecast: packForecast(forecast) };
}
