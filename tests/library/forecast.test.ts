import { describe, expect, it } from 'vitest';
import { estimateReport } from '../../src/cli/estimate-report';
import { forecast } from '../../src/library/forecast';

describe('the forecast of a link', () => {
  it.each([
    '',
    'https://example.org/?v=1&repetition=1#a',
    'preset=epoch2024&c.preset=disclosedPace',
    'datasetGrowth=banana&pagse=1&preset=nope',
  ])('%s is what the command line prints, warnings included', (link) => {
    expect(forecast(link, { samples: 64 })).toEqual(estimateReport(link, 64));
  });

  it('of no link is the baseline', () => {
    expect(forecast(undefined, { samples: 64 })).toEqual(estimateReport('v=1', 64));
  });

  it.each([0, -1, 1.5, NaN, Infinity, 2 ** 20 + 1, '64'])('refuses %j samples', (samples) => {
    const refused = new RangeError('samples takes a whole number from 1 to 1048576.');
    expect(() => forecast('', { samples: samples as number })).toThrow(refused);
  });

  it.each([null, 1, {}])('refuses %j for a link', (link) => {
    expect(() => forecast(link as string)).toThrow(TypeError);
  });
});
