/** The embed on its page: the link read, the first answer asked for once it is in sight, the height told to the host. */
import { flushSync, mount } from 'svelte';
import { readEmbedView, type Theme } from '../embed/embed-view';
import type { Connect } from '../worker/connection';
import Embed from './Embed.svelte';
import { ForecastState } from './forecast-state.svelte';
import { runEmbed } from './run-embed';
import { tellHeight } from './tell-height';
import { whenIdle } from './when-idle';
import { whenSeen } from './when-seen';

declare global {
  interface Window {
    /** Defined in embed.html, which sets a theme before the first paint. */
    setTheme(theme: Exclude<Theme, 'auto'>): void;
  }
}

/**
 * Shows the embed of the document's own address. Until there is an answer the document stays as it came: a still, or blank.
 *
 * @param target  where it goes.
 * @param connect starts the worker.
 */
export function showEmbed(target: HTMLElement, connect: Connect): void {
  const root = document.documentElement;
  const { view, problems, childId } = readEmbedView(window.location.search);
  for (const flag of ['plain', 'static', 'transparent'] as const) {
    root.classList.toggle(flag, view[flag]);
  }
  if (view.theme !== 'auto') window.setTheme(view.theme);

  const state = new ForecastState(window.location.search);
  const { old } = state.link;
  if (old) {
    // Every earlier version has been released, with an embed of its own that says what it has always said.
    window.location.replace(`${siteFolder()}v${old.version}/embed.html${window.location.search}`);
    return;
  }
  tellHeight(childId);
  let touch = (): void => {};
  const show = (): void => {
    target.replaceChildren();
    const props = { state, view, problems, site: siteAddress(), ontouch: () => touch() };
    flushSync(() => mount(Embed, { target, props }));
    root.classList.remove('own-link');
  };
  const answered = (settled: boolean): void => {
    if (root.dataset['app'] === undefined) show();
    // For whoever drives the page: weak answers are shown, full ones are ready.
    root.dataset['app'] = settled ? 'ready' : 'shown';
  };

  whenSeen(target, () => {
    touch = runEmbed({
      state,
      connect,
      onAnswer: answered,
      // Of the embeds that a reader scrolls past, only the weak pass is ever made.
      whenFree: (callback) => whenIdle(() => whenSeen(target, callback)),
    });
  });
}

/** The way to the top of the site. */
const siteFolder = (): string => document.documentElement.dataset['site'] ?? './';

/** The full page, seen from this document. A folder on a disk has no page of its own that a browser would open. */
const siteAddress = (): string =>
  siteFolder() + (window.location.protocol === 'file:' ? 'index.html' : '');
