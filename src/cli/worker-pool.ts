/** Processes that compute queries, as many at once as there are cores. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { commandText } from '../words/en/command-text';
import { batchWorker } from './beside';
import type { BatchQuestion } from './batch-worker';
import type { CommandResult } from './estimate-command';

export interface WorkerPool {
  /** Never rejects. */
  readonly ask: (question: BatchQuestion) => Promise<CommandResult>;
  readonly close: () => void;
}

/**
 * Processes and not threads: a thread of Node 20 does not read TypeScript, which a process does with the arguments of this one.
 *
 * @param size how many at most; each is started when there is something for it to do.
 */
export function workerPool(size: number): WorkerPool {
  const workers = new Set<ChildProcess>();
  const free: ChildProcess[] = [];
  const waiting: ((worker: ChildProcess) => void)[] = [];

  const release = (worker: ChildProcess): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  const start = (): ChildProcess => {
    const worker = fork(fileURLToPath(batchWorker));
    workers.add(worker);
    worker.once('exit', () => {
      workers.delete(worker);
      if (free.includes(worker)) free.splice(free.indexOf(worker), 1);
    });
    return worker;
  };
  const take = (): Promise<ChildProcess> => {
    const worker = free.pop() ?? (workers.size < size ? start() : undefined);
    return worker
      ? Promise.resolve(worker)
      : new Promise((resolve) => {
          waiting.push(resolve);
        });
  };

  return {
    async ask(question) {
      const worker = await take();
      return new Promise((resolve) => {
        const onMessage = (result: CommandResult): void => {
          worker.off('exit', onExit);
          release(worker);
          resolve(result);
        };
        // Another takes its place, so that the rest of the batch goes on.
        const onExit = (): void => {
          worker.off('message', onMessage);
          const next = waiting.shift();
          if (next) next(start());
          const stderr = `${commandText.ended}\n`;
          resolve({ stdout: '', stderr, exitCode: 1 });
        };
        worker.once('message', onMessage);
        worker.once('exit', onExit);
        worker.send(question);
      });
    },
    close: () => workers.forEach((worker) => worker.disconnect()),
  };
}
