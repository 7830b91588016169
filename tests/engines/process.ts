// Programs that the tests start, and that end with them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export interface Program {
  readonly process: ChildProcess;
  /** Waits until it prints what fits, and gives what the pattern's first group caught. */
  said(pattern: RegExp): Promise<string>;
  end(): Promise<void>;
}

/** A port of this machine that nobody listens to. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Runs a program in a group of its own, which ends with the program, and with us however we end: then `read` finds no more. */
const GUARD = '("$0" "$@"; kill -9 0) & read -r _; kill -9 0';

export function start(
  path: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Program {
  const guard = spawn('/bin/sh', ['-c', GUARD, path, ...words], {
    env: { ...process.env, ...env },
    detached: true,
  });
  let text = '';
  const waiting = new Set<() => void>();
  const lookAgain = (): void => waiting.forEach((look) => look());
  for (const stream of [guard.stdout, guard.stderr]) {
    stream.on('data', (piece: Buffer) => {
      text += String(piece);
      lookAgain();
    });
  }
  const isOver = (): boolean => guard.exitCode !== null || guard.signalCode !== null;
  guard.on('exit', lookAgain);
  return {
    process: guard,
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
      if (isOver()) return;
      const ended = once(guard, 'exit');
      guard.stdin.end();
      await ended;
    },
  };
}
