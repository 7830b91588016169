import { describe, expect, it } from 'vitest';
import { type Box, chartFrame } from '../../../src/chart/frame';
import { lineNameLayers, placeLineEnds, ROW_HEIGHT } from '../../../src/chart/marks/line-names';
import type { PlacedBands } from '../../../src/chart/place-bands';
import { textWidth } from '../../../src/chart/place-labels';
import { baseline } from '../../../src/model/parameters/assumptions';
import { uniforms } from '../../model/random-settings';

const range = [40, 400] as const;

describe('names at the ends of lines', () => {
  it('stand beside their lines where there is room', () => {
    const ends = [
      { y: 100, rows: 2 },
      { y: 300, rows: 3 },
    ] as const;
    expect(placeLineEnds(ends, range)).toEqual([100, 300]);
  });

  it('give way to each other by the same', () => {
    const [first, second] = placeLineEnds(
      [
        { y: 210, rows: 2 },
        { y: 200, rows: 2 },
      ],
      range,
    );
    expect(second).toBeLessThan(first);
    expect((first + second) / 2).toBe(205);
  });

  it('that end at one height stand in the order given', () => {
    const end = { y: 200, rows: 2 };
    const [first, second] = placeLineEnds([end, end], range);
    expect(first).toBeLessThan(second);
  });

  it('never cover each other, and never leave their range', () => {
    const random = uniforms(1);
    for (let round = 0; round < 2000; round++) {
      const some = (): { y: number; rows: number } => ({
        y: range[0] + (range[1] - range[0]) * random() ** (1 + 4 * random()),
        rows: 1 + Math.floor(3 * random()),
      });
      const ends = [some(), some()] as const;
      const tops = placeLineEnds(ends, range);
      const [upper, lower] = tops[0] <= tops[1] ? [0, 1] : [1, 0];
      const lastRow = (i: 0 | 1): number => tops[i] + (ends[i].rows - 1) * ROW_HEIGHT;
      expect(tops[lower as 0 | 1] - lastRow(upper as 0 | 1)).toBeGreaterThanOrEqual(ROW_HEIGHT);
      expect(tops[upper as 0 | 1]).toBeGreaterThanOrEqual(range[0]);
      expect(lastRow(lower as 0 | 1)).toBeLessThanOrEqual(range[1]);
    }
  });
});

describe('the name of demand', () => {
  const frame = chartFrame(760);
  const { plot } = frame;
  const rising = (end: number): PlacedBands => {
    const at = (y: number) => [y, y, y, y, y] as const;
    const rows = [
      { x: plot.left, at: at(plot.bottom) },
      { x: plot.right, at: at(end) },
    ];
    return { wide: '', middle: '', median: '', rows, endY: Math.max(plot.top, end) };
  };
  const nameX = (end: number, taken: Box[] = []): number => {
    const { layers } = lineNameLayers(
      ...([frame, rising(end), rising(plot.bottom - 100), baseline, taken, [], textWidth] as const),
    );
    const [shape] = layers.find(({ role }) => role === 'demand-name')?.shapes ?? [];
    return shape?.kind === 'text' ? shape.x : NaN;
  };

  it('stands at the right edge, or where its line leaves the plot at the top', () => {
    expect(nameX(plot.top + 20)).toBe(plot.right + 8);
    // It rises to twice the height of the plot, so it leaves halfway.
    const middle = (plot.left + plot.right) / 2;
    expect(nameX(2 * plot.top - plot.bottom)).toBe(middle + 8);
    // Where there is no room it is at the edge all the same.
    expect(nameX(2 * plot.top - plot.bottom, [plot])).toBe(plot.right + 8);
  });
});
