/** The entry of every live page: reads the state from the address, mounts the page and starts the forecasts. */
import { hydrate, mount } from 'svelte';
import { bindAddressBar } from './app/address-bar';
import App from './app/App.svelte';
import './app/faces.css';
import { PageState } from './app/page-state.svelte';
import { orAsBuilt } from './app/or-as-built';
import { linkOf } from './app/page-link';
import { runForecasts } from './app/run-forecasts';
import { stillForecast } from './app/still-forecast';
import { whenIdle } from './app/when-idle';

// The newest thing without which no forecast comes. The document then says that it stays as it was built.
if (!('toSorted' in Array.prototype)) throw new Error('This browser is too old.');

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app.');

/** The page of the picture and the assumptions. */
function startApp(target: HTMLElement): void {
  const state = new PageState(linkOf(window));
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
}

/** What is there is shown, and tests know that it is interactive. */
const ready = (): void => {
  document.documentElement.classList.remove('own-link');
  document.getElementById('unread')?.setAttribute('hidden', '');
  document.documentElement.dataset['app'] = 'ready';
  // Decided when the site is built (docs/hosting.md).
  if (import.meta.env['OFFLINE_COPY'])
    whenIdle(() => void import('./app/offline/keep-copy').then(({ keepCopy }) => keepCopy()));
};

// A page of its own says which it is. Not awaited here: its script imports from this file.
if (target.dataset['page']) {
  void import('./app/pages/live-page').then(({ startPage }) => startPage(target)).then(ready);
} else {
  orAsBuilt(target, () => startApp(target));
  ready();
}
