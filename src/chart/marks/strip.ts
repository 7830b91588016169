/** When it runs out: the density of the exhaustion year, its 80% interval, and the date with synthetic text. */
import type { DateSummary, Forecast } from '../../model/engines/forecast';
import { chartText } from '../../words/chart-text';
import { dateAt } from '../../model/engines/forecast';
import { formatValue } from '../../words/format';
import { intervalLabel } from '../../words/interval-label';
import type { Frame, YearScale } from '../frame';
import { densityOf, placeDensity } from '../place-density';
import type { Measure } from '../place-labels';
import { BASE_SIZE, type Layer, layer, line, path, rounded, text } from '../shape';

/**
 * @param stripTop chance per year at the upper edge.
 * @param measure  how wide a text is in the font that draws it.
 */
export function stripLayers(
  { exhaustion, stretched }: Forecast,
  frame: Frame,
  x: YearScale,
  stripTop: number,
  measure: Measure,
): Layer[] {
  const { left, right, top, bottom } = frame.strip;
  const density = placeDensity(densityOf(exhaustion), frame, x, stripTop);
  const scale = (label: string, y: number) => text(left - 8, y + 4, label, 'end');
  return [
    layer(
      'strip-label',
      [
        text(0, top - 14, chartText.strip),
        scale(formatValue(stripTop, 'share'), top),
        scale('0', bottom),
      ],
      frame.sizes.strip,
    ),
    layer('strip-top', [line(left, top, right, top)]),
    layer('density-area', [path(density.fill)]),
    layer('density-line', [path(density.outline)]),
    layer('strip-base', [line(left, bottom, right, bottom)]),
    ...intervalLayers(exhaustion, frame, x, measure),
    syntheticDateLayer(stretched, frame, x),
  ];
}

/** The 80% interval as a bar under the strip, cut and with an arrow at the last year shown, and its label as near as it can be. */
function intervalLayers(
  exhaustion: DateSummary,
  { width, strip }: Frame,
  x: YearScale,
  measure: Measure,
): Layer[] {
  const [first = 0, last = 0] = x.domain();
  const [low, high] = [dateAt(exhaustion, 0.1), dateAt(exhaustion, 0.9)];
  // Dates may be infinite, which no scale can place.
  const inside = (year: number): number => rounded(x(Math.min(last, Math.max(first, year))));
  const [from, to, y] = [inside(low), inside(high), strip.bottom + 9];
  const isShown = low <= last;
  const isCut = isShown && high > last;
  const label = intervalLabel(low, high);
  const half = measure(label, BASE_SIZE, 'bold') / 2;
  const middle = isShown ? (from + to) / 2 : strip.right;
  return [
    layer('interval-bar', [isShown ? line(from, y, isCut ? to - 6 : to, y) : undefined]),
    layer('interval-tip', [isCut ? path(`M${to - 8},${y - 6}l9,6l-9,6z`) : undefined]),
    layer('interval-label', [
      text(Math.min(width - half, Math.max(half, middle)), strip.bottom + 32, label, 'middle'),
    ]),
  ];
}

/** The median date with synthetic text as a diamond, where it lies among the years shown. */
function syntheticDateLayer(stretched: DateSummary, { strip }: Frame, x: YearScale): Layer {
  const year = dateAt(stretched, 0.5);
  const [first = 0, last = 0] = x.domain();
  return layer('synthetic-date', [
    year >= first && year <= last
      ? path(`M${rounded(x(year))},${strip.bottom + 3}l6,6l-6,6l-6,-6z`)
      : undefined,
  ]);
}
