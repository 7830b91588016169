import type { Connect } from './connection';
import { workerConnection } from './worker-connection';

/** Starts the worker. A file of its own, because the bundler builds the worker for every module that imports it. */
export const connectWorker: Connect = (onCrash) =>
  workerConnection(new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' }), onCrash);
