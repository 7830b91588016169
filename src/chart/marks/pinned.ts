/** A second scenario as a ghost: its medians as fine broken lines, and the 80% interval of its date under the futures. */
import { dateAt, type Forecast } from '../../model/engines/forecast';
import { pinnedText } from '../../words/compare-words';
import type { Frame, TokenScale, YearScale } from '../frame';
import { placeBands, type PlacedBands } from '../place-bands';
import type { Measure } from '../place-labels';
import { type Layer, layer, path, rounded, text } from '../shape';

export interface Pinned {
  readonly forecast: Forecast;
  /** Before this calendar year its demand is the record. */
  readonly anchorYear: number;
}

/** Its stock and its demand, demand from its anchor year on. */
export const placePinned = (
  { forecast: { bands }, anchorYear }: Pinned,
  x: YearScale,
  y: TokenScale,
): PlacedBands[] => [
  placeBands(bands, bands.stock, x.domain()[0] ?? 0, x, y),
  placeBands(bands, bands.demand, anchorYear, x, y),
];

export const pinnedLinesLayer = (placed: readonly PlacedBands[]): Layer =>
  layer(
    'pinned-line',
    placed.map(({ median }) => path(median)),
  );

/** The interval as a broken line with a tick at its median, open to the right where it ends after the years shown. */
export function pinnedSpanLayers(
  { forecast: { exhaustion } }: Pinned,
  { strip, sizes }: Frame,
  x: YearScale,
  measure: Measure,
): Layer[] {
  const [first, last] = x.domain();
  const inside = (year: number): number => rounded(x(Math.min(last, Math.max(first, year))));
  const [low, median, high] = ([0.1, 0.5, 0.9] as const).map((level) =>
    dateAt(exhaustion, level),
  ) as [number, number, number];
  const isShown = low <= last;
  const [from, to, y] = [inside(low), inside(high), strip.bottom + 28];
  const tick = median < first || median > last ? '' : `M${inside(median)},${y - 4}v8`;
  const isRight = to + 8 + measure(pinnedText.mark, sizes.strip) < strip.right;
  return [
    layer('pinned-span', [
      isShown ? path(`M${from},${y}H${Math.max(to, from + 2)}${tick}`) : undefined,
    ]),
    layer('pinned-label', [
      isShown
        ? text(isRight ? to + 5 : from - 5, y + 4, pinnedText.mark, isRight ? 'start' : 'end')
        : undefined,
    ]),
  ];
}
