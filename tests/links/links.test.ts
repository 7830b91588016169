import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOf, releasedFile } from '../../scripts/freeze-version';
import { baseline, type ChoiceKey, settingChoices } from '../../src/model/parameters/assumptions';
import { moveInterval } from '../../src/model/parameters/move-interval';
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/parameters';
import { loadEngine } from '../../src/model/engines/frozen-engine';
import * as present from '../../src/scenario/link-engine';
import { defaultLinkState } from '../../src/scenario/link-state';
import { linkVersion } from '../../src/scenario/migrations';
import { presetIds } from '../../src/scenario/presets';
import { readLink } from '../../src/scenario/read-link';
import { type Scenario, withInterval, withPreset, withSetting } from '../../src/scenario/scenario';
import { writeLink } from '../../src/scenario/write-link';
import { rounded } from '../../src/ui/slider-scale';
import { oneOfEach } from '../selected-cases';
import { isRemark, lineOf, linesOf, linkOf } from './link-file';

const released = JSON.parse(readFileSync(releasedFile, 'utf8')) as Record<string, string>;
const versions = Array.from({ length: linkVersion }, (_, i) => i + 1);
const isLink = (line: string): boolean => !isRemark(line);
const linksOf = (version: number): string[] => linesOf(version).filter(isLink).map(linkOf);

describe.each(versions)('links of version %i', (version) => {
  const engines: (typeof present)[] = version === linkVersion ? [present] : [];
  beforeAll(async () => {
    if (`v${version}` in released)
      engines.push(await loadEngine(version, `${pathToFileURL('public/engines').href}/`));
    expect(engines).not.toEqual([]);
  });

  const lines = linesOf(version).filter(isLink);
  it.each(oneOfEach(6, `links of version ${version}`, lines).map((line) => [linkOf(line), line]))(
    '%s says what it has always said',
    (link, line) => {
      for (const engine of engines) expect(lineOf(link, engine)).toBe(line);
    },
  );

  it('are read without a notice, and stay as they are', () => {
    for (const link of linksOf(version)) {
      const { state, notices } = readLink(link);
      expect([link, ...notices]).toEqual([link]);
      expect(writeLink(state)).toBe(link);
    }
  });
});

it('every earlier version has been released, and its engine is the one that was', () => {
  expect(
    versions.filter((version) => version < linkVersion && !(`v${version}` in released)),
  ).toEqual([]);
  for (const [name, hash] of Object.entries(released)) {
    expect(hashOf(`public/engines/${name}.js`)).toBe(hash);
    expect(existsSync(`public/${name}/embed.html`)).toBe(true);
  }
});

describe('the links of the newest version', () => {
  const queries = linksOf(linkVersion).map((link) => new URLSearchParams(link));
  const valuesOf = (key: string): string[] => queries.flatMap((query) => query.getAll(key));

  it('are at least 200, over every assumption, alone and under presets', () => {
    expect(new Set(linksOf(linkVersion)).size).toBeGreaterThanOrEqual(200);
    for (const id of parameterIds) expect([id, valuesOf(id).length >= 3]).toEqual([id, true]);
    for (const id of presetIds.filter((id) => id !== 'baseline')) {
      expect([id, valuesOf('preset').filter((preset) => preset === id).length >= 3]).toEqual([
        id,
        true,
      ]);
    }
  });

  it('have every choice, and whatever else a link can say', () => {
    for (const [key, values] of Object.entries(settingChoices)) {
      const said = valuesOf(key);
      // The default's is said by saying nothing.
      for (const value of values) {
        if (value !== baseline[key as ChoiceKey]) expect(said).toContain(value);
      }
    }
    for (const key of ['ask', 'claims', 'note', 'horizon', 'y', 'year', 'c.preset']) {
      expect([key, valuesOf(key).length > 0]).toEqual([key, true]);
    }
  });
});

describe('what the main sliders reach', () => {
  const address = 'https://a-rather-long-name.example.org/some/where/peak-data/?';
  const ids: ParameterId[] = ['datasetGrowth', 'datasetAtAnchor', 'qualityShare', 'repetition'];

  it('makes links under 300 characters, which no mail, chat or site has reason to change', () => {
    let longest = 0;
    for (const preset of presetIds) {
      for (let step = 0; step <= 40; step++) {
        let scenario: Scenario = withSetting(withPreset(preset), 'stockDefinition', 'commonCrawl');
        scenario = withInterval(scenario, 'computeWeight', [0.5, 0.5]);
        for (const id of ids) {
          const [low, high] = parameters[id].span;
          const round = (value: number): number => rounded(parameters[id], value);
          const median = round(low * (high / low) ** (step / 40));
          const { intervals } = scenario.assumptions;
          scenario = withInterval(scenario, id, moveInterval(id, intervals[id], median, round));
        }
        const view = { horizon: 2100, yScale: 'linear', year: 2031 } as const;
        const link = address + writeLink({ ...defaultLinkState, scenario, view });
        longest = Math.max(longest, link.length);
        expect(link).toMatch(/^https:\/\/[a-z./-]+\?v=1(&[A-Za-z]+=[\w.~-]*[A-Za-z0-9])+$/);
        const keys = [...link.matchAll(/[?&](\w+)=/g)].map(([, key]) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
    expect(longest).toBeGreaterThan(200);
    expect(longest).toBeLessThan(300);
  });
});
