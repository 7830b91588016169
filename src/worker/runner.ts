/**
 * What the page holds to get forecasts: hand in inputs as often as they change, get forecasts and a status back.
 *
 * One run is in flight, at most one waits, and newer inputs take the place of those that wait. What was in flight when newer
 * inputs came is still delivered, since it is newer than the picture on the screen: a long drag does not starve. Runs land in
 * the order of their inputs, and nothing from a connection that was given up is heard, so the picture never goes back.
 */
import type { Forecast } from '../model/engines/forecast';
import type { Connect, Connection } from './connection';
import { unpackForecast } from './forecast-layout';
import type { RunInputs } from '../scenario/run-inputs';
import type { RunOutcome } from './protocol';

/** Time is counted in steps: a page that was asleep or held up hears its messages before many steps have passed. */
const STEP_MS = 250;
/** A run as long as this is worth a word. */
const SLOW_MS = 1_500;
/** For a worker's script to be loaded. */
const START_MS = 15_000;
/** For a worker that has answered before, and is not computing, to say that it is there. */
const READY_MS = 2_000;
/** For a run: ten times what the fastest one took by the sample, within limits. */
const RUN_TIMES = 10;
const LEAST_RUN_MS = 3_000;
const MOST_RUN_MS = 30_000;
const FIRST_RUN_MS = 10_000;
/** The second time round, a slow computer gets the benefit of the doubt. */
const SECOND_TIMES = 3;

/** Given when it changes. `reason` is for a log, not for a reader; sentences are made in `words/`. */
export type RunnerStatus =
  /** Nothing to do: the last forecast is that of the last inputs. */
  | { readonly kind: 'idle' }
  /** A worker is being started. */
  | { readonly kind: 'starting' }
  | { readonly kind: 'working' }
  /** Still working, for 1.5 seconds by now. */
  | { readonly kind: 'slow' }
  /** The worker broke down; the newest inputs are run by a new one. Lasts until that answers: show it longer. */
  | { readonly kind: 'restarted'; readonly reason: string }
  /** No worker can be had; from now on runs hold up the page. Lasts until the first one answers. */
  | { readonly kind: 'inline'; readonly reason: string }
  /**
   * There is no forecast of the last inputs. By `model`: it refuses them, and `reason` is its message. By `worker`: it broke
   * down twice on them. The next inputs are tried anew.
   */
  | { readonly kind: 'failed'; readonly by: 'model' | 'worker'; readonly reason: string };

export interface RunnerOptions<Tag> {
  /** How to start a worker; left out, everything runs on the page. */
  readonly worker?: Connect;
  /** What to do where no worker can be started. */
  readonly inline: Connect;
  /**
   * @param forecast its arrays are the receiver's to keep.
   * @param inputs   a copy of the inputs it was made from.
   * @param tag      what was handed in with them.
   */
  readonly onForecast: (forecast: Forecast, inputs: RunInputs, tag: Tag) => void;
  readonly onStatus: (status: RunnerStatus) => void;
}

export interface Runner<Tag> {
  /**
   * Asks for the forecast of these inputs. Of several calls in one tick only the last is run.
   *
   * @param inputs plain values, copied before this returns; of a reactive state, hand in its snapshot.
   * @param tag    comes back with the forecast; stays on this side, so it may be anything.
   * @throws DataCloneError if the inputs are not plain.
   */
  submit(inputs: RunInputs, tag: Tag): void;
  /** Ends the worker and forgets what is in flight or waits; the next inputs start a new one. */
  stop(): void;
}

interface Run<Tag> {
  readonly inputs: RunInputs;
  readonly tag: Tag;
}

interface Link {
  readonly connection: Connection;
  /** Whether it has ever answered. */
  answered: boolean;
}

interface Flight<Tag> {
  readonly runId: number;
  readonly run: Run<Tag>;
  readonly second: boolean;
  readonly link: Link;
  readonly timer: ReturnType<typeof setInterval>;
  /** When the other side said that it is there, by the page's clock. */
  readyAt: number | undefined;
  /** Time since its last sign of life, counted in steps. */
  silentMs: number;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Makes a runner. Nothing is started before the first inputs.
 *
 * @returns a runner that calls `onForecast` and `onStatus`, never before `submit` has returned.
 * @source none (definition)
 */
export function createRunner<Tag = void>(options: RunnerOptions<Tag>): Runner<Tag> {
  const { inline, onForecast, onStatus } = options;
  let connect = options.worker ?? inline;
  let link: Link | undefined;
  let waiting: Run<Tag> | undefined;
  let flight: Flight<Tag> | undefined;
  let runs = 0;
  /** What the fastest run took, by the sample: small first runs are slow, and say little about large ones. */
  let sampleMs = Infinity;
  let status: RunnerStatus = { kind: 'idle' };
  /** What has happened to the connection, to be told with the next launch. */
  let news: RunnerStatus | undefined;

  const say = (next: RunnerStatus): void => {
    if (next.kind === status.kind && next.kind !== 'failed') return;
    status = next;
    onStatus(next);
  };

  const join = (by: Connect): Link => {
    const joined: Link = {
      answered: false,
      connection: by((reason) => {
        if (link === joined) lose(reason);
      }),
    };
    return joined;
  };

  const goInline = (reason: string): void => {
    connect = inline;
    news = { kind: 'inline', reason };
  };

  const open = (): Link => {
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
    const { connection, answered } = (link ??= open());
    const launched: Flight<Tag> = {
      runId: ++runs,
      run,
      second,
      link,
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
    const told = news;
    news = undefined;
    say(told ?? { kind: answered || connect === inline ? 'working' : 'starting' });
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
    greeted.link.answered = true;
    greeted.readyAt = performance.now();
    greeted.silentMs = 0;
    if (status.kind === 'starting') say({ kind: 'working' });
  };

  const patience = ({ link: { answered }, readyAt, run, second }: Flight<Tag>): number => {
    // The page cannot fall silent without this clock standing still as well.
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
    else if (waited.silentMs >= SLOW_MS && waited.link.answered) say({ kind: 'slow' });
  };

  const land = (landed: Flight<Tag>, outcome: RunOutcome): void => {
    if (flight !== landed || outcome.runId !== landed.runId) return;
    const { run, readyAt, link: from } = landed;
    from.answered = true;
    if (outcome.kind === 'failed') {
      endFlight();
      // Of inputs that are no longer the newest, nobody wants to know.
      if (waiting) takeOff();
      else say({ kind: 'failed', by: 'model', reason: outcome.message });
      return;
    }
    let forecast: Forecast;
    try {
      forecast = unpackForecast(outcome.result);
    } catch (error) {
      lose(reasonOf(error));
      return;
    }
    if (readyAt !== undefined)
      sampleMs = Math.min(sampleMs, (performance.now() - readyAt) / run.inputs.samples);
    endFlight();
    // The next run first: it computes while the page paints this one.
    takeOff();
    try {
      onForecast(forecast, run.inputs, run.tag);
    } finally {
      if (!flight && !waiting) say({ kind: 'idle' });
    }
  };

  /** Gives the connection up, and goes on with a new one if there is anything to run. */
  const lose = (reason: string): void => {
    const lost = link;
    const stranded = flight;
    endFlight();
    link = undefined;
    lost?.connection.close();

    const neverStarted = lost?.answered === false && connect !== inline;
    if (neverStarted) goInline(reason);
    else news = { kind: 'restarted', reason };
    if (waiting) takeOff();
    else if (stranded && neverStarted) launch(stranded.run, stranded.second);
    else if (stranded && !stranded.second) launch(stranded.run, true);
    else if (stranded) {
      news = undefined;
      say({ kind: 'failed', by: 'worker', reason });
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
      link?.connection.close();
      link = undefined;
      say({ kind: 'idle' });
    },
  };
}
