/** Numbers as links spell them: one spelling for each, in characters that no site mangles. */

/**
 * The shortest text that reads back to the same double; of 1000 and 1e3 the shorter, the plain one when both are as long.
 *
 * @param value finite.
 * @returns digits, `.`, `-` and `e` only.
 */
export function numberText(value: number): string {
  const plain = String(value);
  const exponent = value.toExponential().replace('e+', 'e');
  return plain.includes('e') || exponent.length < plain.length ? exponent : plain;
}

/**
 * Reads a number. The sign of an exponent may be written out, or have become a space on its way through other programs.
 *
 * @returns a finite number, never -0; undefined when the text is not a decimal number or too large for a double.
 */
export function readNumber(text: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[ +-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text.replace(' ', ''));
  return Number.isFinite(value) ? value + 0 : undefined;
}
