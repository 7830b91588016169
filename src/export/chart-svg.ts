/** The chart of an exported picture, as SVG markup. */
import type { Frame, TokenScaleKind } from '../chart/frame';
import { styleAttributes } from '../chart/mark-styles';
import type { Palette } from '../chart/palette';
import { type PictureInput, pictureLayers } from '../chart/picture-layers';
import type { Layer, Shape } from '../chart/shape';
import { tokenDomain } from '../chart/token-domain';
import type { Forecast } from '../model/engines/forecast';
import { pinnedName } from '../words/compare-words';
import type { Pinned } from './export-input';
import { textWidth } from './measure';
import { element, escapeXml } from './svg-element';

/** What is drawn. */
export interface ChartInput extends Pick<
  PictureInput,
  'trainingSets' | 'assumptions' | 'years' | 'today'
> {
  readonly forecast: Forecast;
  readonly yScale: TokenScaleKind;
  readonly pinned?: Pinned | undefined;
}

/**
 * @param frame of `chartFrame`.
 * @returns markup in the frame's pixels; every text is inside the frame.
 */
export function chartSvg(
  { yScale, pinned, ...chart }: ChartInput,
  frame: Frame,
  colours: Palette,
): string {
  const { back, front } = pictureLayers(
    {
      ...chart,
      kind: yScale,
      tokens: tokenDomain(chart.forecast.bands, yScale),
      pinned: pinned && {
        forecast: pinned.forecast,
        anchorYear: pinned.scenario.assumptions.demandAnchorYear,
        name: pinnedName(pinned.scenario),
      },
    },
    frame,
    textWidth,
  );
  const { left, right, top, bottom } = frame.plot;
  const plot = { x: left, y: top, width: right - left, height: bottom - top };
  return [
    element('clipPath', { id: 'plot' }, element('rect', plot)),
    ...[...back, ...front].flatMap((drawn) => layerSvg(drawn, colours)),
  ].join('\n');
}

const layerSvg = ({ role, size, shapes }: Layer, colours: Palette): string[] =>
  shapes.length === 0
    ? []
    : [
        element(
          'g',
          {
            ...styleAttributes(role, (colour) => colours[colour], 'url(#plot)'),
            ...(size !== undefined && { 'font-size': size }),
          },
          ...shapes.map(shapeSvg),
        ),
      ];

const shapeSvg = ({ kind, text, title, ...attributes }: Shape): string =>
  element(
    kind,
    attributes,
    ...(title === undefined ? [] : [element('title', {}, escapeXml(title))]),
    ...(text === undefined ? [] : [escapeXml(text)]),
  );
