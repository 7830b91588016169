/** Where the texts and the chart of an exported picture stand. */
import type { Box } from '../chart/frame';
import { chartText } from '../words/en/chart-text';
import { exportText } from '../words/en/export-text';
import { type Face, wrap, wrapEvenly } from './measure';
import type { Palette } from '../chart/palette';
import type { PictureWords } from './picture-words';

/** page: as wide as the page's chart, as high as its words need. */
export type PictureSize = 'page' | 'wide' | 'square';
export const pictureSizes: readonly PictureSize[] = ['wide', 'square', 'page'];

/** Pixels of a PNG for each unit of the picture. */
export const pngScale: Readonly<Record<PictureSize, number>> = { page: 2, wide: 1, square: 1 };

/** One line of text, its baseline at y. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly colour: keyof Palette;
}

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly chart: Box;
  /** Pixels of the picture for each of the chart. */
  readonly chartScale: number;
  /** The line above the footer. */
  readonly rule: { readonly x: number; readonly y: number; readonly width: number };
}

/** A paragraph, before it has a place. */
interface Block {
  readonly text: string;
  readonly size: number;
  readonly colour: keyof Palette;
  readonly face?: Face;
  /** Room above it, in its own font sizes. */
  readonly gap?: number;
  /** Its lines are as even as they can be. */
  readonly even?: boolean;
}

interface Look {
  readonly width: number;
  /** undefined: as high as it needs. */
  readonly height: number | undefined;
  readonly margin: number;
  /** Of the words; the chart stands beside them where they do not take all of the width, and its key below them. */
  readonly column: number;
  /** Between words and chart. */
  readonly gutter: number;
  /** Font sizes of the headline, the largest that leaves room for all else is used. */
  readonly headline: readonly number[];
  readonly detail: number;
  readonly small: number;
  readonly chartScale: number;
  /** The least height of the chart, in pixels of the picture. */
  readonly leastChart: number;
  /** Most lines that the link may take. */
  readonly linkLines: number;
}

const looks: Readonly<Record<PictureSize, Look>> = {
  wide: {
    width: 1200,
    height: 630,
    margin: 30,
    gutter: 24,
    column: 326,
    headline: [44, 42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22],
    detail: 18,
    small: 12.5,
    // The chart has the short words of a narrow one, and so more room for its lines.
    chartScale: 1.42,
    leastChart: 480,
    linkLines: 2,
  },
  square: {
    width: 1200,
    height: 1200,
    margin: 56,
    gutter: 0,
    column: 1088,
    headline: [56, 52, 48, 44, 40, 36],
    detail: 27,
    small: 18,
    chartScale: 1.6,
    leastChart: 560,
    linkLines: 3,
  },
  page: {
    width: 840,
    height: undefined,
    margin: 28,
    gutter: 0,
    column: 784,
    headline: [30],
    detail: 17,
    small: 12.5,
    chartScale: 1,
    leastChart: 500,
    linkLines: Infinity,
  },
};

/** Where everything stands. */
export function pictureLayout(
  words: PictureWords,
  size: PictureSize,
  yScale: 'log' | 'linear',
): PictureLayout {
  const look = looks[size];
  const { width, margin, gutter, column, small } = look;
  const full = width - 2 * margin;
  const beside = column < full;

  const footer = footerBlocks(words, look, full);
  const footerHeight = heightOf(footer, full) + small;
  const footerTop =
    look.height === undefined ? Infinity : look.height - margin * 0.75 - footerHeight;

  const chartWidth = beside ? full - column - gutter : full;
  const titles: Block[] = [
    { text: words.heading, size: small * 1.15, colour: 'ink', face: 'bold' },
    { text: chartText[yScale], size: small, colour: 'quiet', gap: 0.2 },
  ];
  const key: Block[] = [{ text: words.key, size: small * 0.9, colour: 'quiet', gap: 0.5 }];
  const keyWidth = beside ? column : chartWidth;
  const keyHeight = heightOf(key, keyWidth);
  const titlesHeight = heightOf(titles, chartWidth);

  // What stands above the chart where that takes the whole width, or beside it.
  const room =
    footerTop -
    margin -
    1.6 * small -
    keyHeight -
    (beside ? 0 : titlesHeight + look.leastChart + small);
  const text = fittingText(words, look, room);
  const placedText = place(text, margin, margin, column);

  const titlesAt = beside ? margin - small * 0.3 : placedText.bottom + 1.6 * small;
  const chartX = beside ? margin + column + gutter : margin;
  const placedTitles = place(titles, chartX, titlesAt, chartWidth);
  const top = placedTitles.bottom + small * 0.4;
  const bottom =
    look.height === undefined
      ? top + look.leastChart
      : footerTop - small * 0.6 - (beside ? 0 : keyHeight);
  const placedKey = place(key, margin, beside ? bottom - keyHeight : bottom, keyWidth);
  const ruleY = look.height === undefined ? placedKey.bottom + small : footerTop;
  const placedFooter = place(footer, margin, ruleY + small * 0.6, full);

  return {
    width,
    height: look.height ?? Math.ceil(placedFooter.bottom + margin * 0.75),
    lines: [...placedText.lines, ...placedTitles.lines, ...placedKey.lines, ...placedFooter.lines],
    chart: { left: chartX, right: chartX + chartWidth, top, bottom },
    chartScale: look.chartScale,
    rule: { x: margin, y: ruleY, width: full },
  };
}

/** The source and the link; a link that would take too many lines is described. */
function footerBlocks(words: PictureWords, { small, linkLines }: Look, width: number): Block[] {
  const { link } = words;
  const isShort = wrap(link, small, width).length <= linkLines;
  const [address = link] = link.split('?');
  return [
    { text: words.source, size: small, colour: 'quiet' },
    {
      text: isShort ? link : (words.longLink ?? exportText.longLink(address, link.length)),
      size: small,
      colour: 'inkSoft',
      gap: 0.25,
    },
  ];
}

/** Headline, detail and assumptions: as large, and then as complete, as the room allows. */
function fittingText(words: PictureWords, look: Look, room: number): Block[] {
  const blocks = (headline: number, most: number): Block[] => [
    ...(words.kicker === undefined
      ? []
      : [{ text: words.kicker, size: look.small * 1.1, colour: 'quiet' as const }]),
    {
      // The date is never broken.
      text:
        words.headline.before +
        words.headline.date.replaceAll(' ', '\u00a0') +
        words.headline.after,
      size: headline,
      colour: 'ink',
      face: 'headline',
      even: true,
      gap: words.kicker === undefined ? 0 : 0.4,
    },
    {
      text: words.detail,
      // Where much has to be told, the detail makes room as well.
      size: Math.min(look.detail, headline * 0.62),
      colour: 'inkSoft',
      gap: 0.6,
      even: true,
    },
    { text: words.assumptions(most), size: look.small, colour: 'quiet', gap: 0.9 },
  ];
  const fits = (tried: Block[]): boolean => heightOf(tried, look.column) <= room;
  for (const headline of look.headline) {
    const tried = blocks(headline, Infinity);
    if (fits(tried)) return tried;
  }
  const [smallest = 0] = look.headline.slice(-1);
  for (let most = 40; most > 0; most--) {
    const tried = blocks(smallest, most);
    if (fits(tried)) return tried;
  }
  return blocks(smallest, 0);
}

/** Pixels from line to line, for a font size. */
const leading = (size: number): number => size * (size > 24 ? 1.14 : 1.32);

const linesOf = ({ text, size, face, even }: Block, width: number): string[] =>
  (even ? wrapEvenly : wrap)(text, size, width, face);

const heightOf = (blocks: readonly Block[], width: number): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (block.gap ?? 0) * block.size + linesOf(block, width).length * leading(block.size),
    0,
  );

/** Paragraphs one under the other. */
function place(
  blocks: readonly Block[],
  x: number,
  top: number,
  width: number,
): { lines: Line[]; bottom: number } {
  let y = top;
  const lines = blocks.flatMap((block): Line[] => {
    const { size, colour, face = 'regular', gap = 0 } = block;
    y += gap * size;
    return linesOf(block, width).map((text) => {
      y += leading(size);
      // The baseline stands where letters of a line that reaches from y - leading to y have theirs.
      return { text, x, y: y - leading(size) / 2 + size * 0.34, size, face, colour };
    });
  });
  return { lines, bottom: y };
}
