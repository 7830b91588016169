/** Many queries in one call: a line in, a line out, in the order of the queries. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { commandText } from '../words/en/command-text';
import type { Batch, CommandResult } from './estimate-command';
import { inOrder } from './in-order';
import { queryLines } from './query-lines';
import { workerPool } from './worker-pool';

/** A query that has no answer. */
interface ErrorLine {
  /** Counted from 1. */
  readonly line: number;
  /** The line itself. */
  readonly query: string;
  readonly errors: readonly string[];
}

/**
 * Prints for each query what a call for it alone prints, or an `ErrorLine`.
 *
 * @returns the exit code: 1 where a query had no answer, 2 where the file cannot be read.
 */
export async function runBatch({ file, jobs, wanted }: Batch, engines: string): Promise<0 | 1 | 2> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  input.setEncoding('utf8');
  const size = jobs ?? availableParallelism();
  const pool = workerPool(size);
  const answer = async (query: string): Promise<{ query: string; result: CommandResult }> => ({
    query,
    result:
      query === ''
        ? { stdout: '', stderr: `${commandText.emptyLine}\n`, exitCode: 2 }
        : await pool.ask({ query, wanted, engines }),
  });
  let line = 0;
  const failed: number[] = [];
  try {
    const pieces = input as AsyncIterable<string>;
    // So far ahead that no process waits for a query that takes long.
    for await (const { query, result } of inOrder(queryLines(pieces), answer, 8 * size)) {
      line++;
      const { stdout, stderr, exitCode } = result;
      if (exitCode !== 0) failed.push(line);
      const errors = stderr.trimEnd().split('\n');
      const text =
        exitCode === 0
          ? stdout
          : `${JSON.stringify({ line, query, errors } satisfies ErrorLine)}\n`;
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    }
  } catch (error) {
    process.stderr.write(`${commandText.unread(file, (error as Error).message)}\n`);
    return 2;
  } finally {
    pool.close();
  }
  if (failed.length === 0) return 0;
  const listed = failed.slice(0, 20).join(', ') + (failed.length > 20 ? ' …' : '');
  process.stderr.write(`${commandText.unanswered(failed.length, line, listed)}\n`);
  return 1;
}
