/** A note by the author of a link: one line of plain text, encoded as base64url of UTF-8. */
import { oneLine } from './one-line';

/** The longest note, in characters. */
export const maxNoteLength = 140;

/** A note that is safe to show: one line, cut after `maxNoteLength` characters; empty where nothing can be seen. */
export const cleanNote = (text: string): string => oneLine(text, maxNoteLength);

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
