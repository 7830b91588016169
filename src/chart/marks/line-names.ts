/** Names at the right ends of both medians: each beside its line, one under the other where the lines end close together. */
import type { Assumptions } from '../../model/parameters/assumptions';
import { demandName, type LineName, stockName } from '../../words/chart-text';
import type { Frame } from '../frame';
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

/** The names of demand and stock, whose lines end at these heights. */
export function lineNameLayers(
  { narrow, plot, sizes }: Frame,
  demandY: number,
  stockY: number,
  assumptions: Assumptions,
): Layer[] {
  const names = [demandName(narrow), stockName(narrow, assumptions)] as const;
  const rows = ({ name, note }: LineName): number => name.length + note.length;
  const [demandTop, stockTop] = placeLineEnds(
    [
      { y: demandY, rows: rows(names[0]) },
      { y: stockY, rows: rows(names[1]) },
    ],
    [plot.top + 6, plot.bottom - 6],
  );
  const placed = (words: readonly string[], top: number, before = 0) =>
    words.map((row, i) => text(plot.right + 8, top + 4 + (before + i) * ROW_HEIGHT, row));
  const [demand, stock] = names;
  return [
    layer('demand-name', placed(demand.name, demandTop), sizes.names),
    layer('stock-name', placed(stock.name, stockTop), sizes.names),
    layer('name-note', placed(stock.note, stockTop, stock.name.length), sizes.strip),
  ];
}
