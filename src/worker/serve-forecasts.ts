/** The worker's end of the channel. */
import { type Endpoint, expose, transfer } from 'comlink';
import type { LocalForecastApi } from './forecast-api';
import type { ForecastApi } from './protocol';

/**
 * Lets the other end of a channel call an api; the buffers of its results are transferred, not copied.
 *
 * @param api      what answers.
 * @param endpoint this side of the channel; in a worker, the worker's own.
 */
export function serveForecasts(api: LocalForecastApi, endpoint?: Endpoint): void {
  const served: ForecastApi = {
    ready: () => api.ready(),
    run(request) {
      const outcome = api.run(request);
      return outcome.kind === 'done' ? transfer(outcome, [outcome.result.buffer]) : outcome;
    },
  };
  expose(served, endpoint);
}
