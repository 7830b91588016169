/**
 * The lines of a text that comes in pieces. A line feed ends a line, with or without a carriage return; the last may do without.
 *
 * @param pieces broken anywhere but inside a letter.
 */
export async function* queryLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield trimmed(line);
  }
  if (rest !== '') yield trimmed(rest);
}

/** Without what stands around a query in files: blanks, a carriage return, a byte-order mark. */
const trimmed = (line: string): string => line.trim();
