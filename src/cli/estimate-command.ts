/** The command line without a process: arguments in, texts and an exit code out. */
import { parseArgs } from 'node:util';
import { type FrozenEngine, loadEngine } from '../model/engines/frozen-engine';
import { FIRST_YEAR, LAST_YEAR } from '../model/timeline/year-range';
import { readLink } from '../scenario/read-link';
import { linkWarnings } from '../export/forecast-report';
import { type ExtraAnswers, type EstimateReport, estimateReport } from './estimate-report';
import { usage } from './usage';

export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  /** 0: done. 1: the model could not compute it. 2: the arguments cannot be used. */
  readonly exitCode: 0 | 1 | 2;
}

const maxSamples = 2 ** 20;

/**
 * Runs `estimate`, with the engine of the query's own version where that is an earlier one.
 *
 * @param args    as a shell passes them, without the program's name.
 * @param engines address of the folder of released engines, ending in a slash.
 * @returns a promise that rejects where that engine is not in the folder.
 */
export async function openAndRun(args: readonly string[], engines: string): Promise<CommandResult> {
  const { old } = readLink(queryIn(args)).state;
  return runEstimate(args, old && (await loadEngine(old.version, engines)));
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
 * Runs `estimate`.
 *
 * @param args as a shell passes them, without the program's name.
 * @param old  the engine of the query's version, where that is an earlier one.
 */
export function runEstimate(args: readonly string[], old?: FrozenEngine): CommandResult {
  try {
    const options = readArguments(args);
    if (options.help) return { stdout: usage, stderr: '', exitCode: 0 };
    const warnings = options.strict ? linkWarnings(options.query) : [];
    if (warnings.length > 0) throw new UsageError(warnings);
    const report = estimateReport(options.query, options.samples, options.extras, old);
    return { stdout: `${jsonText(report, options.pretty)}\n`, stderr: '', exitCode: 0 };
  } catch (error) {
    if (error instanceof UsageError) return failure(2, error.sentences);
    // Compared by name, because a frozen engine has its own class of error.
    if (error instanceof Error && error.name === 'ModelError') {
      return failure(1, [`These assumptions cannot be computed: ${error.message}.`]);
    }
    throw error;
  }
}

interface Options {
  readonly query: string;
  readonly samples: number | undefined;
  readonly pretty: boolean;
  readonly strict: boolean;
  readonly help: boolean;
  readonly extras: ExtraAnswers;
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
  if (positionals.length > 1) {
    throw new UsageError(['Give one query or link, in quotation marks.']);
  }
  return {
    query: positionals[0] ?? '',
    samples: values.samples === undefined ? undefined : sampleCount(values.samples),
    pretty: values.pretty ?? false,
    strict: values.strict ?? false,
    help: values.help ?? false,
    extras: {
      claims: values.claims ?? false,
      neededYear: values.needed === undefined ? undefined : yearIn(values.needed),
      sensitivity: values.sensitivity ?? false,
    },
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
    throw new UsageError([`${reason}; --help lists the options.`]);
  }
}

function sampleCount(text: string): number {
  const count = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > maxSamples) {
    throw new UsageError([`--samples takes a whole number from 1 to ${maxSamples}.`]);
  }
  return count;
}

function yearIn(text: string): number {
  const year = /^\d{4}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    throw new UsageError([
      `--needed takes a calendar year from ${FIRST_YEAR} to ${LAST_YEAR}, such as 2030 or 2030.5.`,
    ]);
  }
  return year;
}

const jsonText = (report: EstimateReport, pretty: boolean): string =>
  JSON.stringify(report, undefined, pretty ? 2 : undefined);

const failure = (exitCode: 1 | 2, sentences: readonly string[]): CommandResult => ({
  stdout: '',
  stderr: `${sentences.join('\n')}\n`,
  exitCode,
});
