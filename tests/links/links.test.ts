import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashOf, releasedFile } from '../../scripts/freeze-version';
import { moveInterval } from '../../src/model/parameters/move-interval';
import { type ParameterId, parameters } from '../../src/model/parameters/parameters';
import { loadEngine } from '../../src/model/engines/frozen-engine';
import * as present from '../../src/scenario/link-engine';
import { defaultLinkState } from '../../src/scenario/link-state';
import { linkVersion } from '../../src/scenario/migrations';
import { presetIds } from '../../src/scenario/presets';
import { readLink } from '../../src/scenario/read-link';
import { type Scenario, withInterval, withPreset, withSetting } from '../../src/scenario/scenario';
import { writeLink } from '../../src/scenario/write-link';
import { rounded } from '../../src/ui/slider-scale';
import { isRemark, lineOf, linesOf, linkFile, linkOf } from './link-file';

const released = JSON.parse(readFileSync(releasedFile, 'utf8')) as Record<string, string>;
const versions = Array.from({ length: linkVersion }, (_, i) => i + 1);
const linksOf = (version: number): string[] => linesOf(version).filter((line) => !isRemark(line));

describe.each(versions)('links of version %i', (version) => {
  it('say what they have always said', async () => {
    const name = `v${version}`;
    const engines = [
      ...(version === linkVersion ? [present] : []),
      ...(name in released
        ? [await loadEngine(version, `${pathToFileURL('public/engines').href}/`)]
        : []),
    ];
    expect(engines).not.toEqual([]);
    for (const engine of engines) {
      for (const line of linksOf(version)) expect(lineOf(linkOf(line), engine)).toBe(line);
    }
  });

  it('are read without a notice, and stay as they are', () => {
    for (const link of linksOf(version).map(linkOf)) {
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

it('every preset is among the links of the newest version', () => {
  const known = readFileSync(linkFile(linkVersion), 'utf8');
  const missing = presetIds.filter((id) => id !== 'baseline' && !known.includes(`preset=${id}\t`));
  expect(missing).toEqual([]);
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
