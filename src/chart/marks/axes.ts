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
import { textWidth } from '../place-labels';
import { type Layer, layer, line, rounded, text } from '../shape';

export function axisLayers(
  frame: Frame,
  x: YearScale,
  y: TokenScale,
  kind: TokenScaleKind,
): Layer[] {
  const { left, right, bottom } = frame.plot;
  const tokens = tokenTicks(kind, y.domain());
  /** Left of the plot; room for the labels. */
  const room = left - 8;
  const labels = (isShort: boolean): string[] => tokens.map(tokenAxisFormat(tokens, isShort));
  const widest = (texts: readonly string[]): number =>
    Math.max(...texts.map((each) => textWidth(each, frame.sizes.tokens)));
  const long = labels(frame.narrow);
  const said = widest(long) > room ? labels(true) : long;
  const years = yearTicks(frame, x.domain());
  return [
    layer(
      'grid',
      tokens.map((count) => line(left, y(count), right, y(count))),
    ),
    layer(
      'token-label',
      tokens.map((count, i) => text(room, y(count) + 4, said[i] ?? '', 'end')),
      rounded(frame.sizes.tokens * Math.min(1, room / widest(said))),
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
