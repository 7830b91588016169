/** The page's entry: state from the address, forecasts into the state, the state onto the page. */
import { hydrate, mount } from 'svelte';
import { bindAddressBar } from './app/address-bar';
import App from './app/App.svelte';
import { ForecastState } from './app/forecast-state.svelte';
import { runForecasts } from './app/run-forecasts';
import { stillForecast } from './app/still-forecast';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app.');

const state = new ForecastState(window.location.search);
// Without a query the still in the page is this state's own, and is taken over as it stands.
const still = window.location.search === '' ? stillForecast(document) : undefined;
if (still) {
  state.receive(still, state.scenario, 'settled');
  hydrate(App, { target, props: { state } });
} else {
  target.replaceChildren();
  mount(App, { target, props: { state } });
}
bindAddressBar(state, window);
runForecasts(state);
document.documentElement.classList.remove('own-link');
// For whoever drives the page: from here on it listens.
document.documentElement.dataset['app'] = 'ready';
