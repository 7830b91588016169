/** When it happens, as columns of blocks: a chart for a terminal. */
import { FIRST_YEAR } from '../model/timeline/year-range';

const HEIGHT = 5;
/** Most columns that a line of a terminal has room for. */
const WIDTH = 76;
const blocks = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/**
 * Columns of equal spans of time, as high as it is likely that it happens within the span.
 *
 * @param byQuarter chance that it has happened by each quarter's start from 1 January 2015.
 * @param from      first calendar year shown, a whole number >= 2015.
 * @param to        the year in whose beginning the columns end, a whole number <= 2100 and later than `from`.
 * @param median    calendar year of the mark under the columns; null for none.
 * @returns lines without line feeds: the columns, the axis, its years and the mark. `span` is that of a column, in years.
 */
export function dateColumns(
  byQuarter: readonly number[],
  from: number,
  to: number,
  median: number | null,
): { readonly lines: string[]; readonly span: number } {
  const quarters = (to - from) * 4;
  const perColumn = [1, 2, 4, 8].find((each) => Math.ceil(quarters / each) <= WIDTH) ?? 8;
  const count = Math.ceil(quarters / perColumn);
  const first = (from - FIRST_YEAR) * 4;
  const chanceBy = (column: number): number =>
    byQuarter[Math.min(first + column * perColumn, byQuarter.length - 1)] ?? 1;
  const chances = Array.from({ length: count }, (_, i) => chanceBy(i + 1) - chanceBy(i));
  const most = Math.max(...chances, Number.MIN_VALUE);
  const eighths = chances.map((chance) => {
    const height = Math.round((chance / most) * HEIGHT * 8);
    // What can happen is seen: one in a thousand and more.
    return height === 0 && chance >= 0.001 ? 1 : height;
  });
  const columns = Array.from({ length: HEIGHT }, (_, row) => {
    const below = (HEIGHT - 1 - row) * 8;
    return eighths.map((each) => blocks[Math.min(8, Math.max(0, each - below))]).join('');
  });

  const columnOf = (year: number): number => Math.floor(((year - from) * 4) / perColumn);
  // A year's name has four letters and a blank.
  const every = [1, 2, 5, 10, 20].find((step) => (step * 4) / perColumn >= 6) ?? 20;
  let axis = '';
  let years = '';
  for (let year = Math.ceil(from / every) * every; columnOf(year) < count; year += every) {
    axis = `${axis.padEnd(columnOf(year), '─')}┬`;
    years = years.padEnd(columnOf(year)) + String(year);
  }
  const mark = median !== null && median >= from && median < to ? [columnOf(median)] : [];
  return {
    lines: [
      ...columns,
      axis.padEnd(count, '─'),
      years,
      ...mark.map((column) => `${' '.repeat(column)}▲`),
    ].map((line) => line.trimEnd()),
    span: perColumn / 4,
  };
}
