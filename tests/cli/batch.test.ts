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
    ...['preset=epoch2024', 'https://example.org/?v=1&repetition=1#a', '--sensitivity'],
    ...['datasetGrowth=1.5~2&c.preset=disclosedPace', 'datasetGrowth=banana', 'v=1'],
  ];

  it('prints what calls for its queries alone print, to the last digit', () => {
    const { lines, stderr, status } = batch(queries.join('\r\n'), '--jobs', '3', '--needed=2030');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(lines.map((line) => `${line}\n`)).toEqual(
      queries.map((query) => runEstimate([...few, '--needed=2030', '--', query]).stdout),
    );
  });

  it('goes on after a line without an answer, says which, and ends with 1', () => {
    const { lines, stderr, status } = batch(
      'v=1\n\ndatasetGrowth=banana\nrepetition=1\n',
      '--strict',
    );
    expect(status).toBe(1);
    expect(stderr).toBe('2 of 4 lines have no answer: 2, 3\n');
    const alone = (query: string) => runEstimate([...few, '--strict', query]);
    expect([lines[0], lines[3]]).toEqual([
      alone('v=1').stdout.trimEnd(),
      alone('repetition=1').stdout.trimEnd(),
    ]);
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      line: 2,
      query: '',
      errors: [expect.any(String)],
    });
    expect(JSON.parse(lines[2] ?? '')).toEqual({
      line: 3,
      query: 'datasetGrowth=banana',
      errors: alone('datasetGrowth=banana').stderr.trimEnd().split('\n'),
    });
    expect(lines).toHaveLength(4);
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
