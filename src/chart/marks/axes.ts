/** Grid lines with token counts, and the years. */
import { tokenAxisFormat } from '../../words/en/format';
import {
  type Frame,
  type TokenScale,
  type TokenScaleKind,
  tokenTicks,
  type YearScale,
  yearTicks,
} from '../frame';
import { type Layer, layer, line, text } from '../shape';

export function axisLayers(
  frame: Frame,
  x: YearScale,
  y: TokenScale,
  kind: TokenScaleKind,
): Layer[] {
  const { left, right, bottom } = frame.plot;
  const tokens = tokenTicks(kind, y.domain());
  const format = tokenAxisFormat(tokens, frame.narrow);
  const years = yearTicks(frame, x.domain());
  return [
    layer(
      'grid',
      tokens.map((count) => line(left, y(count), right, y(count))),
    ),
    layer(
      'token-label',
      tokens.map((count) => text(left - 8, y(count) + 4, format(count), 'end')),
      frame.sizes.tokens,
    ),
    layer('axis', [
      line(left, bottom, right, bottom),
      ...years.map((year) => line(x(year), bottom, x(year), bottom + 5)),
    ]),
    layer(
      'year-label',
      years.map((year) => text(x(year), bottom + 18, String(year), 'middle')),
    ),
  ];
}
