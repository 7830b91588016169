/** What a reader typed, in the letters, digits and signs that a parser knows. */

/** Signs that `normalize` leaves as they are, and under each what it stands for. */
const signs = '−×٪٫٬،';
const plainSigns = '-x%. ,';

/** The value of a decimal digit of any script: each script has its ten in a row. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/**
 * A text in lower case, with ASCII digits, one kind of space, minus, times, point and comma, and without what is invisible. Raised
 * digits become a power: "10²⁹" is "10^29".
 *
 * @param text as typed or pasted, in any script and width.
 */
export const plainText = (text: string): string =>
  text
    .replaceAll(/[⁰¹²³⁴-⁹]+/g, '^$&')
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Nd}/gu, asciiDigit)
    .replaceAll(/[−×٪٫٬،]/g, (sign) => plainSigns.charAt(signs.indexOf(sign)))
    // Apostrophes set off thousands in Switzerland.
    .replaceAll(/(?<=\d)['’ʼ](?=\d{3}(?!\d))/g, ' ')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
