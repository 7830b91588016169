/** Asks the browser to keep a copy of the site, and offers a newer one when there is one. */
import { mount } from 'svelte';
import { ownScript } from '../../worker/own-script';
import NewVersion from './NewVersion.svelte';

/** A page that comes to the front looks for a newer version, but not more often than this. */
const LOOK_MS = 3_600_000;

/** Never in a frame: who embeds the site has not been asked whether anything may be stored. */
export async function keepCopy(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!('serviceWorker' in navigator) || window.self !== window.top) return;
  const hadCopy = serviceWorker.controller !== null;
  let isOffered = false;
  let isTaken = false;
  const offer = (take: () => void): void => {
    if (isOffered) return;
    isOffered = true;
    mount(NewVersion, {
      target: document.body,
      props: {
        ontake() {
          isTaken = true;
          take();
        },
      },
    });
  };
  const load = (): void => window.location.reload();
  serviceWorker.addEventListener('controllerchange', () => {
    if (isTaken) load();
    // Another tab has taken it.
    else if (hadCopy) offer(load);
  });
  // Undefined or rejected where the browser stores nothing: then the page needs the network, as ever.
  const registration = await serviceWorker
    .register(ownScript('./service-worker.js'))
    .catch(() => undefined);
  if (!registration) return;
  const watch = (): void => {
    const { waiting, installing } = registration;
    // The first copy waits for nobody.
    if (waiting && serviceWorker.controller) offer(() => waiting.postMessage('take'));
    installing?.addEventListener('statechange', watch);
  };
  watch();
  registration.addEventListener('updatefound', watch);
  let lookedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - lookedAt < LOOK_MS) return;
    lookedAt = performance.now();
    // Without a network there is no newer version.
    registration.update().catch(() => undefined);
  });
}
