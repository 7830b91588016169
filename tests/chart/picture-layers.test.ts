import { describe, expect, it } from 'vitest';
import { chartFrame } from '../../src/chart/frame';
import { roles } from '../../src/chart/mark-styles';
import { pictureLayers } from '../../src/chart/picture-layers';
import { datedForecast } from './marks/dated-forecast';

const forecast = datedForecast(2025, 2030, 2035);
const input = {
  ...({ forecast, trainingSets: [], anchorYear: 2026, years: [2020, 2040], kind: 'log' } as const),
  ...({ tokens: [1e11, 1e17], stripTop: 0.3, pinned: { forecast, anchorYear: 2026 } } as const),
};
const frame = chartFrame(760);

describe('the layers of a picture', () => {
  const { back, front, avoided } = pictureLayers(input, frame);

  it('use every role once, so that nothing styled is left undrawn', () => {
    expect([...back, ...front].map(({ role }) => role).sort()).toEqual([...roles].sort());
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify([back, front]))).toEqual([back, front]);
  });

  it('tell where names made way, and make way where they are told to', () => {
    expect(avoided).toMatchObject([{ x: 350 }]);
    const points = [{ x: 1, y: 2 }];
    expect(pictureLayers(input, frame, undefined, points).avoided).toBe(points);
  });

  it('are the axes alone until there is a forecast', () => {
    const waiting = pictureLayers({ ...input, forecast: undefined }, frame);
    expect(waiting.back.map(({ role }) => role)).toEqual([
      ...['grid', 'token-label', 'axis', 'year-label'],
    ]);
    expect(waiting.front).toEqual([]);
  });
});
