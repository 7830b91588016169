/** A second scenario as an outline: hollow median lines, and the 80% interval of its date as a hollow bar with its median. */
import type { Forecast } from '../../model/engines/forecast';
import { pinnedText } from '../../words/compare-words';
import { dateAt } from '../../model/engines/forecast';
import type { Frame, TokenScale, YearScale } from '../frame';
import { placeBands } from '../place-bands';
import { type Layer, layer, line, path, rounded, text } from '../shape';

export interface Pinned {
  readonly forecast: Forecast;
  /** Before this calendar year its demand is the record. */
  readonly anchorYear: number;
}

/** Height of the bar in pixels. */
const BAR = 6;

export function pinnedLayers(
  { forecast: { bands, exhaustion }, anchorYear }: Pinned,
  { strip }: Frame,
  x: YearScale,
  y: TokenScale,
): Layer[] {
  const [first, last] = x.domain() as [number, number];
  const inside = (year: number): number => rounded(x(Math.min(last, Math.max(first, year))));
  const stock = [path(placeBands(bands, bands.stock, first, x, y).median)];
  const demand = [path(placeBands(bands, bands.demand, anchorYear, x, y).median)];
  const low = dateAt(exhaustion, 0.1);
  const median = dateAt(exhaustion, 0.5);
  const high = dateAt(exhaustion, 0.9);
  const isShown = low <= last;
  const [from, to, top] = [inside(low), inside(high), strip.bottom + 13];
  const right = Math.max(to, from + 2);
  // Open to the right where the interval goes on beyond the years shown.
  const edge = `M${right},${top}H${from}v${BAR}H${right}${high > last ? '' : 'z'}`;
  return [
    layer('pinned-stock', stock),
    layer('pinned-stock-core', stock),
    layer('pinned-demand', demand),
    layer('pinned-demand-core', demand),
    layer('pinned-bar', [isShown ? path(edge) : undefined]),
    layer('pinned-median', [
      median <= last ? line(inside(median), top - 2, inside(median), top + 8) : undefined,
    ]),
    // There is room to the right of every frame.
    layer('pinned-label', [isShown ? text(to + 6, top + 7, pinnedText.mark) : undefined]),
  ];
}
