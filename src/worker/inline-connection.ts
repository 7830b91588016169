/** Computing on the page itself, where workers are barred: the same answers, by the same packing and unpacking. */
import type { Connect, Connection } from './connection';
import { createForecastApi, type LocalForecastApi } from './forecast-api';

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
 * @param api what answers.
 * @source none (definition)
 */
export function inlineConnection(api: LocalForecastApi = createForecastApi()): Connection {
  let closed = false;
  return {
    ready: () => Promise.resolve(),
    async run(request) {
      await painted();
      // Like a worker that has been ended: no answer, no work.
      return closed ? new Promise(() => {}) : api.run(request);
    },
    close() {
      closed = true;
    },
  };
}

/** Opens an inline connection, always. */
export const connectInline: Connect = () => inlineConnection();
