import { describe, expect, it } from 'vitest';
import { chartFrame } from '../../../src/chart/frame';
import { bandLayers, bandNameLayer, cutLayer } from '../../../src/chart/marks/bands';
import type { BandRow } from '../../../src/chart/place-bands';
import { textWidth } from '../../../src/chart/place-labels';

const frame = chartFrame(760);
const { plot } = frame;
const at = Array.from({ length: 21 }, (_, i) => plot.left + (i * (plot.right - plot.left)) / 20);
/** A fan that opens to the right by so much, around a level line. */
const fan = (middle: number, half: number): BandRow[] =>
  at.map((x, i) => {
    const part = (half * i) / 20;
    return {
      x,
      at: [middle + part, middle + part / 2, middle, middle - part / 2, middle - part] as const,
    };
  });

describe('a quantity', () => {
  it('is its wide band, then its narrow one, then its median', () => {
    const placed = { wide: 'M0,0', middle: 'M1,1', median: 'M2,2', rows: [], endY: 3 };
    expect(bandLayers('demand', placed)).toEqual([
      { role: 'demand-band-90', shapes: [{ kind: 'path', d: 'M0,0' }] },
      { role: 'demand-band-50', shapes: [{ kind: 'path', d: 'M1,1' }] },
      { role: 'demand-line', shapes: [{ kind: 'path', d: 'M2,2' }] },
    ]);
  });

  it('has an arrow where the frame cuts it, above or below, and none where it does not', () => {
    const arrows = (rows: BandRow[]): number => cutLayer('demand', rows, frame).shapes.length;
    expect(arrows(fan(plot.top + 100, 60))).toBe(0);
    expect(arrows(fan(plot.top + 30, 90))).toBe(1);
    expect(arrows(fan(plot.bottom - 30, 90))).toBe(1);
    expect(arrows(fan((plot.top + plot.bottom) / 2, 400))).toBe(2);
  });
});

describe('the names of the bands', () => {
  const names = (series: BandRow[][], lines: [number, number][][] = []) =>
    bandNameLayer(series, frame, [], lines, textWidth).shapes.map(({ text }) => text);

  it('stand where the bands are high enough, each once', () => {
    const high = fan(plot.top + 150, 120);
    expect(names([high, high])).toEqual(['half', 'nine in ten']);
    expect(names([fan(plot.top + 150, 8), high])).toEqual(['half', 'nine in ten']);
    expect(names([fan(plot.top + 150, 8)])).toEqual([]);
  });

  it('are struck through by no line', () => {
    const high = fan(plot.top + 150, 120);
    const comb = at.map((x): [number, number][] => [
      [x, plot.top],
      [x, plot.bottom],
    ]);
    expect(names([high], comb)).toEqual([]);
  });
});
