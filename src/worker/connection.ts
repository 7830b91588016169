/** What the runner asks of a way to compute: a worker, the page itself, or a stand-in in a test. Types only. */
import type { RunOutcome, RunRequest } from './protocol';

export interface Connection {
  /** Resolves when the other side is there. Sent before a run, it is answered before the run begins. */
  ready(): Promise<void>;
  /** May stay unanswered for ever: a worker that has ended says nothing. Rejects only if the request cannot be sent. */
  run(request: RunRequest): Promise<RunOutcome>;
  /** Ends the other side; what is under way stays unanswered. Never throws. */
  close(): void;
}

/**
 * Opens a connection.
 *
 * @param onCrash to be called, never before this returns, when the other side has broken down; says why, in technical words.
 * @throws anything, if there is no such connection to be had here.
 */
export type Connect = (onCrash: (reason: string) => void) => Connection;
