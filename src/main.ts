/** The page's entry: state from the address, forecasts into the state, the state onto the page. */
import { mount } from 'svelte';
import { bindAddressBar } from './app/address-bar';
import App from './app/App.svelte';
import { ForecastState } from './app/forecast-state.svelte';
import { runForecasts } from './app/run-forecasts';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app.');

const state = new ForecastState(window.location.search);
bindAddressBar(state, window);
runForecasts(state);
mount(App, { target, props: { state } });
