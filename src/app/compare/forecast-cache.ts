import type { Forecast } from '../../model/engines/forecast';

const most = 6;

/** The last few forecasts, so that a scenario that is pinned, swapped or brought back is not run again. */
export class ForecastCache {
  readonly #forecasts = new Map<string, Forecast>();

  get(key: string): Forecast | undefined {
    return this.#forecasts.get(key);
  }

  set(key: string, forecast: Forecast): void {
    this.#forecasts.set(key, forecast);
    const [oldest = ''] = this.#forecasts.keys();
    if (this.#forecasts.size > most) this.#forecasts.delete(oldest);
  }
}
