import { describe, expect, it } from 'vitest';
import { chartFrame, tokenScale, yearScale } from '../../../src/chart/frame';
import {
  dateLabelLayers,
  dateLineLayer,
  datePointLayer,
  meetingPoint,
} from '../../../src/chart/marks/date';
import { markStyles } from '../../../src/chart/mark-styles';
import { textWidth } from '../../../src/chart/place-labels';
import { datedForecast } from './dated-forecast';

const frame = chartFrame(360);
const x = yearScale(frame, [2020, 2040]);
const y = tokenScale(frame, 'log', [1e11, 1e17]);
const drawn = (year: number) => {
  const forecast = datedForecast(2025, year, 2060);
  const meeting = meetingPoint(forecast, frame, x, y);
  const layers = [
    dateLineLayer(meeting, frame),
    datePointLayer(meeting),
    ...dateLabelLayers(forecast, meeting, frame, x, textWidth),
  ];
  return Object.fromEntries(layers.map(({ role, shapes }) => [role, shapes]));
};

describe('the date', () => {
  it('among the years shown has a point where the medians meet, a line through plot and strip, and a pill', () => {
    const { 'date-line': lines, 'date-point': points, ...rest } = drawn(2030);
    const at = x(2030);
    expect(points).toMatchObject([{ kind: 'circle', cx: at, cy: y(1e14) }]);
    expect(lines).toMatchObject([
      { x1: at, x2: at, y2: frame.plot.bottom },
      { x1: at, x2: at, y2: frame.strip.bottom },
    ]);
    expect(rest['date-arrow']).toEqual([]);
    expect(rest['date-pill']).toHaveLength(1);
    expect(rest['date-label']).toMatchObject([
      { x: at, text: 'early 2030', 'text-anchor': 'middle' },
    ]);
  });

  it('has its pill on the picture where it lies near the edge', () => {
    const [pill] = drawn(2039.9)['date-pill'] ?? [];
    const ends = /M([\d.]+),\d+h([\d.]+)a/.exec(pill?.kind === 'path' ? pill.d : '');
    const right = Number(ends?.[1]) + Number(ends?.[2]) + 12;
    expect(right).toBeLessThanOrEqual(frame.width);
  });

  it('beyond the years shown is an arrow beside the pill', () => {
    const { 'date-line': lines, 'date-point': points, ...rest } = drawn(2050);
    expect([lines, points]).toEqual([[], []]);
    expect(rest['date-arrow']).toHaveLength(1);
    expect(rest['date-label']).toMatchObject([{ text: 'early 2050' }]);
  });

  it('has its line but no point where the medians are apart at that date', () => {
    const { 'date-line': lines, 'date-point': points, ...rest } = drawn(2034);
    expect(lines).toHaveLength(2);
    expect(points).toEqual([]);
    expect(rest['date-pill']).toHaveLength(1);
  });

  it('that never comes is said in ink, and only then', () => {
    const never = drawn(Infinity);
    expect(Object.keys(never).filter((role) => never[role]?.length)).toEqual([
      'never-pill',
      'never-arrow',
      'never-label',
    ]);
    expect(never['never-pill']).toHaveLength(1);
    expect(never['never-arrow']).toHaveLength(1);
    expect(never['never-label']).toMatchObject([{ text: 'not this century' }]);
    expect(Object.keys(drawn(2050)).join()).not.toContain('never');
    for (const role of ['never-pill', 'never-arrow', 'never-label', 'never-future'] as const)
      expect(Object.values(markStyles[role])).not.toContain('exhausted');
  });

  it('before the years shown is not drawn', () => {
    expect(Object.values(drawn(2018)).flat()).toEqual([]);
  });
});
