/** A connection to a worker, to the page itself, or to a fake in a test. Types only. */
import type { RunOutcome, RunRequest } from './protocol';

export interface Connection {
  /** Resolves when the other side is alive. Sent before a run, it is answered before the run begins. */
  ready(): Promise<void>;
  /** May never resolve, because a terminated worker sends nothing. Rejects only if the request cannot be sent. */
  run(request: RunRequest): Promise<RunOutcome>;
  /** Ends the other side; a run in flight is never answered. Never throws. */
  close(): void;
}

/**
 * Opens a connection.
 *
 * @param onCrash to be called, never before this returns, when the other side has broken down; says why, in technical words.
 * @throws anything, if there is no such connection to be had here.
 */
export type Connect = (onCrash: (reason: string) => void) => Connection;
