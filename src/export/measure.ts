/** How wide text is in the font of exported pictures: sums of its own advance widths, the same in a browser and in Node. */
import table from './font/widths.json';

export type Weight = 'regular' | 'bold';

const advances: Record<Weight, ReadonlyMap<string, number>> = {
  regular: mapOf(table.regular),
  bold: mapOf(table.bold),
};

function mapOf(widths: readonly number[]): Map<string, number> {
  return new Map(Array.from(table.letters, (letter, i) => [letter, widths[i] ?? 0]));
}

/** A letter that the font lacks is drawn in another font: room for a wide one. */
const FOREIGN = 1000;

/** Whether the font has every letter of a text. */
export const isCovered = (text: string): boolean =>
  Array.from(text).every((letter) => advances.regular.has(letter));

/**
 * Width of a text without kerning, which seldom adds to it.
 *
 * @param size font size; the width is in the same unit.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let sum = 0;
  for (const letter of text) sum += advances[weight].get(letter) ?? FOREIGN;
  return (sum * size) / 1000;
}

/**
 * A text as lines no wider than `width`: broken at blanks, and inside a word that is wider than a line, behind `&`, `~` or `/`
 * where it has one.
 */
export function wrap(text: string, size: number, width: number, weight?: Weight): string[] {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      let end = line.length;
      while (end > 1 && !fits(line.slice(0, end))) end--;
      const joint = Math.max(...['&', '~', '/'].map((mark) => line.lastIndexOf(mark, end - 1)));
      if (joint > end / 2) end = joint + 1;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return [...lines, line];
}

/** The same number of lines as `wrap` makes, as even as they can be: no line of one word left over. */
export function wrapEvenly(text: string, size: number, width: number, weight?: Weight): string[] {
  const { length } = wrap(text, size, width, weight);
  let [low, high] = [width / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrap(text, size, middle, weight).length > length) low = middle;
    else high = middle;
  }
  return wrap(text, size, high, weight);
}
