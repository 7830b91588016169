/** Names at the right ends of both medians: each beside its line, one under the other where the lines end close together. */
import { chartText } from '../../words/chart-text';
import type { Frame } from '../frame';
import { type Layer, layer, text } from '../shape';

/** Pixels from row to row of a name. */
export const ROW_HEIGHT = 15;

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

/** The names of demand and stock, whose lines end at these heights. Where there is room, all rows but the first are a note. */
export function lineNameLayers(
  { narrow, plot, sizes }: Frame,
  demandY: number,
  stockY: number,
): Layer[] {
  const demand = narrow ? chartText.demandShort : chartText.demand;
  const stock = narrow ? chartText.stockShort : chartText.stock;
  const [demandTop, stockTop] = placeLineEnds(
    [
      { y: demandY, rows: demand.length },
      { y: stockY, rows: stock.length },
    ],
    [plot.top + 6, plot.bottom - 6],
  );
  const rowsOf = (name: readonly string[], top: number) =>
    name.map((row, i) => text(plot.right + 8, top + 4 + i * ROW_HEIGHT, row));
  const named = { demand: rowsOf(demand, demandTop), stock: rowsOf(stock, stockTop) };
  const bold = narrow ? Infinity : 1;
  return [
    layer('demand-name', named.demand.slice(0, bold), sizes.names),
    layer('stock-name', named.stock.slice(0, bold), sizes.names),
    layer('name-note', [...named.demand.slice(bold), ...named.stock.slice(bold)]),
  ];
}
