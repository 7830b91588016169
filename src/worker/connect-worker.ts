import type { Connect } from './connection';
import address from './entry?worker&url';
import { ownScript } from './own-script';
import { workerConnection } from './worker-connection';

/** Starts the worker. A file of its own, because the bundler builds the worker for every module that imports it. */
export const connectWorker: Connect = (onCrash) =>
  workerConnection(new Worker(ownScript(address), { type: 'module' }), onCrash);
