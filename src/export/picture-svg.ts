/** An exported picture as SVG: text as text in an embedded font, drawn by attributes alone. */
import { chartFrame } from '../chart/frame';
import { type ChartInput, chartSvg } from './chart-svg';
import { type Line, pictureLayout, type PictureSize } from './picture-layout';
import { headlineText, type PictureWords } from './picture-words';
import { palettes, type Theme } from '../chart/palette';
import { dateAt } from '../model/engines/forecast';
import { element, escapeXml } from './svg-element';

export interface PictureInput extends ChartInput {
  readonly words: PictureWords;
  readonly theme: Theme;
  readonly size: PictureSize;
  /** The font file, base64. */
  readonly font: string;
}

const FAMILY = 'Libre Franklin';

/** The whole file. The same input gives the same text. */
export function pictureSvg({ words, theme, size, font, ...chart }: PictureInput): string {
  const colours = palettes[theme];
  const {
    width,
    height,
    lines,
    chart: box,
    chartScale,
    rule,
  } = pictureLayout(words, size, chart.yScale);
  const frame = chartFrame(
    (box.right - box.left) / chartScale,
    (box.bottom - box.top) / chartScale,
  );
  const date = words.headline.date.replaceAll(' ', '\u00a0');

  const isNever = dateAt(chart.forecast.exhaustion, 0.5) === Infinity;

  const textOf = ({ text, x, y, size, weight, colour }: Line): string =>
    element(
      'text',
      {
        x,
        y,
        'font-size': size,
        'font-weight': weight === 'bold' ? 700 : undefined,
        fill: colours[colour],
      },
      // The date of the headline has the colour of the date in the chart: red where it happens.
      weight === 'bold' && date !== ''
        ? escapeXml(text).replace(
            date,
            element('tspan', { fill: colours[isNever ? 'ink' : 'exhausted'] }, date),
          )
        : escapeXml(text),
    );

  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': `'${FAMILY}', sans-serif`,
    },
    `\n${element('title', { id: 'title' }, escapeXml(headlineText(words)))}`,
    `\n${element('desc', { id: 'desc' }, escapeXml(words.description))}`,
    `\n<style>@font-face{font-family:'${FAMILY}';font-weight:400 700;src:url(data:font/woff2;base64,${font}) format('woff2')}</style>`,
    `\n${element('rect', { width, height, fill: colours.paper })}\n`,
    element(
      'g',
      {
        transform: `translate(${box.left} ${Math.round(box.top)}) scale(${chartScale})`,
        'font-size': 12,
      },
      `\n${chartSvg(chart, frame, colours)}\n`,
    ),
    `\n${element('path', { d: `M${rule.x},${Math.round(rule.y)}h${rule.width}`, stroke: colours.rule })}\n`,
    ...lines.map((line) => `${textOf(line)}\n`),
  );
}
