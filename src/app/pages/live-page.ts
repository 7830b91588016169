/** Brings a page of its own to life: as built where it is of the default, drawn anew under the reader's link. */
import { type Component, hydrate, mount } from 'svelte';
import { runInputs } from '../../scenario/run-inputs';
import type { SyntheticPageId } from '../../words/en/synthetic-pages';
import { keepInView } from '../answers/keep-in-view';
import { questionsOf } from '../answers/questions.svelte';
import { PageState } from '../page-state.svelte';
import { orAsBuilt } from '../or-as-built';
import { linkOf } from '../page-link';
import { runForecasts } from '../run-forecasts';
import type { PageProps } from './page-props';

const pages: Readonly<
  Record<SyntheticPageId, () => Promise<{ readonly default: Component<PageProps> }>>
> = {
  written: () => import('./WrittenPage.svelte'),
  used: () => import('./UsedPage.svelte'),
};

/** @param target holds the page as built, and says which it is. */
export async function startPage(target: HTMLElement): Promise<void> {
  const id = target.dataset['page'] as SyntheticPageId;
  const state = new PageState(linkOf(window));
  const { default: Page } = await pages[id]();
  if (linkOf(window) === '') {
    const questions = questionsOf(state);
    const { scenario, horizon } = state;
    // What the page as built shows already: it is taken over when the worker says the same.
    const [forecast, built] = await Promise.all([
      questions.once('forecast', runInputs(scenario, horizon)),
      id === 'written' ? questions.once('after', { year: horizon }) : undefined,
    ]);
    if (!forecast) return;
    state.receive(forecast, scenario, 'settled');
    orAsBuilt(target, () => hydrate(Page, { target, props: { page: state, built } }));
  } else {
    orAsBuilt(target, () => {
      target.replaceChildren();
      mount(Page, { target, props: { page: state } });
    });
    runForecasts(state);
    const named = document.getElementById(window.location.hash.slice(1));
    if (named) keepInView(named);
  }
}
