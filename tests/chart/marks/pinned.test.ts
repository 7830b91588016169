import { describe, expect, it } from 'vitest';
import { chartFrame, tokenScale, yearScale } from '../../../src/chart/frame';
import { pinnedLayers } from '../../../src/chart/marks/pinned';
import { datedForecast } from './dated-forecast';

const frame = chartFrame(360);
const x = yearScale(frame, [2020, 2040]);
const drawn = (low: number, median: number, high: number) =>
  Object.fromEntries(
    pinnedLayers(
      { forecast: datedForecast(low, median, high), anchorYear: 2030 },
      frame,
      x,
      tokenScale(frame, 'log', [1e11, 1e17]),
    ).map(({ role, shapes }) => [role, shapes]),
  );

describe('a pinned scenario', () => {
  it('is two hollow medians, demand from its anchor year on', () => {
    const outline = drawn(2025, 2030, 2035);
    expect(outline['pinned-stock']).toEqual(outline['pinned-stock-core']);
    expect(outline['pinned-demand']).toEqual([{ kind: 'path', d: 'M181,169L296,79' }]);
  });

  it('has a closed bar with its median and its name', () => {
    const outline = drawn(2025, 2030, 2035);
    expect(outline['pinned-bar']).toEqual([{ kind: 'path', d: 'M238.5,453H123.5v6H238.5z' }]);
    expect(outline['pinned-median']).toMatchObject([{ x1: 181, y1: 451, y2: 461 }]);
    expect(outline['pinned-label']).toMatchObject([{ x: 244.5, text: 'pinned' }]);
  });

  it('has an open bar where its date goes on beyond the years shown, and none where it begins there', () => {
    expect(drawn(2025, 2050, Infinity)['pinned-bar']).toEqual([
      { kind: 'path', d: 'M296,453H123.5v6H296' },
    ]);
    expect(drawn(2025, 2050, Infinity)['pinned-median']).toEqual([]);
    const beyond = drawn(2050, 2060, Infinity);
    expect([beyond['pinned-bar'], beyond['pinned-label']]).toEqual([[], []]);
  });
});
