import { describe, expect, it } from 'vitest';
import type { LocalForecastApi } from '../../src/worker/forecast-api';
import { defaultScenario } from '../../src/scenario/scenario';
import { plainConnection, servePlainly, type Wire } from '../../src/worker/plain-wire';
import type { RunOutcome, RunRequest } from '../../src/worker/protocol';

/** Both ends of a wire whose messages arrive at once, with what each end was told to transfer. */
function wires(): { page: Wire; worker: Wire; transferred: unknown[][] } {
  const transferred: unknown[][] = [];
  const end = (other: () => Wire): Wire => ({
    onmessage: null,
    postMessage(message, transfer = []) {
      transferred.push(transfer);
      void Promise.resolve().then(() => other().onmessage?.({ data: message } as MessageEvent));
    },
  });
  const page: Wire = end(() => worker);
  const worker: Wire = end(() => page);
  return { page, worker, transferred };
}

const request = (runId: number): RunRequest => ({ runId }) as RunRequest;
const done = (runId: number, result = Float64Array.of(runId)): RunOutcome => ({
  kind: 'done',
  runId,
  result,
});

describe('a plain wire', () => {
  it('answers in the order of the questions, and a sign of life without a run', async () => {
    const { page, worker } = wires();
    const runs: number[] = [];
    const run = ({ runId }: RunRequest): RunOutcome => {
      runs.push(runId);
      return done(runId);
    };
    servePlainly({ run } as LocalForecastApi, worker);
    const connection = plainConnection(page, () => undefined);
    const answers = [
      connection.ready(),
      connection.run(request(1)),
      connection.run(request(2)),
    ] as const;
    expect(await Promise.all(answers)).toEqual([undefined, done(1), done(2)]);
    expect(runs).toEqual([1, 2]);
  });

  it('answers a question about values', async () => {
    const { page, worker } = wires();
    const values = [{ kind: 'none', id: 'pages', reason: 'no-effect' }] as const;
    const years: number[] = [];
    servePlainly({} as LocalForecastApi, worker, ({ askedYear }) => {
      years.push(askedYear);
      return values;
    });
    const connection = plainConnection(page, () => undefined);
    const { assumptions } = defaultScenario;
    expect(await connection.values({ assumptions, askedYear: 2034 })).toEqual(values);
    expect(years).toEqual([2034]);
  });

  it('transfers the buffer of a result, and of a failure nothing', async () => {
    const { page, worker, transferred } = wires();
    const result = Float64Array.of(1, 2);
    const failed: RunOutcome = { kind: 'failed', runId: 2, message: 'no' };
    const run = ({ runId }: RunRequest): RunOutcome => (runId === 1 ? done(1, result) : failed);
    servePlainly({ run } as LocalForecastApi, worker);
    const connection = plainConnection(page, () => undefined);
    await connection.run(request(1));
    expect(await connection.run(request(2))).toEqual(failed);
    expect(transferred.filter((each) => each.length > 0)).toEqual([[result.buffer]]);
  });

  it('ends the other side when it is closed, and hears nothing more', () => {
    const { page } = wires();
    let ended = 0;
    const connection = plainConnection(page, () => ended++);
    connection.close();
    expect([ended, page.onmessage]).toEqual([1, null]);
  });

  it('rejects what cannot be sent, and later answers still find their questions', async () => {
    const { page, worker } = wires();
    servePlainly({ run: ({ runId }) => done(runId) } as LocalForecastApi, worker);
    const send = page.postMessage.bind(page);
    page.postMessage = (message) => {
      if (message === null) throw new Error('cannot be cloned');
      send(message);
    };
    const connection = plainConnection(page, () => undefined);
    await expect(connection.ready()).rejects.toThrow('cannot be cloned');
    expect(await connection.run(request(3))).toEqual(done(3));
  });
});
