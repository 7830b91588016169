import { expect, it } from 'vitest';
import { engine } from '../../src/model/engines/engine';
import { createDesign } from '../../src/model/sampling/sample-design';
import { forecastLink, version } from '../../src/scenario/link-engine';
import { linkVersion } from '../../src/scenario/migrations';
import { presets } from '../../src/scenario/presets';

it('forecasts the scenario of a link and the one that it pins', () => {
  const years = Float64Array.of(2030);
  const of = (preset: 'epoch2024' | 'disclosedPace') =>
    engine(presets[preset].assumptions, createDesign(32), years);
  const link = `v=${version}&preset=epoch2024&c.preset=disclosedPace`;
  expect(forecastLink(link, 32, years)).toEqual({
    scenario: of('epoch2024'),
    pinned: of('disclosedPace'),
  });
  expect(forecastLink('preset=epoch2024', 32, years).pinned).toBeUndefined();
  expect(version).toBe(linkVersion);
});
