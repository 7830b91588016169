import { expect, it } from 'vitest';
import { stillFrame } from '../../src/chart/still-frame';

it('a frame of any height ends with the strip and has no row for a cursor', () => {
  const { width, height, plot, strip, cursorY, sizes } = stillFrame(600, 400);
  expect([width, height]).toEqual([600, 400]);
  expect([strip.top, strip.bottom]).toEqual([310, 360]);
  expect([plot.bottom, cursorY]).toEqual([258, 258]);
  expect(sizes).toEqual({ tokens: 12, names: 12, sets: 12, strip: 12 });
});
