/**
 * The embed's only script, and its worker: a frame of opaque origin may start no worker but one from its own text. In the worker
 * the page's part is there and does nothing.
 */
import { showEmbed } from './app/show-embed';
import type { Connect } from './worker/connection';
import { createForecastApi } from './worker/forecast-api';
import { serveForecasts } from './worker/serve-forecasts';
import { workerConnection } from './worker/worker-connection';

/** The one thing of a page that a part of it asks for before it is used: how the reader likes motion. */
const WORKER_PRELUDE = 'var window={matchMedia(){}};';

if (typeof document === 'undefined') serveForecasts(createForecastApi());
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
    return workerConnection(new Worker(address), onCrash);
  };
  if (target) showEmbed(target, connect);
}
