/** A report as text for people: the answer, a chart of blocks, tables. */
import type { BandReport, DateReport } from '../export/forecast-report';
import { FIRST_YEAR, LAST_YEAR } from '../model/timeline/year-range';
import { formatDateExact } from '../words/en/dates';
import { estimateWords as words, leftOutOfColumns } from '../words/en/estimate-words';
import { formatTokensShort } from '../words/en/format';
import { formatOdds } from '../words/en/odds';
import { dateColumns } from './date-columns';
import type { EstimateReport } from './estimate-report';

const WIDTH = 80;
const bandYears = [2020, 2025, 2026, 2027, 2028, 2029, 2030, 2032, 2035, 2040, 2050, 2060];

/** Lines of at most 80 letters, but for words that are longer. */
export const estimateTable = (report: EstimateReport): string =>
  [
    paragraph(report.answer),
    paragraph(report.query),
    ...(report.pinned
      ? [`${words.compared}${report.pinned.query ?? ''}\n${paragraph(report.pinned.answer)}`]
      : []),
    columns(report.exhaustion),
    dates(report),
    bands(report),
    ...listed(words.caveats, report.caveats),
    ...listed(words.warnings, report.warnings),
    ...deeper(report),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');

function columns({ p5, p50, p90, p95, byQuarter }: DateReport): string {
  // Nothing to draw where hardly any future has a date.
  if (p5 === null) return '';
  const from = Math.max(FIRST_YEAR, Math.floor(p5) - 2);
  const to = Math.min(LAST_YEAR, Math.max(from + 8, Math.ceil(p95 ?? p90 ?? LAST_YEAR) + 1));
  const chanceBy = (year: number): number => byQuarter[(year - FIRST_YEAR) * 4] ?? NaN;
  const { lines, span } = dateColumns(byQuarter, from, to, p50);
  return [
    words.columns(span),
    '',
    ...lines,
    ...[leftOutOfColumns(chanceBy(from), from, 1 - chanceBy(to), to)].filter((line) => line !== ''),
  ].join('\n');
}

function dates({ exhaustion, stretched, pinned, newest }: EstimateReport): string {
  const row = (name: string, { p10, p25, p50, p75, p90, never }: DateReport): string[] => [
    name,
    ...[p10, p25, p50, p75, p90].map(dateText),
    formatOdds(never),
  ];
  return [
    table(
      [words.dates, ...words.quantiles],
      [
        row(words.human, exhaustion),
        row(words.withSynthetic, stretched),
        ...(pinned
          ? [
              row(words.pinnedHuman, pinned.exhaustion),
              row(words.pinnedSynthetic, pinned.stretched),
            ]
          : []),
        ...(newest
          ? [
              row(words.newestHuman(newest.v), newest.exhaustion),
              row(words.newestSynthetic(newest.v), newest.stretched),
            ]
          : []),
      ],
    ),
    words.never,
  ].join('\n');
}

/** Narrower than a sentence has it, for a column. */
const dateText = (date: number | null): string =>
  date === null ? 'never' : date <= FIRST_YEAR ? String(FIRST_YEAR) : formatDateExact(date);

function bands({ stockTokens, demandTokens, exhaustion }: EstimateReport): string {
  const tokens = (report: BandReport, year: number): string[] => {
    const { p5 = NaN, p50 = NaN, p95 = NaN } = report[year] ?? {};
    const [low, high] = [formatTokensShort(p5), formatTokensShort(p95)];
    // What is known has no interval.
    return [formatTokensShort(p50), low === high ? '' : `${low}–${high}`];
  };
  return [
    table(
      words.bands,
      bandYears.map((year) => [
        String(year),
        ...tokens(stockTokens, year),
        ...tokens(demandTokens, year),
        formatOdds(exhaustion.byYear[year] ?? NaN),
      ]),
    ),
    paragraph(words.tokens),
  ].join('\n');
}

function deeper({ claims, needed, sensitivity }: EstimateReport): string[] {
  return [
    ...(claims
      ? listed(
          words.claims,
          claims.map(({ id, sentences }) => `${id}: ${sentences.join(' ')}`),
        )
      : []),
    ...(needed
      ? [
          ...listed(words.needed(needed.year), needed.mix.sentences),
          ...listed(
            '',
            needed.values.map(({ sentence }) => sentence),
          ),
        ]
      : []),
    ...(sensitivity
      ? listed(
          words.sensitivity,
          [...sensitivity.swings, ...sensitivity.leftOut].map(({ sentence }) => sentence),
        )
      : []),
  ];
}

/** A heading with its items, or nothing. */
const listed = (heading: string, items: readonly string[]): string[] =>
  items.length === 0
    ? []
    : [
        [
          ...(heading === '' ? [] : [heading]),
          ...items.map((item) => paragraph(`- ${item}`, '  ')),
        ].join('\n'),
      ];

/** Columns as wide as they need; the first stands left, the others right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows];
  const widths = heads.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param indent of every line but the first. */
function paragraph(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.trim() === '') line += word;
    else if (line.length + 1 + word.length <= WIDTH) line += ` ${word}`;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line].join('\n');
}
