/** The pages about machine-written text as they are built: every figure is the default's. */
import { beforeAll, describe, expect, it } from 'vitest';
import { withSite } from '../../scripts/site-server';
import { ownForecasts } from '../../src/data/own-forecasts';
import { syntheticUse } from '../../src/data/synthetic-use';
import { afterExhaustion } from '../../src/model/answers/after-exhaustion';
import { engine } from '../../src/model/engines/engine';
import { dateAt } from '../../src/model/engines/forecast';
import { baseline } from '../../src/model/parameters/assumptions';
import { settledSamples } from '../../src/model/sampling/sample-counts';
import { createDesign } from '../../src/model/sampling/sample-design';
import type { livePages } from '../../src/site/live-pages';
import { afterText } from '../../src/words/en/after-text';
import { fillingSentence, gapCell, humanSentence } from '../../src/words/en/after-words';
import { claimAsides } from '../../src/words/en/claims-text';
import { formatDate } from '../../src/words/en/dates';
import { checkedCosts } from '../../src/words/en/price-words';

interface Built {
  title: string;
  description: string;
  html: string;
  text: string;
}

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

const pages: Record<string, Built> = {};
beforeAll(async () => {
  await withSite(async (server) => {
    const path = '/src/site/live-pages.ts';
    const loaded = (await server.ssrLoadModule(path)) as { livePages: typeof livePages };
    for (const { file, title, description, ...page } of loaded.livePages) {
      const html = page.render('./').body;
      pages[file] = { title, description, html, text: textOf(html) };
    }
  }, true);
}, 60_000);

const page = (file: string): Built => {
  const built = pages[file];
  if (!built) throw new Error(`no page ${file}`);
  return built;
};
/** A part of a page, up to the next. */
const section = (file: string, id: string): string => {
  const part = page(file)
    .html.split('<section id="')
    .find((each) => each.startsWith(`${id}"`));
  return textOf(`<section id="${part ?? ''}`);
};

const design = createDesign(settledSamples);
const forecast = engine(baseline, design, new Float64Array());

describe('synthetic.html', () => {
  const file = 'synthetic.html';

  it('has both dates of the default', () => {
    const [human, stretched] = [forecast.exhaustion, forecast.stretched].map((each) =>
      formatDate(dateAt(each, 0.5)),
    ) as [string, string];
    expect(section(file, 'dates')).toContain(`Human text alone: ${human}, 80 of 100 futures`);
    expect(section(file, 'dates')).toContain(`With machine-written text: ${stretched}, 80 of`);
  });

  it('has the gap of every year to 2040, and what fills that of the first in most futures', () => {
    const after = afterExhaustion(baseline, design, 2040);
    if (after.kind !== 'after') throw new Error('The default has no gap.');
    const text = section(file, 'gap');
    for (const year of after.years) expect(text).toContain(`${year.year} ${gapCell(year)}`);
    const usual = after.years.find(({ exhausted }) => exhausted >= 0.5);
    if (!usual) throw new Error('It happens in no year in most futures.');
    for (const sentence of [fillingSentence(usual), humanSentence(usual)]) {
      expect(text).toContain(sentence);
    }
    expect(page(file).description).toContain(fillingSentence(usual));
  });

  it('tests the cost claims where the prices are, and the words about grading and collapse as scenarios', () => {
    for (const { claim, check } of checkedCosts) {
      expect(section(file, 'what-text-costs')).toContain(claim);
      expect(section(file, 'what-text-costs')).toContain(check);
    }
    const stories = section(file, 'stories-in-the-news');
    const own = ownForecasts.at(-1);
    for (const [said, story] of [
      [claimAsides.grading, 'selfGrading'],
      [claimAsides.collapse, 'ungradedLoop'],
    ] as const) {
      expect(stories).toContain(said.words);
      const date = formatDate(own?.[story].median ?? NaN);
      expect(stories).toContain(`${afterText.story[story].name}: ${date}, 80 of 100 futures`);
    }
    expect(page(file).html).toContain(
      'href="./synthetic.html?v=1&amp;preset=ungradedLoop#stories-in-the-news"',
    );
  });
});

describe('who-trains-on-it.html', () => {
  it('has a row for every disclosure, in the maker’s words', () => {
    const text = section('who-trains-on-it.html', 'who-uses-synthetic-text');
    expect(syntheticUse.length).toBeGreaterThanOrEqual(20);
    for (const { what, quote } of syntheticUse) {
      for (const words of [what, quote]) expect(text).toContain(words.replaceAll(/\s+/g, ' '));
    }
  });
});

it.each(['synthetic.html', 'who-trains-on-it.html'])(
  '%s says whose figures it has, leads on, and holds nothing that went wrong, no style and no script',
  (file) => {
    const { title, description, html, text } = page(file);
    expect(title).toMatch(/^.{10,} – Peak Data$/);
    expect(description.length).toBeGreaterThan(60);
    expect(text).toContain('All figures on this page are those of the default assumptions.');
    expect(html).toContain('<a href="./"');
    const other = file === 'synthetic.html' ? 'who-trains-on-it.html' : 'synthetic.html';
    expect(html).toContain(`href="./${other}"`);
    expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    expect(html).not.toMatch(/<script|\sstyle=/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);
