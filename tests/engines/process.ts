// Programs that the tests start, and end by themselves.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

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
      if (isOver() || child.pid === undefined) return;
      const closed = once(child, 'close');
      process.kill(-child.pid, 'SIGKILL');
      await closed;
    },
  };
}
