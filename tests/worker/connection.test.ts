// One suite over all ways to compute: a channel with comlink on either end, as between page and worker, one without, and the page
// itself.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/worker/connection';
import { createForecastApi } from '../../src/worker/forecast-api';
import { unpackForecast } from '../../src/worker/forecast-layout';
import { inlineConnection } from '../../src/worker/inline-connection';
import { plainConnection, servePlainly } from '../../src/worker/plain-wire';
import type { RunOutcome, RunRequest } from '../../src/worker/protocol';
import { serveForecasts } from '../../src/worker/serve-forecasts';
import { channelConnection } from '../../src/worker/worker-connection';
import { madeUpEngine, madeUpForecast, refusedInputs, someInputs } from './made-up-forecast';

type Api = ReturnType<typeof createForecastApi>;

const open: Connection[] = [];
afterEach(() => open.splice(0).forEach((connection) => connection.close()));

const ways: [name: string, way: (api: Api) => Connection][] = [
  [
    'over a channel',
    (api) => {
      const { port1, port2 } = new MessageChannel();
      serveForecasts(api, port2);
      return channelConnection(port1, () => {
        port1.close();
        port2.close();
      });
    },
  ],
  [
    'over a plain wire',
    (api) => {
      const { port1, port2 } = new MessageChannel();
      servePlainly(api, port2);
      return plainConnection(port1, () => {
        port1.close();
        port2.close();
      });
    },
  ],
  ['inline', inlineConnection],
];

describe.each(ways)('a connection %s', (_, way) => {
  const connect = (api: Api = createForecastApi(madeUpEngine)): Connection => {
    const connection = way(api);
    open.push(connection);
    return connection;
  };

  it('gives the same bits as the engine, with the number of the request', async () => {
    const outcome = await connect().run({ ...someInputs, runId: 3 });
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    expect(outcome.runId).toBe(3);
    expect(unpackForecast(outcome.result)).toStrictEqual(madeUpForecast(someInputs.years, 64));
  });

  it('gives the same bits as the real engine', async () => {
    const request: RunRequest = { ...someInputs, runId: 1 };
    expect(await connect(createForecastApi()).run(request)).toStrictEqual(
      createForecastApi().run(request),
    );
  });

  it('gives a failure as a value', async () => {
    const outcome = await connect().run({ ...refusedInputs, runId: 4 });
    expect(outcome).toEqual({ kind: 'failed', runId: 4, message: 'growth below zero' });
  });

  it('leaves the inputs usable', async () => {
    const years = Float64Array.of(2020, 2030);
    await connect().run({ ...someInputs, years, runId: 1 });
    expect(years).toEqual(Float64Array.of(2020, 2030));
  });

  it('says that it is there before it begins to compute', async () => {
    const order: string[] = [];
    const api = createForecastApi(madeUpEngine);
    const connection = connect({
      ...api,
      run(request) {
        order.push('computing');
        return api.run(request);
      },
    });
    const there = connection.ready().then(() => order.push('there'));
    const done = connection.run({ ...someInputs, runId: 1 }).then(() => order.push('done'));
    await Promise.all([there, done]);
    // Over a channel the word of it and the beginning of the run pass each other, so only the answers have an order.
    expect(order.filter((step) => step !== 'computing')).toEqual(['there', 'done']);
  });

  it('computes in a task of its own, after whoever asked is done', async () => {
    const made = createForecastApi(madeUpEngine);
    const run = vi.fn((request: RunRequest) => made.run(request));
    const answer = connect({ ready() {}, run }).run({ ...someInputs, runId: 1 });
    await Promise.resolve();
    expect(run).not.toHaveBeenCalled();
    await answer;
    expect(run).toHaveBeenCalledOnce();
  });

  it('answers nothing once it is closed, and may be closed again', async () => {
    const connection = connect();
    const answered = vi.fn<(outcome: RunOutcome) => void>();
    void connection.run({ ...someInputs, runId: 1 }).then(answered);
    connection.close();
    connection.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(answered).not.toHaveBeenCalled();
  });
});

describe('a channel', () => {
  it('hands the result over without a copy', () => {
    const { port1, port2 } = new MessageChannel();
    let sent: RunOutcome | undefined;
    const api = createForecastApi(madeUpEngine);
    serveForecasts({ ...api, run: (request) => (sent = api.run(request)) }, port2);
    const connection = channelConnection(port1, () => port2.close());
    open.push(connection);
    return connection.run({ ...someInputs, runId: 1 }).then(() => {
      // A transferred buffer is empty on the side that it left.
      expect(sent?.kind === 'done' && sent.result.length).toBe(0);
    });
  });

  it('rejects a request that cannot be cloned', async () => {
    const { port1, port2 } = new MessageChannel();
    const connection = channelConnection(port1, () => port2.close());
    open.push(connection);
    const proxied = { ...someInputs, assumptions: new Proxy(someInputs.assumptions, {}), runId: 1 };
    await expect(connection.run(proxied)).rejects.toThrow(/could not be cloned/);
  });
});
