import { describe, expect, it } from 'vitest';
import { chartFrame, tokenScale, yearScale } from '../../../src/chart/frame';
import { dateLayers, dateLineLayers, meetingPoint } from '../../../src/chart/marks/date';
import { datedForecast } from './dated-forecast';

const frame = chartFrame(360);
const x = yearScale(frame, [2020, 2040]);
const y = tokenScale(frame, 'log', [1e11, 1e17]);
const drawn = (year: number) => {
  const forecast = datedForecast(2025, year, 2060);
  const meeting = meetingPoint(forecast, frame, x, y);
  const layers = [...dateLineLayers(meeting, frame), ...dateLayers(forecast, meeting, frame, x)];
  return Object.fromEntries(layers.map(({ role, shapes }) => [role, shapes]));
};

describe('the date', () => {
  it('among the years shown has a point where the medians meet, a line and a label', () => {
    const { 'date-line': lines, 'date-point': points, ...rest } = drawn(2030);
    expect(points).toEqual([{ kind: 'circle', cx: 181, cy: 169, r: 6 }]);
    expect(lines).toEqual([
      { kind: 'line', x1: 181, x2: 181, y1: 28, y2: 304 },
      { kind: 'line', x1: 181, x2: 181, y1: 330, y2: 440 },
    ]);
    expect(rest['date-arrow']).toEqual([]);
    expect(rest['date-label']).toEqual([
      { kind: 'text', x: 181, y: 21, text: 'early 2030', 'text-anchor': 'middle' },
    ]);
  });

  it('has its label inside the plot where it lies near the edge', () => {
    expect(drawn(2039.9)['date-label']).toMatchObject([{ x: frame.plot.right - 44 }]);
  });

  it('beyond the years shown is an arrow and a label', () => {
    const { 'date-line': lines, 'date-point': points, ...rest } = drawn(2050);
    expect([lines, points]).toEqual([[], []]);
    expect(rest['date-arrow']).toHaveLength(1);
    expect(rest['date-label']).toMatchObject([{ 'text-anchor': 'end', x: frame.plot.right - 20 }]);
  });

  it('before the years shown is not drawn', () => {
    expect(Object.values(drawn(2018)).flat()).toEqual([]);
  });
});
