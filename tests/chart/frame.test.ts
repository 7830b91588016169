import { describe, expect, it } from 'vitest';
import {
  chartFrame,
  compactFrame,
  tokenScale,
  tokenTicks,
  yearScale,
  yearTicks,
  type Box,
} from '../../src/chart/frame';

const widths = [260, 288, 328, 360, 559, 560, 760, 1024, 1600];
const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left < inner.right &&
  inner.top < inner.bottom;

describe.each(widths)('a picture %i pixels wide', (width) => {
  const frame = chartFrame(width);

  it('holds the plot and the strip, in this order', () => {
    const picture = { left: 0, top: 0, right: width, bottom: frame.height };
    expect(frame.width).toBe(width);
    expect(isInside(frame.plot, picture)).toBe(true);
    expect(isInside(frame.strip, picture)).toBe(true);
    expect(frame.plot.bottom).toBeLessThan(frame.strip.top);
  });

  it('has one time axis for plot and strip', () => {
    expect([frame.strip.left, frame.strip.right]).toEqual([frame.plot.left, frame.plot.right]);
    const x = yearScale(frame, [2020, 2040]);
    expect([x(2020), x(2040)]).toEqual([frame.plot.left, frame.plot.right]);
  });

  it.each([2030, 2035, 2040, 2060, 2077, 2100])('has room for each year label to %i', (horizon) => {
    const ticks = yearTicks(frame, [2020, horizon]);
    const x = yearScale(frame, [2020, horizon]);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.every((year) => Number.isInteger(year) && year >= 2020 && year <= horizon)).toBe(
      true,
    );
    const gaps = ticks.slice(1).map((year, i) => x(year) - x(ticks[i] ?? NaN));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(36);
  });
});

it('a picture may have any height, and a compact one has no strip', () => {
  const { height, plot, strip } = chartFrame(600, 400);
  expect([height, strip.bottom < height, plot.bottom > plot.top]).toEqual([400, true, true]);
  const compact = compactFrame(360, 180);
  expect(compact.strip.bottom - compact.strip.top).toBe(0);
  expect(isInside(compact.plot, { left: 0, top: 0, right: 360, bottom: 180 })).toBe(true);
});

describe('token ticks', () => {
  it('are the decades of a log axis, both ends included', () => {
    expect(tokenTicks('log', [1e11, 1e17])).toEqual([1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17]);
    expect(tokenTicks('log', [10 ** 21, 10 ** 23])).toEqual([1e21, 1e22, 1e23]);
  });

  it('of an axis that moves between decades stay inside it', () => {
    expect(tokenTicks('log', [2e11, 9e13])).toEqual([1e12, 1e13]);
  });

  it('are a few round numbers on a linear axis', () => {
    expect(tokenTicks('linear', [0, 1.7e15])).toEqual(
      [0, 2, 4, 6, 8, 10, 12, 14, 16].map((ticks) => ticks * 1e14),
    );
  });
});

describe('the token axis', () => {
  const frame = chartFrame(760);

  it.each(['log', 'linear'] as const)('runs from the bottom to the top: %s', (kind) => {
    const y = tokenScale(frame, kind, kind === 'log' ? [1e11, 1e17] : [0, 1e17]);
    expect(y(kind === 'log' ? 1e11 : 0)).toBeCloseTo(frame.plot.bottom, 9);
    expect(y(1e17)).toBeCloseTo(frame.plot.top, 9);
  });

  it('gives each decade the same height on a log scale', () => {
    const y = tokenScale(frame, 'log', [1e11, 1e17]);
    const step = (frame.plot.bottom - frame.plot.top) / 6;
    expect(y(1e12) - y(1e13)).toBeCloseTo(step, 9);
    expect(y(1e16) - y(1e17)).toBeCloseTo(step, 9);
  });
});
