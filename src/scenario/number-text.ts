/** Numbers as links spell them: one spelling for each, in characters that no site escapes. */

/**
 * The shortest text that reads back to the same double: 1000 or 1e3, whichever is shorter, the plain one if they are as long.
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
 * Reads a number. The `+` of an exponent may be there, or have been decoded as a space by another program.
 *
 * @returns a finite number, never -0; undefined when the text is not a decimal number or too large for a double.
 */
export function readNumber(text: string): number | undefined {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[ +-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text.replace(' ', ''));
  return Number.isFinite(value) ? value + 0 : undefined;
}
