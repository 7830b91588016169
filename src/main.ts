/** The page's entry: reads the state from the address, mounts the page and starts the forecasts. */
import { hydrate, mount } from 'svelte';
import { bindAddressBar, linkOf } from './app/address-bar';
import App from './app/App.svelte';
import './app/faces.css';
import { ForecastState } from './app/forecast-state.svelte';
import { runForecasts } from './app/run-forecasts';
import { stillForecast } from './app/still-forecast';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app.');

const state = new ForecastState(linkOf(window));
// Without a query the page's still shows this very state, so it is hydrated instead of drawn again.
const still = linkOf(window) === '' ? stillForecast(document) : undefined;
if (still) {
  state.receive(still, state.scenario, 'settled');
  // The cards are not hydrated: their own script takes them over when a reader comes near.
  const cards = target.querySelector('.cards')?.outerHTML;
  hydrate(App, { target, props: { state, cards } });
} else {
  target.replaceChildren();
  mount(App, { target, props: { state } });
}
bindAddressBar(state, window);
runForecasts(state);
document.documentElement.classList.remove('own-link');
// Signals to tests that the page is interactive.
document.documentElement.dataset['app'] = 'ready';
