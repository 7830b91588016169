/** The most characters of a text that are quoted. */
const maxLength = 40;

/**
 * A text in quotation marks: shortened with an ellipsis, without characters that are invisible, break the line or
 * turn the direction of writing.
 */
export function quote(text: string): string {
  const characters = [...text.slice(0, 4 * maxLength).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')];
  const isLong = characters.length > maxLength || text.length > 4 * maxLength;
  return `“${isLong ? `${characters.slice(0, maxLength - 1).join('')}…` : characters.join('')}”`;
}
