import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { batchIn, runEstimate } from '../../src/cli/estimate-command';
import { inOrder } from '../../src/cli/in-order';
import { queryLines } from '../../src/cli/query-lines';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

const listOf = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

describe('lines', () => {
  it.each([
    [['a\nb'], ['a', 'b']],
    [
      ['a\r\n', 'b\r\n'],
      ['a', 'b'],
    ],
    [
      ['\uFEFFv=1&da', 'tasetGrowth=2\n\nx\n'],
      ['v=1&datasetGrowth=2', '', 'x'],
    ],
    [['\n'], ['']],
    [[], []],
  ])('of %j are %j', async (pieces, lines) => {
    expect(await listOf(queryLines(from(pieces)))).toEqual(lines);
  });
});

describe('work in order', () => {
  /** Work that ends when it is told to. */
  function heldWork() {
    const ends = new Map<number, () => void>();
    const work = (input: number): Promise<number> =>
      new Promise((resolve) => ends.set(input, () => resolve(10 * input)));
    return { ends, work };
  }
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('gives results in the order of the inputs, whichever ends first, and takes no more than it may', async () => {
    const { ends, work } = heldWork();
    const results: number[] = [];
    const all = (async () => {
      for await (const result of inOrder(from([1, 2, 3, 4]), work, 3)) results.push(result);
    })();
    await turn();
    expect([...ends.keys()]).toEqual([1, 2, 3]);
    ends.get(3)?.();
    ends.get(2)?.();
    await turn();
    expect(results).toEqual([]);
    ends.get(1)?.();
    await turn();
    expect(results).toEqual([10, 20, 30]);
    ends.get(4)?.();
    await all;
    expect(results).toEqual([10, 20, 30, 40]);
  });

  it('gives a result while the next input is still awaited', async () => {
    let type: ((input: number) => void) | undefined;
    const inputs = (async function* () {
      yield 1;
      yield await new Promise<number>((resolve) => (type = resolve));
    })();
    const results = inOrder(inputs, (input) => Promise.resolve(10 * input), 8);
    expect((await results.next()).value).toBe(10);
    const second = results.next();
    await turn();
    type?.(2);
    expect((await second).value).toBe(20);
    expect((await results.next()).done).toBe(true);
  });

  it('passes on that the inputs end with an error', async () => {
    const broken = (async function* (): AsyncGenerator<number> {
      yield await Promise.resolve(1);
      throw new Error('no more');
    })();
    await expect(listOf(inOrder(broken, (input) => Promise.resolve(input), 1))).rejects.toThrow(
      'no more',
    );
  });
});

describe('a batch', () => {
  const few = ['--samples', '64'];
  const batch = (input: string, ...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(
      'npm',
      ['run', '-s', 'estimate', '--', '--batch', '-', ...few, ...args],
      { encoding: 'utf8', input, shell: process.platform === 'win32' },
    );
    return { lines: stdout.split('\n').slice(0, -1), stderr, status };
  };
  const queries = [
    ...['preset=epoch2024', 'https://example.org/?v=1&repetition=1~2#a', '--sensitivity'],
    ...['datasetGrowth=1.5~2&c.preset=disclosedPace', 'v=1'],
  ];

  // One start of the program: each of its jobs compiles it.
  it('prints what calls for its queries alone print, to the last digit, past lines that have no answer', () => {
    const lines = [...queries, '', 'datasetGrowth=banana'];
    const args = ['--strict', '--needed=2030'];
    const run = batch(`${lines.join('\r\n')}\n`, '--jobs', '3', ...args);
    const bad = [lines.length - 1, lines.length];
    expect(run).toMatchObject({
      stderr: `2 of ${lines.length} lines have no answer: ${bad.join(', ')}\n`,
      status: 1,
    });
    const alone = (query: string) => runEstimate([...few, ...args, '--', query]);
    expect(run.lines.slice(0, -2).map((line) => `${line}\n`)).toEqual(
      queries.map((query) => alone(query).stdout),
    );
    expect(run.lines.slice(-2).map((line) => JSON.parse(line) as unknown)).toEqual([
      { line: bad[0], query: '', errors: [expect.any(String)] },
      {
        line: bad[1],
        query: 'datasetGrowth=banana',
        errors: alone('datasetGrowth=banana').stderr.trimEnd().split('\n'),
      },
    ]);
  });

  it('of a file that is not there says so and ends with 2', () => {
    const folder = mkdtempSync(join(tmpdir(), 'peak-data-'));
    const file = join(folder, 'queries.txt');
    const run = () =>
      spawnSync('npm', ['run', '-s', 'estimate', '--', ...few, '--batch', file], {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
    const missing = run();
    expect(missing).toMatchObject({ stdout: '', status: 2 });
    expect(missing.stderr).toContain('queries.txt cannot be read');
    writeFileSync(file, 'v=1');
    expect(run()).toMatchObject({ stdout: runEstimate([...few, 'v=1']).stdout, status: 0 });
    rmSync(folder, { recursive: true });
  });

  it('is known by its option', () => {
    expect(batchIn(['--batch', 'a.txt', '--jobs', '2', '--claims'])).toMatchObject({
      file: 'a.txt',
      jobs: 2,
      wanted: { form: 'line', extras: { claims: true } },
    });
    for (const args of [['v=1'], ['--batch', 'a', '--help'], ['--batch', 'a', 'v=1']]) {
      expect(batchIn(args)).toBeUndefined();
    }
  });
});
