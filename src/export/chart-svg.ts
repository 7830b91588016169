/** The chart of an exported picture, as SVG markup. */
import type { Frame, TokenScaleKind } from '../chart/frame';
import { haloAttributes, markStyles, styleAttributes } from '../chart/mark-styles';
import type { Colour, Palette } from '../chart/palette';
import { type PictureInput, pictureLayers } from '../chart/picture-layers';
import type { Layer, Shape } from '../chart/shape';
import { tokenDomain } from '../chart/token-domain';
import type { Forecast } from '../model/engines/forecast';
import { pinnedName } from '../words/en/compare-words';
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

function layerSvg({ role, size, shapes }: Layer, colours: Palette): string[] {
  if (shapes.length === 0) return [];
  const colourOf = (colour: Colour): string => colours[colour];
  const { opacity, ...plain } = styleAttributes(role, colourOf, 'url(#plot)');
  // LibreOffice takes the opacity of a group twice.
  const style = { ...plain, [plain.fill === 'none' ? 'stroke-opacity' : 'fill-opacity']: opacity };
  const group = (attributes: Record<string, string | undefined>): string =>
    element(
      'g',
      { ...attributes, ...(size !== undefined && { 'font-size': size }) },
      ...shapes.map(shapeSvg),
    );
  if (!markStyles[role].halo) return [group(style)];
  // Programs that do not know paint-order draw a rim over its letters: here it is a text of its own below them.
  const letters = {
    ...style,
    ...{ 'paint-order': undefined, stroke: undefined },
    ...{ 'stroke-width': undefined, 'stroke-linejoin': undefined },
  };
  return [
    group({ ...letters, ...haloAttributes(colourOf), fill: 'none', 'aria-hidden': 'true' }),
    group(letters),
  ];
}

const shapeSvg = ({ kind, text, title, ...attributes }: Shape): string =>
  element(
    kind,
    attributes,
    ...(title === undefined ? [] : [element('title', {}, escapeXml(title))]),
    ...(text === undefined ? [] : [escapeXml(text)]),
  );
