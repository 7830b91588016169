import { describe, expect, it } from 'vitest';
import { chartFrame, tokenScale, yearScale } from '../../../src/chart/frame';
import { bandLayers, bandNameLayer, cutsOf } from '../../../src/chart/marks/bands';
import { type BandRow, placeBands } from '../../../src/chart/place-bands';
import { boxOf, textWidth } from '../../../src/chart/place-labels';
import { tokenDomain } from '../../../src/chart/token-domain';
import { presetForecasts } from '../preset-forecasts';

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
    const arrows = (rows: BandRow[]): number => cutsOf(rows, frame).length;
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
    expect(names([high])).toEqual(['half', 'nine in ten']);
    expect(names([fan(plot.top + 150, 8), high])).toEqual(['half', 'nine in ten']);
    expect(names([fan(plot.top + 150, 8)])).toEqual([]);
  });

  it('are left out where bands of both series lie under the words', () => {
    expect(names([fan(plot.top + 150, 120), fan(plot.top + 150, 120)])).toEqual([]);
    expect(names([fan(plot.top + 100, 60), fan(plot.top + 250, 60)])).toEqual([
      'half',
      'nine in ten',
    ]);
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

describe.each(presetForecasts)('the band names of $name', ({ forecast, horizon, anchorYear }) => {
  it.each(['log', 'linear'] as const)('stand in that band alone, %s', (kind) => {
    const faults = [300, 382, 560, 765, 1100].flatMap((width) => {
      const frame = chartFrame(width);
      const y = tokenScale(frame, kind, tokenDomain(forecast.bands, kind));
      const x = yearScale(frame, [2020, horizon]);
      const placed = [
        placeBands(forecast.bands, forecast.bands.demand, anchorYear, x, y).rows,
        placeBands(forecast.bands, forecast.bands.stock, 2020, x, y).rows,
      ];
      return bandNameLayer(placed, frame, [], [], textWidth).shapes.flatMap((shape) => {
        if (shape.kind !== 'text') return [];
        const box = boxOf({ text: '', ...shape, anchor: 'middle' }, 11, textWidth);
        const found = new Set(
          placed.flatMap((rows, series) =>
            [box.left, shape.x, box.right].flatMap((at) =>
              [box.top, box.bottom].map((height) => `${series} ${bandAt(rows, at, height)}`),
            ),
          ),
        );
        const inside = [...found].filter((band) => !band.endsWith('none'));
        return inside.length === 1 && inside[0]?.slice(2) === shape.text && found.size === 2
          ? []
          : [`${width}: ${shape.text} in ${[...found].join()}`];
      });
    });
    expect(faults).toEqual([]);
  });
});

/** Which band of a series lies at a place. */
function bandAt(rows: readonly BandRow[], x: number, y: number): string {
  const i = rows.findIndex((row) => row.x >= x);
  const [a, b] = [rows[i - 1] ?? rows[i], rows[i]];
  if (!a || !b) return 'none';
  const part = b.x > a.x ? (x - a.x) / (b.x - a.x) : 0;
  const [low = 0, q1 = 0, , q3 = 0, high = 0] = a.at.map(
    (from, level) => from + part * ((b.at[level] ?? 0) - from),
  );
  if (x < a.x || y > low || y < high) return 'none';
  return y > q1 || y < q3 ? 'nine in ten' : 'half';
}
