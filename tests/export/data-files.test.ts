// CSV, JSON and citations, read back by parsers that are not ours.
import Ajv from 'ajv';
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationBibtex, citationText } from '../../src/export/citation';
import { csv } from '../../src/export/csv';
import { json } from '../../src/export/json';
import { bandLevels, dateLevels } from '../../src/model/engines/forecast';
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

describe.each(inputs)('the JSON of "$query"', ({ input }) => {
  const schema = JSON.parse(readFileSync('docs/export.schema.json', 'utf8')) as object;
  const valid = new Ajv({ allErrors: true }).compile(schema);
  const text = json(input);
  const parsed = JSON.parse(text) as {
    inputs: { intervals: Record<string, [number, number]>; changed: string[]; preset: string };
    outputs: {
      exhaustion: { year: Record<string, number | null> };
      stockTokens: { p95: number[] };
    };
  };

  it('is what its schema says', () => {
    valid(parsed);
    expect(valid.errors).toBeNull();
    // The schema can say no.
    expect(valid({ ...parsed, inputs: { ...parsed.inputs, extra: 1 } })).toBe(false);
    expect(valid({ ...parsed, outputs: { ...parsed.outputs, years: ['2020'] } })).toBe(false);
  });

  it('holds all inputs and the results', () => {
    const { assumptions, preset } = input.state.scenario;
    expect(Object.keys(parsed.inputs.intervals)).toEqual(parameterIds);
    expect(parsed.inputs.intervals).toEqual(assumptions.intervals);
    expect(parsed.inputs.preset).toBe(preset);
    const { quantiles } = input.forecast.exhaustion;
    expect(Object.values(parsed.outputs.exhaustion.year)).toEqual(
      Array.from(quantiles, (year) => (year === Infinity ? null : year)),
    );
    expect(parsed.outputs.stockTokens.p95.at(-1)).toBe(input.forecast.bands.stock.at(-1));
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
