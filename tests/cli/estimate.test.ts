import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runEstimate } from '../../src/cli/estimate-command';
import { estimateReport } from '../../src/cli/estimate-report';
import { commandName } from '../../src/cli/beside';
import { usage } from '../../src/words/en/usage-text';
import { engine } from '../../src/model/engines/engine';
import { dateAt, probabilityBy } from '../../src/model/engines/forecast';
import { settledSamples } from '../../src/model/sampling/sample-counts';
import { createDesign } from '../../src/model/sampling/sample-design';
import { presets } from '../../src/scenario/presets';
import { presetCaveats } from '../../src/words/en/preset-names';

type Json = Record<string, unknown>;
const few = ['--samples', '256'];
const faulty = '?datasetGrowth=banana&qualityShare=0.2~0.1&pages=-5&pagse=1&preset=nope';

/** The object that a call prints, having checked that it printed nothing else. */
function printed(...args: string[]): Json {
  const { stdout, stderr, exitCode } = runEstimate([...few, ...args]);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^\{[^\n]*\}\n$/);
  return JSON.parse(stdout) as Json;
}

describe('the report', () => {
  const report = estimateReport('preset=disclosedPace&v=1', 1024);
  const { assumptions } = presets.disclosedPace;
  const forecast = engine(
    assumptions,
    createDesign(1024),
    Float64Array.from({ length: 41 }, (_, i) => 2020 + i),
  );

  it('names version, canonical query, samples and engine', () => {
    expect(report).toMatchObject({
      v: 1,
      query: 'v=1&preset=disclosedPace',
      warnings: [],
      caveats: [],
      samples: 1024,
      engine: forecast.engine,
    });
  });

  it('holds the dates of the engine, null for "not before 2100"', () => {
    for (const key of ['exhaustion', 'stretched'] as const) {
      const summary = forecast[key];
      expect(report[key].p10).toBe(dateAt(summary, 0.1));
      expect(report[key].p50).toBe(dateAt(summary, 0.5));
      expect(dateAt(summary, 0.95)).toBe(Infinity);
      expect(report[key].p95).toBeNull();
      expect(report[key].never).toBe(summary.never);
    }
    expect(Object.keys(report.exhaustion)).toEqual(
      expect.arrayContaining(['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95', 'never', 'byYear']),
    );
    expect(Object.keys(report.stretched)).toEqual(
      [...Object.keys(report.exhaustion)].filter((key) => key !== 'byYear'),
    );
    expect(report.stretched.byQuarter).toEqual(Array.from(forecast.stretched.byQuarter));
  });

  it('holds the probability by 1 January of every year from 2015 to 2100', () => {
    const { byYear } = report.exhaustion;
    const years = Object.keys(byYear);
    expect(years).toEqual(Array.from({ length: 86 }, (_, i) => String(2015 + i)));
    for (const year of years) {
      expect(byYear[year]).toBe(probabilityBy(forecast.exhaustion, Number(year)));
    }
    expect(1 - (byYear['2100'] ?? NaN)).toBeCloseTo(report.exhaustion.never, 12);
  });

  it('holds the bands at 1 January of every year from 2020 to 2060', () => {
    const { years, stock, demand } = forecast.bands;
    for (const [bands, rows] of [
      [report.stockTokens, stock],
      [report.demandTokens, demand],
    ] as const) {
      expect(Object.keys(bands)).toEqual(Array.from(years, String));
      years.forEach((year, t) => {
        const [p5, p25, p50, p75, p95] = [0, 1, 2, 3, 4].map((level) => rows[level * 41 + t]);
        expect(bands[String(year)]).toEqual({ p5, p25, p50, p75, p95 });
      });
    }
  });

  it('holds the inputs and the answer in words, and the same of a pinned scenario', () => {
    const compared = estimateReport('datasetGrowth=1.5~2&c.preset=disclosedPace', 1024);
    expect(compared.inputs).toMatchObject({ preset: 'baseline', changed: ['datasetGrowth'] });
    expect(compared.inputs?.intervals.datasetGrowth).toEqual([1.5, 2]);
    for (const [key, value] of Object.entries(compared.pinned ?? {})) {
      expect(value, key).toEqual(report[key as keyof typeof report]);
    }
    expect(Object.keys(compared.pinned ?? {})).toEqual([
      ...['query', 'answer', 'inputs', 'exhaustion', 'stretched'],
      ...['stockTokens', 'demandTokens', 'usedShare'],
    ]);
    expect(report).not.toHaveProperty('pinned');
  });

  it('holds the caveats of the preset and of the assumptions', () => {
    expect(estimateReport('preset=epoch2024', 16).caveats).toEqual([presetCaveats.epoch2024]);
    expect(estimateReport('preset=ungradedLoop', 16).caveats).toHaveLength(2);
  });
});

describe('the command', () => {
  it('takes as many samples as the page when not told', () => {
    const { stdout } = runEstimate([]);
    const report = JSON.parse(stdout) as Json;
    expect(report.samples).toBe(settledSamples);
    expect(report.query).toBe('v=1');
  });

  it('estimates the baseline when given nothing, and a query and a whole link alike', () => {
    expect(printed()).toEqual(printed('v=1'));
    expect(printed('repetition=1')).toEqual(printed('https://example.org/?v=1&repetition=1.0~1#a'));
    expect(printed('repetition=1')).not.toEqual(printed());
  });

  it('prints every digit of every number', () => {
    const { exhaustion } = estimateReport('', 256);
    expect((printed().exhaustion as Json).p50).toBe(exhaustion.p50);
  });

  it('prints the same on many lines with --pretty', () => {
    const { stdout } = runEstimate([...few, '--pretty']);
    expect(stdout.split('\n').length).toBeGreaterThan(100);
    expect(JSON.parse(stdout)).toEqual(printed());
  });

  it('warns of each fault and goes on', () => {
    const report = printed(faulty);
    expect(report.warnings).toHaveLength(5);
    expect(report).toEqual({ ...printed(), warnings: report.warnings, query: 'v=1&pagse=1' });
  });

  it('stops at a fault with --strict, one sentence a line', () => {
    const { stdout, stderr, exitCode } = runEstimate([...few, '--strict', faulty]);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr.trimEnd().split('\n')).toEqual(printed(faulty).warnings);
    expect(printed('--strict', 'repetition=1')).toEqual(printed('repetition=1'));
  });

  it.each(['0', '-1', '1.5', 'many', '', '1048577', '1e3', '99999999999'])(
    'refuses --samples=%s',
    (text) => {
      expect(runEstimate([`--samples=${text}`])).toEqual({
        stdout: '',
        stderr: '--samples takes a whole number from 1 to 1048576.\n',
        exitCode: 2,
      });
    },
  );

  it.each([
    ...[[['--nonsense']], [['-x']], [['--samples']], [['--pretty=yes']], [['a=1', 'b=2']]],
    ...[[['--table', '--pretty']], [['--batch']], [['--batch=']], [['--batch=a', 'v=1']]],
    ...[[['--batch=a', '--table']], [['--batch=a', '--jobs=0']], [['--jobs=2']]],
  ])('refuses %j with a sentence', (args) => {
    const { stdout, stderr, exitCode } = runEstimate(args);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });

  it('explains itself with --help, every field included', () => {
    expect(runEstimate(['--help'])).toEqual({
      stdout: usage(commandName),
      stderr: '',
      exitCode: 0,
    });
    const fields = Object.keys(printed('c.preset=epoch2024'));
    for (const field of [...fields, 'byYear', 'byQuarter', 'never', 'link', 'day', 'newest']) {
      expect(usage(commandName)).toMatch(new RegExp(`^ +.*\\b${field}\\b`, 'm'));
    }
    expect(
      usage(commandName)
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });
});

describe('npm run -s estimate', () => {
  const estimate = (...args: string[]) =>
    spawnSync('npm', ['run', '-s', 'estimate', '--', ...args], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });

  it('prints what the command prints', () => {
    const { stdout, status } = estimate('repetition=1', ...few);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(printed('repetition=1'));
  });

  it('prints nothing on stdout and exits with 2 when it refuses', () => {
    const { stdout, stderr, status } = estimate('--samples', '0');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--samples takes a whole number from 1 to 1048576.');
  });
});
