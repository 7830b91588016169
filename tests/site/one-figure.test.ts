/** Wherever the default's forecast is told, it is one: page, embed, method, claim pages, previews, CSV, JSON and command line. */
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { withSite } from '../../scripts/site-server';
import { estimateReport } from '../../src/cli/estimate-report';
import { claims } from '../../src/data/evidence';
import { csv } from '../../src/export/csv';
import { forecastReport } from '../../src/export/forecast-report';
import { claimEvent } from '../../src/model/answers/claim-events';
import { defaultSeed } from '../../src/model/sampling/default-seed';
import { defaultLinkState } from '../../src/scenario/link-state';
import { defaultView } from '../../src/scenario/view';
import type * as Pages from '../../src/site/pages';
import { previewPictures } from '../../src/site/preview-pictures';
import type * as RenderStill from '../../src/site/render-still';
import { claimPagePath, claimPages } from '../../src/words/en/claims-text';
import { formatDate } from '../../src/words/en/dates';
import { of100 } from '../../src/words/en/odds';
import { unpackForecast } from '../../src/worker/forecast-layout';
import { fonts } from '../export/exported';

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,])/g, '');

// The command line, whose figures all others are held against.
const told = estimateReport('', undefined, { claims: true });
const { exhaustion, stretched } = told;
const [p10, p50, p90] = [exhaustion.p10, exhaustion.p50, exhaustion.p90].map(
  (date) => date ?? Infinity,
) as [number, number, number];
const synthetic = stretched.p50 ?? Infinity;

let stills: ReturnType<typeof RenderStill.renderStills>;
const texts: Record<string, string> = {};
beforeAll(async () => {
  await withSite(async (server) => {
    const load = (path: string): Promise<unknown> => server.ssrLoadModule(path);
    stills = ((await load('/src/site/render-still.ts')) as typeof RenderStill).renderStills();
    const { pages } = (await load('/src/site/pages.ts')) as typeof Pages;
    for (const page of pages) texts[page.file] = textOf(page.render('./').body);
  }, true);
}, 120_000);

/** What the page saves, from the forecast that it opens with. */
const saved = () => ({
  forecast: unpackForecast(stills.forecast),
  state: defaultLinkState,
  pinned: undefined,
  link: '?v=1',
  day: '2026-11-22',
  seed: defaultSeed,
});

describe('the default’s forecast', () => {
  it('is on the page and in an embed as the command line says it', () => {
    const [headline = ''] = told.answer.split('. ');
    expect(headline).toContain(formatDate(p50));
    for (const markup of [stills.page, stills.embed]) expect(textOf(markup)).toContain(headline);
  });

  it('is in the README, in words, with how much of it is our choice', () => {
    const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
    const [, said] = /\*\*(even odds by [^*]+)\*\*/.exec(readme) ?? [];
    const [, futures] = /80 (from \d{4} to \d{4}), /.exec(told.answer) ?? [];
    const [, never] = /(\d+) not this century/.exec(told.answer) ?? [];
    expect(said).toBe(
      `even odds by ${formatDate(p50)}, 80 of 100 futures ${futures}, ${never} not this century`,
    );
    const [, choices] = /(\d+ of \d+ assumptions rest on a choice of ours)/.exec(readme) ?? [];
    expect(texts['method.html']).toContain(choices);
  });

  it('is in the JSON of the page, to the digit up to the last year of the picture', () => {
    const report = forecastReport(saved(), []);
    expect(report.answer).toBe(told.answer);
    expect(report.samples).toBe(told.samples);
    for (const name of ['exhaustion', 'stretched'] as const) {
      for (const level of ['p5', 'p10', 'p25', 'p50', 'p75', 'p90'] as const) {
        expect(report[name][level]).toBe(told[name][level]);
      }
      // Beyond it the command line follows its samples through more moments, since it prints bands of more years.
      expect(report[name].p95).toBeCloseTo(told[name].p95 ?? Infinity, 2);
      expect(report[name].never).toBeCloseTo(told[name].never, 5);
    }
    for (let year = 2015; year <= defaultView.horizon; year++) {
      expect(report.exhaustion.byYear[String(year)]).toBe(exhaustion.byYear[String(year)]);
    }
    expect(report.demandTokens['2030']).toEqual(told.demandTokens['2030']);
    expect(report.stockTokens['2030']).toEqual(told.stockTokens['2030']);
  });

  it('is in the CSV of the page', () => {
    const rows = csvParse(csv(saved()));
    const value = (series: string, percentile: string, year = ''): number =>
      Number(
        rows.find(
          (row) =>
            row['series'] === series && row['percentile'] === percentile && row['year'] === year,
        )?.['value'],
      );
    for (const [percentile, date] of [
      ['10', p10],
      ['50', p50],
      ['90', p90],
    ] as const) {
      expect(value('exhaustion_year', percentile)).toBeCloseTo(date, 3);
    }
    expect(value('exhaustion_with_synthetic_year', '50')).toBeCloseTo(synthetic, 3);
    expect(value('exhaustion_never', '')).toBeCloseTo(exhaustion.never, 4);
    expect(value('exhaustion_chance', '', '2029')).toBeCloseTo(exhaustion.byYear['2029'] ?? NaN, 4);
  });

  it('is in the method, to the hundredth of a year', () => {
    const [low, middle, high] = [p10, p50, p90].map((date) => date.toFixed(2)) as [
      string,
      string,
      string,
    ];
    expect(texts['method.html']).toContain(
      `median ${middle} (${formatDate(p50)}), 80% interval ${low} to ${high}, ${(100 * exhaustion.never).toFixed(1)}% not before 2100; with synthetic text, median ${synthetic.toFixed(2)}.`,
    );
  });

  it('is on the pages about machine-written text', () => {
    for (const file of ['synthetic.html', 'who-trains-on-it.html']) {
      expect(texts[file]).toContain(`Human text alone: ${formatDate(p50)}, 80 of 100`);
      expect(texts[file]).toContain(
        `With machine-written text: ${formatDate(synthetic)}, 80 of 100`,
      );
    }
  });
});

describe('a claim’s odds, and the picture of a link', () => {
  const italic = readFileSync('src/site/fonts/newsreader-italic.woff2').toString('base64');
  const pictures = previewPictures('', { ...fonts, italic });
  const drawn = (name: string): string =>
    pictures.find((picture) => picture.name === name)?.svg('2026-11-22') ?? '';

  it('are those of the forecast: the preview of the front page', () => {
    expect(drawn('default')).toContain(told.answer.split('. ')[0]);
  });

  // Those that presuppose other text are tested under other assumptions.
  const plain = claimPages.flatMap((id) => {
    const claim = claims.find((each) => each.id === id);
    const event = claim && claimEvent(claim);
    return claim?.presupposes === null && event?.kind === 'by' ? [{ id, year: event.year }] : [];
  });
  it.each(plain)('are those of the forecast: $id', ({ id, year }) => {
    const chance = exhaustion.byYear[String(year)] ?? NaN;
    const odds = of100(chance);
    expect(texts[claimPagePath(id)]).toMatch(
      new RegExp(` in ${odds.replaceAll(/\d+/g, ' ?$& ?')} (runs|futures) `),
    );
    const [before = '', count = ''] = /^(\D*)(\d+)/.exec(odds)?.slice(1) ?? [];
    expect(drawn(`claims-${id}`)).toMatch(
      new RegExp(`>${before}<tspan [^>]*>${count}</tspan> of 100`),
    );
    expect(told.claims?.find((each) => each.id === id)).toMatchObject({ present: { chance } });
  });
});
