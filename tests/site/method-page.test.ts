/** The method page as it is built: every number on it is the registry's, the data's or the engine's. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { methodPage } from '../../src/site/method/method-page';
import { withSite } from '../../scripts/site-server';
import reproduction from '../../docs/reproduction.md?raw';
import { parameterEvidence, sources } from '../../src/data/evidence';
import { engine } from '../../src/model/engines/engine';
import { dateAt } from '../../src/model/engines/forecast';
import { parameterIds, parameters } from '../../src/model/parameters/parameters';
import { settledSamples } from '../../src/model/sampling/sample-counts';
import { createDesign } from '../../src/model/sampling/sample-design';
import { baseline } from '../../src/model/parameters/assumptions';
import { presetIds, presets } from '../../src/scenario/presets';
import { storedReadings } from '../../src/scenario/stored-readings';
import { formulas, parametersIn } from '../../src/site/method/formulas';
import { answerOf } from '../../src/words/en/answer';
import { formatInterval } from '../../src/words/en/format';
import type { FormulaId } from '../../src/words/en/method-model';
import { parameterNames } from '../../src/words/en/parameter-names';
import { parameterMeanings } from '../../src/words/en/parameter-meanings';
import { readingsSentence } from '../../src/words/en/readings-words';
import { presetNames } from '../../src/words/en/preset-names';

const design = createDesign(settledSamples);
let html = '';
beforeAll(async () => {
  html = await withSite(async (server) => {
    const path = '/src/site/method/method-page.ts';
    const loaded = (await server.ssrLoadModule(path)) as { methodPage: typeof methodPage };
    return loaded.methodPage.render('./').body;
  }, true);
}, 60_000);

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll(/\s+/g, ' ');
/** The markup of the line with this id. */
const row = (id: string): string =>
  new RegExp(`<details id="${id}".*?</details>`, 's').exec(html)?.[0] ?? '';
const section = (id: string): string =>
  textOf(new RegExp(`<section id="${id}".*?</section>`, 's').exec(html)?.[0] ?? '');

describe('the method page', () => {
  it.each(parameterIds)('has a line for %s: its numbers, and its source or our judgement', (id) => {
    const { interval, limits, unit, source } = parameters[id];
    const label = parameterNames[id];
    const markup = row(`p-${id}`);
    const text = textOf(markup);
    for (const part of [label, id, parameterMeanings[id], parameterEvidence[id].explanation]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(formatInterval(interval, unit));
    expect(text).toContain(formatInterval(limits, unit));
    if (source === 'judgement') expect(text).toContain('Our judgement');
    else expect(markup).toContain(`href="${sources[source as keyof typeof sources].url}"`);
    expect(markup).toContain(`href="./#p-${id}"`);
  });

  it.each(presetIds)('has the result of the preset %s', (id) => {
    const { exhaustion } = engine(presets[id].assumptions, design, new Float64Array());
    const text = textOf(row(`preset-${id}`));
    expect(text).toContain(presetNames[id]);
    for (const level of [0.1, 0.5, 0.9] as const) {
      const date = dateAt(exhaustion, level);
      expect(text).toContain(date === Infinity ? 'not before 2100' : date.toFixed(2));
    }
  });

  it('says what the number means in the words of the page', () => {
    const forecast = engine(baseline, design, new Float64Array());
    const text = section('meaning').replaceAll(/ (?=[.])/g, '');
    const { before, date, after, detail } = answerOf(forecast, baseline);
    expect(text).toContain(`${before.trim()} ${date}${after}. ${detail}`);
  });

  it('opens the list of what moved with the figures of the forecast', () => {
    const { exhaustion, stretched } = engine(baseline, design, new Float64Array());
    const [p10, median, p90] = ([0.1, 0.5, 0.9] as const).map((level) =>
      dateAt(exhaustion, level).toFixed(2),
    );
    const never = (100 * exhaustion.never).toFixed(1);
    expect(section('versions')).toContain(
      `median ${median} (early 2029), 80% interval ${p10} to ${p90}, ${never}% not before 2100; with synthetic text, median ${dateAt(stretched, 0.5).toFixed(2)}.`,
    );
  });

  it('is cited with the year of the release', () => {
    expect(section('cite')).toContain('Peak Data contributors (2026). ');
    expect(section('cite')).toContain('year = {2026}');
  });

  it('counts the values that rest on a choice of ours as the lines mark them', () => {
    const ours = Object.values(parameterEvidence).filter(({ isOurReading }) => isOurReading);
    const inLines = [...html.matchAll(/<details id="p-\w+".*?<\/summary>/gs)].map(([line]) =>
      textOf(line),
    );
    const chosen = inLines.filter((line) => /our judgement|an end is ours/.test(line));
    expect(inLines).toHaveLength(Object.keys(parameterEvidence).length);
    expect(chosen).toHaveLength(ours.length);
    const assumptions = parameterIds.filter((id) => parameterEvidence[id].isOurReading).length;
    expect(section('parameters')).toContain(
      `${assumptions} of ${parameterIds.length} assumptions rest on a choice of ours`,
    );
    expect(section('parameters')).toContain(
      `So do ${ours.length - assumptions} of ${inLines.length - parameterIds.length} choices and dates`,
    );
    const [, table = ''] = section('parameters').split('Constants of the formulas');
    const constants = table.match(/Our judgement/g) ?? [];
    expect(section('parameters')).toContain(`and ${constants.length} of 10 constants`);
  });

  it('ranks what it leaves out by how far it could move the date', () => {
    const years = [
      ...section('limits').matchAll(/([\d.]+) years (?:earlier|later) (?!on|\()/g),
    ].map(([, size]) => Number(size));
    expect(years).toHaveLength(7);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  it('has every parameter that moves a date in some formula', () => {
    const inFormulas = parametersIn(Object.keys(formulas) as FormulaId[]);
    expect(inFormulas).toEqual(parameterIds.filter((id) => parameters[id].effect !== 'none'));
  });

  it('says the readings of the evidence as the page does, which takes stored ones', () => {
    expect(textOf(html)).toContain(readingsSentence(storedReadings()));
  });

  it('holds every number of the reproduction', () => {
    const cells = reproduction.split('\n').filter((line) => /^\| (?!---)/.test(line));
    expect(cells.length).toBeGreaterThan(60);
    const text = textOf(html);
    for (const line of cells) expect(text).toContain(line.slice(2, -2).split(' | ').join(' '));
  });

  it('has nothing that went wrong in it, no style attribute and no script', () => {
    expect(textOf(html)).not.toMatch(/undefined|NaN|null|\[object/);
    expect(html).not.toMatch(/<script|\sstyle=/);
  });
});
