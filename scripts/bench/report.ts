/** What the benchmark found, and how it is printed. */
import type { Worst } from './accuracy';
import type { Verdict } from './goals';
import type { Growth } from './growth';
import type { Agreement } from './truth';

export interface NamedErrors {
  readonly name: string;
  /** Runs that the errors are the root mean square of, where they are few. */
  readonly runs?: number;
  readonly date: number;
  readonly chance: number;
  readonly stock?: number;
  readonly demand?: number;
}

/** One of the factors that multiply to the whole gain. */
export interface Share {
  readonly step: string;
  readonly factor: number;
}

interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface BenchReport {
  readonly ratios: readonly (Verdict & { readonly low: number; readonly high: number })[];
  readonly accuracy: readonly Verdict[];
  /** Where over the random settings the errors are largest. */
  readonly worst: Readonly<Record<'drag' | 'settled' | 'settledDate' | 'jump', Worst>>;
  readonly errors: readonly NamedErrors[];
  readonly milliseconds: readonly (Spread & { readonly name: string })[];
  readonly shares: readonly Share[];
  readonly growth: readonly Growth[];
  readonly circumstances: {
    readonly node: string;
    readonly numpy: string | null;
    /** Of the drag pass. */
    readonly knots: number;
    readonly rounds: number;
    readonly truth: Readonly<Record<'default' | 'random', Agreement>>;
  };
}

/** Three significant digits, without an exponent. */
const short = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en', {
    maximumSignificantDigits: 3,
    useGrouping: false,
  });

/** Rows under a heading, in columns as wide as what stands in them. */
export function table(title: string, rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, c) =>
    Math.max(...rows.map((row) => (row[c] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!)))
      .join('  ')
      .trimEnd(),
  );
  return [`\n${title}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

const verdict = ({ goal, bound, pass }: Verdict): string[] =>
  goal === null ? ['', ''] : [`${bound} ${short(goal)}`, pass ? 'pass' : 'FAIL'];

/** Prints the tables. */
export function printReport(report: BenchReport): void {
  const { ratios, accuracy, worst, errors, milliseconds, shares, growth, circumstances } = report;
  const tables = [
    table('Accuracy', [
      ['', 'value', 'goal', ''],
      ...accuracy.map((one) => [one.name, short(one.value), ...verdict(one)]),
    ]),
    table(
      'Where over the random settings it is worst (the setting by its mark)',
      Object.entries(worst).map(([name, { error, where }]) => [name, short(error), where]),
    ),
    table('Errors at the default, root mean square', [
      ['', 'date, years', 'P(2030), points', 'stock, %', 'demand, %'],
      ...errors.map(({ name, runs, date, chance, stock, demand }) => [
        runs === undefined ? name : `${name} (${runs} runs)`,
        short(date),
        short(chance),
        stock === undefined ? '' : short(stock),
        demand === undefined ? '' : short(demand),
      ]),
    ]),
    table('How many times as long, with quartiles over the rounds; parsing left out', [
      ['', 'times', 'from', 'to', 'goal', ''],
      ...ratios.map((one) => [
        one.name,
        ...[one.value, one.low, one.high].map(short),
        ...verdict(one),
      ]),
    ]),
    table('Milliseconds, for context: they say more about the machine than about the programs', [
      ['', 'median', 'from', 'to'],
      ...milliseconds.map(({ name, median, low, high }) => [
        name,
        ...[median, low, high].map(short),
      ]),
    ]),
    table('From squiggle-lang, 1000 samples, to the drag pass, at the error of the drag pass', [
      ...shares.map(({ step, factor }) => [step, `x ${short(factor)}`]),
      ['together', `x ${short(shares.reduce((all, { factor }) => all * factor, 1))}`],
    ]),
    ...(growth.length === 0
      ? []
      : [
          table('How the cost grows, milliseconds', [
            ...growth.map(({ what, at, milliseconds: ms }) => [what, at, short(ms)]),
          ]),
        ]),
  ];
  const { node, numpy, knots, rounds } = circumstances;
  console.log(tables.join('\n'));
  console.log(
    `\nNode ${node}, numpy ${numpy ?? 'absent'}, ${knots} knots in the drag pass, ${rounds} rounds`,
  );
}
