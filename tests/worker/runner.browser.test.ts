// The runner with real workers in a real browser.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { baseline } from '../../src/model/parameters/assumptions';
import type { Forecast } from '../../src/model/engines/forecast';
import { settledSamples } from '../../src/model/sampling/sample-counts';
import { defaultSeed } from '../../src/model/sampling/default-seed';
import { connectWorker } from '../../src/worker/connect-worker';
import type { Connect } from '../../src/worker/connection';
import { createForecastApi } from '../../src/worker/forecast-api';
import { unpackForecast } from '../../src/worker/forecast-layout';
import { connectInline } from '../../src/worker/connect-inline';
import type { RunInputs } from '../../src/scenario/run-inputs';
import { createRunner, type Runner, type RunnerStatus } from '../../src/worker/runner';
import { workerConnection } from '../../src/worker/worker-connection';

const inputs: RunInputs = {
  assumptions: baseline,
  samples: 512,
  seed: defaultSeed,
  years: Float64Array.from({ length: 17 }, (_, i) => 2024 + i),
};

const outcome = createForecastApi().run({ ...inputs, runId: 1 });
if (outcome.kind === 'failed') throw new Error(outcome.message);
const expected = unpackForecast(outcome.result);

/** The workers that were started, in order. */
const workers: Worker[] = [];
/** `connectWorker`, looked over the shoulder. */
const connect: Connect = (onCrash) => {
  const Real = window.Worker;
  window.Worker = class extends Real {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      workers.push(this);
    }
  };
  try {
    return connectWorker(onCrash);
  } finally {
    window.Worker = Real;
  }
};

const runners: Runner<string>[] = [];
function setUp(worker: Connect) {
  const painted: [tag: string, forecast: Forecast][] = [];
  const statuses: RunnerStatus[] = [];
  const runner = createRunner<string>({
    worker,
    inline: connectInline,
    onForecast: (forecast, _, tag) => painted.push([tag, forecast]),
    onStatus: (status) => statuses.push(status),
  });
  runners.push(runner);
  return {
    runner,
    painted,
    kinds: () => statuses.map(({ kind }) => kind),
    idle: () =>
      vi.waitFor(() => expect(statuses.at(-1)?.kind).toBe('idle'), {
        timeout: 20_000,
        interval: 5,
      }),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  runners.splice(0).forEach((runner) => runner.stop());
  workers.length = 0;
});

describe('a module worker', () => {
  it('gives the same bits as the page itself', async () => {
    const { runner, painted, idle, kinds } = setUp(connect);
    runner.submit(inputs, 'a');
    await idle();
    expect(painted).toStrictEqual([['a', expected]]);
    expect(kinds()).toEqual(['starting', 'working', 'idle']);
    expect(workers).toHaveLength(1);
  });

  it('runs the first and the last of many changes, each tick one', async () => {
    const { runner, painted, idle } = setUp(connect);
    for (let change = 1; change <= 40; change++) {
      runner.submit(inputs, `change ${change}`);
      await Promise.resolve();
    }
    await idle();
    expect(painted.map(([tag]) => tag)).toEqual(['change 1', 'change 40']);
  });

  it('keeps painting through a long drag, in order', async () => {
    const { runner, painted, idle } = setUp(connect);
    for (let change = 1; change <= 60; change++) {
      runner.submit({ ...inputs, samples: 64 }, String(change));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await idle();
    const changes = painted.map(([tag]) => Number(tag));
    expect(changes.length).toBeGreaterThan(2);
    expect(changes).toEqual(changes.toSorted((a, b) => a - b));
    expect(changes.at(-1)).toBe(60);
  });

  it('that is ended while idle is missed, and the next change works', async () => {
    const { runner, painted, idle, kinds } = setUp(connect);
    runner.submit(inputs, 'before');
    await idle();
    workers[0]?.terminate();
    runner.submit(inputs, 'after');
    await vi.waitFor(() => expect(painted).toHaveLength(2), { timeout: 6_000 });
    await idle();
    expect(painted[1]).toStrictEqual(['after', expected]);
    expect(kinds()).toContain('restarted');
    expect(workers).toHaveLength(2);
  });

  it('that is ended in the middle of a run is restarted, and the run repeated', async () => {
    const { runner, painted, idle, kinds } = setUp(connect);
    const long = { ...inputs, samples: 4 * settledSamples };
    runner.submit(long, 'before');
    await idle();
    runner.submit(long, 'long');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(kinds().at(-1)).toBe('working');
    workers[0]?.terminate();
    await idle();
    expect(kinds()).toContain('restarted');
    expect(painted.map(([tag]) => tag)).toEqual(['before', 'long']);
    expect(painted[1]?.[1]).toStrictEqual(painted[0]?.[1]);
  });

  it('that throws is restarted at once', async () => {
    const { runner, painted, idle, kinds } = setUp(connect);
    runner.submit(inputs, 'before');
    await idle();
    // No message of comlink's: its listener throws, uncaught.
    workers[0]?.postMessage({ argumentList: 1 });
    runner.submit({ ...inputs, samples: settledSamples }, 'long');
    await vi.waitFor(() => expect(kinds().at(-1)).toBe('restarted'), { timeout: 1_000 });
    await idle();
    expect(painted.map(([tag]) => tag)).toEqual(['before', 'long']);
    expect(workers).toHaveLength(2);
  });
});

describe('where there is no worker', () => {
  const barred: [why: string, worker: Connect, bar: () => void][] = [
    ['no such thing', connectWorker, () => vi.stubGlobal('Worker', undefined)],
    [
      'starting one is forbidden',
      connectWorker,
      () =>
        vi.stubGlobal(
          'Worker',
          class {
            constructor() {
              throw new DOMException('not here', 'SecurityError');
            }
          },
        ),
    ],
    [
      'a script that is not there',
      (onCrash) => workerConnection(new Worker('/no-such-worker.js', { type: 'module' }), onCrash),
      () => {},
    ],
    [
      'a script that is broken',
      (onCrash) => {
        const script = URL.createObjectURL(new Blob(['}'], { type: 'text/javascript' }));
        return workerConnection(new Worker(script, { type: 'module' }), onCrash);
      },
      () => {},
    ],
  ];

  it.each(barred)('the page computes the same bits by itself: %s', async (_, worker, bar) => {
    bar();
    const { runner, painted, idle, kinds } = setUp(worker);
    runner.submit(inputs, 'a');
    await idle();
    expect(painted).toStrictEqual([['a', expected]]);
    expect(kinds().filter((kind) => kind !== 'starting')).toEqual(['inline', 'idle']);
  });

  it('the page paints before it computes', async () => {
    vi.stubGlobal('Worker', undefined);
    const { runner, idle, painted } = setUp(connectWorker);
    const order: string[] = [];
    runner.submit(inputs, 'a');
    requestAnimationFrame(() => order.push(`frame, ${painted.length} painted`));
    await idle();
    expect(order).toEqual(['frame, 0 painted']);
  });
});
