/**
 * The embed's only script, and its worker: a frame of opaque origin can only start a worker from its own text. The worker loads the
 * page's part as well and does not run it.
 */
import './app/embed-faces.css';
import { showEmbed } from './app/show-embed';
import { SEARCH_SAMPLES, valuesNeeded } from './model/answers/value-needed';
import { createDesign } from './model/sampling/sample-design';
import { createForecastApi } from './worker/forecast-api';
import { type ConnectPlainly, plainConnection, servePlainly, type Wire } from './worker/plain-wire';
import { ownScript } from './worker/own-script';
import { hearCrash } from './worker/worker-crash';

/** svelte/motion reads `window.matchMedia` on import, and workers have no window. */
const WORKER_PRELUDE = 'var window={matchMedia(){}};';

if (typeof document === 'undefined') {
  servePlainly(createForecastApi(), globalThis as unknown as Wire, ({ assumptions, askedYear }) =>
    valuesNeeded(assumptions, askedYear, createDesign(SEARCH_SAMPLES)),
  );
} else {
  // The newest thing without which no forecast comes. The document then says that it stays as it was built.
  if (!('toSorted' in Array.prototype)) throw new Error('This browser is too old.');
  const target = document.getElementById('app');
  // In development the script is a module without a text of its own, so the runner works without a worker.
  const own = document.currentScript;
  let address: string | undefined;
  const connect: ConnectPlainly = (onCrash) => {
    if (!own?.textContent) throw new Error('no text of its own');
    address ??= URL.createObjectURL(
      new Blob([WORKER_PRELUDE, own.textContent], { type: 'text/javascript' }),
    );
    const worker = new Worker(ownScript(address));
    hearCrash(worker, onCrash);
    return plainConnection(worker, () => worker.terminate());
  };
  if (target) showEmbed(target, connect);
}
