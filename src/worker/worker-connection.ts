/** The page's end of the channel to a worker. */
import { type Endpoint, releaseProxy, wrap } from 'comlink';
import type { Connection } from './connection';
import type { ForecastApi } from './protocol';
import { hearCrash } from './worker-crash';

/**
 * A connection over any channel whose other end `serveForecasts` holds.
 *
 * @param endpoint this side of the channel.
 * @param end      ends the other side.
 */
export function channelConnection(endpoint: Endpoint, end: () => void): Connection {
  const api = wrap<ForecastApi>(endpoint);
  let open = true;
  return {
    ready: () => api.ready(),
    run: (request) => api.run(request),
    close() {
      if (!open) return;
      open = false;
      api[releaseProxy]();
      end();
    },
  };
}

/**
 * A connection to a worker in which `serveForecasts` was called.
 *
 * @param worker  any dedicated worker, module or classic; it is the connection's own from now on.
 * @param onCrash called with a reason when it breaks down, see `hearCrash`.
 */
export function workerConnection(worker: Worker, onCrash: (reason: string) => void): Connection {
  hearCrash(worker, onCrash);
  return channelConnection(worker, () => worker.terminate());
}
