/**
 * Both ends of a wire without comlink, to keep the embed small. Answers come in the order of the questions; a question is a request
 * for a run or for values, or null for a sign of life.
 */
import type { Assumptions } from '../model/parameters/assumptions';
import type { ValueNeeded } from '../model/answers/value-needed';
import type { Connection } from './connection';
import type { LocalForecastApi } from './forecast-api';
import type { RunOutcome, RunRequest } from './protocol';

/** For which year values are wanted: a calendar year. */
export interface ValuesInput {
  readonly assumptions: Assumptions;
  readonly askedYear: number;
}

/** The value of every parameter that alone gives a year, in registry order. */
type FindValues = (input: ValuesInput) => readonly ValueNeeded[];

export interface PlainConnection extends Connection {
  /** May never resolve, because a terminated worker sends nothing. Rejects only if the request cannot be sent. */
  values(input: ValuesInput): Promise<readonly ValueNeeded[]>;
}

/** As `Connect`. */
export type ConnectPlainly = (onCrash: (reason: string) => void) => PlainConnection;

type Question = RunRequest | ValuesInput | null;
type Reply = RunOutcome | readonly ValueNeeded[] | null;

/** One side of a channel, or a worker, or a worker's own scope. */
export interface Wire {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

/**
 * Lets the other end of a wire ask for forecasts; the buffers of its results are transferred, not copied.
 *
 * @param wire       this side of the channel; in a worker, the worker's own scope.
 * @param findValues what it throws breaks the worker down, as the other end hears. Left out, no values are asked for.
 */
export function servePlainly(
  api: LocalForecastApi,
  wire: Wire,
  findValues: FindValues = () => [],
): void {
  wire.onmessage = ({ data }: MessageEvent<Question>) => {
    if (data && 'askedYear' in data) {
      wire.postMessage(findValues(data));
      return;
    }
    const reply = data && api.run(data);
    wire.postMessage(reply, reply?.kind === 'done' ? [reply.result.buffer] : []);
  };
}

/**
 * A connection over a wire whose other end `servePlainly` holds.
 *
 * @param wire this side of the channel, or the worker: the connection's own from now on.
 * @param end  ends the other side.
 */
export function plainConnection(wire: Wire, end: () => void): PlainConnection {
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
    values: (input) => ask(input) as Promise<readonly ValueNeeded[]>,
    close() {
      wire.onmessage = null;
      end();
    },
  };
}
