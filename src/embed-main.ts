/**
 * The embed's only script, and its worker: a frame of opaque origin may start no worker but one from its own text. In the worker
 * the page's part is there and does nothing.
 */
import { showEmbed } from './app/show-embed';
import type { Connect } from './worker/connection';
import { createForecastApi } from './worker/forecast-api';
import { plainConnection, servePlainly, type Wire } from './worker/plain-wire';
import { hearCrash } from './worker/worker-crash';

/** The one thing of a page that a part of it asks for before it is used: how the reader likes motion. */
const WORKER_PRELUDE = 'var window={matchMedia(){}};';

if (typeof document === 'undefined')
  servePlainly(createForecastApi(), globalThis as unknown as Wire);
else {
  const target = document.getElementById('app');
  // In development the script is a module, which has no text of its own: the runner goes on without a worker.
  const own = document.currentScript;
  let address: string | undefined;
  const connect: Connect = (onCrash) => {
    if (!own?.textContent) throw new Error('no text of its own');
    address ??= URL.createObjectURL(
      new Blob([WORKER_PRELUDE, own.textContent], { type: 'text/javascript' }),
    );
    const worker = new Worker(address);
    hearCrash(worker, onCrash);
    return plainConnection(worker, () => worker.terminate());
  };
  if (target) showEmbed(target, connect);
}
