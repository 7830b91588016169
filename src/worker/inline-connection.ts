/** Computing on the page itself, where workers are barred: the same answers, by the same packing and unpacking. */
import type { Connection } from './connection';
import type { LocalForecastApi } from './forecast-api';

/** A page that is not being painted runs no animation frames; it waits this long instead. */
const UNPAINTED_MS = 50;

/** Resolves once what has changed so far is on the screen. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // A frame's callbacks come before its painting, a timeout set in one comes after.
    if (typeof requestAnimationFrame === 'function')
      requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNPAINTED_MS);
  });

/**
 * A connection without another side. A run holds up the page while it lasts, but never the painting of the input it came from.
 *
 * @param api what answers, or how to load it at the first run; a run for which it cannot be loaded fails.
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
      try {
        answering ??= await (api as () => Promise<LocalForecastApi>)();
      } catch {
        return { kind: 'failed', runId: request.runId, message: 'its code could not be loaded' };
      }
      // Like a worker that has been ended: no answer, no work.
      return closed ? new Promise(() => {}) : answering.run(request);
    },
    close() {
      closed = true;
    },
  };
}
