/** The chart of an exported picture, as SVG markup. */
import { type Frame, type TokenScaleKind, yearScale } from '../chart/frame';
import { haloAttributes, markStyles, styleAttributes } from '../chart/mark-styles';
import type { Colour, Palette } from '../chart/palette';
import { type PictureInput, pictureLayers } from '../chart/picture-layers';
import { type Layer, rounded, type Shape } from '../chart/shape';
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
  /** The year that the reader says, under the futures; the frame leaves `SAID` below it. */
  readonly said?: Said | undefined;
}

interface Said {
  /** A calendar year. */
  readonly year: number;
  /** "I say 2034". */
  readonly words: string;
}

/** Height of the row of a said year, in the frame's pixels. */
export const SAID = 28;

/**
 * @param frame of `chartFrame`.
 * @returns markup in the frame's pixels; every text is inside the frame.
 */
export function chartSvg(
  { yScale, pinned, said, ...chart }: ChartInput,
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
    ...(said ? saidSvg(said, chart.years, frame, colours) : []),
  ].join('\n');
}

/** As on the page: a line through the futures alone, and under them the words on a pill. */
function saidSvg(
  { year, words }: Said,
  [first, last]: ChartInput['years'],
  frame: Frame,
  { ink, paper }: Palette,
): string[] {
  const { strip, width, height } = frame;
  const shown = Math.min(last, Math.max(first, year));
  const at = yearScale(frame, [first, last])(shown);
  const half = textWidth(words, 13, 'bold') / 2 + 12;
  const middle = Math.min(width - half, Math.max(half, at));
  const line = {
    d: `M${rounded(at)},${strip.top}V${strip.bottom}`,
    stroke: ink,
    'stroke-width': 2,
  };
  const pill = { x: middle - half, y: height + 2, width: 2 * half, height: 24, rx: 12, fill: ink };
  const text = { x: middle, y: height + 18.5, 'text-anchor': 'middle', fill: paper };
  return [
    ...(shown === year ? [element('path', line)] : []),
    element('rect', pill),
    element('text', { ...text, 'font-size': 13, 'font-weight': '700' }, escapeXml(words)),
  ];
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
