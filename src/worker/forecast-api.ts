/** Computes forecasts, in a worker or on the page itself. */
import { engine } from '../model/engines/engine';
import type { Engine } from '../model/engines/forecast';
import { createDesign, type SampleDesign } from '../model/sampling/sample-design';
import { packForecast } from './forecast-layout';
import type { ForecastApi, RunOutcome, RunRequest } from './protocol';

/** A small design for drags, a large one for settled runs, and one to spare. A large one takes some megabytes. */
const CACHED_DESIGNS = 3;

export interface LocalForecastApi extends ForecastApi {
  ready(): void;
  run(request: RunRequest): RunOutcome;
}

/**
 * Answers requests with forecasts. The last designs are cached.
 *
 * @param forecast the engine that computes.
 * @returns an api whose `run` never throws: what the engine throws becomes a failed outcome with the error's message.
 */
export function createForecastApi(forecast: Engine = engine): LocalForecastApi {
  // The least recently used first.
  const designs = new Map<string, SampleDesign>();
  const designOf = (samples: number, seed: number): SampleDesign => {
    const key = `${samples} ${seed}`;
    const design = designs.get(key) ?? createDesign(samples, seed);
    designs.delete(key);
    designs.set(key, design);
    for (const oldest of designs.keys()) {
      if (designs.size <= CACHED_DESIGNS) break;
      designs.delete(oldest);
    }
    return design;
  };

  return {
    ready() {},
    run({ runId, assumptions, samples, seed, years }) {
      try {
        const result = packForecast(forecast(assumptions, designOf(samples, seed), years));
        return { kind: 'done', runId, result };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { kind: 'failed', runId, message };
      }
    },
  };
}
