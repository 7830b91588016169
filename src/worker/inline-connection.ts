/** Computes on the page itself where workers are barred, with the same packing and unpacking. */
import type { Connection } from './connection';
import type { LocalForecastApi } from './forecast-api';

/** A hidden page runs no animation frames, so it waits this long instead. */
const UNPAINTED_MS = 50;

/** Resolves once all changes so far are painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // Animation callbacks run before painting, a timeout that they set runs after it.
    if (typeof requestAnimationFrame === 'function')
      requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNPAINTED_MS);
  });

/**
 * A connection without another side. A run blocks the page while it lasts, but only after its input has been painted.
 *
 * @param api what answers, or how to load it at the first run; a run for which it cannot be loaded rejects.
 */
export function inlineConnection(
  api: LocalForecastApi | (() => Promise<LocalForecastApi>),
): Connection {
  let closed = false;
  let answering = typeof api === 'function' ? undefined : api;
  return {
    ready: () => Promise.resolve(),
    async run(request) {
      await painted();
      answering ??= await (api as () => Promise<LocalForecastApi>)();
      // Closed, it never answers, like a terminated worker.
      return closed ? new Promise(() => {}) : answering.run(request);
    },
    close() {
      closed = true;
    },
  };
}
