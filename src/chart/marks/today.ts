/** Today: a fine dotted line through plot and strip, among the years shown. */
import { chartText } from '../../words/en/chart-text';
import type { Box, Frame, YearScale } from '../frame';
import { boxOf, freePlace, type Measure, type Polyline } from '../place-labels';
import { type Layer, layer, text } from '../shape';
import { throughPicture } from './date';

/** Where its line stands; undefined where there is none. */
export function todayX(today: number | undefined, x: YearScale): number | undefined {
  const [from = 0, to = 0] = x.domain();
  return today !== undefined && today > from && today < to ? x(today) : undefined;
}

export const todayLineLayer = (at: number | undefined, frame: Frame): Layer =>
  layer('today-line', at === undefined ? [] : throughPicture(at, frame));

/**
 * Its name, at one end of its line.
 *
 * @param taken what the name must not cover.
 * @param lines likewise.
 */
export function todayLabel(
  at: number | undefined,
  { plot, sizes }: Frame,
  taken: readonly Box[],
  lines: readonly Polyline[],
  measure: Measure,
): { layer: Layer; boxes: Box[] } {
  const size = sizes.strip;
  const candidates =
    at === undefined
      ? []
      : [plot.bottom - 7, plot.top + size + 2].flatMap((y) =>
          (['end', 'start'] as const).map((anchor) => ({
            ...{ text: chartText.today, x: at + (anchor === 'end' ? -5 : 5), y, anchor },
          })),
        );
  const place = freePlace(candidates, size, plot, taken, lines, measure);
  return {
    layer: layer('today-label', [place && text(place.x, place.y, place.text, place.anchor)], size),
    boxes: place ? [boxOf(place, size, measure)] : [],
  };
}
