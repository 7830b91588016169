// The runner over connections played by hand, on a clock moved by hand.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connect, Connection } from '../../src/worker/connection';
import { createForecastApi } from '../../src/worker/forecast-api';
import type { RunInputs } from '../../src/scenario/run-inputs';
import type { RunOutcome, RunRequest } from '../../src/worker/protocol';
import { createRunner, type RunnerStatus } from '../../src/worker/runner';
import { madeUpEngine, refusedInputs, someInputs } from './made-up-forecast';

const api = createForecastApi(madeUpEngine);

/** A connection on which the test decides when and what the other side says. */
class PlayedConnection implements Connection {
  readonly requests: RunRequest[] = [];
  closed = false;
  #sayReady: (() => void)[] = [];
  #answer: ((outcome: RunOutcome) => void)[] = [];
  #refuse: ((error: unknown) => void)[] = [];

  constructor(
    readonly crash: (reason: string) => void,
    /** Whether the other side is there from the beginning. */
    readonly loaded: boolean,
  ) {}

  ready(): Promise<void> {
    return new Promise((resolve) => {
      this.#sayReady.push(resolve);
      if (this.loaded) resolve();
    });
  }

  run(request: RunRequest): Promise<RunOutcome> {
    this.requests.push(request);
    return new Promise((resolve, reject) => {
      this.#answer.push(resolve);
      this.#refuse.push(reject);
    });
  }

  close(): void {
    this.closed = true;
  }

  load(): void {
    for (const say of this.#sayReady) say();
  }

  /** Answers a request as the made-up engine would, by default the last one. */
  answer(index = this.requests.length - 1): void {
    this.answerWith(api.run(this.requests[index] as RunRequest), index);
  }

  answerWith(outcome: RunOutcome, index = this.requests.length - 1): void {
    this.#answer[index]?.(outcome);
  }

  refuse(error: unknown): void {
    this.#refuse.at(-1)?.(error);
  }
}

/** A runner with everything that happened to it. */
function setUp({ loaded = true, worker = undefined as Connect | null | undefined } = {}) {
  const workers: PlayedConnection[] = [];
  const pages: PlayedConnection[] = [];
  const painted: string[] = [];
  const statuses: RunnerStatus[] = [];
  const play: Connect = (crash) => {
    const connection = new PlayedConnection(crash, loaded);
    workers.push(connection);
    return connection;
  };
  const connect = worker === undefined ? play : worker;
  const onForecast = vi.fn((_: unknown, __: RunInputs, tag: string) => {
    painted.push(tag);
  });
  const runner = createRunner<string>({
    ...(connect === null ? {} : { worker: connect }),
    inline: (crash) => {
      const connection = new PlayedConnection(crash, true);
      pages.push(connection);
      return connection;
    },
    onForecast,
    onStatus: (status) => statuses.push(status),
  });
  return {
    runner,
    workers,
    pages,
    painted,
    onForecast,
    statuses,
    kinds: () => statuses.map(({ kind }) => kind),
    /** The seeds of the inputs asked for, over all workers. */
    asked: () => workers.flatMap(({ requests }) => requests.map(({ seed }) => seed)),
    submit: async (seed: number, inputs: RunInputs = someInputs) => {
      runner.submit({ ...inputs, seed }, `run ${seed}`);
      await settle();
    },
    last: () => workers.at(-1) as PlayedConnection,
  };
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a change', () => {
  it('is one run', async () => {
    const { submit, last, asked, painted, kinds } = setUp();
    await submit(1);
    last().answer();
    await settle();
    expect(asked()).toEqual([1]);
    expect(painted).toEqual(['run 1']);
    expect(kinds()).toEqual(['starting', 'working', 'idle']);
    await pass(60_000);
    expect(asked()).toEqual([1]);
  });

  it('starts nothing before it', () => {
    expect(setUp().workers).toEqual([]);
  });

  it('comes back with its own inputs and tag', async () => {
    const { submit, last, onForecast } = setUp();
    await submit(1);
    last().answer();
    await settle();
    expect(onForecast).toHaveBeenCalledOnce();
    const [forecast, inputs, tag] = onForecast.mock.calls[0] ?? [];
    expect(forecast).toStrictEqual(
      madeUpEngine(someInputs.assumptions, { samples: 64 } as never, someInputs.years),
    );
    expect(inputs).toEqual({ ...someInputs, seed: 1 });
    expect(tag).toBe('run 1');
  });

  it('many times in one tick is one run, of the newest', async () => {
    const { runner, last, asked, painted } = setUp();
    for (let seed = 1; seed <= 50; seed++) runner.submit({ ...someInputs, seed }, `run ${seed}`);
    await settle();
    last().answer();
    await settle();
    expect(asked()).toEqual([50]);
    expect(painted).toEqual(['run 50']);
  });

  it('many times during a run is one more run, of the newest', async () => {
    const { submit, last, asked, painted, kinds } = setUp();
    for (let seed = 1; seed <= 50; seed++) await submit(seed);
    expect(asked()).toEqual([1]);
    last().answer();
    await settle();
    expect(asked()).toEqual([1, 50]);
    last().answer();
    await settle();
    expect(asked()).toEqual([1, 50]);
    // The first is painted too: newer than what was there, and a drag that never ends would otherwise show nothing.
    expect(painted).toEqual(['run 1', 'run 50']);
    expect(kinds()).toEqual(['starting', 'working', 'idle']);
  });

  it('asks for the next run before it paints the last one', async () => {
    const { submit, last, asked, onForecast } = setUp();
    await submit(1);
    await submit(2);
    onForecast.mockImplementationOnce(() => {
      expect(asked()).toEqual([1, 2]);
    });
    last().answer(0);
    await settle();
    expect(onForecast).toHaveBeenCalledOnce();
    last().answer();
    await settle();
  });

  it('made while painting is run', async () => {
    const { runner, submit, last, asked, onForecast, kinds } = setUp();
    await submit(1);
    onForecast.mockImplementationOnce(() => runner.submit({ ...someInputs, seed: 2 }, 'run 2'));
    last().answer();
    await settle();
    expect(asked()).toEqual([1, 2]);
    last().answer();
    await settle();
    expect(kinds()).toEqual(['starting', 'working', 'idle']);
  });

  it('cannot alter inputs that were handed in before', async () => {
    const { runner, last, onForecast } = setUp();
    const years = Float64Array.of(2020, 2030);
    runner.submit({ ...someInputs, years }, 'a');
    years.fill(0);
    await settle();
    last().answer();
    await settle();
    expect(onForecast.mock.calls[0]?.[1].years).toEqual(Float64Array.of(2020, 2030));
  });

  it('that is not plain is refused at once, and does no harm', async () => {
    const { runner, submit, last, painted } = setUp();
    const proxied = { ...someInputs, assumptions: new Proxy(someInputs.assumptions, {}) };
    expect(() => runner.submit(proxied, 'proxied')).toThrow(/could not be cloned/);
    await submit(1);
    last().answer();
    await settle();
    expect(painted).toEqual(['run 1']);
  });
});

describe('an answer', () => {
  it('carries the number of its request, and numbers rise', async () => {
    const { submit, last } = setUp();
    for (const seed of [1, 2, 3]) {
      await submit(seed);
      last().answer();
      await settle();
    }
    expect(last().requests.map(({ runId }) => runId)).toEqual([1, 2, 3]);
  });

  const packed = (change: (forecast: Float64Array) => void = () => {}) => {
    const outcome = api.run({ ...someInputs, runId: 1 });
    if (outcome.kind === 'failed') throw new Error(outcome.message);
    change(outcome.result);
    return outcome;
  };
  const M = 701;
  const nonsense: [what: string, outcome: unknown][] = [
    ['null', null],
    ['nothing', undefined],
    ['a word', 'done'],
    ['of no kind', { runId: 1 }],
    ['without a result', { kind: 'done', runId: 1 }],
    ['a list of words', { kind: 'done', runId: 1, result: ['a', 'b'] }],
    ['a failure without a message', { kind: 'failed', runId: 1 }],
    ['of another run', { ...packed(), runId: 99 }],
    ['with other samples', packed((flat) => (flat[1] = 128))],
    ['of another year', packed((flat) => (flat[M] = 2019))],
    ['a date that is NaN', packed((flat) => (flat[3] = NaN))],
    ['dates out of order', packed((flat) => (flat[6] = 2029))],
    ['a date before 2015', packed((flat) => (flat[3] = 3))],
    ['a chance above 1', packed((flat) => (flat[10 + 340] = 1.5))],
    ['chances that fall', packed((flat) => (flat[12] = 0))],
    ['never NaN', packed((flat) => (flat[351] = NaN))],
    ['a date of the other kind that is NaN', packed((flat) => (flat[352] = NaN))],
    ['tokens without end', packed((flat) => (flat[M + 4 * 5 - 1 + 4] = Infinity))],
    ['tokens below zero', packed((flat) => (flat[M + 4] = -1))],
    ['bands out of order', packed((flat) => (flat[M + 4 + 4] = 0))],
    ['a NaN at the end', packed((flat) => flat.fill(NaN, -1))],
  ];
  it.each(nonsense)('that is none is asked for once more: %s', async (_, outcome) => {
    const { submit, workers, last, painted, statuses } = setUp();
    await submit(1);
    last().answerWith(outcome as RunOutcome);
    await settle();
    expect(workers.map(({ closed }) => closed)).toEqual([true, false]);
    // Whatever it is, it is no answer to the second run either.
    last().answerWith(outcome as RunOutcome);
    await settle();
    const failed = { kind: 'failed', by: 'model', reason: 'no sound forecast' };
    expect(statuses.at(-1)).toEqual(failed);
    expect(painted).toEqual([]);
    await submit(2);
    last().answer();
    await settle();
    expect(painted).toEqual(['run 2']);
  });
  it('that is whole is painted, as the same answers changed in nothing are', async () => {
    const { submit, last, painted } = setUp();
    await submit(1);
    last().answerWith(packed());
    await settle();
    expect(painted).toEqual(['run 1']);
  });

  it('to another request is dropped', async () => {
    const { submit, last, painted } = setUp();
    await submit(1);
    last().answerWith(api.run({ ...someInputs, runId: 99 }));
    await settle();
    expect(painted).toEqual([]);
    await pass(12_000);
    last().answer();
    await settle();
    expect(painted).toEqual(['run 1']);
  });

  it('from a worker that was given up is dropped', async () => {
    const { submit, workers, painted } = setUp();
    await submit(1);
    workers[0]?.crash('out of memory');
    await submit(2);
    workers[0]?.answer();
    workers[0]?.load();
    await settle();
    expect(painted).toEqual([]);
    workers[1]?.answer();
    await settle();
    workers[0]?.crash('again');
    expect(workers.map(({ closed }) => closed)).toEqual([true, false]);
    workers[1]?.answer();
    await settle();
    expect(painted).toEqual(['run 1', 'run 2']);
  });

  it('that refuses the inputs is a status, and the worker stays', async () => {
    const { submit, workers, last, statuses, painted } = setUp();
    await submit(1, refusedInputs);
    last().answer();
    await settle();
    expect(statuses.at(-1)).toEqual({ kind: 'failed', by: 'model', reason: 'growth below zero' });
    await submit(2);
    last().answer();
    await settle();
    expect(statuses.slice(-2)).toEqual([{ kind: 'working' }, { kind: 'idle' }]);
    expect(painted).toEqual(['run 2']);
    expect(workers).toHaveLength(1);
  });

  it('that refuses inputs no longer wanted is no news', async () => {
    const { submit, last, kinds, painted } = setUp();
    await submit(1, refusedInputs);
    await submit(2);
    last().answer(0);
    await settle();
    last().answer();
    await settle();
    expect(kinds()).toEqual(['starting', 'working', 'idle']);
    expect(painted).toEqual(['run 2']);
  });

  it('that is no forecast counts as a crash', async () => {
    const { submit, workers, last, kinds } = setUp();
    await submit(1);
    last().answerWith({ kind: 'done', runId: 1, result: new Float64Array(3) });
    await settle();
    expect(workers).toHaveLength(2);
    last().answer();
    await settle();
    expect(kinds()).toEqual(['starting', 'working', 'restarted', 'idle']);
  });

  it('whose painting fails leaves the runner in order', async () => {
    const { submit, last, onForecast, kinds } = setUp();
    const rejected = vi.fn();
    process.once('unhandledRejection', rejected);
    await submit(1);
    onForecast.mockImplementationOnce(() => {
      throw new Error('cannot paint');
    });
    last().answer();
    await settle();
    await submit(2);
    last().answer();
    await settle();
    expect(kinds()).toEqual(['starting', 'working', 'idle', 'working', 'idle']);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve));
    vi.useFakeTimers();
    // The error is the page's own and is not swallowed.
    expect(rejected).toHaveBeenCalledOnce();
  });
});

describe('a worker that breaks down', () => {
  it('is restarted, and the run repeated', async () => {
    const { submit, workers, last, asked, statuses, painted } = setUp();
    await submit(1);
    last().crash('out of memory');
    await settle();
    expect(workers.map(({ closed }) => closed)).toEqual([true, false]);
    expect(asked()).toEqual([1, 1]);
    last().answer();
    await settle();
    expect(statuses.slice(2)).toEqual([
      { kind: 'restarted', reason: 'out of memory' },
      { kind: 'idle' },
    ]);
    expect(painted).toEqual(['run 1']);
  });

  it('is restarted with the newest inputs', async () => {
    const { submit, last, asked, painted } = setUp();
    await submit(1);
    await submit(2);
    last().crash('out of memory');
    await settle();
    expect(asked()).toEqual([1, 2]);
    last().answer();
    await settle();
    expect(painted).toEqual(['run 2']);
  });

  it('twice on the same inputs is a failure, and the next inputs are tried anew', async () => {
    const { submit, workers, last, statuses, painted, kinds } = setUp();
    await submit(1);
    last().crash('once');
    await settle();
    last().crash('twice');
    await settle();
    expect(statuses.slice(2)).toEqual([
      { kind: 'restarted', reason: 'once' },
      { kind: 'failed', by: 'worker', reason: 'twice' },
    ]);
    expect(workers.map(({ closed }) => closed)).toEqual([true, true]);
    await pass(60_000);
    expect(workers).toHaveLength(2);

    await submit(2);
    last().answer();
    await settle();
    expect(kinds().slice(4)).toEqual(['starting', 'working', 'idle']);
    expect(painted).toEqual(['run 2']);
  });

  it('twice, with newer inputs waiting the second time, goes on with those', async () => {
    const { submit, workers, last, painted } = setUp();
    await submit(1);
    last().crash('once');
    await submit(2);
    last().crash('twice');
    await settle();
    expect(workers).toHaveLength(3);
    last().answer();
    await settle();
    expect(painted).toEqual(['run 2']);
  });

  it('while nothing runs is restarted with the next inputs, and that is said', async () => {
    const { submit, workers, last, kinds, painted } = setUp();
    await submit(1);
    last().answer();
    await settle();
    last().crash('out of memory');
    expect(workers).toHaveLength(1);
    await submit(2);
    last().answer();
    await settle();
    expect(workers).toHaveLength(2);
    expect(kinds()).toEqual(['starting', 'working', 'idle', 'restarted', 'idle']);
    expect(painted).toEqual(['run 1', 'run 2']);
  });

  it('by not taking a request is restarted', async () => {
    const { submit, workers, last, statuses } = setUp();
    await submit(1);
    last().refuse(new Error('no room'));
    await settle();
    expect(workers).toHaveLength(2);
    expect(statuses.at(-1)).toEqual({ kind: 'restarted', reason: 'no room' });
    last().answer();
    await settle();
  });
});

describe('a worker that falls silent', () => {
  it('while nothing runs is missed two seconds after the next inputs', async () => {
    const { submit, workers, last, statuses, painted } = setUp();
    await submit(1);
    last().answer();
    await settle();
    // Ended from outside: no event, no answer.
    vi.spyOn(last(), 'ready').mockReturnValue(new Promise(() => {}));
    await submit(2);
    await pass(1_750);
    expect(workers).toHaveLength(1);
    await pass(250);
    expect(workers).toHaveLength(2);
    expect(statuses.at(-1)).toEqual({ kind: 'restarted', reason: 'no-answer' });
    last().answer();
    await settle();
    expect(painted).toEqual(['run 1', 'run 2']);
  });

  it('in its first run is given ten seconds, and thirty the second time', async () => {
    const { submit, workers, kinds } = setUp();
    await submit(1);
    await pass(9_750);
    expect(workers).toHaveLength(1);
    await pass(250);
    expect(workers).toHaveLength(2);
    await pass(29_750);
    expect(kinds()).not.toContain('failed');
    await pass(250);
    expect(kinds()).toEqual(['starting', 'working', 'slow', 'restarted', 'slow', 'failed']);
  });

  it('in a later run is given ten times what the samples of the fastest took', async () => {
    const { submit, workers, last } = setUp();
    await submit(1);
    await pass(400);
    last().answer();
    await settle();
    await submit(2);
    await pass(1_000);
    last().answer();
    await settle();

    // 400 ms for 64 samples: 8 s for 128.
    await submit(3, { ...someInputs, samples: 128 });
    await pass(7_750);
    expect(workers).toHaveLength(1);
    await pass(250);
    expect(workers).toHaveLength(2);
    last().answer();
    await settle();
  });

  it.each([
    ['at least three seconds', 16, 3_000],
    ['at most thirty', 65_536, 30_000],
  ])('in a later run is given %s', async (_, samples, limit) => {
    const { submit, workers, last } = setUp();
    await submit(1);
    await pass(100);
    last().answer();
    await settle();
    await submit(2, { ...someInputs, samples });
    await pass(limit - 250);
    expect(workers).toHaveLength(1);
    await pass(250);
    expect(workers).toHaveLength(2);
    last().answer();
    await settle();
  });

  it('is not missed for the time in which the page itself stood still', async () => {
    const { submit, workers, last, painted } = setUp();
    await submit(1);
    // An hour of sleep: every clock jumps, and timers that came due in it fire once.
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_000);
    await pass(250);
    expect(workers).toHaveLength(1);
    last().answer();
    await settle();
    expect(painted).toEqual(['run 1']);
  });
});

describe('a long run', () => {
  it('is called slow after a second and a half, once', async () => {
    const { submit, last, kinds } = setUp();
    await submit(1);
    await pass(1_250);
    expect(kinds()).toEqual(['starting', 'working']);
    await pass(250);
    expect(kinds()).toEqual(['starting', 'working', 'slow']);
    await pass(5_000);
    last().answer();
    await settle();
    expect(kinds()).toEqual(['starting', 'working', 'slow', 'idle']);
  });

  it('is what a long start is after two seconds', async () => {
    const { submit, last, kinds } = setUp({ loaded: false });
    await submit(1);
    await pass(1_750);
    expect(kinds()).toEqual(['starting']);
    await pass(250);
    expect(kinds()).toEqual(['starting', 'slow']);
    await pass(12_000);
    last().load();
    await settle();
    expect(kinds()).toEqual(['starting', 'slow']);
    // The time for the run begins only now.
    await pass(9_000);
    last().answer();
    await settle();
    expect(kinds()).toEqual(['starting', 'slow', 'idle']);
  });
});

describe('where no worker can be had', () => {
  it.each<[why: string, after: number, Connect]>([
    [
      'because there are none',
      0,
      () => {
        throw new ReferenceError('Worker is not defined');
      },
    ],
    [
      'because its script does not load',
      10,
      (crash) => {
        setTimeout(() => crash('script-not-loaded'), 10);
        return new PlayedConnection(crash, false);
      },
    ],
    ['because it never answers', 15_000, (crash) => new PlayedConnection(crash, false)],
  ])('the page computes by itself: %s', async (_, after, worker) => {
    const start = vi.fn(worker);
    const { submit, pages, kinds, painted } = setUp({ worker: start });
    await submit(1);
    await pass(after);
    pages[0]?.answer();
    await settle();
    await submit(2);
    pages[0]?.answer();
    await settle();
    const starting = [after > 0 ? ['starting'] : [], after > 2_000 ? ['slow'] : []].flat();
    expect(kinds()).toEqual([...starting, 'inline', 'idle', 'working', 'idle']);
    expect(painted).toEqual(['run 1', 'run 2']);
    expect(start).toHaveBeenCalledOnce();
    expect(pages).toHaveLength(1);
  });

  it('the page takes as long as it takes', async () => {
    const { submit, pages, kinds, painted } = setUp({ worker: null });
    await submit(1);
    await pass(60_000);
    pages[0]?.answer();
    await settle();
    expect(pages).toHaveLength(1);
    expect(kinds()).toEqual(['working', 'slow', 'idle']);
    expect(painted).toEqual(['run 1']);
  });

  it('the page says so where its code cannot be loaded, and tries again with the next inputs', async () => {
    const { submit, pages, statuses, painted } = setUp({ worker: null });
    await submit(1);
    pages[0]?.refuse(new TypeError('gone'));
    await settle();
    expect(statuses.map(({ kind }) => kind)).toEqual(['working', 'failed']);
    expect(statuses.at(-1)).toMatchObject({ by: 'code' });
    await submit(2);
    pages[1]?.answer();
    await settle();
    expect(painted).toEqual(['run 2']);
    expect(statuses.at(-1)).toEqual({ kind: 'idle' });
  });

  it('the page takes the newest inputs over', async () => {
    const { submit, last, pages, painted } = setUp({ loaded: false });
    await submit(1);
    await submit(2);
    last().crash('script-not-loaded');
    await settle();
    pages[0]?.answer();
    await settle();
    expect(painted).toEqual(['run 2']);
  });

  it('any more, after a crash, the page takes over too', async () => {
    let had = false;
    const { submit, pages, kinds, painted } = setUp({
      worker: (crash) => {
        if (had) throw new Error('gone');
        had = true;
        setTimeout(() => crash('out of memory'), 10);
        return new PlayedConnection(crash, true);
      },
    });
    await submit(1);
    await pass(10);
    pages[0]?.answer();
    await settle();
    expect(kinds()).toEqual(['starting', 'working', 'inline', 'idle']);
    expect(painted).toEqual(['run 1']);
  });

  it('because none is wanted, nothing is said of it', async () => {
    const { submit, pages, kinds } = setUp({ worker: null });
    await submit(1);
    pages[0]?.answer();
    await settle();
    expect(kinds()).toEqual(['working', 'idle']);
  });
});

describe('stopping', () => {
  it('ends the worker and drops what was in flight or waited', async () => {
    const { runner, submit, last, painted, kinds } = setUp();
    await submit(1);
    await submit(2);
    runner.stop();
    last().answer();
    last().crash('late');
    await pass(60_000);
    expect(last().closed).toBe(true);
    expect(painted).toEqual([]);
    expect(kinds()).toEqual(['starting', 'working', 'idle']);
  });

  it('in the tick of a change starts nothing', async () => {
    const { runner, workers } = setUp();
    runner.submit(someInputs, 'a');
    runner.stop();
    await settle();
    expect(workers).toEqual([]);
  });

  it('is not for ever', async () => {
    const { runner, submit, workers, last, painted, kinds } = setUp();
    await submit(1);
    last().answer();
    await settle();
    runner.stop();
    await submit(2);
    last().answer();
    await settle();
    expect(workers).toHaveLength(2);
    expect(painted).toEqual(['run 1', 'run 2']);
    expect(kinds()).toEqual(['starting', 'working', 'idle', 'starting', 'working', 'idle']);
  });

  it('may be done at any time', () => {
    const { runner, statuses } = setUp();
    runner.stop();
    runner.stop();
    expect(statuses).toEqual([]);
  });
});
