import { describe, expect, it } from 'vitest';
import { chartFrame, tokenScale, yearScale } from '../../../src/chart/frame';
import {
  pinnedLinesLayer,
  pinnedNameLayer,
  pinnedSpanLayers,
  placePinned,
} from '../../../src/chart/marks/pinned';
import { textWidth } from '../../../src/chart/place-labels';
import { datedForecast } from './dated-forecast';

const frame = chartFrame(360);
const { bottom, right } = frame.strip;
const scale = yearScale(frame, [2020, 2040]);
const x = Object.assign((year: number) => Math.round(scale(year) * 10) / 10, scale);
const y = tokenScale(frame, 'log', [1e11, 1e17]);
const pinned = (low: number, median: number, high: number) => ({
  forecast: datedForecast(low, median, high),
  anchorYear: 2030,
  name: 'Baseline',
});
const span = (low: number, median: number, high: number) =>
  Object.fromEntries(
    pinnedSpanLayers(pinned(low, median, high), frame, x, textWidth).map(({ role, shapes }) => [
      role,
      shapes,
    ]),
  );

describe('the ghost', () => {
  it('is two medians, demand from its anchor year on', () => {
    const { shapes } = pinnedLinesLayer(placePinned(pinned(2025, 2030, 2035), x, y));
    expect(shapes).toHaveLength(2);
    expect(shapes[1]).toMatchObject({
      d: expect.stringMatching(new RegExp(`^M${x(2030)},`)) as string,
    });
  });

  it('is named at its lines where there is room, never over a line', () => {
    const placed = placePinned(pinned(2025, 2030, 2035), x, y);
    const named = (lines: [number, number][][]) =>
      pinnedNameLayer(placed, 'Baseline', frame, [], lines, textWidth).layer.shapes;
    expect(named([]).map(({ text }) => text)).toEqual(['Baseline', 'Baseline']);
    const { left, right, top, bottom: floor } = frame.plot;
    const comb = Array.from({ length: 80 }, (_, i): [number, number][] => [
      [left + ((right - left) * i) / 80, top],
      [left + ((right - left) * i) / 80, floor],
    ]);
    expect(named(comb)).toEqual([]);
  });

  it('has the span of its date with a tick at the median, and its name beside it', () => {
    const outline = span(2025, 2030, 2032);
    const [from, to, tick] = [x(2025), x(2032), x(2030)];
    expect(outline['pinned-span']).toEqual([
      { kind: 'path', d: `M${from},${bottom + 28}H${to}M${tick},${bottom + 24}v8` },
    ]);
    expect(outline['pinned-label']).toMatchObject([{ x: to + 5, text: 'Baseline' }]);
  });

  it('has its name on the other side where it goes on beyond the years shown, and neither where it begins there', () => {
    const outline = span(2031, 2050, Infinity);
    expect(outline['pinned-span']).toMatchObject([{ d: `M${x(2031)},${bottom + 28}H${right}` }]);
    expect(outline['pinned-label']).toMatchObject([{ 'text-anchor': 'end' }]);
    const beyond = span(2050, 2060, Infinity);
    expect([beyond['pinned-span'], beyond['pinned-label']]).toEqual([[], []]);
  });
});
