// Programs that the tests start, and end by themselves.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Those that run, by the id of their group. A run that is stopped leaves none behind. */
const running = new Set<number>();
process.on('exit', () => {
  for (const id of running) {
    try {
      process.kill(-id, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

export interface Program {
  readonly process: ChildProcess;
  /** Waits for a line that it prints, and gives what the pattern's first group caught. */
  said(pattern: RegExp): Promise<string>;
  end(): Promise<void>;
}

export function start(
  path: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Program {
  // A group of its own, so that what it starts ends with it.
  const child = spawn(path, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      text += String(piece);
      for (const look of waiting) look();
    });
  }
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  child.on('error', (error) => (text += error.message));
  child.on('close', () => {
    for (const look of waiting) look();
  });
  return {
    process: child,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(text)?.[1];
          if (found !== undefined) resolve(found);
          else if (isOver()) reject(new Error(`${path} ended: ${text}`));
          else return;
          waiting.delete(look);
        };
        waiting.add(look);
        look();
      }),
    end: async () => {
      if (pid === undefined || !running.delete(pid)) return;
      const closed = isOver() ? undefined : once(child, 'close');
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // Nothing of it runs any more.
      }
      await closed;
    },
  };
}
