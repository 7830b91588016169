/** Hands a file to the reader's browser. */

/** Long enough for a browser to have begun to read the file. */
const KEEP_MS = 60_000;

/** @param name of the file, with its ending. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
