import { expect, it } from 'vitest';
import { BASE_SIZE, circle, layer, line, path, text } from '../../src/chart/shape';

it('shapes are plain data, to a tenth of a pixel', () => {
  const shapes = [path('M0,0'), line(0.04, 1.06, 2, 3), circle(1.26, 2, 3.5, 'GPT-3'), undefined];
  const drawn = layer('grid', [...shapes, text(1.04, 2, 'a'), text(0, 0, 'b', 'end')], BASE_SIZE);
  expect(JSON.parse(JSON.stringify(drawn))).toEqual({
    role: 'grid',
    shapes: [
      { kind: 'path', d: 'M0,0' },
      { kind: 'line', x1: 0, y1: 1.1, x2: 2, y2: 3 },
      { kind: 'circle', cx: 1.3, cy: 2, r: 3.5, title: 'GPT-3' },
      { kind: 'text', x: 1, y: 2, text: 'a' },
      { kind: 'text', x: 0, y: 0, text: 'b', 'text-anchor': 'end' },
    ],
  });
  expect(layer('grid', [], 11).size).toBe(11);
});
