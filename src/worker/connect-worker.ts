/** The one line that names the worker's script. Apart, because the bundler packs the worker for whoever imports this file. */
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
