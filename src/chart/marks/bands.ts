/** One quantity over time: its 90% band, its 50% band and its median; names of the two bands; arrows where the frame cuts one. */
import { chartText } from '../../words/en/chart-text';
import type { Frame } from '../frame';
import { boxOf, freePlace, type Measure, type Point, type Polyline } from '../place-labels';
import type { BandRow, PlacedBands } from '../place-bands';
import type { Box } from '../frame';
import { type Layer, layer, path, rounded, type Shape, text } from '../shape';

export const bandLayers = (
  name: 'stock' | 'demand',
  { wide, middle, median }: PlacedBands,
): Layer[] => [
  layer(`${name}-band-90`, [path(wide)]),
  layer(`${name}-band-50`, [path(middle)]),
  layer(`${name}-line`, [path(median)]),
];

/** Room that an arrow takes. */
const ARROW = 5;

/** Where a band goes on beyond an edge of the plot. */
export interface Cut extends Point {
  /** 1 upwards, -1 downwards. */
  readonly way: 1 | -1;
}

export const cutsOf = (rows: BandRow[], { plot }: Frame): Cut[] => {
  const cut = (out: readonly BandRow[], y: number, way: 1 | -1): Cut[] => {
    const [from = 0, to = 0] = [out[0]?.x, out.at(-1)?.x];
    // A sliver needs no arrow.
    return to - from < 16 ? [] : [{ x: rounded((from + to) / 2), y, way }];
  };
  return [
    ...cut(
      rows.filter(({ at }) => at[4] < plot.top - 1),
      plot.top + 4,
      1,
    ),
    ...cut(
      rows.filter(({ at }) => at[0] > plot.bottom + 1 && at[4] < plot.bottom - 12),
      plot.bottom - 4,
      -1,
    ),
  ];
};

export const cutArrow = ({ x, y, way }: Cut): Shape =>
  path(`M${x - ARROW},${y + way * ARROW}l${ARROW},${-way * ARROW}l${ARROW},${way * ARROW}`);

const SIZE = 11;

/**
 * The names of the bands, each once, where one of them is high enough and lies alone under the words: half above or below the
 * median, nine in ten above or below that.
 *
 * @param series the first in which there is room is named.
 * @param taken  what the names must not cover.
 * @param lines  likewise.
 */
export function bandNameLayer(
  series: readonly BandRow[][],
  { plot }: Frame,
  taken: readonly Box[],
  lines: readonly Polyline[],
  measure: Measure,
): Layer {
  const boxes = [...taken];
  const nameIn = (words: string, levels: readonly [2 | 3, 0 | 1]): ReturnType<typeof freePlace> => {
    const half = measure(words, SIZE) / 2 + 3;
    const height = SIZE * 1.25 + 3;
    const candidatesAt = (rows: BandRow[], x: number) => {
      const near = (of: BandRow[]): BandRow[] => rowsBetween(of, x - half, x + half);
      const own = near(rows);
      const others = series.filter((other) => other !== rows).flatMap(near);
      // Between two levels; all of it, or what lies above or below the other series.
      return levels.flatMap((low) => {
        const top = Math.max(plot.top, ...own.map(({ at }) => at[low + 1] ?? 0));
        const bottom = Math.min(plot.bottom, ...own.map(({ at }) => at[low]));
        return [
          [top, Math.min(bottom, ...others.map(({ at }) => at[4]))],
          [Math.max(top, ...others.map(({ at }) => at[0])), bottom],
        ].flatMap(([from = 0, to = 0]) => {
          const y = (from + to) / 2 + SIZE * 0.34;
          return to - from < height ? [] : [{ text: words, x, y, anchor: 'middle' as const }];
        });
      });
    };
    for (const rows of series)
      for (const { x } of rows.toReversed()) {
        const place = freePlace(candidatesAt(rows, x), SIZE, plot, boxes, lines, measure);
        if (!place) continue;
        boxes.push(boxOf(place, SIZE, measure));
        return place;
      }
    return undefined;
  };
  const places = [nameIn(chartText.half, [2, 1]), nameIn(chartText.most, [3, 0])];
  return layer(
    'band-name',
    places.map((place) => place && text(place.x, place.y, place.text, place.anchor)),
  );
}

/** The rows between two places, and what lies at these between two rows. */
function rowsBetween(rows: readonly BandRow[], from: number, to: number): BandRow[] {
  const inside = rows.filter(({ x }) => x >= from && x <= to);
  const at = (x: number): BandRow[] => {
    const i = rows.findIndex((row) => row.x > x);
    const [a, b] = [rows[i - 1], rows[i]];
    if (!a || !b) return [];
    const part = (x - a.x) / (b.x - a.x);
    const level = (k: 0 | 1 | 2 | 3 | 4): number => a.at[k] + part * (b.at[k] - a.at[k]);
    return [{ x, at: [level(0), level(1), level(2), level(3), level(4)] }];
  };
  return [...at(from), ...inside, ...at(to)];
}
