/** Names at the right ends of both medians: each beside its line, one under the other where the lines end close together. */
import type { Assumptions } from '../../model/parameters/assumptions';
import { demandName, type LineName, stockName } from '../../words/en/chart-text';
import type { Box, Frame } from '../frame';
import type { PlacedBands } from '../place-bands';
import { type Measure, overlaps, type Polyline, touchesLine } from '../place-labels';
import { type Layer, layer, text } from '../shape';

/** Pixels from row to row of a name. */
export const ROW_HEIGHT = 14;

/** A line that ends at the right edge of the plot, and the name beside it. */
export interface LineEnd {
  /** Height of the line's end, in pixels. */
  readonly y: number;
  /** Rows of its name; the first stands beside the line, the others below. */
  readonly rows: number;
}

/**
 * Heights for the first rows of two names, as near to their lines as they can be without one over the other.
 *
 * @param range least height of the first row and greatest of the last.
 * @returns in the order given; of two equal ends the first is the upper one.
 */
export function placeLineEnds(
  ends: readonly [LineEnd, LineEnd],
  [top, bottom]: readonly [number, number],
): [number, number] {
  const [a, b] = ends;
  const swapped = b.y < a.y;
  const [upper, lower] = swapped ? [b, a] : [a, b];
  const apart = upper.rows * ROW_HEIGHT + 3;
  const push = Math.max(0, apart - (lower.y - upper.y)) / 2;
  const lowest = bottom - (lower.rows - 1) * ROW_HEIGHT;
  // What the edge of the plot takes from one name, the other gives.
  const second = Math.min(lowest, Math.max(lower.y + push, top + apart));
  const first = Math.max(top, Math.min(upper.y - push, second - apart));
  return swapped ? [second, first] : [first, second];
}

/** Below the arrow at the top of the plot. */
const UNDER_ARROW = 26;

/** The names of demand and stock: at the right of the plot, or, for a line that leaves it at the top, beside where it does. */
export function lineNameLayers(
  { narrow, plot, sizes }: Frame,
  demand: PlacedBands,
  stock: PlacedBands,
  assumptions: Assumptions,
  taken: readonly Box[],
  lines: readonly Polyline[],
  measure: Measure,
): { layers: Layer[]; boxes: Box[] } {
  const names = [demandName(narrow), stockName(narrow, assumptions)] as const;
  const rows = ({ name, note }: LineName): number => name.length + note.length;
  const placed = (words: readonly string[], x: number, top: number, before = 0) =>
    words.map((row, i) => text(x, top + (before + i) * ROW_HEIGHT, row));
  const beside = plot.right + 8;

  const boxAt = (x: number, y: number): Box => ({
    left: x,
    right: x + Math.max(...names[0].name.map((row) => measure(row, sizes.names, 'bold'))),
    top: y - sizes.names,
    bottom: y + (rows(names[0]) - 1) * ROW_HEIGHT + 3,
  });
  const isFree = (box: Box): boolean =>
    box.right <= plot.right &&
    !taken.some((other) => overlaps(box, other)) &&
    !lines.some((line) => touchesLine(box, line));
  const exit = exitAt(demand, plot.top);
  const inside =
    exit === undefined
      ? undefined
      : [8, 14, 22].map((right) => boxAt(exit + right, plot.top + UNDER_ARROW)).find(isFree);
  const ends = [
    { y: demand.endY, rows: inside ? 0 : rows(names[0]) },
    { y: stock.endY, rows: rows(names[1]) },
  ] as const;
  const [demandTop, stockTop] = placeLineEnds(ends, [plot.top + 6, plot.bottom - 6]);
  return {
    layers: [
      layer(
        'demand-name',
        inside
          ? placed(names[0].name, inside.left, plot.top + UNDER_ARROW)
          : placed(names[0].name, beside, demandTop + 4),
        sizes.names,
      ),
      layer('stock-name', placed(names[1].name, beside, stockTop + 4), sizes.names),
      layer(
        'name-note',
        placed(names[1].note, beside, stockTop + 4, names[1].name.length),
        sizes.strip,
      ),
    ],
    boxes: inside ? [inside] : [],
  };
}

/** Where a rising line leaves the plot at its top, in pixels; undefined where it does not. */
function exitAt({ rows }: PlacedBands, top: number): number | undefined {
  const i = rows.findIndex(({ at }) => at[2] < top);
  const [a, b] = [rows[i - 1], rows[i]];
  if (!a || !b) return undefined;
  return a.x + ((b.x - a.x) * (a.at[2] - top)) / (a.at[2] - b.at[2]);
}
