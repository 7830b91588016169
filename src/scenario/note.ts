/** A note by the author of a link: one line of plain text, encoded as base64url of UTF-8. */

/** The longest note, in characters. */
export const maxNoteLength = 140;

/** Control characters, invisible characters, and those that turn the direction of writing. Joiners stay, because some scripts need them. */
const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/gu;

/** A note that is safe to show: one line without invisible characters, cut after `maxNoteLength` characters. */
export function cleanNote(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(unseen, '').trim();
  return [...line].slice(0, maxNoteLength).join('').trim();
}

/**
 * Reads a note.
 *
 * @param text base64url.
 * @returns a clean note; undefined when it is no text, says nothing or is too long.
 */
export function readNote(text: string): string | undefined {
  try {
    const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    return [...decoded].length > maxNoteLength ? undefined : cleanNote(decoded) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * A note as a link spells it.
 *
 * @param note a clean note.
 * @returns base64url; never with `-` or `_` at its end, which many programs do not count as part of a link.
 */
export function noteText(note: string): string {
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(note)));
  if (/[+/]$/.test(base64)) return noteText(`${note} `);
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
