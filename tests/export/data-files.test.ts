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

const linked = [
  '',
  'preset=disclosedPace&horizon=2100',
  'preset=epoch2024&datasetGrowth=1.5~2&repetition=1',
  'datasetGrowth=0.5~0.6&computeWeight=0',
  'datasetAtAnchor=1e17~1e18',
  'repetition=1&c.preset=epoch2024',
].map((query) => ({ query, input: inputOf(query) }));

describe.each(linked)('the table of "$query"', ({ input }) => {
  const text = csv(input);
  const rows = csvParse(text);
  const valueOf = (
    series: string,
    percentile: number | '',
    year: number | '' = '',
    scenario = 'shown',
  ): number => {
    const found = rows.filter(
      (row) =>
        row['scenario'] === scenario &&
        row['series'] === series &&
        row['percentile'] === String(percentile) &&
        (year === '' ? row['year'] === '' : Number(row['year']) === year),
    );
    expect(found).toHaveLength(1);
    return Number(found[0]?.['value']);
  };

  it('has a head and nothing but rows, each with the link', () => {
    expect(rows.columns).toEqual(['scenario', 'series', 'year', 'percentile', 'value', 'link']);
    expect(text).not.toContain('#');
    for (const row of rows) expect(readLink(row['link'] ?? '').state).toEqual(input.state);
  });

  it('has no number that a locale takes for another', () => {
    // Whole, or with a point and four or six digits: never three behind it.
    const number = /^(\d{1,18}(\.\d{4}|\.\d{6})?|\d{9}e\d+|Infinity)$/;
    for (const row of rows) {
      expect(row['value']).toMatch(number);
      expect(row['year']).toMatch(/^(\d{4}(\.\d{4})?)?$/);
      expect(row['percentile']).toMatch(/^\d{0,2}$/);
      if (row['series']?.endsWith('_tokens')) expect(row['value']).toMatch(/^(\d+|\d{9}e\d+)$/);
    }
  });

  it.each(['shown', 'compared'] as const)('holds the forecast that is %s', (scenario) => {
    const forecast = scenario === 'shown' ? input.forecast : input.pinned?.forecast;
    const own = rows.filter((row) => row['scenario'] === scenario);
    if (!forecast) {
      expect(own).toEqual([]);
      return;
    }
    const { bands, exhaustion, stretched } = forecast;
    const m = bands.years.length;
    for (const t of [0, 3, m - 1]) {
      const year = bands.years[t] ?? NaN;
      bandLevels.forEach((level, row) => {
        const of = (series: string) => valueOf(series, Math.round(100 * level), year, scenario);
        for (const [series, values] of [
          ['stock_tokens', bands.stock],
          ['demand_tokens', bands.demand],
        ] as const) {
          const tokens = values[row * m + t] ?? NaN;
          if (tokens < 1e18) expect(of(series)).toBe(Math.round(tokens));
          else expect(of(series) / tokens).toBeCloseTo(1, 8);
        }
      });
      expect(valueOf('share_used', 50, year, scenario)).toBeCloseTo(bands.used[t] ?? NaN, 6);
    }
    for (const [name, { quantiles, never, byQuarter }] of [
      ['exhaustion', exhaustion],
      ['exhaustion_with_synthetic', stretched],
    ] as const) {
      dateLevels.forEach((level, i) => {
        const year = valueOf(`${name}_year`, Math.round(100 * level), '', scenario);
        const right = quantiles[i] ?? NaN;
        if (right === Infinity) expect(year).toBe(Infinity);
        else expect(year).toBeCloseTo(right, 4);
      });
      expect(valueOf(`${name}_never`, '', '', scenario)).toBeCloseTo(never, 6);
      const chance = valueOf(`${name}_chance`, '', 2030.25, scenario);
      expect(chance).toBeCloseTo(byQuarter[61] ?? NaN, 6);
    }
    expect(own).toHaveLength(m * 11 + 2 * (7 + 341 + 1));
  });
});

describe.each(linked)('the JSON of "$query"', ({ query, input }) => {
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
