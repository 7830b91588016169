/** Starts the worker. A file of its own, because the bundler builds the worker for every module that imports it. */
import type { Connect } from './connection';
import { workerConnection } from './worker-connection';

/**
 * Starts the module worker.
 *
 * @param onCrash called with a reason when it breaks down.
 * @throws Error where there are no workers, or none may be started from here.
 */
export const connectWorker: Connect = (onCrash) =>
  workerConnection(new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' }), onCrash);
