/** How wide text is in the fonts of exported pictures: sums of its own advance widths, the same in a browser and in Node. */
import table from '../chart/fonts/widths.json';

/** Libre Franklin in two weights, and Newsreader. */
export type Face = 'regular' | 'bold' | 'headline';

const advances: Record<Face, ReadonlyMap<string, number>> = {
  regular: mapOf(table.regular),
  bold: mapOf(table.bold),
  headline: mapOf(table.headline),
};

function mapOf(widths: readonly number[]): Map<string, number> {
  return new Map(Array.from(table.letters, (letter, i) => [letter, widths[i] ?? 0]));
}

/** A letter that the font lacks is drawn in another font: room for a wide one. */
const FOREIGN = 1000;

/** Whether the fonts have every letter of a text. */
export const isCovered = (text: string): boolean =>
  Array.from(text).every((letter) => advances.regular.has(letter));

/**
 * Width of a text without kerning, which seldom adds to it.
 *
 * @param size font size; the width is in the same unit.
 */
export function textWidth(text: string, size: number, face: Face = 'regular'): number {
  let sum = 0;
  for (const letter of text) sum += advances[face].get(letter) ?? FOREIGN;
  return (sum * size) / 1000;
}

/** Marks behind which a long link may be broken. */
const joints = '&~/=';

/** How many letters of a word, at least one, fit into a line, broken behind a joint where there is one in the second half. */
function lettersThatFit(word: string, size: number, width: number, face?: Face): number {
  let sum = 0;
  let end = 0;
  let joint = 0;
  for (; end < word.length; end++) {
    const letter = word.charAt(end);
    sum += textWidth(letter, size, face);
    if (sum > width) break;
    if (joints.includes(letter)) joint = end + 1;
  }
  return Math.max(1, end < word.length && joint > end / 2 ? joint : end);
}

/** A text as lines no wider than `width`: broken at blanks, and inside a word that is wider than a line. */
export function wrap(text: string, size: number, width: number, face?: Face): string[] {
  const blank = textWidth(' ', size, face);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (let word of text.split(' ')) {
    let length = textWidth(word, size, face);
    if (line !== '' && used + blank + length <= width) {
      line += ` ${word}`;
      used += blank + length;
      continue;
    }
    if (line !== '') lines.push(line);
    while (length > width && word.length > 1) {
      const end = lettersThatFit(word, size, width, face);
      lines.push(word.slice(0, end));
      word = word.slice(end);
      length = textWidth(word, size, face);
    }
    line = word;
    used = length;
  }
  return [...lines, line];
}

/** The same number of lines as `wrap` makes, as even as they can be: no line of one word left over. */
export function wrapEvenly(text: string, size: number, width: number, face?: Face): string[] {
  const { length } = wrap(text, size, width, face);
  const widest = Math.max(...text.split(' ').map((word) => textWidth(word, size, face)));
  let [low, high] = [Math.min(width, Math.max(width / 2, widest)), width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrap(text, size, middle, face).length > length) low = middle;
    else high = middle;
  }
  return wrap(text, size, high, face);
}
