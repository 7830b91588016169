/**
 * What the page holds to get the deeper answers: questions about the scenario that rests, asked of a worker of their own, so that
 * none ever holds up a slider. One question is in flight; a newer one of its kind takes the place of one that waits; and a new
 * scenario makes all of them old.
 */
import type { AnswerInput, AnswerKind, AnswerOf, AnswerOutcome } from './answers-api';

/** The answering side: a worker, or the page itself. */
export interface AnswersConnection {
  ask<Kind extends AnswerKind>(kind: Kind, input: AnswerInput): Promise<AnswerOutcome<Kind>>;
  /** Ends the other side. Never throws. */
  close(): void;
}

/** @param onCrash called when the other side has broken down. */
export type ConnectAnswers = (onCrash: () => void) => AnswersConnection;

/** A worker that has been ended from outside says nothing: after so long it is given up. */
const SILENT_MS = 30_000;

export interface AnswersRunner {
  /**
   * Asks a question.
   *
   * @returns the answer; undefined where a newer question of its kind or `forget` made it old; rejects with a reason where
   *   there is none.
   */
  ask<Kind extends AnswerKind>(kind: Kind, input: AnswerInput): Promise<AnswerOf<Kind> | undefined>;
  /** Makes every question old: nothing that waits is run, nothing under way is heard. */
  forget(): void;
  /** Ends the worker; the next question starts a new one. */
  stop(): void;
}

interface Asked {
  readonly kind: AnswerKind;
  readonly input: AnswerInput;
  settle(answer: unknown): void;
  fail(reason: string): void;
}

/**
 * Makes a runner. Nothing is started before the first question.
 *
 * @param connectWorker how to start a worker.
 * @param connectInline what to do where none can be started.
 */
export function createAnswersRunner(
  connectWorker: ConnectAnswers,
  connectInline: ConnectAnswers,
): AnswersRunner {
  let connect = connectWorker;
  let connection: AnswersConnection | undefined;
  let answered = false;
  const waiting = new Map<AnswerKind, Asked>();
  let flight: { asked: Asked; second: boolean } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    connection?.close();
    connection = undefined;
  };
  /** The other side is gone: one that never answered is not to be had, another gets a second try. */
  const crash = (): void => {
    const lost = flight;
    close();
    if (!answered) connect = connectInline;
    flight = undefined;
    if (lost?.second) lost.asked.fail('worker');
    else if (lost) return launch(lost.asked, true);
    next();
  };
  const open = (): AnswersConnection => {
    const mine: { onCrash: () => void } = { onCrash: () => {} };
    const opened = ((): AnswersConnection => {
      try {
        return connect(() => mine.onCrash());
      } catch {
        connect = connectInline;
        return connect(() => mine.onCrash());
      }
    })();
    mine.onCrash = () => {
      if (connection === opened) crash();
    };
    return opened;
  };

  function launch(asked: Asked, second: boolean): void {
    const mine = { asked, second };
    flight = mine;
    connection ??= open();
    timer = setTimeout(crash, SILENT_MS);
    connection.ask(asked.kind, asked.input).then(
      (outcome) => {
        if (flight !== mine) return;
        clearTimeout(timer);
        answered = true;
        flight = undefined;
        if (outcome.kind === 'done') asked.settle(outcome.answer);
        else asked.fail(outcome.message);
        next();
      },
      () => {
        if (flight === mine) crash();
      },
    );
  }
  function next(): void {
    if (flight) return;
    const [first] = waiting;
    if (!first) return;
    waiting.delete(first[0]);
    launch(first[1], false);
  }

  return {
    ask: (kind, input) =>
      new Promise((resolve, reject) => {
        waiting.get(kind)?.settle(undefined);
        // To the end of the line, whatever place an older question of the kind had.
        waiting.delete(kind);
        waiting.set(kind, {
          kind,
          // Copied now: a reactive state may have changed by the time it is sent.
          input: structuredClone(input),
          settle: (answer) => resolve(answer as never),
          fail: (reason) => reject(new Error(reason)),
        });
        queueMicrotask(next);
      }),
    forget() {
      for (const asked of waiting.values()) asked.settle(undefined);
      waiting.clear();
      if (!flight) return;
      // It goes on to its end, for a worker is dearer than a moment; its answer is not heard.
      const { asked } = flight;
      asked.settle(undefined);
    },
    stop() {
      this.forget();
      flight = undefined;
      close();
    },
  };
}
