/** One line of text as a reader typed it. */

/** Control characters, halves of letters, and characters that turn the direction of writing. Joiners stay: scripts and emoji need them. */
const deceiving = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;
/** Characters that show nothing by themselves. */
const unseen = /[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A text on one line, without what can deceive.
 *
 * @param most characters; it is cut after them.
 * @returns the same for its own result; empty where nothing can be seen.
 */
export function oneLine(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').replace(deceiving, '').replaceAll(/ +/g, ' ').trim();
  const cut = [...line].slice(0, most).join('').trimEnd();
  return cut.replace(unseen, '') === '' ? '' : cut;
}
