import { describe, expect, it } from 'vitest';
import type { SampleDesign } from '../../src/model/sampling/sample-design';
import { createForecastApi } from '../../src/worker/forecast-api';
import { unpackForecast } from '../../src/worker/forecast-layout';
import { madeUpEngine, madeUpForecast, refusedInputs, someInputs } from './made-up-forecast';

describe('answering a request', () => {
  it('gives the forecast of the engine, and the number of the request', () => {
    const outcome = createForecastApi(madeUpEngine).run({ ...someInputs, runId: 5 });
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    expect(outcome.runId).toBe(5);
    expect(unpackForecast(outcome.result)).toStrictEqual(madeUpForecast(someInputs.years, 64));
  });

  it('turns what the engine throws into a value', () => {
    const outcome = createForecastApi(madeUpEngine).run({ ...refusedInputs, runId: 6 });
    expect(outcome).toEqual({ kind: 'failed', runId: 6, message: 'growth below zero' });
  });

  it('turns a design that cannot be made into a value', () => {
    const outcome = createForecastApi(({ intervals }, design, years) => {
      design.uniform('pages');
      return madeUpEngine({ intervals } as never, design, years);
    }).run({ ...someInputs, samples: -1, runId: 7 });
    expect(outcome).toMatchObject({ kind: 'failed', runId: 7 });
  });
});

describe('the designs of an api', () => {
  const seen: SampleDesign[] = [];
  const api = createForecastApi((assumptions, design, years) => {
    seen.push(design);
    return madeUpEngine(assumptions, design, years);
  });
  const designOf = (samples: number, seed: number): SampleDesign | undefined => {
    api.run({ ...someInputs, samples, seed, runId: 1 });
    return seen.at(-1);
  };

  it('are as asked for', () => {
    expect(designOf(32, 3)).toMatchObject({ samples: 32, seed: 3 });
  });

  it('are made once for the same samples and seed', () => {
    const drag = designOf(64, 1);
    const settled = designOf(256, 1);
    expect(settled).not.toBe(drag);
    expect(designOf(64, 2)).not.toBe(drag);
    expect(designOf(64, 1)).toBe(drag);
    expect(designOf(256, 1)).toBe(settled);
  });

  it('are not kept for ever: the one unused longest goes', () => {
    const kept = designOf(8, 1);
    const dropped = designOf(16, 1);
    designOf(8, 1);
    designOf(32, 1);
    designOf(64, 1);
    expect(designOf(8, 1)).toBe(kept);
    expect(designOf(16, 1)).not.toBe(dropped);
  });
});
