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

/** A heading, the names of the columns, and the rows. */
export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** For a terminal: in columns as wide as what stands in them. */
export function plainTable({ title, heads, rows }: Table): string {
  const lines = [heads, ...rows];
  const widths = heads.map((_, c) => Math.max(...lines.map((line) => (line[c] ?? '').length)));
  const printed = lines.map((line) =>
    line
      .map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!)))
      .join('  ')
      .trimEnd(),
  );
  return [`\n${title}`, ...printed.map((line) => `  ${line}`)].join('\n');
}

/** For the document. */
export function markdownTable({ title, heads, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, c) => (c === 0 ? '---' : '--:'));
  return [`\n${title}\n`, line(heads), line(rule), ...rows.map(line)].join('\n');
}

const verdict = ({ goal, bound, pass }: Verdict): string[] =>
  goal === null ? ['', ''] : [`${bound} ${short(goal)}`, pass ? 'pass' : 'FAIL'];

/** The report as tables. */
export function tablesOf(report: BenchReport): Table[] {
  const { ratios, accuracy, worst, errors, milliseconds, shares, growth } = report;
  const together = shares.reduce((all, { factor }) => all * factor, 1);
  const tables: Table[] = [
    {
      title: 'Accuracy',
      heads: ['', 'value', 'goal', ''],
      rows: accuracy.map((one) => [one.name, short(one.value), ...verdict(one)]),
    },
    {
      title: 'Where over the random settings it is worst (the setting by its mark)',
      heads: ['', 'error', 'where'],
      rows: Object.entries(worst).map(([name, { error, where }]) => [name, short(error), where]),
    },
    {
      title: 'Errors at the default, root mean square',
      heads: ['', 'date, years', 'P(2030), points', 'stock, %', 'demand, %'],
      rows: errors.map(({ name, runs, date, chance, stock, demand }) => [
        runs === undefined ? name : `${name} (${runs} runs)`,
        short(date),
        short(chance),
        stock === undefined ? '' : short(stock),
        demand === undefined ? '' : short(demand),
      ]),
    },
    {
      title: 'How many times as long, with quartiles over the rounds; parsing left out',
      heads: ['', 'times', 'from', 'to', 'goal', ''],
      rows: ratios.map((one) => [
        one.name,
        ...[one.value, one.low, one.high].map(short),
        ...verdict(one),
      ]),
    },
    {
      title: 'Milliseconds, for context: they say more about the machine than about the programs',
      heads: ['', 'median', 'from', 'to'],
      rows: milliseconds.map(({ name, median, low, high }) => [
        name,
        ...[median, low, high].map(short),
      ]),
    },
    {
      title: 'From squiggle-lang, 1000 samples, to the drag pass, at the error of the drag pass',
      heads: ['step', 'factor'],
      rows: [
        ...shares.map(({ step, factor }) => [step, short(factor)]),
        ['together', short(together)],
      ],
    },
    {
      title: 'How the cost grows',
      heads: ['what', 'at', 'milliseconds'],
      rows: growth.map(({ what, at, milliseconds: ms }) => [what, at, short(ms)]),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** One line on how the figures came about. */
export const circumstancesLine = ({
  circumstances: { node, numpy, knots, rounds },
}: BenchReport): string =>
  `Node ${node}, numpy ${numpy ?? 'absent'}, ${knots} knots in the drag pass, ${rounds} rounds`;
