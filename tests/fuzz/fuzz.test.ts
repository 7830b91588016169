import fc from 'fast-check';
import { env } from 'node:process';
import { describe, it } from 'vitest';
import { laws } from './laws';

/** How many cases of each; of forecasts a few, because each is one of two engines and all that is printed of it. */
const counts = { links: 20_000, files: 5_000, texts: 20_000, forecasts: 8 };

// The seed of the run is printed with its other choices, and with the case that breaks a law.
const seed = Number(env['PEAK_DATA_SEED']);

describe.each(Object.keys(laws) as (keyof typeof laws)[])('%s', (kind) => {
  const all = Object.entries(laws[kind]);
  it.each(all)('%s', async (_, law) => {
    await fc.assert(law as fc.IRawProperty<unknown>, {
      seed,
      numRuns: Math.ceil(counts[kind] / all.length),
    });
  });
});
