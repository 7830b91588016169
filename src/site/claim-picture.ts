/** The preview picture of a claim: the words, and three grids of 100 as on its page. */
import { palettes } from '../chart/palette';
import { textWidth, wrap, wrapEvenly } from '../export/measure';
import type { PictureFonts } from '../export/picture-font';
import { fontFace, HEADLINE, SANS } from '../export/picture-svg';
import { element, escapeXml } from '../export/svg-element';
import { gridPath, GRID_SIDE } from './grid-path';

/** The faces of pictures, and the slanted one of quotes. */
export interface ClaimPictureFonts extends PictureFonts {
  readonly italic: string;
}

interface PictureColumn {
  readonly label: string;
  readonly odds: readonly [before: string, count: string, after: string];
  readonly unit: string;
  readonly filled: number;
  readonly note: string;
}

export interface ClaimPicture {
  readonly title: string;
  readonly description: string;
  readonly quote: string;
  readonly who: string;
  /** What comes before the grids, where the claim is about new text. */
  readonly peak: string;
  readonly columns: readonly PictureColumn[];
  /** Whether filled squares mean that text runs out, which is what red is for. */
  readonly isEnd: boolean;
  readonly source: string;
  readonly link: string;
  readonly fonts: ClaimPictureFonts;
}

const [WIDTH, HEIGHT, MARGIN, GAP] = [1200, 630, 44, 36];
const COLUMN = (WIDTH - 2 * MARGIN - 2 * GAP) / 3;
const [WHO, PEAK, LABEL, ODDS, NOTE, SMALL] = [19, 24, 16, 34, 15, 12.5];
const GRID = 178;
const BESIDE = GRID + 16;
const FULL = WIDTH - 2 * MARGIN;
/** Sizes of the quote; the largest that leaves room for all else is used. */
const quoteSizes = [76, 70, 64, 58, 54, 50, 46, 42, 40, 38, 36, 34, 32, 30, 28, 26, 24];
/** From line to line, in font sizes. */
const LEADING = 1.2;

const colours = palettes.light;
type Style = Readonly<Record<string, string | number>>;

const ITALIC: Style = { 'font-family': `Quote, ${HEADLINE}`, 'font-style': 'italic' };
const SERIF: Style = { 'font-family': HEADLINE, 'font-weight': 500 };

/** @returns the whole file; the same input gives the same text. */
export function claimPictureSvg(picture: ClaimPicture): string {
  const { quote, who, peak, columns, isEnd, source, link, fonts } = picture;
  const parts: string[] = [];
  const text = (line: string, x: number, y: number, size: number, style: Style): number =>
    parts.push(element('text', { x, y, 'font-size': size, ...style }, escapeXml(line)));
  /** Lines from a baseline on; how far they reach. */
  const lines = (
    all: readonly string[],
    x: number,
    y: number,
    size: number,
    style: Style,
  ): number => {
    const step = size * LEADING;
    for (const [i, line] of all.entries()) text(line, x, y + i * step, size, style);
    return y + all.length * step;
  };

  const sources = wrap(who, WHO, FULL);
  const peakLines = peak === '' ? [] : wrap(peak, PEAK, FULL, 'headline');
  const labels = columns.map(({ label }) => wrap(label, LABEL, COLUMN, 'bold'));
  const odds = columns.map(oddsLines);
  const most = (all: readonly (readonly unknown[])[]): number =>
    Math.max(...all.map(({ length }) => length));

  // From the foot upwards: the grids, what stands over them, and the line over all of it.
  const gridTop = HEIGHT - 68 - GRID;
  const oddsTop = gridTop - 20 - (most(odds) - 1) * ODDS * LEADING;
  const labelTop = oddsTop - ODDS * 1.1 - (most(labels) - 1) * LABEL * LEADING;
  const peakTop = labelTop - LABEL - 14 - (peakLines.length - 1) * PEAK * LEADING;
  const rule = peakLines.length > 0 ? peakTop - PEAK - 12 : labelTop - LABEL - 14;

  // The words and who said them have the rest, in its middle.
  const room = rule - 20 - MARGIN * 0.6;
  const heightOf = (size: number): number =>
    (wrap(quote, size, FULL, 'headline').length * size + (sources.length + 0.4) * WHO) * LEADING;
  const size = quoteSizes.find((each) => heightOf(each) <= room) ?? Math.min(...quoteSizes);
  const said = wrapEvenly(quote, size, FULL, 'headline');
  const top = MARGIN * 0.6 + (room - heightOf(size)) / 2;
  const under = lines(said, MARGIN, top + size * 0.9, size, { ...ITALIC, fill: colours.ink });
  lines(sources, MARGIN, under - size * 0.9 + WHO * 1.5, WHO, { fill: colours.inkSoft });
  parts.push(
    element('path', {
      d: `M${MARGIN},${Math.round(rule)}h${FULL}`,
      stroke: colours.ink,
      'stroke-width': 2,
    }),
  );
  lines(peakLines, MARGIN, peakTop, PEAK, { ...SERIF, fill: colours.ink });
  for (const [i, column] of columns.entries()) {
    const x = MARGIN + i * (COLUMN + GAP);
    lines(labels[i] ?? [], x, labelTop, LABEL, { 'font-weight': 700, fill: colours.quiet });
    for (const [k, line] of (odds[i] ?? []).entries()) {
      const [before, count, after] = line;
      parts.push(
        element(
          'text',
          {
            x,
            y: oddsTop + k * ODDS * LEADING,
            'font-size': ODDS,
            ...SERIF,
            fill: colours.ink,
            'xml:space': 'preserve',
          },
          escapeXml(before),
          element('tspan', { fill: isEnd ? colours.exhausted : colours.ink }, count),
          escapeXml(after),
        ),
      );
    }
    const square = {
      transform: `translate(${x} ${gridTop}) scale(${GRID / GRID_SIDE})`,
      'stroke-linejoin': 'round',
      'stroke-width': 2,
    };
    const [rest, filled] = [colours.rule, isEnd ? colours.exhausted : colours.ink];
    parts.push(
      element(
        'g',
        square,
        element('path', { d: gridPath(column.filled, 100), fill: rest, stroke: rest }),
        element('path', { d: gridPath(0, column.filled), fill: filled, stroke: filled }),
      ),
    );
    lines(wrap(column.note, NOTE, COLUMN - BESIDE), x + BESIDE, gridTop + NOTE, NOTE, {
      fill: colours.inkSoft,
    });
  }
  text(source, MARGIN, HEIGHT - 38, SMALL, { fill: colours.quiet });
  text(link, MARGIN, HEIGHT - 20, SMALL, { fill: colours.inkSoft });

  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': SANS,
      'text-rendering': 'geometricPrecision',
    },
    element('title', { id: 'title' }, escapeXml(picture.title)),
    element('desc', { id: 'desc' }, escapeXml(picture.description)),
    `<style>${fontFace('Libre Franklin', '400 700', fonts.sans)}${fontFace('Newsreader', '500', fonts.headline)}${fontFace('Quote', '400', fonts.italic).replace('}', ';font-style:italic}')}</style>`,
    element('rect', { width: WIDTH, height: HEIGHT, fill: colours.paper }),
    ...parts.map((part) => `\n${part}`),
  );
}

type Odds = PictureColumn['odds'];

/** One line, or two where what the number is of has no room beside it. */
function oddsLines({ odds: [before, count, after], unit }: PictureColumn): Odds[] {
  const whole: Odds = [before, count, unit === '' ? after : `${after} ${unit}`];
  return unit === '' || textWidth(whole.join(''), ODDS, 'headline') <= COLUMN
    ? [whole]
    : [
        [before, count, after],
        [unit, '', ''],
      ];
}
