import { describe, expect, it } from 'vitest';
import { dateColumns } from '../../src/cli/date-columns';
import { runEstimate } from '../../src/cli/estimate-command';
import { estimateReport } from '../../src/cli/estimate-report';
import { presetIds } from '../../src/scenario/presets';
import { formatDateExact } from '../../src/words/en/dates';

const few = ['--samples', '256'];

/** The table's text, and the same without line breaks. */
function tableOf(...args: string[]): { text: string; flowing: string } {
  const { stdout, stderr, exitCode } = runEstimate([...few, '--table', ...args]);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return { text: stdout, flowing: stdout.replace(/\s+/g, ' ') };
}

describe('the table', () => {
  it.each([
    ...presetIds.map((id) => [`preset=${id}`]),
    ['datasetGrowth=0.5~0.6&computeWeight=0'],
    ['datasetAtAnchor=1e17~1e18&c.preset=disclosedPace'],
  ])('of %s has the answer, dates and tokens of the report, in lines of at most 80', (query) => {
    const { text, flowing } = tableOf(query);
    const report = estimateReport(query, 256);
    expect(flowing).toContain(report.answer);
    expect(flowing).toContain(report.query);
    const { p50, p90, never } = report.exhaustion;
    const row = /^Human text alone +(.*)$/m.exec(text)?.[1]?.split(/ {2,}/);
    const dateText = (date: number | null): string =>
      date === null ? 'never' : date <= 2015 ? '2015' : formatDateExact(date);
    expect(row?.slice(2, 3)).toEqual([dateText(p50)]);
    expect(row?.slice(4, 5)).toEqual([dateText(p90)]);
    expect(row?.[5]).toBe(
      never < 0.01 ? 'under 1%' : never > 0.99 ? 'over 99%' : `${Math.round(never * 100)}%`,
    );
    if (report.pinned) expect(flowing).toContain(report.pinned.answer);
    const long = text.split('\n').filter((line) => line.length > 80 && line.includes(' '));
    expect(long).toEqual([]);
    expect(text).not.toMatch(/NaN|undefined|null|Infinity| \n/);
  });

  it('says what was not used, and the deeper answers', () => {
    const args = ['foo=1', '--claims', '--needed=2030', '--sensitivity'];
    const { flowing } = tableOf(...args);
    const report = JSON.parse(runEstimate([...few, ...args]).stdout) as ReturnType<
      typeof estimateReport
    >;
    for (const sentence of [
      ...report.warnings,
      ...(report.claims ?? []).flatMap(({ sentences }) => sentences),
      ...(report.needed?.mix.sentences ?? []),
      ...(report.needed?.values ?? []).map((value) => value.sentence),
      ...(report.sensitivity?.swings ?? []).map((swing) => swing.sentence),
    ]) {
      expect(flowing).toContain(sentence);
    }
  });
});

describe('columns of dates', () => {
  /** Chances by each quarter's start of a date that is as likely in each quarter of a span of years. */
  const even = (from: number, to: number): number[] =>
    Array.from({ length: 341 }, (_, i) =>
      Math.min(1, Math.max(0, (2015 + i / 4 - from) / (to - from))),
    );

  it('are as high as their chance, a quarter wide where there is room', () => {
    const { lines, span } = dateColumns(even(2021, 2023), 2020, 2024, 2022);
    expect(span).toBe(0.25);
    for (const line of lines.slice(0, 5)) expect(line).toBe('    ████████');
    expect(lines.slice(5)).toEqual(['┬───────┬───────', '2020    2022', '        ▲']);
  });

  it('grow wider for many years', () => {
    const { lines, span } = dateColumns(even(2020, 2100), 2015, 2100, null);
    expect(span).toBe(2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(lines).toHaveLength(7);
  });

  it('show a chance of one in a thousand, and none as none', () => {
    const byQuarter = Array.from({ length: 341 }, (_, i) => (i > 44 ? 1 : i > 40 ? 0.0015 : 0));
    const [bottom = ''] = dateColumns(byQuarter, 2024, 2030, null).lines.slice(4);
    expect(bottom).toBe('    ▁   █');
  });
});
