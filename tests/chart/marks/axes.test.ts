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
  expect(grid?.shapes[0]).toEqual({
    kind: 'line',
    ...{ x1: frame.plot.left, x2: frame.plot.right, y1: frame.plot.bottom, y2: frame.plot.bottom },
  });
  expect(tokens?.shapes.map(({ text }) => text)).toEqual([
    '100 bil.',
    '1 tril.',
    '10 tril.',
    '100 tril.',
  ]);
  expect(tokens?.size).toBe(10.5);
  expect(years?.shapes.map(({ text }) => text)).toEqual(['2020', '2025', '2030', '2035', '2040']);
  expect(axis?.shapes).toHaveLength(6);
});
