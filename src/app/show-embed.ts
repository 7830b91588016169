/** Starts the embed: reads its link, runs the first forecast once the frame is in sight, tells the host page its height. */
import { flushSync, mount } from 'svelte';
import { isEmbedKey, readEmbedView, type Theme } from '../embed/embed-view';
import { embedText } from '../words/en/embed-text';
import type { ConnectPlainly } from '../worker/plain-wire';
import { askValues } from './ask-values';
import Embed from './Embed.svelte';
import { ForecastState } from './forecast-state.svelte';
import { orAsBuilt } from './or-as-built';
import { linkOf } from './page-link';
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
 * Shows the embed of the document's own address. Until there is an answer the document is unchanged: a still, or blank.
 *
 * @param target  where it goes.
 * @param connect starts the worker.
 */
export function showEmbed(target: HTMLElement, connect: ConnectPlainly): void {
  const root = document.documentElement;
  // A copy without an address of its own says so instead.
  if (root.classList.contains('lost')) return;
  // A scenario saved as one file has its link inside.
  const link = root.dataset['link'] ?? linkOf(window);
  const { view, problems, childId, secret } = readEmbedView(link);
  for (const flag of ['plain', 'static', 'transparent'] as const) {
    root.classList.toggle(flag, view[flag]);
  }
  if (view.theme !== 'auto') window.setTheme(view.theme);

  const state = new ForecastState(link);
  const { old } = state.link;
  if (old) {
    // Every earlier version is released with its own embed, which never changes.
    window.location.replace(`${siteFolder()}v${old.version}/embed.html${link}`);
    return;
  }
  const unused = state.notices.map((notice) => ({ key: notice.kind, text: undefined, ...notice }));
  // For the author of the link, who looks into the console. Readers cannot mend it. The page has whole sentences.
  for (const { key, text } of [
    ...unused.filter(({ kind, key }) => kind !== 'one-end' && !isEmbedKey(key)),
    ...problems,
  ]) {
    // eslint-disable-next-line no-console -- as said above
    console.info(`Peak Data: ${embedText.bad(key, text)}`);
  }
  tellHeight(childId, secret);
  let touch = (): void => {};
  const show = (): void => {
    const props = {
      ...{ state, view, site: siteAddress(), ontouch: () => touch() },
      ask: askValues(connect),
    };
    orAsBuilt(target, () => {
      target.replaceChildren();
      flushSync(() => mount(Embed, { target, props }));
    });
    root.classList.remove('own-link');
    document.getElementById('unread')?.setAttribute('hidden', '');
  };
  const answered = (settled: boolean): void => {
    if (root.dataset['app'] === undefined) show();
    // Signals to tests whether the weak or the full answer is shown.
    root.dataset['app'] = settled ? 'ready' : 'shown';
  };

  whenSeen(target, () => {
    touch = runEmbed({
      state,
      connect,
      onAnswer: answered,
      // Embeds that a reader only scrolls past never run the full pass.
      whenFree: (callback) => whenIdle(() => whenSeen(target, callback)),
    });
  });
}

/** Relative address of the site's top folder. */
const siteFolder = (): string => document.documentElement.dataset['site'] ?? './';

/** Relative address of the full page. Opened from a disk it needs a file name, because browsers open no index of a folder. */
const siteAddress = (): string => {
  const folder = siteFolder();
  return (
    folder + (window.location.protocol === 'file:' && folder.startsWith('.') ? 'index.html' : '')
  );
};
