/** A second scenario as a ghost: its medians as fine broken lines, and the 80% interval of its date under the futures. */
import { dateAt, type Forecast } from '../../model/engines/forecast';
import type { Box, Frame, TokenScale, YearScale } from '../frame';
import { placeBands, type PlacedBands } from '../place-bands';
import { boxOf, freePlace, type Measure, type Polyline } from '../place-labels';
import { type Layer, layer, path, rounded, text } from '../shape';

export interface Pinned {
  readonly forecast: Forecast;
  /** Before this calendar year its demand is the record. */
  readonly anchorYear: number;
  /** What the picture calls it. */
  readonly name: string;
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

const SIZE = 11;

/** Its name near the right end of each of its lines, above or below it, where there is room. */
export function pinnedNameLayer(
  placed: readonly PlacedBands[],
  name: string,
  { plot }: Frame,
  taken: readonly Box[],
  lines: readonly Polyline[],
  measure: Measure,
): { layer: Layer; boxes: Box[] } {
  const boxes: Box[] = [];
  const places = placed.map(({ rows }) => {
    const place = freePlace(
      rows
        .filter(({ x, at }) => x <= plot.right && at[2] >= plot.top && at[2] <= plot.bottom)
        .slice(-NEAR_END)
        .toReversed()
        .flatMap(({ x, at }) =>
          [-6, 14, -12, 20].flatMap((down) =>
            (['end', 'start'] as const).map((anchor) => ({
              ...{ text: name, x: x + (anchor === 'end' ? -4 : 4), y: at[2] + down, anchor },
            })),
          ),
        ),
      SIZE,
      plot,
      [...taken, ...boxes],
      lines,
      measure,
    );
    if (place) boxes.push(boxOf(place, SIZE, measure));
    return place && text(place.x, place.y, place.text, place.anchor);
  });
  return { layer: layer('pinned-name', places), boxes };
}

/** How many years from its end a line may be named. */
const NEAR_END = 8;

/** The interval as a broken line with a tick at its median, open to the right where it ends after the years shown. */
export function pinnedSpanLayers(
  { forecast: { exhaustion }, name }: Pinned,
  { strip }: Frame,
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
  const isRight = to + 8 + measure(name, SIZE) < strip.right;
  return [
    layer('pinned-span', [
      isShown ? path(`M${from},${y}H${Math.max(to, from + 2)}${tick}`) : undefined,
    ]),
    layer('pinned-label', [
      isShown
        ? text(isRight ? to + 5 : from - 5, y + 4, name, isRight ? 'start' : 'end')
        : undefined,
    ]),
  ];
}
