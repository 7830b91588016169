/**
 * Asks questions of a worker of their own, so that no answer ever delays a slider. One question is in flight; a newer one of its
 * kind replaces one that waits; and what the picture needs is asked before what only the text needs.
 */
import type { AnswerInput, AnswerKind, AnswerOf, AnswerOutcome } from './answers-api';
import { isSoundAnswer } from './sound-answer';

/** A worker, or the page itself. */
export interface AnswersConnection {
  ask<Kind extends AnswerKind>(kind: Kind, input: AnswerInput): Promise<AnswerOutcome<Kind>>;
  /** Ends the other side. Never throws. */
  close(): void;
}

/** @param onCrash called when the other side has broken down. */
export type ConnectAnswers = (onCrash: () => void) => AnswersConnection;

/** A worker that has been terminated from outside sends no event, so it is given up after this long. */
const SILENT_MS = 30_000;

export interface AnswersRunner {
  /**
   * Asks a question.
   *
   * @param signal aborts it: a question that waits is never run, and the answer to one in flight is ignored.
   * @returns the answer; undefined where a newer question of its kind replaced it or it was aborted; rejects with a reason
   *   where there is no answer.
   */
  ask<Kind extends AnswerKind>(
    kind: Kind,
    input: AnswerInput,
    signal?: AbortSignal,
  ): Promise<AnswerOf<Kind> | undefined>;
}

/** Kinds that go before all others, because the picture is drawn from them. */
const urgentKinds: readonly AnswerKind[] = ['frozen', 'forecast'];

interface Question {
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
 * @param isSound       whether an answer can be shown; a worker that gives another is started again once.
 */
export function createAnswersRunner(
  connectWorker: ConnectAnswers,
  connectInline: ConnectAnswers,
  isSound = isSoundAnswer,
): AnswersRunner {
  let connect = connectWorker;
  let connection: AnswersConnection | undefined;
  let answered = false;
  const waiting = new Map<AnswerKind, Question>();
  let flight: { question: Question; second: boolean } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The worker is gone. One that never answered cannot run here, so the page takes over; any other is started again once. */
  const crash = (): void => {
    const lost = flight;
    clearTimeout(timer);
    connection?.close();
    connection = undefined;
    if (!answered) connect = connectInline;
    flight = undefined;
    if (lost?.second) lost.question.fail('worker');
    else if (lost) return launch(lost.question, true);
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

  function launch(question: Question, second: boolean): void {
    const mine = { question, second };
    flight = mine;
    connection ??= open();
    timer = setTimeout(crash, SILENT_MS);
    connection.ask(question.kind, question.input).then(
      (outcome: AnswerOutcome<AnswerKind> | null | undefined) => {
        if (flight !== mine) return;
        const { kind, input } = question;
        const isDone = outcome?.kind === 'done' && isSound(kind, input, outcome.answer);
        const isFailure = outcome?.kind === 'failed' && typeof outcome.message === 'string';
        if (!isDone && !isFailure) {
          crash();
          return;
        }
        clearTimeout(timer);
        answered = true;
        flight = undefined;
        if (isDone) question.settle(outcome.answer);
        else if (isFailure) question.fail(outcome.message);
        next();
      },
      () => {
        if (flight === mine) crash();
      },
    );
  }
  function next(): void {
    if (flight) return;
    const kind = urgentKinds.find((each) => waiting.has(each)) ?? [...waiting.keys()][0];
    const question = kind && waiting.get(kind);
    if (!question) return;
    waiting.delete(question.kind);
    launch(question, false);
  }

  return {
    ask: (kind, input, signal) =>
      new Promise((resolve, reject) => {
        waiting.get(kind)?.settle(undefined);
        // Deleted first, so that the newer question goes to the end of the line.
        waiting.delete(kind);
        const question: Question = {
          kind,
          // Copied now, because a reactive state may have changed by the time it is posted.
          input: structuredClone(input),
          settle: (answer) => resolve(answer as never),
          fail: (reason) => reject(new Error(reason)),
        };
        waiting.set(kind, question);
        // A question in flight is left to finish: a new worker would take longer to start.
        signal?.addEventListener('abort', () => {
          question.settle(undefined);
          if (waiting.get(kind) === question) waiting.delete(kind);
        });
        queueMicrotask(next);
      }),
  };
}

/** Kinds about one calendar year. They take about as long as all others together. */
const yearKinds: ReadonlySet<AnswerKind> = new Set<AnswerKind>([
  'needed',
  'mix',
  'value',
  'taken',
  'gap',
]);

/**
 * Two runners, so that questions about the year in question and those about the scenario are answered at the same time; and one for
 * the table that is worked out with the full number of samples, which takes as long as many others.
 */
export function createAnswersRunners(
  ...how: Parameters<typeof createAnswersRunner>
): AnswersRunner {
  const ofYear = createAnswersRunner(...how);
  const ofScenario = createAnswersRunner(...how);
  const ofTable = createAnswersRunner(...how);
  return {
    ask(kind, ...rest) {
      const runner = yearKinds.has(kind)
        ? ofYear
        : kind === 'definitionsClosely'
          ? ofTable
          : ofScenario;
      return runner.ask(kind, ...rest);
    },
  };
}
