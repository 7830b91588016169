/** An exported picture as SVG: text as text in embedded fonts, drawn by attributes alone. */
import { chartFrame } from '../chart/frame';
import { type ChartInput, chartSvg, SAID } from './chart-svg';
import { type Face, textWidth } from './measure';
import type { PictureFonts } from './picture-font';
import { type Line, pictureLayout, type PictureSize } from './picture-layout';
import { headlineText, type PictureWords } from './picture-words';
import { palettes, type Theme } from '../chart/palette';
import { dateAt } from '../model/engines/forecast';
import { element, escapeXml } from './svg-element';

export interface PictureInput extends ChartInput {
  readonly words: PictureWords;
  readonly theme: Theme;
  readonly size: PictureSize;
  readonly fonts: PictureFonts;
}

/** Programs that read no embedded font take the first that they have: none of these is wider than ours, but for the last. */
export const SANS =
  "'Libre Franklin', Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif";
export const HEADLINE =
  "Newsreader, 'Times New Roman', Times, 'Liberation Serif', 'DejaVu Serif Condensed', serif";

export const fontFace = (family: string, weight: string, font: string): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${font}) format('woff2')}`;

const faceAttributes: Record<Face, Readonly<Record<string, string>>> = {
  regular: {},
  bold: { 'font-weight': '700' },
  headline: { 'font-family': HEADLINE, 'font-weight': '500' },
};

/** The whole file. The same input gives the same text. */
export function pictureSvg({ words, theme, size, fonts, ...chart }: PictureInput): string {
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
    (box.bottom - box.top) / chartScale - (chart.said ? SAID : 0),
  );
  const date = words.headline.date.replaceAll(' ', '\u00a0');

  const isNever = dateAt(chart.forecast.exhaustion, 0.5) === Infinity;

  const textOf = ({ text, x, y, size, face, colour }: Line): string => {
    const hasDate = face === 'headline' && date !== '' && text.includes(date);
    return element(
      'text',
      {
        x,
        y,
        'font-size': size,
        ...faceAttributes[face],
        // In a wider font a line is drawn together to the room that it has. LibreOffice would give all of it to the words before
        // the date, so that line goes without, and with its blanks, which it would drop.
        ...(hasDate
          ? { 'xml:space': 'preserve' }
          : { textLength: textWidth(text, size, face), lengthAdjust: 'spacingAndGlyphs' }),
        fill: colours[colour],
      },
      // The date of the headline has the colour of the date in the chart: red where it happens.
      hasDate
        ? escapeXml(text).replace(
            date,
            element('tspan', { fill: colours[isNever ? 'ink' : 'exhausted'] }, date),
          )
        : escapeXml(text),
    );
  };

  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': SANS,
      // Letters keep their places at twice the size.
      'text-rendering': 'geometricPrecision',
    },
    `\n${element('title', { id: 'title' }, escapeXml(headlineText(words)))}`,
    `\n${element('desc', { id: 'desc' }, escapeXml(words.description))}`,
    `\n<style>${fontFace('Libre Franklin', '400 700', fonts.sans)}${fontFace('Newsreader', '500', fonts.headline)}</style>`,
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
