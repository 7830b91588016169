/**
 * Runs forecasts for the page: it takes inputs as often as they change, and calls back with forecasts and a status.
 *
 * One run is in flight, at most one waits, and newer inputs replace those that wait. A run that was in flight when newer inputs came
 * is still delivered, because it is newer than the picture on the screen: a long drag keeps moving the picture. Runs arrive in the
 * order of their inputs, and messages of a connection that was given up are ignored, so the picture never goes back.
 */
import type { Forecast } from '../model/engines/forecast';
import type { Connect, Connection } from './connection';
import { unpackForecast } from './forecast-layout';
import { isSoundForecast } from './sound-forecast';
import type { RunInputs } from '../scenario/run-inputs';
import type { RunOutcome } from './protocol';

/** Time is counted in steps, so that a page that was asleep or blocked reads its messages before many steps have passed. */
const STEP_MS = 250;
/** After this long the status is `slow`. */
const SLOW_MS = 1_500;
/** A worker that takes longer than this to start is reported as `slow`. */
const SLOW_START_MS = 2_000;
/** Time for a worker's script to load. */
const START_MS = 15_000;
/** Time for an idle worker that has answered before to report that it is alive. */
const READY_MS = 2_000;
/** Time for a run: ten times what the fastest one took for each sample, within limits. */
const RUN_TIMES = 10;
const LEAST_RUN_MS = 3_000;
const MOST_RUN_MS = 30_000;
const FIRST_RUN_MS = 10_000;
/** A second try gets more time, because the computer may only be slow. */
const SECOND_TIMES = 3;

/** Given when it changes. `reason` is for a log, not for a reader; sentences are made in `words/`. */
export type RunnerStatus =
  /** The last forecast is that of the last inputs. */
  | { readonly kind: 'idle' }
  /** A worker is being started. */
  | { readonly kind: 'starting' }
  | { readonly kind: 'working' }
  /** Still working, for 1.5 seconds by now, or starting a worker, for two. */
  | { readonly kind: 'slow' }
  /** The worker crashed and a new one runs the newest inputs. It lasts until that one answers, which is short to read. */
  | { readonly kind: 'restarted'; readonly reason: string }
  /** No worker can be started, so runs block the page. It lasts until the first one ends. */
  | { readonly kind: 'inline'; readonly reason: string }
  /**
   * There is no forecast of the last inputs. By `model`: it refuses them, and `reason` is its message, or twice its answer was no
   * forecast. By `worker`: it crashed twice on them. By `code`: that of the model cannot be loaded. The next inputs start afresh.
   */
  | { readonly kind: 'failed'; readonly by: 'model' | 'worker' | 'code'; readonly reason: string };

export interface RunnerOptions<Tag> {
  /** How to start a worker; without it everything runs on the page. */
  readonly worker?: Connect;
  /** How to run on the page, where no worker can be started. */
  readonly inline: Connect;
  /**
   * @param forecast its arrays belong to the receiver.
   * @param inputs   a copy of its inputs.
   * @param tag      what was submitted with them.
   */
  readonly onForecast: (forecast: Forecast, inputs: RunInputs, tag: Tag) => void;
  readonly onStatus: (status: RunnerStatus) => void;
}

export interface Runner<Tag> {
  /**
   * Asks for the forecast of these inputs. Of several calls in one tick only the last is run.
   *
   * @param inputs plain values, copied before this returns.
   * @param tag    comes back with the forecast; it is not posted, so it may be anything.
   * @throws DataCloneError if the inputs are not plain.
   */
  submit(inputs: RunInputs, tag: Tag): void;
  /** Ends the worker and drops what is in flight or waits; the next inputs start a new one. */
  stop(): void;
}

interface Run<Tag> {
  readonly inputs: RunInputs;
  readonly tag: Tag;
}

interface OpenConnection {
  readonly connection: Connection;
  /** Whether it has ever answered. */
  answered: boolean;
}

interface Flight<Tag> {
  readonly runId: number;
  readonly run: Run<Tag>;
  readonly second: boolean;
  readonly by: OpenConnection;
  readonly timer: ReturnType<typeof setInterval>;
  /** When the worker reported that it is alive, by the page's clock. */
  readyAt: number | undefined;
  /** Time since its last message, counted in steps. */
  silentMs: number;
}

/** The reason for giving up a worker that answers twice with something else than a forecast. */
const NO_FORECAST = 'no sound forecast';

/** The forecast in an answer; undefined where it is not one of this run. */
function forecastOf(answer: RunOutcome | undefined, run: RunInputs): Forecast | undefined {
  if (answer?.kind !== 'done') return undefined;
  try {
    const forecast = unpackForecast(answer.result);
    return isSoundForecast(forecast, run.samples, run.years) ? forecast : undefined;
  } catch {
    return undefined;
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Makes a runner. Nothing is started before the first inputs.
 *
 * @returns a runner that calls `onForecast` and `onStatus`, never before `submit` has returned.
 */
export function createRunner<Tag = void>(options: RunnerOptions<Tag>): Runner<Tag> {
  const { inline, onForecast, onStatus } = options;
  let connect = options.worker ?? inline;
  let current: OpenConnection | undefined;
  let waiting: Run<Tag> | undefined;
  let flight: Flight<Tag> | undefined;
  let runs = 0;
  /** What the fastest run took for each sample; the first runs are small and slow, and say little about large ones. */
  let sampleMs = Infinity;
  let status: RunnerStatus = { kind: 'idle' };
  /** What has happened to the connection; it becomes the status of the next run. */
  let news: RunnerStatus | undefined;

  const say = (next: RunnerStatus): void => {
    if (next.kind === status.kind && next.kind !== 'failed') return;
    status = next;
    onStatus(next);
  };

  const join = (connectBy: Connect): OpenConnection => {
    const joined: OpenConnection = {
      answered: false,
      connection: connectBy((reason) => {
        if (current === joined) lose(reason);
      }),
    };
    return joined;
  };

  const goInline = (reason: string): void => {
    connect = inline;
    news = { kind: 'inline', reason };
  };

  const open = (): OpenConnection => {
    if (connect !== inline) {
      try {
        return join(connect);
      } catch (error) {
        goInline(reasonOf(error));
      }
    }
    return join(inline);
  };

  const launch = (run: Run<Tag>, second: boolean): void => {
    const { connection, answered } = (current ??= open());
    const launched: Flight<Tag> = {
      runId: ++runs,
      run,
      second,
      by: current,
      timer: setInterval(() => wait(launched), STEP_MS),
      readyAt: undefined,
      silentMs: 0,
    };
    flight = launched;
    const fail = (error: unknown): void => {
      if (flight === launched) lose(reasonOf(error));
    };
    connection.ready().then(() => greet(launched), fail);
    connection
      .run({ ...run.inputs, runId: launched.runId })
      .then((outcome) => land(launched, outcome), fail);
    say(news ?? { kind: answered || connect === inline ? 'working' : 'starting' });
    news = undefined;
  };

  const takeOff = (): void => {
    if (flight || !waiting) return;
    const run = waiting;
    waiting = undefined;
    launch(run, false);
  };

  const endFlight = (): void => {
    clearInterval(flight?.timer);
    flight = undefined;
  };

  const greet = (greeted: Flight<Tag>): void => {
    if (flight !== greeted) return;
    greeted.by.answered = true;
    greeted.readyAt = performance.now();
    greeted.silentMs = 0;
    if (status.kind === 'starting') say({ kind: 'working' });
  };

  const patience = ({ by: { answered }, readyAt, run, second }: Flight<Tag>): number => {
    // A run that blocks the page blocks this clock as well.
    if (connect === inline) return Infinity;
    if (!answered) return START_MS;
    if (readyAt === undefined) return READY_MS;
    const usual =
      sampleMs === Infinity
        ? FIRST_RUN_MS
        : Math.min(MOST_RUN_MS, Math.max(LEAST_RUN_MS, RUN_TIMES * sampleMs * run.inputs.samples));
    return second ? SECOND_TIMES * usual : usual;
  };

  const wait = (waited: Flight<Tag>): void => {
    waited.silentMs += STEP_MS;
    if (waited.silentMs >= patience(waited)) lose('no-answer');
    else if (waited.silentMs >= (waited.by.answered ? SLOW_MS : SLOW_START_MS)) {
      say({ kind: 'slow' });
    }
  };

  const land = (landed: Flight<Tag>, outcome: RunOutcome | null | undefined): void => {
    if (flight !== landed) return;
    const { run, readyAt } = landed;
    landed.by.answered = true;
    const answer = outcome?.runId === landed.runId ? outcome : undefined;
    if (answer?.kind === 'failed' && typeof answer.message === 'string') {
      endFlight();
      // A failure of inputs that are no longer the newest does not matter.
      if (waiting) takeOff();
      else say({ kind: 'failed', by: 'model', reason: answer.message });
      return;
    }
    const forecast = forecastOf(answer, run.inputs);
    if (!forecast) {
      lose(NO_FORECAST);
      return;
    }
    if (readyAt !== undefined)
      sampleMs = Math.min(sampleMs, (performance.now() - readyAt) / run.inputs.samples);
    endFlight();
    // The next run starts first, so that it computes while the page paints this one.
    takeOff();
    try {
      onForecast(forecast, run.inputs, run.tag);
    } finally {
      if (!flight && !waiting) say({ kind: 'idle' });
    }
  };

  /** Gives the connection up, and opens a new one if there is anything to run. */
  const lose = (reason: string): void => {
    const lost = current;
    const stranded = flight;
    endFlight();
    current = undefined;
    lost?.connection.close();

    const neverStarted = lost?.answered === false && connect !== inline;
    // On the page nothing else rejects.
    const notLoaded = connect === inline && reason !== NO_FORECAST;
    if (neverStarted) goInline(reason);
    else if (!notLoaded) news = { kind: 'restarted', reason };
    if (waiting) takeOff();
    else if (stranded && neverStarted) launch(stranded.run, stranded.second);
    else if (stranded && !stranded.second && !notLoaded) launch(stranded.run, true);
    else if (stranded) {
      news = undefined;
      const by = reason === NO_FORECAST ? 'model' : notLoaded ? 'code' : 'worker';
      say({ kind: 'failed', by, reason });
    }
  };

  return {
    submit(inputs, tag) {
      waiting = { inputs: structuredClone(inputs), tag };
      queueMicrotask(takeOff);
    },
    stop() {
      endFlight();
      waiting = undefined;
      news = undefined;
      current?.connection.close();
      current = undefined;
      say({ kind: 'idle' });
    },
  };
}
