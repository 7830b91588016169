/** The model in numpy, in a child process that stays: neither its start nor the talk with it is counted. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PeerModel, PeerResult } from './peer-model';

export interface Numpy {
  readonly version: string;
  run(
    model: PeerModel,
    samples: number,
    seed: number,
  ): Promise<PeerResult & { milliseconds: number }>;
  end(): void;
}

const script = fileURLToPath(new URL('numpy_peer.py', import.meta.url));

async function startWith(command: string): Promise<Numpy | undefined> {
  // One thread, as everything else here.
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const child: ChildProcess = spawn(command, [script], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) return undefined;
  stdin.on('error', () => {});
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const started = await Promise.race([
    lines.next(),
    once(child, 'error').then(() => ({ done: true as const, value: undefined })),
  ]);
  if (started.done) return undefined;
  const { numpy } = JSON.parse(started.value) as { numpy: string };
  return {
    version: numpy,
    async run(model, samples, seed) {
      stdin.write(`${JSON.stringify({ model, samples, seed })}\n`);
      const answer = await lines.next();
      if (answer.done) throw new Error('numpy has ended.');
      const result = JSON.parse(answer.value) as PeerResult & { milliseconds: number };
      return { ...result, years: model.points.map(({ year }) => year) };
    },
    end() {
      stdin.end();
      child.kill();
    },
  };
}

/** A Python with numpy, or undefined where there is none. */
export async function startNumpy(): Promise<Numpy | undefined> {
  return (await startWith('python3')) ?? startWith('python');
}
