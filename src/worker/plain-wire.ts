/**
 * Both ends of a wire without comlink, to keep the embed small. Answers come in the order of the questions; a question is a request
 * for a run, or null for a sign of life.
 */
import type { Connection } from './connection';
import type { LocalForecastApi } from './forecast-api';
import type { RunOutcome, RunRequest } from './protocol';

type Question = RunRequest | null;
type Reply = RunOutcome | null;

/** One side of a channel, or a worker, or a worker's own scope. */
export interface Wire {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

/**
 * Lets the other end of a wire ask for forecasts; the buffers of its results are transferred, not copied.
 *
 * @param wire this side of the channel; in a worker, the worker's own scope.
 */
export function servePlainly(api: LocalForecastApi, wire: Wire): void {
  wire.onmessage = ({ data }: MessageEvent<Question>) => {
    const reply: Reply = data && api.run(data);
    wire.postMessage(reply, reply?.kind === 'done' ? [reply.result.buffer] : []);
  };
}

/**
 * A connection over a wire whose other end `servePlainly` holds.
 *
 * @param wire this side of the channel, or the worker: the connection's own from now on.
 * @param end  ends the other side.
 */
export function plainConnection(wire: Wire, end: () => void): Connection {
  const waiting: ((reply: Reply) => void)[] = [];
  wire.onmessage = ({ data }: MessageEvent<Reply>) => waiting.shift()?.(data);
  const ask = (question: Question): Promise<Reply> =>
    new Promise((resolve) => {
      // Posted first: if that throws, nothing waits for an answer.
      wire.postMessage(question);
      waiting.push(resolve);
    });
  return {
    ready: async () => void (await ask(null)),
    run: (request) => ask(request) as Promise<RunOutcome>,
    close() {
      wire.onmessage = null;
      end();
    },
  };
}
