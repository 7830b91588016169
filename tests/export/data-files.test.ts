// CSV, JSON and citations, read back by parsers that are not ours.
import Ajv from 'ajv';
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationBibtex, citationText } from '../../src/export/citation';
import { csv } from '../../src/export/csv';
import { forecastReport, type ForecastReport } from '../../src/export/forecast-report';
import { json } from '../../src/export/json';
import { estimateReport } from '../../src/cli/estimate-report';
import { defaultLinkState } from '../../src/scenario/link-state';
import { linkVersion } from '../../src/scenario/migrations';
import { writeLink } from '../../src/scenario/write-link';
import { engine } from '../../src/model/engines/engine';
import { bandLevels, dateLevels, type Forecast } from '../../src/model/engines/forecast';
import { createDesign } from '../../src/model/sampling/sample-design';
import type { Scenario } from '../../src/scenario/scenario';
import { parameterIds } from '../../src/model/parameters/parameters';
import { readLink } from '../../src/scenario/read-link';
import { inputOf } from './exported';

const inputs = [
  '',
  'preset=disclosedPace&horizon=2100',
  'preset=epoch2024&datasetGrowth=1.5~2&repetition=1',
  'datasetGrowth=0.5~0.6&computeWeight=0',
  'datasetAtAnchor=1e17~1e18',
].map((query) => ({ query, input: inputOf(query) }));

describe.each(inputs)('the table of "$query"', ({ input }) => {
  const lines = csv(input).split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  const rows = csvParse(lines.filter((line) => !line.startsWith('#')).join('\n'));
  const valueOf = (series: string, quantile: number | '', year: number | '' = ''): number => {
    const found = rows.filter(
      (row) =>
        row['series'] === series &&
        row['quantile'] === String(quantile) &&
        row['year'] === String(year),
    );
    expect(found).toHaveLength(1);
    return Number(found[0]?.['value']);
  };

  it('says in its head which scenario it is of', () => {
    expect(readLink(head[0]?.slice(2) ?? '').state).toEqual(input.state);
    expect(head[1]).toContain('model version 1');
    expect(head[1]).toContain(`seed ${input.seed}`);
  });

  it('holds the forecast, bit for bit', () => {
    const { bands, exhaustion, stretched } = input.forecast;
    const m = bands.years.length;
    expect(rows.columns).toEqual(['year', 'series', 'quantile', 'value']);
    for (const t of [0, 7, m - 1]) {
      const year = bands.years[t] ?? NaN;
      bandLevels.forEach((level, row) => {
        expect(valueOf('stock_tokens', level, year)).toBe(bands.stock[row * m + t]);
        expect(valueOf('demand_tokens', level, year)).toBe(bands.demand[row * m + t]);
      });
      expect(valueOf('share_used', 0.5, year)).toBe(bands.used[t]);
    }
    dateLevels.forEach((level, i) => {
      expect(valueOf('exhaustion_year', level)).toBe(exhaustion.quantiles[i]);
      expect(valueOf('exhaustion_with_synthetic_year', level)).toBe(stretched.quantiles[i]);
    });
    expect(valueOf('exhaustion_never', '')).toBe(exhaustion.never);
    expect(valueOf('exhaustion_chance', '', 2030)).toBe(exhaustion.byQuarter[60]);
    expect(rows).toHaveLength(m * 11 + 2 * (7 + 341 + 1));
  });
});

describe.each([
  ...inputs,
  { query: 'repetition=1&c.preset=epoch2024', input: inputOf('repetition=1&c.preset=epoch2024') },
])('the JSON of "$query"', ({ query, input }) => {
  const schema = JSON.parse(readFileSync('docs/export.schema.json', 'utf8')) as object;
  const valid = new Ajv({ allErrors: true }).compile(schema);
  const parsed = JSON.parse(json(input)) as ForecastReport & { link: string; day: string };
  const samples = input.forecast.samples;
  const printed = estimateReport(query, samples, { sensitivity: true, neededYear: 2030 });

  it('is what its schema says, and so is what the command line prints', () => {
    for (const report of [parsed, JSON.parse(JSON.stringify(printed)) as ForecastReport]) {
      valid(report);
      expect(valid.errors).toBeNull();
      // The schema can say no.
      expect(valid({ ...report, extra: 1 })).toBe(false);
      expect(valid({ ...report, usedShare: { later: 1 } })).toBe(false);
      expect(valid({ ...report, inputs: { ...report.inputs, extra: 1 } })).toBe(false);
    }
  });

  it('says what the command line prints, with the address and the day', () => {
    // The years decide where the engine looks, and so the last digits of chances: here they are those of the command line.
    const years = Float64Array.from({ length: 41 }, (_, i) => 2020 + i);
    const forecastOf = ({ assumptions }: Scenario): Forecast =>
      engine(assumptions, createDesign(samples), years);
    const { scenario, pinned } = input.state;
    const same = {
      ...input,
      forecast: forecastOf(scenario),
      pinned: pinned && { scenario: pinned, forecast: forecastOf(pinned) },
    };
    const { link, day, ...report } = JSON.parse(json(same)) as typeof parsed;
    expect([link, day]).toEqual([input.link, input.day]);
    expect(report).toEqual(estimateReport(query, samples));
  });

  it('holds all inputs and the results', () => {
    const { assumptions, preset } = input.state.scenario;
    expect(Object.keys(parsed.inputs?.intervals ?? {})).toEqual(parameterIds);
    expect(parsed.inputs).toMatchObject({ ...assumptions, preset });
    const { exhaustion, bands } = input.forecast;
    dateLevels.forEach((level, i) => {
      const name = `p${Math.round(level * 100)}` as 'p50';
      const date = exhaustion.quantiles[i] ?? NaN;
      expect(parsed.exhaustion[name]).toBe(date === Infinity ? null : date);
    });
    // A row for each year of the picture.
    const years = Object.keys(parsed.stockTokens).map(Number);
    expect(years).toEqual(years.map((_, i) => 2020 + i));
    expect(years.at(-1)).toBe(input.state.view.horizon);
    expect(parsed.stockTokens[input.state.view.horizon]?.p95).toBe(bands.stock.at(-1));
    expect(parsed.usedShare[input.state.view.horizon]).toBe(bands.used.at(-1));
  });

  it('says what the newest version gives, for a link of an earlier one', () => {
    const old = { ...input.state, old: { version: 0, pairs: [] as const } };
    const report = forecastReport({ ...input, state: old, newest: input.forecast }, []);
    expect(report.v).toBe(0);
    expect(report.newest).toEqual({
      v: linkVersion,
      query: writeLink({ ...defaultLinkState, scenario: input.state.scenario }),
      exhaustion: parsed.exhaustion,
      stretched: parsed.stretched,
    });
    // Its defaults are not today's.
    expect(report).not.toHaveProperty('inputs');
    expect(report.pinned ?? {}).not.toHaveProperty('inputs');
  });
});

describe('a citation', () => {
  const cited = inputOf('preset=epoch2024&datasetGrowth=1.5~2');

  it('names what, which version and scenario, when and where', () => {
    expect(citationText(cited)).toBe(
      'Peak Data: when does AI training run out of human-written data? Model version 1, scenario Epoch AI 2024, 1 assumption changed. Retrieved 22 November 2026 from https://data.example/peak/?v=1&preset=epoch2024&datasetGrowth=1.5~2',
    );
    expect(citationText(inputOf(''))).toContain('scenario Baseline, nothing changed. Retrieved');
  });

  it('is BibTeX: braces in pairs, a field each', () => {
    const text = citationBibtex(cited);
    expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
    const fields = Object.fromEntries(
      [...text.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, key = '', value]) => [key, value]),
    );
    expect(Object.keys(fields)).toEqual([
      ...['title', 'author', 'year', 'month', 'note', 'url', 'urldate'],
    ]);
    expect(fields['url']).toBe(cited.link);
    expect(fields['urldate']).toBe('2026-11-22');
  });
});
