import { describe, expect, it } from 'vitest';
import { chartFrame, yearScale } from '../../../src/chart/frame';
import { stripLayers } from '../../../src/chart/marks/strip';
import { datedForecast } from './dated-forecast';

const frame = chartFrame(360);
const x = yearScale(frame, [2020, 2040]);
const drawn = (low: number, median: number, high: number) =>
  Object.fromEntries(
    stripLayers(datedForecast(low, median, high), frame, x, 0.3, () => 100).map(
      ({ role, shapes }) => [role, shapes],
    ),
  );

describe('the strip', () => {
  it('says what its height means', () => {
    expect(drawn(2025, 2030, 2035)['strip-label']?.map(({ text }) => text)).toEqual([
      'Chance of running out, per year',
      '30%',
      '0',
    ]);
  });

  it('has the interval as a bar with its label under its middle, and the date with synthetic text', () => {
    const strip = drawn(2025, 2030, 2035);
    expect(strip['interval-bar']).toEqual([
      { kind: 'line', x1: x(2025), x2: x(2035), y1: 449, y2: 449 },
    ]);
    expect(strip['interval-tip']).toEqual([]);
    expect(strip['interval-label']).toMatchObject([{ x: 181, text: '80%: 2025 to 2035' }]);
    expect(strip['synthetic-date']).toEqual([{ kind: 'path', d: 'M192.5,443l6,6l-6,6l-6,-6z' }]);
  });

  it('ends the bar with an arrow where the interval goes on, and keeps the label on the picture', () => {
    const strip = drawn(2036, 2040, Infinity);
    expect(strip['interval-bar']).toMatchObject([{ x1: x(2036), x2: frame.strip.right - 6 }]);
    expect(strip['interval-tip']).toHaveLength(1);
    expect(strip['synthetic-date']).toEqual([]);
    const [label] = drawn(2050, 2060, Infinity)['interval-label'] ?? [];
    expect(label).toMatchObject({ x: frame.strip.right, 'text-anchor': 'middle' });
    expect(drawn(2050, 2060, Infinity)['interval-bar']).toEqual([]);
  });
});
