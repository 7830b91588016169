import { expect, it } from 'vitest';
import { chartFrame, tokenScale, yearScale } from '../../../src/chart/frame';
import { axisLayers } from '../../../src/chart/marks/axes';

it('the axes have a line and a label for each token count, a tick and a label for each year', () => {
  const frame = chartFrame(360);
  const x = yearScale(frame, [2020, 2040]);
  const [grid, tokens, axis, years] = axisLayers(
    frame,
    x,
    tokenScale(frame, 'log', [1e11, 1e14]),
    'log',
  );
  expect(grid?.shapes).toHaveLength(4);
  expect(grid?.shapes[0]).toEqual({ kind: 'line', x1: 66, x2: 296, y1: 304, y2: 304 });
  expect(tokens?.shapes.map(({ text }) => text)).toEqual(['100B', '1T', '10T', '100T']);
  expect(tokens?.size).toBe(11);
  expect(years?.shapes.map(({ text }) => text)).toEqual(['2020', '2025', '2030', '2035', '2040']);
  expect(axis?.shapes).toHaveLength(6);
});
