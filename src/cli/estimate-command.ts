/** The command line without a process: arguments in, texts and an exit code out. */
import { parseArgs } from 'node:util';
import { linkWarnings } from '../export/forecast-report';
import { type FrozenEngine, loadEngine } from '../model/engines/frozen-engine';
import { maxSamples } from '../library/link-report';
import { FIRST_YEAR, LAST_YEAR } from '../model/timeline/year-range';
import { readLink } from '../scenario/read-link';
import { commandText } from '../words/en/command-text';
import { usage } from '../words/en/usage-text';
import { commandName } from './beside';
import { type ExtraAnswers, estimateReport } from './estimate-report';
import { estimateTable } from './estimate-table';

export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  /** 0: done. 1: the model could not compute it. 2: the arguments cannot be used. */
  readonly exitCode: 0 | 1 | 2;
}

/** What is wanted of a query. Plain values, because they are posted to other processes. */
export interface Wanted {
  readonly samples?: number | undefined;
  readonly form: 'line' | 'pretty' | 'table';
  readonly strict: boolean;
  readonly extras: ExtraAnswers;
}

/** Many queries, one a line. */
export interface Batch {
  /** Path of the file; - is standard input. */
  readonly file: string;
  /** How many are computed at once; without it one for each core. */
  readonly jobs?: number | undefined;
  readonly wanted: Wanted;
}

const maxJobs = 1024;

/** @returns undefined where the arguments are those of no batch, or cannot be used: `openAndRun` says why. */
export function batchIn(args: readonly string[]): Batch | undefined {
  try {
    const { batch, jobs, wanted, help } = readArguments(args);
    return batch === undefined || help ? undefined : { file: batch, jobs, wanted };
  } catch {
    return undefined;
  }
}

/**
 * Runs `estimate` for one query, with the engine of the query's own version where that is an earlier one.
 *
 * @param args    as a shell passes them, without the program's name.
 * @param engines address of the folder of released engines, ending in a slash.
 * @returns a promise that rejects where that engine is not in the folder.
 */
export async function openAndRun(args: readonly string[], engines: string): Promise<CommandResult> {
  return runEstimate(args, await engineOf(queryIn(args), engines));
}

/** The same for a query that does not come from a shell. */
export const openAndEstimate = async (
  query: string,
  wanted: Wanted,
  engines: string,
): Promise<CommandResult> => estimate(query, wanted, await engineOf(query, engines));

/** The engine of a query's version; undefined where that is the newest. */
async function engineOf(query: string, engines: string): Promise<FrozenEngine | undefined> {
  const { old } = readLink(query).state;
  return old && (await loadEngine(old.version, engines));
}

/** The query among arguments that may not be usable. */
function queryIn(args: readonly string[]): string {
  try {
    return readArguments(args).query;
  } catch {
    return '';
  }
}

/**
 * Runs `estimate` for one query.
 *
 * @param args as a shell passes them, without the program's name.
 * @param old  the engine of the query's version, where that is an earlier one.
 */
export function runEstimate(args: readonly string[], old?: FrozenEngine): CommandResult {
  try {
    const { help, query, wanted } = readArguments(args);
    return help
      ? { stdout: usage(commandName), stderr: '', exitCode: 0 }
      : estimate(query, wanted, old);
  } catch (error) {
    if (error instanceof UsageError) return failure(2, error.sentences);
    throw error;
  }
}

function estimate(query: string, wanted: Wanted, old: FrozenEngine | undefined): CommandResult {
  const { samples, form, strict, extras } = wanted;
  const warnings = strict ? linkWarnings(query) : [];
  if (warnings.length > 0) return failure(2, warnings);
  try {
    const report = estimateReport(query, samples, extras, old);
    const stdout =
      form === 'table'
        ? estimateTable(report)
        : `${JSON.stringify(report, undefined, form === 'pretty' ? 2 : undefined)}\n`;
    return { stdout, stderr: '', exitCode: 0 };
  } catch (error) {
    // Compared by name, because a frozen engine has its own class of error.
    if (error instanceof Error && error.name === 'ModelError') {
      return failure(1, [commandText.notComputed(error.message)]);
    }
    throw error;
  }
}

interface Options {
  readonly query: string;
  readonly batch: string | undefined;
  readonly jobs: number | undefined;
  readonly wanted: Wanted;
  readonly help: boolean;
}

/** Arguments that cannot be used, one sentence for each reason. */
class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join(' '));
  }
}

function readArguments(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const { batch, jobs, table = false, pretty = false } = values;
  if (positionals.length > 1) {
    throw new UsageError([commandText.oneQuery]);
  }
  if (batch === '') throw new UsageError([commandText.batchFile]);
  if (batch !== undefined && (positionals.length > 0 || table || pretty)) {
    throw new UsageError([commandText.batchAlone]);
  }
  if (jobs !== undefined && batch === undefined) {
    throw new UsageError([commandText.jobsAlone]);
  }
  if (table && pretty) throw new UsageError([commandText.oneForm]);
  return {
    query: positionals[0] ?? '',
    batch,
    jobs: jobs === undefined ? undefined : countIn('jobs', jobs, maxJobs),
    wanted: {
      samples:
        values.samples === undefined ? undefined : countIn('samples', values.samples, maxSamples),
      form: table ? 'table' : pretty ? 'pretty' : 'line',
      strict: values.strict ?? false,
      extras: {
        claims: values.claims ?? false,
        neededYear: values.needed === undefined ? undefined : yearIn(values.needed),
        sensitivity: values.sensitivity ?? false,
      },
    },
    help: values.help ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        samples: { type: 'string' },
        pretty: { type: 'boolean' },
        table: { type: 'boolean' },
        batch: { type: 'string' },
        jobs: { type: 'string' },
        strict: { type: 'boolean' },
        claims: { type: 'boolean' },
        needed: { type: 'string' },
        sensitivity: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node's message is long; its first sentence names the option.
    const [reason = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new UsageError([commandText.help(reason)]);
  }
}

function countIn(option: string, text: string, most: number): number {
  const count = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > most) {
    throw new UsageError([commandText.wholeNumber(`--${option}`, most)]);
  }
  return count;
}

function yearIn(text: string): number {
  const year = /^\d{4}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    throw new UsageError([commandText.year]);
  }
  return year;
}

const failure = (exitCode: 1 | 2, sentences: readonly string[]): CommandResult => ({
  stdout: '',
  stderr: `${sentences.join('\n')}\n`,
  exitCode,
});
